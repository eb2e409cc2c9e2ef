// Decisions you need from a boss, or that are marked for one person: question, options, whom they help or hurt.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Effect, Id, Served, Visibility } from '../words'
import { effect, id, line, served, text, visibility } from '../words'

/** No option yet is fine, and so is a choice; one option is neither. */
const oneOption = 'One option is not a choice yet. Add another, or write it as a topic.'

const fields = {
  question: line('Write the question to decide.'),
  options: z
    .array(z.string().trim().min(1, 'An option needs a few words.').max(500))
    .max(12, 'Keep it to 12 options.')
    .refine((options) => options.length !== 1, oneOption),
  recommendation: text.default(''),
  effectCustomer: effect.default('unknown'),
  effectEmployee: effect.default('unknown'),
  effectBoss: effect.default('unknown'),
  mitigation: text.default(''),
  decideBy: localDate.nullable().default(null),
  served: served.nullable().default(null),
  goalId: id.nullable().default(null),
  /** Which boss decides; null means the primary one. */
  relationshipId: id.nullable().default(null),
  /** The report it is marked for, so that it comes up in their one-on-one. */
  personId: id.nullable().default(null),
  visibility: visibility.default('shareable'),
}

export const addDecision = z.strictObject(fields)
export const saveDecision = z.strictObject({ id, ...fields })

export type DecisionView = {
  readonly id: Id
  readonly relationshipId: Id | null
  readonly personId: Id | null
  readonly personName: string | null
  readonly question: string
  readonly options: readonly string[]
  readonly recommendation: string
  readonly effectCustomer: Effect
  readonly effectEmployee: Effect
  readonly effectBoss: Effect
  readonly mitigation: string
  readonly decideBy: string | null
  readonly served: Served | null
  readonly goalId: Id | null
  readonly state: 'open' | 'decided' | 'deferred' | 'dropped'
  readonly chosen: string
  readonly decidedOn: string | null
  readonly visibility: Visibility
}

/** What a decision, or a case for another way, does to each of the three. */
export type Lens = { readonly customer: Effect; readonly employee: Effect; readonly boss: Effect }
