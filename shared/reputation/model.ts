// How you are seen: when a boss came to you first, and the words others use about you beside those you wish for.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Rate } from '../insights/rates'
import { type Id, id, text } from '../words'

/** A critical task entrusted, advice sought, a confidence shared early (domain row 17). */
export const momentKind = z.enum(['critical_assignment', 'advice_sought', 'early_confidence'])
export type MomentKind = z.infer<typeof momentKind>

export const noteMoment = z.strictObject({
  relationshipId: id,
  kind: momentKind,
  on: localDate.optional(),
  text: text.default(''),
})

export type MomentView = {
  readonly id: Id
  readonly kind: MomentKind
  readonly on: string
  readonly text: string
}

export type MomentCounts = {
  readonly byKind: Readonly<Record<MomentKind, number>>
  /** In the last 180 days. */
  readonly now: number
  /** In the 180 days before. */
  readonly earlier: number
}

export const wordKind = z.enum(['wanted', 'heard'])
export type WordKind = z.infer<typeof wordKind>

export const addWord = z.strictObject({
  word: z.string().trim().min(1, 'Write the word.').max(40, 'One word or two: keep it under 40 characters.'),
  kind: wordKind,
  /** Who said it, and where; for a word that was heard. */
  source: text.default(''),
  on: localDate.optional(),
})

export type WordView = {
  readonly id: Id
  readonly word: string
  readonly source: string
  readonly on: string
}

export type WordsView = {
  readonly wanted: readonly (WordView & { readonly isHeard: boolean })[]
  readonly heard: readonly WordView[]
  /** Wanted words that were heard, of those wanted. */
  readonly overlap: Rate
}
