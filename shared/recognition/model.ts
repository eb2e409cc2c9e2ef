// Recognition: what someone did, seen and said. An action anyone could have watched, never a trait.
import { z } from 'zod'
import { localDate } from '../dates'
import { type Praise, praise } from '../people/model'
import type { Id, Visibility } from '../words'
import { id, line, visibility } from '../words'
import type { SinceLast } from './rules'

const fields = {
  action: line('Write what was done, as anyone could have seen it.'),
  /** The value of the team it shows; null for none. */
  valueId: id.nullable().default(null),
  /** Someone spoke for customers, or as one of us to them. Domain row 47. */
  isCustomerVoice: z.boolean().default(false),
  /** The day it was seen; today when left out. */
  notedOn: localDate.optional(),
  visibility: visibility.default('shareable'),
}

export const addRecognition = z.strictObject({ personId: id, ...fields })
export const saveRecognition = z.strictObject({ id, ...fields })
export const deliverRecognition = z.strictObject({ id, on: localDate.optional(), channel: praise })

const dayRange = 'Choose 7 to 30 days.'
export const saveDays = z.strictObject({
  days: z.number(dayRange).int('Write the days as a whole number.').min(7, dayRange).max(30, dayRange),
})

/** What a report's page shows of it. */
export type RecognitionPage = {
  /** Not said yet first, oldest first; then what was said, latest first. */
  readonly items: readonly RecognitionView[]
  readonly sinceLast: SinceLast
  /** How this person likes it said; null while nobody asked. */
  readonly preference: Praise | null
}

/** Those who spoke for customers in one quarter. */
export type Voices = {
  /** The quarter as it is written: `2026-Q2`. */
  readonly quarter: string
  /** Each person once, in the order they were noted. */
  readonly names: readonly string[]
  readonly items: readonly RecognitionView[]
}

export type RecognitionView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  readonly action: string
  readonly valueId: Id | null
  readonly valueName: string | null
  readonly isCustomerVoice: boolean
  readonly notedOn: string
  /** Null while it was not said yet. */
  readonly deliveredOn: string | null
  /** In front of others, or between the two of you. */
  readonly channel: Praise | null
  readonly visibility: Visibility
}
