// What was achieved over a year, the chances that came by, and the cases for another way.
import { call } from '@orpc/server'
import type { Effect, Id } from '../../../shared/words'
import type { Context } from '../../handlers'
import { evidence } from '../evidence'
import { opportunities } from '../opportunities'
import { pushbacks } from '../pushbacks'
import type { Entry } from './calendar'
import type { Cast, Name } from './team'

type Accomplishment = {
  readonly on: number
  readonly text: string
  readonly goal?: string
  readonly impact: number
  readonly measured?: readonly [what: string, before: string, after: string]
  readonly seen: string
  readonly toldOn?: number
}

/** Before this day nothing was written down: what is older was noted on it. */
const firstDay = -87

const accomplishments: readonly Accomplishment[] = [
  {
    on: -300,
    text: 'Kickoff calls on the second day',
    goal: 'Onboard in 21 days',
    impact: 3,
    seen: 'Calendar of kickoffs',
    toldOn: -80,
  },
  {
    on: -245,
    text: 'Escalations answered by people with names',
    goal: 'Answers in 4 hours',
    impact: 3,
    seen: 'Escalation page',
    toldOn: -80,
  },
  {
    on: -190,
    text: 'Twenty questions answered on one page',
    goal: 'Self-serve answers 40% of questions',
    impact: 2,
    seen: 'Help pages',
    toldOn: -80,
  },
  {
    on: -150,
    text: 'First results sooner',
    goal: 'Onboard in 21 days',
    impact: 4,
    measured: ['Days to first result', '41 days', '34 days'],
    seen: 'Board pack, page 3',
    toldOn: -80,
  },
  {
    on: -110,
    text: 'Tomas ran the winter rota without an open item',
    goal: 'Two ready to lead',
    impact: 3,
    seen: 'Rota of the winter',
    toldOn: -80,
  },
  {
    on: -66,
    text: 'A new kickoff call for every customer',
    goal: 'Onboard in 21 days',
    impact: 3,
    seen: 'Ostrel Foods, kickoff notes',
    toldOn: -54,
  },
  {
    on: -47,
    text: 'Answers within four hours',
    goal: 'Answers in 4 hours',
    impact: 4,
    measured: ['Escalations in time', '61 %', '78 %'],
    seen: 'Weekly figures',
  },
  { on: -33, text: 'Handover to sales on one page', impact: 2, seen: 'Sales desk', toldOn: -26 },
  {
    on: -19,
    text: 'Migration templates for clinics',
    goal: 'Onboard in 21 days',
    impact: 4,
    measured: ['Import of a clinic', '9 days', '4 days'],
    seen: 'Jun’s template list',
  },
  {
    on: -8,
    text: 'Thirty articles rewritten',
    goal: 'Self-serve answers 40% of questions',
    impact: 3,
    measured: ['Questions answered by themselves', '24 %', '31 %'],
    seen: 'Article list',
  },
  {
    on: -4,
    text: 'Priya led the kickoff review alone',
    goal: 'Two ready to lead',
    impact: 2,
    seen: 'Review notes',
  },
]

const lines = [
  'New customers see a first result in 27 days instead of 41.',
  'Four of five escalations are answered the same morning.',
]

type Opportunity = {
  readonly on: number
  readonly text: string
  readonly closes?: number
  readonly for?: Name
  readonly steps?: readonly (readonly [
    on: number,
    to: 'raised' | 'offered' | 'accepted' | 'declined',
    reason?: string,
  ])[]
}

const chances: readonly Opportunity[] = [
  { on: -20, text: 'Lead the pilot with the platform team', closes: 17 },
  {
    on: -76,
    text: 'Speak at the customer day',
    steps: [
      [-54, 'raised'],
      [-40, 'offered'],
      [-38, 'accepted'],
    ],
  },
  { on: -30, text: 'A seat in the pricing group', steps: [[-26, 'raised']] },
  {
    on: -60,
    text: 'Run the office move',
    steps: [
      [-54, 'offered'],
      [-52, 'declined', 'The onboarding goal comes first'],
    ],
  },
  { on: -84, text: 'A second test team for the spring', closes: -40 },
  { on: -30, text: 'A slot at the partner evening', closes: -35 },
  { on: -9, text: 'Present the summer release', closes: 40, for: 'Priya' },
]

