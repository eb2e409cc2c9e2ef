// What is known of the made-up boss, the rules that hold, what will be needed, and how one is seen.
import { call } from '@orpc/server'
import type { ObservationHow } from '../../../shared/boss-rules/model'
import type { MomentKind } from '../../../shared/reputation/model'
import type { Id } from '../../../shared/words'
import { anticipation } from '../anticipation'
import { bossRules } from '../boss-rules'
import { profile } from '../profile'
import { readings } from '../readings'
import { reputation } from '../reputation'
import type { Entry } from './calendar'
import type { Cast } from './team'

/** Two of eight are still to be learned. */
const known = {
  goals: 'Customers start within 21 days, and 94% of revenue stays',
  pressures: '',
  strengths: 'Sees the one figure that matters',
  style: 'Asks first, decides in the room',
  format: 'One page, figures before opinions',
  bestTime: 'Early afternoon, never Mondays',
  badNews: 'First, in one line, the same day',
  dislikes: '',
}

type Rule = {
  readonly text: string
  readonly how: ObservationHow
  /** When it was seen or said; it is written down on the day after, at the earliest when all this begins. */
  readonly on: number
  readonly word: string
  readonly topics?: number
}

const rules: readonly Rule[] = [
  { text: 'Figures come before opinions', how: 'stated', on: -200, word: 'Said when the targets were set' },
  {
    text: 'No more than six topics in a check-in',
    how: 'stated',
    on: -26,
    word: 'We ran out of time',
    topics: 6,
  },
  {
    text: 'Nothing new on a Friday afternoon',
    how: 'observed',
    on: -18,
    word: 'A question waited until Monday',
  },
]

type Need = {
  readonly text: string
  readonly on: number
  readonly neededIn: number
  readonly lead: number
  readonly settled?: readonly [first: 'me' | 'boss', on: number]
}

const needs: readonly Need[] = [
  { text: 'Numbers for the pricing talk', on: -51, neededIn: -36, lead: 7, settled: ['me', -44] },
  { text: 'A line on the two clinics that left', on: -50, neededIn: -40, lead: 3, settled: ['boss', -45] },
  { text: 'Names for the customer panel', on: -48, neededIn: -30, lead: 5, settled: ['me', -37] },
  { text: 'First hiring figures', on: -24, neededIn: -8, lead: 7, settled: ['me', -16] },
  { text: 'What the new kickoff changed', on: -22, neededIn: -5, lead: 5, settled: ['me', -11] },
  { text: 'Renewals list for the offsite', on: -9, neededIn: 24, lead: 10 },
  { text: 'Cover for the onboarding team in April', on: -6, neededIn: 42, lead: 7 },
]

const moments: readonly (readonly [on: number, kind: MomentKind, text: string])[] = [
  [-270, 'advice_sought', 'How to word the new promise to clinics'],
  [-205, 'critical_assignment', 'The first migration of a clinic group'],
  [-71, 'advice_sought', 'Which two projects could wait'],
  [-33, 'critical_assignment', 'The talk with the clinics that gave notice'],
  [-12, 'advice_sought', 'Whether the second engineer is worth a role'],
]

const wanted = ['steady', 'candid', 'curious']

const heard: readonly (readonly [on: number, word: string, source: string])[] = [
  [-62, 'busy', 'The sales desk, in the corridor'],
  [-39, 'Candid', 'Ostrel Foods, at the yearly talk'],
  [-17, 'Steady', 'The head of finance, after the board'],
]

export function bossEntries(cast: Cast): readonly Entry[] {
  const { relationshipId } = cast.people.Ingrid
  return [
    {
      on: -25,
      at: '18:30',
      write: (context) => call(profile.save, { relationshipId, ...known }, { context }),
    },
    ...rules.map(
      ({ topics, on, ...rule }, index): Entry => ({
        on: Math.max(on, -88),
        at: `18:4${index}`,
        write: (context, calendar) =>
          call(
            bossRules.add,
            {
              relationshipId,
              ...rule,
              on: calendar.day(on),
              ...(topics === undefined ? {} : { checkKind: 'max_topics' as const, checkValue: topics }),
            },
            { context },
          ),
      }),
    ),
    ...needs.flatMap((need) => needCourse(relationshipId, need)),
    ...gapEntries(relationshipId),
    {
      on: -26,
      at: '18:50',
      write: (context) =>
        call(
          readings.add,
          { relationshipId, claim: 'They only look at the price', theme: 'price' },
          { context },
        ),
    },
    ...moments.map(
      ([on, kind, text], index): Entry => ({
        on: Math.max(on, -86),
        at: `19:0${index}`,
        write: (context, calendar) =>
          call(reputation.noteMoment, { relationshipId, kind, text, on: calendar.day(on) }, { context }),
      }),
    ),
    ...wanted.map(
      (word, index): Entry => ({
        on: -85,
        at: `19:1${index}`,
        write: (context) => call(reputation.addWord, { word, kind: 'wanted' }, { context }),
      }),
    ),
    ...heard.map(
      ([on, word, source]): Entry => ({
        on,
        at: '19:20',
        write: (context) => call(reputation.addWord, { word, kind: 'heard', source }, { context }),
      }),
    ),
  ]
}

function needCourse(relationshipId: Id, need: Need): readonly Entry[] {
  const { text, on, neededIn, lead, settled } = need
  let known: Id | null = null
  const note: Entry = {
    on,
    at: '08:30',
    write: async (context, calendar) => {
      const fields = { relationshipId, text, neededOn: calendar.day(neededIn), leadDays: lead }
      known = (await call(anticipation.add, fields, { context })).id
    },
  }
  if (!settled) return [note]
  const [first, settledOn] = settled
  const settle: Entry = {
    on: settledOn,
    at: '17:30',
    write: async (context) => {
      if (known === null) throw new Error('a need is settled before it is noted')
      await call(first === 'me' ? anticipation.offer : anticipation.askedFirst, { id: known }, { context })
    },
  }
  return [note, settle]
}

function gapEntries(relationshipId: Id): readonly Entry[] {
  let answered: Id | null = null
  return [
    {
      on: -47,
      at: '18:10',
      write: async (context) => {
        const text = 'What the sales desk means by a clean handover'
        answered = (await call(anticipation.addGap, { relationshipId, text }, { context })).id
      },
    },
    {
      on: -31,
      at: '18:10',
      write: async (context) => {
        if (answered === null) throw new Error('an answer comes before its question')
        await call(
          anticipation.answerGap,
          { id: answered, answer: 'Names, dates and the open promises' },
          { context },
        )
      },
    },
    {
      on: -8,
      at: '18:10',
      write: (context) =>
        call(
          anticipation.addGap,
          { relationshipId, text: 'Who reads the board pack before it goes out' },
          { context },
        ),
    },
  ]
}
