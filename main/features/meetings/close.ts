// Closing a meeting, inside one transaction: outcomes reach their records, what was left open is carried or parked
// and counted, questions asked are remembered, and the agenda becomes history.
import { sql } from 'kysely'
import type { OutcomeDetail } from '../../../shared/meetings/model'
import type { Id } from '../../../shared/words'
import { type Context, found, momentOf, refusalIn, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import type { ItemRow } from '../agenda/item-row'
import { applyOutcome, type Closing } from './outcomes'

const neverCounted: readonly string[] = ['prompt', 'empty_chair', 'pulse_drop']

/** Only what stands on a record is counted: a question is none, nor is a word to find something to recognise. */
function isCounted({ kind, source_kind }: ItemRow): boolean {
  return !neverCounted.includes(kind) && source_kind !== 'relationship'
}

/** Closes a running meeting; answers the next planned meeting of the relationship, if there is one. */
export async function closeMeeting(
  trx: Writer,
  context: Context,
  id: Id,
): Promise<{ readonly nextId: Id | null }> {
  const closing = await openClosing(trx, context, id)
  const items = await trx.selectFrom('agenda_item').selectAll().where('meeting_id', '=', id).execute()
  for (const item of items) {
    const detail = JSON.parse(item.outcome_detail) as OutcomeDetail
    const isAgain = item.outcome === null || item.outcome === 'again'
    if (item.state !== 'parked' && item.state !== 'dropped' && !isAgain)
      await applyOutcome(closing, item, detail).catch(named(item))
    await count(closing, item, isAgain)
    await trx
      .updateTable('agenda_item')
      .set({ state: endState(item, isAgain) })
      .where('id', '=', item.id)
      .execute()
  }
  await trx
    .updateTable('meeting')
    .set({ status: 'closed', ended_at: momentOf(context), paused_at: null, current_since: null })
    .where('id', '=', id)
    .execute()
  const next = await trx
    .selectFrom('meeting')
    .select('id')
    .where('relationship_id', '=', closing.relationshipId)
    .where('status', 'in', ['planned', 'prepared'])
    .orderBy('held_on')
    .orderBy('starts_at')
    .executeTakeFirst()
  return { nextId: next?.id ?? null }
}

/**
 * Does what closing would do with an outcome just noted and takes it back: what closing would refuse is refused
 * while the words are still being typed.
 */
export async function rehearse(
  trx: Writer,
  context: Context,
  item: ItemRow,
  detail: OutcomeDetail,
): Promise<void> {
  if (item.outcome === null || item.outcome === 'again') return
  const closing = await openClosing(trx, context, item.meeting_id)
  await sql`savepoint rehearsal`.execute(trx)
  try {
    await applyOutcome(closing, item, detail)
  } catch (error) {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    // The form asks for one day, whatever the rule behind it calls it.
    refuse(refusal.field === 'newDue' ? 'due' : refusal.field, refusal.message)
  } finally {
    await sql`rollback to rehearsal`.execute(trx)
    await sql`release rehearsal`.execute(trx)
  }
}

/** A refusal at the close says which item it is about. */
function named(item: ItemRow): (error: unknown) => never {
  return (error) => {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    refuse(null, `“${item.title}”: ${refusal.message}`)
  }
}

async function openClosing(trx: Writer, context: Context, id: Id): Promise<Closing> {
  const meeting = found(
    await trx
      .selectFrom('meeting as m')
      .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
      .select(['m.id', 'm.held_on as on', 'r.id as relationshipId', 'r.kind', 'r.person_id as personId'])
      .where('m.id', '=', id)
      .executeTakeFirst(),
  )
  const { id: meetingId, ...rest } = meeting
  return { trx, context, meetingId, ...rest }
}

function endState(item: ItemRow, isAgain: boolean): ItemRow['state'] {
  if (item.state === 'parked' || item.state === 'dropped') return item.state
  return isAgain && isCounted(item) ? 'carried' : 'resolved'
}

/** Placed and left at "again": carried + 1. Parked: parked + 1. Any other outcome: both 0. Dropped: as it was. */
async function count({ trx, relationshipId }: Closing, item: ItemRow, isAgain: boolean): Promise<void> {
  if (!isCounted(item) || item.state === 'dropped') return
  const key = { relationship_id: relationshipId, source_kind: item.source_kind, source_id: item.source_id }
  if (item.state !== 'parked' && !isAgain) {
    await trx
      .deleteFrom('carry_count')
      .where('relationship_id', '=', relationshipId)
      .where('source_kind', '=', item.source_kind)
      .where('source_id', '=', item.source_id)
      .execute()
    return
  }
  const column = item.state === 'parked' ? 'parked' : 'carried'
  await trx
    .insertInto('carry_count')
    .values({ ...key, carried: column === 'carried' ? 1 : 0, parked: column === 'parked' ? 1 : 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['relationship_id', 'source_kind', 'source_id'])
        .doUpdateSet((eb) => ({ [column]: eb(`carry_count.${column}`, '+', 1) })),
    )
    .execute()
}
