// A case for another way: what both want, the facts, what it does to customers, at least two options, and the ask.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Effect, Id, Served, Visibility } from '../words'
import { effect, id, line, served, text, visibility } from '../words'

const fields = {
  question: line('Write the question you would put to your boss.'),
  /** What you both want, in words, and perhaps one of the boss's goals. */
  sharedGoal: text.default(''),
  goalId: id.nullable().default(null),
  facts: text.default(''),
  customerEffect: text.default(''),
  effectCustomer: effect.default('unknown'),
  effectEmployee: effect.default('unknown'),
  effectBoss: effect.default('unknown'),
  options: z
    .array(z.string().trim().min(1, 'An option needs a few words.').max(500))
    .max(12, 'Keep it to 12 options.')
    .default([]),
  ask: text.default(''),
  served: served.nullable().default(null),
  /** Which boss; null means the primary one. */
  relationshipId: id.nullable().default(null),
  visibility: visibility.default('shareable'),
}

export const addPushback = z.strictObject(fields)
export const savePushback = z.strictObject({ id, ...fields })

/** Accepted, or overruled and carried out all the same. */
export const pushbackEnd = z.enum(['accepted', 'overruled'])
export type PushbackEnd = z.infer<typeof pushbackEnd>

export const closePushback = z.strictObject({
  id,
  end: pushbackEnd,
  on: localDate.optional(),
  words: text.default(''),
})

export type PushbackView = {
  readonly id: Id
  readonly relationshipId: Id | null
  readonly question: string
  readonly sharedGoal: string
  readonly goalId: Id | null
  readonly facts: string
  readonly customerEffect: string
  readonly effectCustomer: Effect
  readonly effectEmployee: Effect
  readonly effectBoss: Effect
  readonly options: readonly string[]
  readonly ask: string
  readonly served: Served | null
  readonly state: 'open' | 'accepted' | 'committed' | 'dropped'
  /** What it still lacks; empty when it is ready. */
  readonly missing: readonly string[]
  readonly outcomeWords: string
  readonly closedOn: string | null
  readonly visibility: Visibility
}
