// The steps of a promise as rows: made, kept, moved, dropped, released. For use inside one act, its own or a closing.
import type { PromiseHistory } from '../../../shared/commitments/history'
import type { Quality } from '../../../shared/commitments/ledger'
import type { CommitmentMove } from '../../../shared/commitments/model'
import { promiseStanding } from '../../../shared/commitments/rules'
import * as transitions from '../../../shared/commitments/transitions'
import type { LocalDate } from '../../../shared/dates'
import type { Id, Served, Visibility } from '../../../shared/words'
import { type Context, found, momentOf, refuse, todayOf } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { checkKnown, kindOfPerson } from '../references'

export type NewCommitment = {
  readonly personId: Id
  readonly direction: 'mine' | 'theirs'
  readonly text: string
  /** Whom it serves; the boss or the report it is about when left out. */
  readonly served?: Served | undefined
  readonly due: LocalDate
  /** Today when left out. */
  readonly madeOn?: LocalDate | undefined
  readonly goalId?: Id | null
  readonly meetingId?: Id | null
  readonly estimateHours?: number | null
  /** Shareable when left out. */
  readonly visibility?: Visibility
}

/** Writes a new promise; its due date may lie in the past, but not before the day it was made. */
export async function makeCommitmentRow(trx: Writer, context: Context, input: NewCommitment): Promise<Id> {
  const madeOn = input.madeOn ?? todayOf(context)
  if (input.due < madeOn) refuse('due', 'A promise cannot be due before the day it was made.')
  await checkKnown(trx, 'person', input.personId, 'personId')
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  await checkKnown(trx, 'meeting', input.meetingId, 'meetingId')
  const kind = await kindOfPerson(trx, input.personId)
  const id = context.ports.newId()
  await trx
    .insertInto('commitment')
    .values({
      id,
      person_id: input.personId,
      direction: input.direction,
      text: input.text,
      served: input.served ?? (kind === 'boss' ? 'boss' : 'employee'),
      made_on: madeOn,
      original_due: input.due,
      current_due: input.due,
      state: 'open',
      done_on: null,
      dropped_on: null,
      released_on: null,
      warned_on: null,
      quality: null,
      estimate_hours: input.estimateHours ?? null,
      goal_id: input.goalId ?? null,
      meeting_id: input.meetingId ?? null,
      visibility: input.visibility ?? 'shareable',
      created_at: momentOf(context),
    })
    .execute()
  return id
}

/** Done on that day: on time or late as the rules say. */
export async function keepRow(trx: Writer, id: Id, on: LocalDate, how: Quality | null = null): Promise<void> {
  const { made_on } = found(
    await trx.selectFrom('commitment').select('made_on').where('id', '=', id).executeTakeFirst(),
  )
  if (on < made_on) refuse('on', 'It cannot be done before it was promised.')
  await take(trx, id, (promise) => transitions.keep(promise, on))
  await trx.updateTable('commitment').set({ quality: how }).where('id', '=', id).execute()
}

/** A request to move the day, answered; returns what it means for the outcome, when it costs something. */
export async function renegotiateRow(
  trx: Writer,
  context: Context,
  id: Id,
  request: { readonly askedOn: LocalDate; readonly newDue: LocalDate; readonly isAccepted: boolean },
): Promise<string | null> {
  const { askedOn, newDue, isAccepted } = request
  const { before, after } = await take(trx, id, (promise) =>
    transitions.renegotiate(promise, { askedOn, newDue, accepted: isAccepted }),
  )
  const oldDue = promiseStanding(before).currentDue
  await trx
    .insertInto('commitment_move')
    .values({
      id: context.ports.newId(),
      commitment_id: id,
      step: before.renegotiations.length + 1,
      asked_on: askedOn,
      old_due: oldDue,
      new_due: newDue,
      is_accepted: isAccepted ? 1 : 0,
    })
    .execute()
  if (!isAccepted) return null
  if (askedOn >= oldDue) return 'The day had passed, so this now counts as late.'
  return promiseStanding(after).timesMoved > 1 ? 'Moved twice, so late is the best it can be now.' : null
}

/** The giver says it will be missed; the first warning stands. */
export async function warnRow(trx: Writer, id: Id, on: LocalDate): Promise<void> {
  await take(trx, id, (promise) => transitions.warn(promise, on))
}

