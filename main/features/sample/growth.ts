// Where the made-up team wants to go, and the steps they took. Written down in one evening, from notes of a year.
import { call } from '@orpc/server'
import type { DevelopmentKind } from '../../../shared/growth/model'
import type { Readiness } from '../../../shared/successors/model'
import type { Id } from '../../../shared/words'
import type { Context } from '../../handlers'
import { attention } from '../attention'
import { goals } from '../goals'
import { growth } from '../growth'
import { successors } from '../successors'
import type { Calendar, Entry } from './calendar'
import type { Cast, Name } from './team'

type Wish = {
  readonly of: Exclude<Name, 'Ingrid'>
  readonly text: string
  readonly horizon: string
  readonly since: number
  readonly goal?: string
  readonly talkedOn?: number
  readonly steps?: readonly (readonly [
    kind: DevelopmentKind,
    text: string,
    due: number | null,
    done?: number,
  ])[]
}

const wishes: readonly Wish[] = [
  {
    of: 'Tomas',
    text: 'Lead a team of five',
    horizon: 'by autumn',
    since: -240,
    goal: 'Lead the next rota',
    talkedOn: -63,
    steps: [
      ['stretch', 'Run one incident review alone', null, -50],
      ['stretch', 'Lead the April rota', 21],
      ['mentor', 'Hire one person, end to end, with Ingrid beside', 80],
    ],
  },
  {
    of: 'Priya',
    text: 'Run a product launch from end to end',
    horizon: 'within a year',
    since: -150,
    goal: 'Run one project end to end',
    talkedOn: -38,
    steps: [
      ['stretch', 'Chair the kickoff review', null, -8],
      ['training', 'Course on planning a launch', 30],
    ],
  },
  {
    of: 'Amara',
    text: 'Know what readers search for before they ask',
    horizon: 'by summer',
    since: -110,
    goal: 'Learn to read search data',
    talkedOn: -27,
    steps: [['training', 'Search data in four lessons', 12]],
  },
  {
    of: 'Jun',
    text: 'Design an import, not only run it',
    horizon: '',
    since: -95,
    talkedOn: -94,
    steps: [['mentor', 'Two days with the platform team', null, -99]],
  },
  {
    of: 'Desmond',
    text: 'Move to mobile reports',
    horizon: 'this year',
    since: -40,
    goal: 'Know the mobile product',
    talkedOn: -13,
  },
  {
    of: 'Sofie',
    text: 'Write about what customers teach us',
    horizon: '',
    since: -60,
  },
]

/** The last talks about staying: with Sofie there was none. */
const stayTalks: readonly (readonly [of: Exclude<Name, 'Ingrid'>, on: number, words: string])[] = [
  ['Tomas', -100, 'A team of five by autumn, and Ingrid knowing about it.'],
  ['Priya', -120, 'Work that is finished by the one who began it.'],
  ['Amara', -150, 'Two mornings a week without interruptions.'],
  ['Jun', -130, 'A say in how imports are built.'],
  ['Desmond', -45, ''],
]

/** What Mira answers for, and who could take it over. */
const answeredFor: readonly (readonly [text: string, of?: Exclude<Name, 'Ingrid'>, readiness?: Readiness])[] =
  [
    ['The review of every kickoff', 'Priya', 'now'],
    ['The rota of escalations', 'Tomas', 'soon'],
    ['The panel of customers', 'Sofie', 'soon'],
    ['Talks with the platform team', 'Jun', 'none'],
    ['The budget for tools'],
  ]

export function growthEntries(cast: Cast): readonly Entry[] {
  return [
    ...stayTalks.map(
      ([of, on, words]): Entry => ({
        // What was said before the notes begin is written down with them.
        on: Math.max(on, -90),
        at: '08:00',
        write: (context, calendar) =>
          call(
            attention.noteStay,
            { personId: cast.people[of].id, on: calendar.day(on), words },
            { context },
          ),
      }),
    ),
    { on: -6, at: '18:30', write: (context, calendar) => writeAll(context, calendar, cast) },
  ]
}

async function writeAll(context: Context, calendar: Calendar, cast: Cast): Promise<void> {
  const all = (await call(goals.alignment, undefined, { context })).goals
  for (const wish of wishes) {
    const personId = cast.people[wish.of].id
    const goal = all.find(({ ownerId, title }) => ownerId === personId && title === wish.goal)
    const { id } = await call(
      growth.addAspiration,
      {
        personId,
        text: wish.text,
        horizon: wish.horizon,
        notedOn: calendar.day(wish.since),
        goalIds: goal ? [goal.id] : [],
      },
      { context },
    )
    if (wish.talkedOn !== undefined) {
      const on = calendar.day(wish.talkedOn)
      await call(growth.noteTalk, { personId, aspirationId: id, on }, { context })
    }
    await writeSteps(context, calendar, { personId, aspirationId: id }, wish.steps ?? [])
  }
  for (const [text, of, readiness = 'none'] of answeredFor) {
    const successor = of === undefined ? null : { personId: cast.people[of].id, readiness }
    await call(successors.add, { text, successor }, { context })
  }
}

async function writeSteps(
  context: Context,
  calendar: Calendar,
  of: { readonly personId: Id; readonly aspirationId: Id },
  steps: NonNullable<Wish['steps']>,
): Promise<void> {
  for (const [kind, text, due, done] of steps) {
    const dueOn = due === null ? null : calendar.day(due)
    const { id } = await call(growth.addDevelopment, { ...of, kind, text, dueOn }, { context })
    if (done !== undefined) await call(growth.finishDevelopment, { id, on: calendar.day(done) }, { context })
  }
}
