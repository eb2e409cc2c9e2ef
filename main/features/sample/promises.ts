// The made-up promises, both ways: kept, late, moved, missed and open.
import { call } from '@orpc/server'
import type { Quality } from '../../../shared/commitments/ledger'
import type { Id, Served } from '../../../shared/words'
import { commitments } from '../commitments'
import type { Entry } from './calendar'
import type { Cast, Name } from './team'

/** How a promise went: kept on a day, still open, moved before its day, or dropped. */
type Course =
  | {
      readonly kept: number
      readonly moved?: { readonly askedOn: number; readonly to: number }
      /** The day it was said that it would be late. */
      readonly warnedOn?: number
      /** Clean when left out. */
      readonly quality?: Quality
    }
  | { readonly open: true; readonly hours?: number }
  | { readonly dropped: number; readonly reason: string }

type Promised = readonly [
  person: Name,
  text: string,
  madeOn: number,
  due: number,
  course: Course,
  served?: Served,
]

const open = { open: true } as const

const mine: readonly Promised[] = [
  ['Ingrid', 'Onboarding figures for the board pack', -82, -70, { kept: -71 }],
  ['Ingrid', 'Renewal risk list', -82, -75, { kept: -75 }, 'customer'],
  ['Ingrid', 'Hiring plan, first version', -82, -60, { kept: -56, warnedOn: -62, quality: 'rework' }],
  ['Ingrid', 'Names for the steering group', -54, -50, { kept: -50 }],
  ['Ingrid', 'Renewal risk list, second month', -54, -47, { kept: -47 }, 'customer'],
  ['Ingrid', 'Cost model for self-serve answers', -54, -40, { kept: -41, quality: 'over_budget' }],
  ['Ingrid', 'Cover plan for the next quarter', -54, -33, { kept: -34 }],
  ['Ingrid', 'Summary of the import problem', -26, -19, { kept: -20 }, 'customer'],
  ['Ingrid', 'Hiring plan, second version', -26, -12, { kept: -6, moved: { askedOn: -16, to: -5 } }],
  ['Ingrid', 'Retention forecast', -26, 0, { open: true, hours: 6 }],
  ['Tomas', 'Read the playbook outline', -84, -77, { kept: -78 }],
  ['Tomas', 'Ask finance about the on-call allowance', -70, -60, { kept: -60 }],
  ['Tomas', 'Fix weekend cover for the month', -56, -44, { kept: -45 }],
  ['Tomas', 'Introduce Tomas to the platform lead', -42, -35, { kept: -35 }],
  ['Tomas', 'Read the playbook draft and reply', -14, 2, { open: true, hours: 2 }],
  ['Tomas', 'Put Tomas forward for the rota', -14, 8, open],
  ['Amara', 'Seats for the review tool', -69, -55, { kept: -57 }],
  ['Amara', 'Introduce the writers to product', -55, -45, { kept: -45 }],
  ['Amara', 'Decide on the style guide', -41, -34, { kept: -31 }],
  ['Amara', 'Comments on the top ten articles', -27, -20, { kept: -21 }, 'customer'],
  ['Jun', 'Access to the import logs', -68, -54, { kept: -55 }],
  ['Jun', 'Two weeks of mornings without meetings', -54, -40, { kept: -40 }],
  [
    'Jun',
    'Room in the sprint for import checks',
    -26,
    -19,
    { dropped: -18, reason: 'Engineering moved the sprint' },
  ],
  ['Jun', 'Call Ostrel Foods about import delays', -12, 2, { open: true, hours: 1 }, 'customer'],
  ['Priya', 'A slot in the staff meeting', -67, -53, { kept: -54 }],
  ['Priya', 'Feedback on the kickoff script', -53, -46, { kept: -46 }],
  ['Priya', 'A second reader for the checklist', -39, -32, { kept: -33 }],
  ['Priya', 'Growth plan on one page', -25, -15, { kept: -16 }],
  ['Sofie', 'Budget for the customer panel', -67, -50, { kept: -49 }],
  ['Sofie', 'Invitation letter, signed', -53, -46, { kept: -47 }, 'customer'],
  ['Sofie', 'Speak at the first panel', -39, -30, { kept: -30 }, 'customer'],
  ['Desmond', 'Pair Desmond with Tomas for a week', -63, -56, { kept: -56 }],
  ['Desmond', 'Change the rule for old requests', -49, -42, { kept: -43 }],
  ['Desmond', 'An answer on the training course', -35, -28, { kept: -28 }],
  ['Desmond', 'Get Desmond a test device', -21, -2, { open: true, hours: 3 }],
]