type Case = {
  readonly on: number
  readonly question: string
  readonly sharedGoal: string
  readonly facts: string
  readonly customers: string
  readonly effects: readonly [customer: Effect, employee: Effect, boss: Effect]
  readonly options: readonly string[]
  readonly ask: string
}

const cases: readonly Case[] = [
  {
    on: -5,
    question: 'Could the late import slot stay through the summer?',
    sharedGoal: 'No clinic waits for its first result',
    facts: 'Eleven clinics used the slot in four weeks; two gave notice before there was one.',
    customers: 'Clinics can send data after closing time',
    effects: ['helps', 'neutral', 'hurts'],
    options: [
      'Keep it until autumn, with Jun on call',
      'Two evenings a week',
      'End it, and import at weekends',
    ],
    ask: 'Keep it until autumn and look at the cost in September',
  },
  {
    on: -3,
    question: 'Could weekend cover rotate instead of resting on volunteers?',
    sharedGoal: '',
    facts: '',
    customers: '',
    effects: ['unknown', 'helps', 'unknown'],
    options: ['A rota of six, one weekend in six'],
    ask: '',
  },
]

export function evidenceEntries(cast: Cast): readonly Entry[] {
  return [
    ...accomplishments.map(accomplishmentEntry),
    { on: -2, at: '17:40', write: (context) => writeLines(context) },
    ...chances.flatMap((chance) => chanceEntries(cast, chance)),
    ...cases.map(caseEntry),
  ]
}

function accomplishmentEntry(item: Accomplishment): Entry {
  const [measure = '', measureBefore = '', measureAfter = ''] = item.measured ?? []
  return {
    on: Math.max(item.on, firstDay, item.toldOn ?? firstDay),
    at: '18:10',
    write: async (context, calendar) => {
      const { goals } = await call(evidence.page, undefined, { context })
      await call(
        evidence.add,
        {
          text: item.text,
          happenedOn: calendar.day(item.on),
          impact: item.impact,
          measure,
          measureBefore,
          measureAfter,
          evidence: item.seen,
          goalId: goals.find(({ title }) => title === item.goal)?.id ?? null,
          served: item.goal === undefined ? 'customer' : null,
          knownOn: item.toldOn === undefined ? null : calendar.day(item.toldOn),
        },
        { context },
      )
    },
  }
}

async function writeLines(context: Context): Promise<void> {
  for (const text of lines) await call(evidence.beginLine, { text }, { context })
}

function chanceEntries(cast: Cast, chance: Opportunity): readonly Entry[] {
  let known: Id | null = null
  const { on, text, closes, steps = [] } = chance
  return [
    {
      on,
      at: '08:55',
      write: async (context, calendar) => {
        const added = await call(
          opportunities.add,
          {
            text,
            deadlineOn: closes === undefined ? null : calendar.day(closes),
            personId: chance.for === undefined ? null : cast.people[chance.for].id,
          },
          { context },
        )
        known = added.id
      },
    },
    ...steps.map(
      ([stepOn, to, reason = '']): Entry => ({
        on: stepOn,
        at: '18:20',
        write: async (context) => {
          if (known === null) throw new Error('a step comes before its opportunity')
          await call(opportunities.step, { id: known, to, reason }, { context })
        },
      }),
    ),
  ]
}

function caseEntry(item: Case): Entry {
  const { on, customers, effects, options, ...fields } = item
  const [effectCustomer, effectEmployee, effectBoss] = effects
  return {
    on,
    at: '17:20',
    write: (context) =>
      call(
        pushbacks.add,
        {
          ...fields,
          customerEffect: customers,
          options: [...options],
          effectCustomer,
          effectEmployee,
          effectBoss,
        },
        { context },
      ),
  }
}
