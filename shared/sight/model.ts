// Steps on the way from someone's desk to a customer: from a person or a party to another.
import { z } from 'zod'
import type { Id } from '../words'
import { id } from '../words'
import type { Spot, SpotKey } from './rules'

const spotWords = 'Choose a person or a name.'
const spot = z.strictObject({ kind: z.enum(['person', 'party'], spotWords), id }, spotWords)
export type SpotRef = z.infer<typeof spot>

export const addStep = z.strictObject({
  from: spot,
  to: spot,
  /** What is handed on; may stay empty. */
  words: z.string().trim().max(300, 'Keep this under 300 characters.').default(''),
})

export type StepView = {
  readonly id: Id
  readonly from: SpotKey
  readonly to: SpotKey
  readonly words: string
}

export type SightView = {
  /** "Priya → Quickpost (supplier) → Quellmere Clinics"; null when no way reaches a customer. */
  readonly line: string | null
  /** Why there is no line, when there is a way but a long one. */
  readonly note: string | null
  /** Every step of any way that begins at this person. */
  readonly steps: readonly StepView[]
  /** Everyone and everything a step can begin or end at. */
  readonly spots: readonly Spot[]
  /** Where a further step can begin: the person, and whatever is reached already. */
  readonly begins: readonly SpotKey[]
}

export type PersonSight = {
  readonly personId: Id
  readonly name: string
  readonly line: string | null
}

export type Coverage = {
  readonly people: readonly PersonSight[]
  readonly covered: number
  readonly all: number
}