const theirs: readonly Promised[] = [
  ['Ingrid', 'The revenue split by customer', -54, -47, { kept: -44 }],
  ['Ingrid', 'Decide on the second escalation engineer', -26, -5, open],
  ['Ingrid', 'An introduction to the clinics board', -26, 10, open, 'customer'],
  ['Tomas', 'Outline of the playbook', -84, -70, { kept: -69 }],
  ['Tomas', 'Train two people on the queue', -56, -42, { kept: -43 }],
  ['Tomas', 'List of the ten slowest escalations', -42, -35, { kept: -35 }, 'customer'],
  ['Tomas', 'Call Quellmere with the fix date', -14, -1, open, 'customer'],
  ['Tomas', 'First draft of the escalation playbook', -28, 0, open],
  ['Tomas', 'Share the playbook draft with Priya', -14, 3, open],
  ['Amara', 'Rewrite the first twenty articles', -69, -41, { kept: -42 }, 'customer'],
  ['Amara', 'Rewrite the next twenty articles', -41, -13, { kept: -13 }, 'customer'],
  ['Amara', 'Plan for the last twenty articles', -13, 1, open],
  ['Jun', 'Import template for clinics', -68, -40, { kept: -41 }, 'customer'],
  ['Jun', 'Import template for food suppliers', -40, -12, { kept: -10 }, 'customer'],
  ['Jun', 'Write down the import checks', -12, 2, open],
  ['Priya', 'Kickoff script', -67, -53, { kept: -53 }, 'customer'],
  ['Priya', 'Run the first new kickoff', -53, -39, { kept: -40 }, 'customer'],
  ['Priya', 'Figures from three kickoffs', -25, -11, { kept: -12 }],
  ['Priya', 'Cover plan for kickoffs', -11, 5, open],
  ['Sofie', 'List of panel candidates', -67, -53, { kept: -54 }],
  ['Sofie', 'Invitations out', -53, -39, { kept: -39 }, 'customer'],
  ['Sofie', 'Report of the first panel', -25, -8, open, 'customer'],
  ['Desmond', 'Sort the old queue by age', -63, -49, { kept: -50 }],
  ['Desmond', 'Close half of the old queue', -35, -21, { kept: -19 }, 'customer'],
  ['Desmond', 'Close the rest of the old queue', -21, 6, open, 'customer'],
]

/** Every promise on the day it was made, and each step of its course on its own day. */
export function promiseEntries(cast: Cast): readonly Entry[] {
  return [
    ...mine.flatMap((promised) => courseOf(cast, 'mine', promised)),
    ...theirs.flatMap((promised) => courseOf(cast, 'theirs', promised)),
  ]
}

function courseOf(cast: Cast, direction: 'mine' | 'theirs', promised: Promised): readonly Entry[] {
  const [person, text, madeOn, dueOn, course, served] = promised
  let made: Id | null = null
  const id = (): Id => {
    if (made === null) throw new Error('a promise is kept before it is made')
    return made
  }
  const make: Entry = {
    on: madeOn,
    at: '16:00',
    write: async (context, calendar) => {
      const hours = 'open' in course ? (course.hours ?? null) : null
      const due = calendar.day(dueOn)
      const input = { personId: cast.people[person].id, direction, text, due, estimateHours: hours }
      made = (await call(commitments.make, served ? { ...input, served } : input, { context })).id
    },
  }
  if ('open' in course) return [make]
  if ('dropped' in course) {
    const { dropped, reason } = course
    return [
      make,
      {
        on: dropped,
        at: '17:00',
        write: (context) => call(commitments.drop, { id: id(), reason }, { context }),
      },
    ]
  }
  const keep: Entry = {
    on: course.kept,
    at: '17:00',
    write: (context) => call(commitments.keep, { id: id(), quality: course.quality ?? 'clean' }, { context }),
  }
  const { moved, warnedOn } = course
  if (warnedOn !== undefined) {
    const warn: Entry = {
      on: warnedOn,
      at: '12:00',
      write: (context) => call(commitments.warn, { id: id() }, { context }),
    }
    return [make, warn, keep]
  }
  if (moved === undefined) return [make, keep]
  const move: Entry = {
    on: moved.askedOn,
    at: '12:00',
    write: (context, calendar) =>
      call(
        commitments.renegotiate,
        { id: id(), newDue: calendar.day(moved.to), isAccepted: true },
        { context },
      ),
  }
  return [make, move, keep]
}
