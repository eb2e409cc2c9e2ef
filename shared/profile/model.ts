// What one knows about working with a boss: eight fields, filled over time, for your eyes only.
import { z } from 'zod'
import { id, text } from '../words'

/** The eight, in the order they are worth learning (domain row 13). */
export const profileFields = [
  'goals',
  'pressures',
  'strengths',
  'style',
  'format',
  'bestTime',
  'badNews',
  'dislikes',
] as const
export type ProfileField = (typeof profileFields)[number]

export const saveProfile = z.strictObject({
  relationshipId: id,
  goals: text,
  pressures: text,
  strengths: text,
  style: text,
  format: text,
  bestTime: text,
  badNews: text,
  dislikes: text,
})

export type ProfileWords = Readonly<Record<ProfileField, string>>

export type ProfileView = {
  readonly words: ProfileWords
  readonly filled: number
  readonly of: number
  /** The first field nobody filled yet, with the question that leads there; null when all are. */
  readonly next: { readonly field: ProfileField; readonly question: string } | null
}
