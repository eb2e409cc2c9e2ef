// Notes as they are typed: saved whole, acknowledged after the commit, with an older version kept now and then.
import type { NoteView } from '../../shared/notes/contract'
import type { Id } from '../../shared/words'
import { act, found, handle, momentOf, readerOf, refuse } from '../handlers'
import type { Writer } from '../storage/store'

/** A version is kept when the last one is older than this. */
const versionEveryMs = 3 * 60_000

export const notes = {
  list: handle.notes.list.handler(async ({ context, input }) => {
    const rows = await readerOf(context)
      .selectFrom('note')
      .select(['id', 'item_id as itemId', 'audience', 'text', 'saved_at as savedAt'])
      .where('meeting_id', '=', input.meetingId)
      .execute()
    return rows satisfies readonly NoteView[]
  }),

  save: handle.notes.save.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      await refuseWhenOver(trx, input.meetingId)
      const savedAt = momentOf(context)
      const known = await trx
        .selectFrom('note')
        .select(['id', 'text', 'saved_at'])
        .where('meeting_id', '=', input.meetingId)
        .where('item_id', input.itemId === null ? 'is' : '=', input.itemId)
        .where('audience', '=', input.audience)
        .executeTakeFirst()
      if (!known) {
        await trx
          .insertInto('note')
          .values({
            id: context.ports.newId(),
            meeting_id: input.meetingId,
            item_id: input.itemId,
            audience: input.audience,
            text: input.text,
            saved_at: savedAt,
          })
          .execute()
        return { savedAt }
      }
      await keepVersion(trx, known, savedAt, context.ports.newId)
      await trx
        .updateTable('note')
        .set({ text: input.text, saved_at: savedAt })
        .where('id', '=', known.id)
        .execute()
      return { savedAt }
    }),
  ),

  bringBack: handle.notes.bringBack.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      const version = found(
        await trx.selectFrom('note_version').selectAll().where('id', '=', input.versionId).executeTakeFirst(),
      )
      const note = found(
        await trx.selectFrom('note').selectAll().where('id', '=', version.note_id).executeTakeFirst(),
      )
      await refuseWhenOver(trx, note.meeting_id)
      await trx
        .insertInto('note_version')
        .values({ id: context.ports.newId(), note_id: note.id, text: note.text, saved_at: note.saved_at })
        .execute()
      await trx
        .updateTable('note')
        .set({ text: version.text, saved_at: momentOf(context) })
        .where('id', '=', note.id)
        .execute()
    }),
  ),

  versions: handle.notes.versions.handler(({ context, input }) =>
    readerOf(context)
      .selectFrom('note_version')
      .select(['id', 'text', 'saved_at as savedAt'])
      .where('note_id', '=', input.noteId)
      .orderBy('saved_at', 'desc')
      .limit(200)
      .execute(),
  ),
}

async function refuseWhenOver(trx: Writer, meetingId: Id): Promise<void> {
  const meeting = found(
    await trx.selectFrom('meeting').select('status').where('id', '=', meetingId).executeTakeFirst(),
  )
  if (meeting.status === 'closed' || meeting.status === 'cancelled') {
    refuse(null, 'This meeting is closed. Add an amendment instead.')
  }
}

async function keepVersion(
  trx: Writer,
  note: { readonly id: Id; readonly text: string; readonly saved_at: string },
  now: string,
  newId: () => Id,
): Promise<void> {
  if (note.text === '') return
  const last = await trx
    .selectFrom('note_version')
    .select('saved_at')
    .where('note_id', '=', note.id)
    .orderBy('saved_at', 'desc')
    .executeTakeFirst()
  if (last && Date.parse(now) - Date.parse(last.saved_at) < versionEveryMs) return
  await trx
    .insertInto('note_version')
    .values({ id: newId(), note_id: note.id, text: note.text, saved_at: note.saved_at })
    .execute()
}
