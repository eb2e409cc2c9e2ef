// The rules a boss plays by: guessed, seen, or said, with what speaks for each. For your eyes only.
import { z } from 'zod'
import { LONGEST_MEETING, SHORTEST_MEETING } from '../agenda/model'
import { localDate } from '../dates'
import { type Id, id, line, text } from '../words'

/** What of a rule can be checked; `format` is said, not computed. */
export const checkKind = z.enum(['max_topics', 'max_minutes', 'send_ahead_hours', 'format'])
export type CheckKind = z.infer<typeof checkKind>

/** Said by the boss, seen by you, or told by someone else. */
export const observationHow = z.enum(['stated', 'observed', 'told'])
export type ObservationHow = z.infer<typeof observationHow>

const ruleFields = {
  text: line('Write the rule in a few words.'),
  checkKind: checkKind.nullable().default(null),
  checkValue: z.int('Write a whole number.').nullable().default(null),
  checkWords: z.string().trim().max(200, 'Keep this under 200 characters.').default(''),
}

type Checked = {
  readonly checkKind: CheckKind | null
  readonly checkValue: number | null
  readonly checkWords: string
}

const bounds = {
  max_topics: {
    min: 1,
    max: 50,
    low: 'At least 1 topic: with 0 there is nothing to meet for.',
    high: 'At most 50 topics.',
  },
  max_minutes: {
    min: SHORTEST_MEETING,
    max: LONGEST_MEETING,
    low: `A meeting lasts at least ${SHORTEST_MEETING} minutes.`,
    high: `A meeting lasts at most ${LONGEST_MEETING} minutes.`,
  },
  send_ahead_hours: {
    min: 1,
    max: 336,
    low: 'At least 1 hour ahead.',
    high: 'At most 336 hours ahead, which is two weeks.',
  },
} as const

/** What can be checked needs its number or its words. */
function isWhole(rule: Checked, context: z.RefinementCtx): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (rule.checkKind === null) return
  if (rule.checkKind === 'format') {
    if (rule.checkWords === '') refuse('checkWords', 'Write what it should look like.')
    return
  }
  const { min, max, low, high } = bounds[rule.checkKind]
  if (rule.checkValue === null) refuse('checkValue', 'Write a number.')
  else if (rule.checkValue < min) refuse('checkValue', low)
  else if (rule.checkValue > max) refuse('checkValue', high)
}

const observationFields = { how: observationHow, on: localDate.optional(), word: text.default('') }

export const addRule = z
  .strictObject({ relationshipId: id, ...ruleFields, ...observationFields })
  .superRefine(isWhole)
export const saveRule = z.strictObject({ id, ...ruleFields }).superRefine(isWhole)
export const observeRule = z.strictObject({ id, ...observationFields })

/** Where a rule stands: one observation, several, said by the boss, said long ago, or given up. */
export type RuleState = 'hypothesis' | 'pattern' | 'confirmed' | 'stale' | 'retired'

export type ObservationView = {
  readonly id: Id
  readonly on: string
  readonly how: ObservationHow
  readonly word: string
}

export type RuleView = Checked & {
  readonly id: Id
  readonly relationshipId: Id
  readonly text: string
  readonly state: RuleState
  /** The last day the boss said so; null when that never happened. */
  readonly statedOn: string | null
  readonly retiredOn: string | null
  /** Oldest first. */
  readonly observations: readonly ObservationView[]
}
