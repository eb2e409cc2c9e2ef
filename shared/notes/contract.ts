// Calls about notes: what was said, shared or private, for one topic or for the whole meeting.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { audience, id } from '../words'

export type NoteView = {
  readonly id: Id
  readonly itemId: Id | null
  readonly audience: 'shared' | 'private'
  readonly text: string
  readonly savedAt: string
}

export type NoteVersion = { readonly id: Id; readonly text: string; readonly savedAt: string }

export const notes = {
  list: call.input(z.strictObject({ meetingId: id })).output(type<readonly NoteView[]>()),
  /** Saves the whole text of one note; answered only after it is on the disk. */
  save: call
    .input(
      z.strictObject({
        meetingId: id,
        itemId: id.nullable(),
        audience,
        text: z.string().max(200_000, 'A note holds at most 200,000 characters.'),
      }),
    )
    .output(type<{ readonly savedAt: string }>()),
  versions: call.input(z.strictObject({ noteId: id })).output(type<readonly NoteVersion[]>()),
  /** Puts an earlier version back; what stood there is kept as a version too. */
  bringBack: call.input(z.strictObject({ versionId: id })).output(type<void>()),
}
