// Meetings' calls: plan, move, cancel, run, close, amend.
import { outcomesFor } from '../../../shared/meetings/outcomes'
import type { Id } from '../../../shared/words'
import {
  act,
  type Context,
  found,
  handle,
  momentOf,
  notFound,
  readerOf,
  refuse,
  timeOf,
  todayOf,
} from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { buildAgendaOf } from '../agenda/build'
import { dayOf } from '../references'
import { closeMeeting, rehearse } from './close'
import { planMeetingRow } from './plan'
import { meetingRows, withPreparation } from './rows'
import { settle } from './settle'

async function meetingOf(db: Reader, id: Id) {
  return found(await db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst())
}

type Status = Awaited<ReturnType<typeof meetingOf>>['status']

async function openMeeting(db: Reader, id: Id, allowed: readonly Status[], otherwise: string) {
  const meeting = await meetingOf(db, id)
  if (!allowed.includes(meeting.status)) refuse(null, otherwise)
  return meeting
}

const notYetBegun: readonly Status[] = ['planned', 'prepared']

async function pageOf(context: Context, id: Id) {
  const db = readerOf(context)
  const raw = found(await meetingRows(db).where('m.id', '=', id).executeTakeFirst())
  const [row] = await withPreparation(db, [raw])
  const meeting = await meetingOf(db, id)
  const amendments = await db
    .selectFrom('meeting_amendment')
    .select(['id', 'text', 'written_at as writtenAt'])
    .where('meeting_id', '=', id)
    .orderBy('written_at')
    .execute()
  const beside = (direction: 'before' | 'after') =>
    db
      .selectFrom('meeting')
      .select('held_on')
      .where('relationship_id', '=', meeting.relationship_id)
      .where('id', '!=', id)
      .where('held_on', direction === 'before' ? '<=' : '>', meeting.held_on)
      .where('status', 'in', direction === 'before' ? ['closed'] : ['planned', 'prepared'])
      .orderBy('held_on', direction === 'before' ? 'desc' : 'asc')
      .limit(1)
      .executeTakeFirst()
  const me = await db.selectFrom('me').select('name').executeTakeFirst()
  return {
    ...found(row),
    sentAt: meeting.sent_at,
    startedAt: meeting.started_at,
    endedAt: meeting.ended_at,
    pausedAt: meeting.paused_at,
    pausedSeconds: meeting.paused_seconds,
    currentItemId: meeting.current_item_id as Id | null,
    amendments,
    previousOn: (await beside('before'))?.held_on ?? null,
    nextOn: (await beside('after'))?.held_on ?? null,
    myName: me?.name ?? '',
  }
}

/** Adds the time since the current topic began to it, and begins `next`. */
export async function turnTo(trx: Writer, context: Context, id: Id, next: Id | null): Promise<void> {
  const meeting = await meetingOf(trx, id)
  const now = momentOf(context)
  if (meeting.current_item_id && meeting.current_since && !meeting.paused_at) {
    const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(meeting.current_since)) / 1000))
    await trx
      .updateTable('agenda_item')
      .set((eb) => ({ actual_seconds: eb('actual_seconds', '+', seconds) }))
      .where('id', '=', meeting.current_item_id as Id)
      .execute()
  }
  await trx
    .updateTable('meeting')
    .set({ current_item_id: next, current_since: now })
    .where('id', '=', id)
    .execute()
}