/** The giver lets it go; the reason is what got in the way. */
export async function dropRow(trx: Writer, id: Id, on: LocalDate, reason = ''): Promise<void> {
  await take(trx, id, (promise) => transitions.drop(promise, on))
  await trx.updateTable('commitment').set({ miss_reason: reason }).where('id', '=', id).execute()
}

/** The receiver withdraws it. */
export async function releaseRow(trx: Writer, id: Id, on: LocalDate): Promise<void> {
  await take(trx, id, (promise) => transitions.release(promise, on))
}

/** Open again, as if it had not been kept, dropped or released; what was moved stays moved. */
export async function reopenRow(trx: Writer, id: Id): Promise<void> {
  const promise = await historyOf(trx, id)
  if (promiseStanding(promise).state === 'open') refuse(null, 'This promise is open already.')
  await store(trx, id, { ...promise, doneOn: null, droppedOn: null, releasedOn: null })
  await trx.updateTable('commitment').set({ quality: null, miss_reason: '' }).where('id', '=', id).execute()
}

/** Notes how a promise came out; only what is done has come out somehow. */
export async function rateRow(trx: Writer, id: Id, how: Quality | null): Promise<void> {
  const { done_on } = found(
    await trx.selectFrom('commitment').select('done_on').where('id', '=', id).executeTakeFirst(),
  )
  if (how !== null && done_on === null) refuse('quality', 'Say how it came out once it is done.')
  await trx.updateTable('commitment').set({ quality: how }).where('id', '=', id).execute()
}

/** The moves of several promises, in the order they were asked. */
export async function movesOf(
  db: Reader,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly CommitmentMove[]>> {
  const moves = new Map<Id, CommitmentMove[]>()
  if (ids.length === 0) return moves
  const rows = await db
    .selectFrom('commitment_move')
    .selectAll()
    .where('commitment_id', 'in', ids)
    .orderBy('commitment_id')
    .orderBy('step')
    .execute()
  for (const row of rows) {
    const known = moves.get(row.commitment_id) ?? []
    known.push({
      askedOn: row.asked_on,
      oldDue: row.old_due,
      newDue: row.new_due,
      isAccepted: row.is_accepted === 1,
    })
    moves.set(row.commitment_id, known)
  }
  return moves
}

type Row = {
  readonly id: Id
  readonly original_due: LocalDate
  readonly done_on: LocalDate | null
  readonly dropped_on: LocalDate | null
  readonly released_on: LocalDate | null
  readonly warned_on: LocalDate | null
}

/** A promise as the rules read it. */
export function asHistory(row: Row, moves: readonly CommitmentMove[]): PromiseHistory {
  return {
    id: row.id,
    originalDue: row.original_due,
    renegotiations: moves.map(({ askedOn, newDue, isAccepted }) => ({
      askedOn,
      newDue,
      accepted: isAccepted,
    })),
    doneOn: row.done_on,
    droppedOn: row.dropped_on,
    releasedOn: row.released_on,
    warnedOn: row.warned_on,
  }
}

async function historyOf(db: Reader, id: Id): Promise<PromiseHistory> {
  const row = found(await db.selectFrom('commitment').selectAll().where('id', '=', id).executeTakeFirst())
  return asHistory(row, (await movesOf(db, [id])).get(id) ?? [])
}

const refusals = {
  not_open: { field: null, message: 'This promise is settled already.' },
  same_day: { field: 'newDue', message: 'It is due on that day already. Choose another.' },
  day_passed: { field: 'newDue', message: 'The new day cannot lie before the day you asked.' },
} as const

/** Takes one step of the rules and stores where the promise stands then. */
async function take(
  trx: Writer,
  id: Id,
  step: (promise: PromiseHistory) => transitions.Step<PromiseHistory>,
): Promise<{ readonly before: PromiseHistory; readonly after: PromiseHistory }> {
  const before = await historyOf(trx, id)
  const taken = step(before)
  if (!taken.ok) return refuse(refusals[taken.refusal].field, refusals[taken.refusal].message)
  await store(trx, id, taken.promise)
  return { before, after: taken.promise }
}

async function store(trx: Writer, id: Id, promise: PromiseHistory): Promise<void> {
  const { state, currentDue } = promiseStanding(promise)
  await trx
    .updateTable('commitment')
    .set({
      state,
      current_due: currentDue,
      done_on: promise.doneOn,
      dropped_on: promise.droppedOn,
      released_on: promise.releasedOn,
      warned_on: promise.warnedOn,
    })
    .where('id', '=', id)
    .execute()
}
