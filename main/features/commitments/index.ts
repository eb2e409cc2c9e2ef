// Promises both ways: the list, the say/do figure, and every step of a promise as one act.
import type { CommitmentView, SayDoView } from '../../../shared/commitments/model'
import { sayDo } from '../../../shared/commitments/rules'
import { addDays, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import { act, found, handle, notFound, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { checkKnown, dayOf } from '../references'
import { ledgerView, ofNoBoss } from './ledger'
import { loadToday, saveCapacityRow } from './load'
import {
  asHistory,
  dropRow,
  keepRow,
  makeCommitmentRow,
  movesOf,
  rateRow,
  releaseRow,
  renegotiateRow,
  reopenRow,
  warnRow,
} from './rows'

function rowsWithNames(db: Reader) {
  return db
    .selectFrom('commitment as c')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .selectAll('c')
    .select('p.name as person_name')
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsWithNames>['execute']>>[number]

async function viewsOf(
  db: Reader,
  rows: readonly Row[],
  today: LocalDate,
): Promise<readonly CommitmentView[]> {
  const moves = await movesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.person_name,
    direction: row.direction,
    text: row.text,
    served: row.served,
    madeOn: row.made_on,
    originalDue: row.original_due,
    currentDue: row.current_due,
    state: row.state,
    isOverdue: row.state === 'open' && row.current_due < today,
    doneOn: row.done_on,
    droppedOn: row.dropped_on,
    releasedOn: row.released_on,
    warnedOn: row.warned_on,
    quality: row.quality,
    missReason: row.miss_reason,
    whatChanged: row.what_changed,
    goalId: row.goal_id,
    meetingId: row.meeting_id,
    estimateHours: row.estimate_hours,
    visibility: row.visibility,
    moves: moves.get(row.id) ?? [],
  }))
}

/** Say/do over the latest `days` up to today, of one direction and, when named, one person; ticks oldest first. A boss has no ratio. */
export async function sayDoOf(
  db: Reader,
  today: LocalDate,
  wish: { readonly personId?: Id | undefined; readonly direction: 'mine' | 'theirs'; readonly days: number },
): Promise<SayDoView> {
  const from = addDays(today, 1 - wish.days)
  let query = db
    .selectFrom('commitment')
    .select(['id', 'original_due', 'current_due', 'done_on', 'dropped_on', 'released_on', 'warned_on'])
    .where('direction', '=', wish.direction)
    .where('current_due', '>=', from)
    .where('current_due', '<=', today)
    .orderBy('current_due')
    .orderBy('created_at')
    .orderBy('id')
  if (wish.personId) query = query.where('person_id', '=', wish.personId)
  if (wish.direction === 'theirs') query = query.where(ofNoBoss)
  const rows = await query.execute()
  const moves = await movesOf(
    db,
    rows.map((row) => row.id),
  )
  const window = { asOf: today, from, to: today }
  const counted = rows.flatMap((row) => {
    const promise = asHistory(row, moves.get(row.id) ?? [])
    const alone = sayDo({ ...window, commitments: [promise] })
    if (alone.due === 0) return []
    const result = alone.onTime === 1 ? 'kept' : alone.late === 1 ? 'late' : 'missed'
    return [{ row, promise, result } as const]
  })
  return {
    ...sayDo({ ...window, commitments: counted.map(({ promise }) => promise) }),
    moved: counted.filter(({ row }) => (moves.get(row.id) ?? []).some(isMovedInTime)).length,
    ticks: counted.map(({ row, result }) => ({ id: row.id, result, due: row.current_due })),
  }
}

function isMovedInTime(move: CommitmentView['moves'][number]): boolean {
  return move.isAccepted && move.askedOn < move.oldDue
}

export const commitments = {
  list: handle.commitments.list.handler(async ({ context, input }) => {
    const db = readerOf(context)
    let query = rowsWithNames(db).limit(input.limit)
    if (input.personId) query = query.where('c.person_id', '=', input.personId)
    if (input.direction) query = query.where('c.direction', '=', input.direction)
    query = input.isOpen
      ? query.where('c.state', '=', 'open').orderBy('c.current_due')
      : query.orderBy('c.current_due', 'desc')
    const rows = await query.orderBy('c.created_at').orderBy('c.id').execute()
    return viewsOf(db, rows, todayOf(context))
  }),

  find: handle.commitments.find.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const rows = await rowsWithNames(db).where('c.id', '=', input.id).execute()
    return found((await viewsOf(db, rows, todayOf(context)))[0])
  }),

  sayDo: handle.commitments.sayDo.handler(({ context, input }) =>
    sayDoOf(readerOf(context), todayOf(context), input),
  ),

  ledger: handle.commitments.ledger.handler(({ context, input }) =>
    ledgerView(readerOf(context), todayOf(context), input),
  ),

  load: handle.commitments.load.handler(({ context }) => loadToday(readerOf(context), todayOf(context))),

  saveCapacity: handle.commitments.saveCapacity.handler(({ context, input }) =>
    act(context, 'Changed the hours there are', (trx) => saveCapacityRow(trx, input.hours)),
  ),

  make: handle.commitments.make.handler(({ context, input }) => {
    const madeOn = dayOf(context, input.madeOn, 'madeOn')
    return act(context, 'Made a promise', async (trx) => ({
      id: await makeCommitmentRow(trx, context, { ...input, madeOn }),
    }))
  }),

  save: handle.commitments.save.handler(({ context, input }) =>
    act(context, 'Changed a promise', async (trx) => {
      await checkKnown(trx, 'goal', input.goalId, 'goalId')
      const { numUpdatedRows } = await trx
        .updateTable('commitment')
        .set({
          text: input.text,
          served: input.served,
          goal_id: input.goalId,
          estimate_hours: input.estimateHours,
          visibility: input.visibility,
          ...(input.missReason === undefined ? {} : { miss_reason: input.missReason }),
          ...(input.whatChanged === undefined ? {} : { what_changed: input.whatChanged }),
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
      if (input.quality !== undefined) await rateRow(trx, input.id, input.quality)
    }),
  ),

  keep: handle.commitments.keep.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Kept a promise', (trx) => keepRow(trx, input.id, on, input.quality))
  }),

  renegotiate: handle.commitments.renegotiate.handler(({ context, input }) => {
    const askedOn = dayOf(context, input.askedOn, 'askedOn')
    const label = input.isAccepted ? 'Moved a promise' : 'Asked to move a promise'
    return act(context, label, async (trx) => ({
      note: await renegotiateRow(trx, context, input.id, { ...input, askedOn }),
    }))
  }),

  warn: handle.commitments.warn.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Warned about a promise', (trx) => warnRow(trx, input.id, on))
  }),

  drop: handle.commitments.drop.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Dropped a promise', (trx) => dropRow(trx, input.id, on, input.reason))
  }),

  release: handle.commitments.release.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Released a promise', (trx) => releaseRow(trx, input.id, on))
  }),

  reopen: handle.commitments.reopen.handler(({ context, input }) =>
    act(context, 'Opened a promise again', (trx) => reopenRow(trx, input.id)),
  ),
}