export const meetings = {
  list: handle.meetings.list.handler(async ({ context, input }) => {
    const db = readerOf(context)
    let query = meetingRows(db).limit(input.limit)
    if (input.relationshipId) query = query.where('m.relationship_id', '=', input.relationshipId)
    if (input.from) query = query.where('m.held_on', '>=', input.from)
    if (input.before) query = query.where('m.held_on', '<', input.before)
    const order = input.from ? 'asc' : 'desc'
    return withPreparation(
      db,
      await query.orderBy('m.held_on', order).orderBy('m.starts_at', order).execute(),
    )
  }),

  find: handle.meetings.find.handler(({ context, input }) => pageOf(context, input.id)),

  plan: handle.meetings.plan.handler(({ context, input }) =>
    act(context, 'Planned a meeting', async (trx) => ({ id: await planMeetingRow(trx, context, input) })),
  ),

  rename: handle.meetings.rename.handler(({ context, input }) =>
    act(context, 'Renamed the meeting', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('meeting')
        .set({ title: input.title })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  move: handle.meetings.move.handler(({ context, input }) =>
    act(context, 'Moved the meeting', async (trx) => {
      const meeting = await openMeeting(
        trx,
        input.id,
        notYetBegun,
        'Only a meeting that has not begun can be moved.',
      )
      if (meeting.held_on === input.on && meeting.starts_at === input.at)
        refuse('on', 'That is when it is now.')
      await trx
        .updateTable('meeting')
        .set({
          held_on: input.on,
          starts_at: input.at,
          zone: context.ports.clock.zone(),
          status: 'planned',
          reschedule_count: meeting.reschedule_count + 1,
        })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  cancel: handle.meetings.cancel.handler(({ context, input }) =>
    act(context, 'Cancelled the meeting', async (trx) => {
      await openMeeting(trx, input.id, notYetBegun, 'Only a meeting that has not begun can be cancelled.')
      await trx
        .updateTable('meeting')
        .set({ status: 'cancelled', cancel_reason: input.reason, cancelled_on: todayOf(context) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  setLength: handle.meetings.setLength.handler(({ context, input }) =>
    act(context, 'Changed the length', async (trx) => {
      const meeting = await openMeeting(
        trx,
        input.id,
        notYetBegun,
        'This meeting has begun, so its length stands.',
      )
      await trx
        .updateTable('meeting')
        .set({ length_min: input.lengthMinutes })
        .where('id', '=', input.id)
        .execute()
      if (meeting.status === 'prepared') await buildAgendaOf(trx, context, input.id)
    }),
  ),

  markSent: handle.meetings.markSent.handler(({ context, input }) =>
    act(context, input.isSent ? 'Marked as sent' : 'Marked as not sent', async (trx) => {
      await openMeeting(trx, input.id, ['prepared'], 'Only an agenda under preparation is marked as sent.')
      await trx
        .updateTable('meeting')
        .set({ sent_at: input.isSent ? momentOf(context) : null })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  start: handle.meetings.start.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      const meeting = await openMeeting(trx, input.id, notYetBegun, 'This meeting has begun already.')
      if (meeting.status === 'planned') await buildAgendaOf(trx, context, input.id)
      // Begun before its day, it is held today. One from an earlier day keeps it: that is writing up.
      const today = todayOf(context)
      const held = meeting.held_on > today ? { held_on: today, starts_at: timeOf(context) } : ({} as const)
      await trx
        .updateTable('meeting')
        .set({ ...held, status: 'in_progress', started_at: momentOf(context) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  pause: handle.meetings.pause.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      const meeting = await openMeeting(trx, input.id, ['in_progress'], 'This meeting is not running.')
      if (meeting.paused_at) return
      await turnTo(trx, context, input.id, meeting.current_item_id as Id | null)
      await trx
        .updateTable('meeting')
        .set({ paused_at: momentOf(context) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  resume: handle.meetings.resume.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      const meeting = await openMeeting(trx, input.id, ['in_progress'], 'This meeting is not running.')
      if (!meeting.paused_at) return
      const now = momentOf(context)
      const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(meeting.paused_at)) / 1000))
      await trx
        .updateTable('meeting')
        .set({ paused_at: null, paused_seconds: meeting.paused_seconds + seconds, current_since: now })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  goTo: handle.meetings.goTo.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      await openMeeting(trx, input.id, ['in_progress'], 'This meeting is not running.')
      await turnTo(trx, context, input.id, input.itemId)
    }),
  ),

  record: handle.meetings.record.handler(({ context, input }) =>
    act(context, 'Noted what came of it', async (trx) => {
      const item = found(
        await trx.selectFrom('agenda_item').selectAll().where('id', '=', input.itemId).executeTakeFirst(),
      )
      await openMeeting(trx, item.meeting_id, ['in_progress'], 'Outcomes are noted while the meeting runs.')
      const choices = outcomesFor({ kind: item.kind, sourceKind: item.source_kind, due: item.due })
      const choice = choices.find((entry) => entry.outcome === input.outcome)
      if (input.outcome !== null && !choice) refuse('outcome', 'That does not fit this item.')
      if (choice?.isTextRequired && !input.detail.text)
        refuse('text', `${choice.textLabel}: a few words are needed.`)
      if (choice?.asks.includes('due') && !input.detail.due) refuse('due', 'Choose a day.')
      dayOf(context, input.detail.on, 'on')
      await rehearse(trx, context, { ...item, outcome: input.outcome }, input.detail)
      await trx
        .updateTable('agenda_item')
        .set({ outcome: input.outcome, outcome_detail: JSON.stringify(input.detail) })
        .where('id', '=', input.itemId)
        .execute()
    }),
  ),

  close: handle.meetings.close.handler(({ context, input }) =>
    act(context, 'Closed the meeting', async (trx) => {
      await openMeeting(trx, input.id, ['in_progress'], 'Only a meeting in progress can be closed.')
      await turnTo(trx, context, input.id, null)
      return closeMeeting(trx, context, input.id)
    }),
  ),

  amend: handle.meetings.amend.handler(({ context, input }) =>
    act(context, 'Added an amendment', async (trx) => {
      await openMeeting(
        trx,
        input.id,
        ['closed'],
        'Only a closed meeting is amended. Write in its notes instead.',
      )
      await trx
        .insertInto('meeting_amendment')
        .values({
          id: context.ports.newId(),
          meeting_id: input.id,
          text: input.text,
          written_at: momentOf(context),
        })
        .execute()
    }),
  ),

  settle: handle.meetings.settle.handler(({ context, input }) =>
    act(context, 'Settled an item', (trx) => settle(trx, context, input.itemId, input.settlement)),
  ),
}
