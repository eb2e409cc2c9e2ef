// What a boss says customers want, held against what customers let you hear.
import { z } from 'zod'
import { localDate } from '../dates'
import { type Id, id, line } from '../words'

const fields = {
  claim: line('Write what was said about customers.'),
  theme: z
    .string()
    .trim()
    .min(1, 'Name the theme, so that it can be compared.')
    .max(80, 'Keep the theme under 80 characters.'),
  on: localDate.optional(),
}

export const addReading = z.strictObject({ relationshipId: id, ...fields })

export type ReadingView = {
  readonly id: Id
  readonly relationshipId: Id
  readonly claim: string
  readonly theme: string
  readonly on: string
  readonly settledOn: string | null
  /** Whether what is heard says otherwise often enough to be worth a word. */
  readonly isOtherwise: boolean
  /** "Ruth’s reading: price. What we hear: delivery 4, price 1". */
  readonly words: string
  /** What was counted, newest first. */
  readonly signals: readonly { readonly id: Id; readonly text: string; readonly theme: string }[]
}
