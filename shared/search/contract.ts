// Full-text search over everything written, newest first.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'

export type SearchHit = {
  readonly id: number
  /** The table the words stand in: note, topic, commitment… */
  readonly source: string
  readonly ref: string
  /** A piece of the text around the words found, or null when the text is private. */
  readonly excerpt: string | null
  /** Start and length of the words found within the excerpt. */
  readonly marks: readonly { readonly at: number; readonly length: number }[]
  readonly isPrivate: boolean
  /** What it belongs to, in words: a person, a meeting and its day. */
  readonly context: string
  /** Where it can be seen: the path of the screen. */
  readonly path: string
  readonly on: string | null
}

export const search = {
  /** The first 20 hits for every word begun in `text`; none below two letters. */
  find: call.input(z.strictObject({ text: z.string().max(200) })).output(type<readonly SearchHit[]>()),
}
