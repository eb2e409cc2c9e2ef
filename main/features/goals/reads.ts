// How goals read: the last word on each, and a new one noted. The boss's word belongs to a talk with that boss.
import type { ExpectationRead } from '../../../shared/goals/reads'
import type { Id } from '../../../shared/words'
import { type Context, found, refuse, todayOf } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'

export type LastRead = ExpectationRead & { readonly id: Id }

/**
 * The last read of each goal, of one check's no word when it is named. One the boss took part in stands before one of mine alone, whatever came later:
 * what was said in a talk is not answered by thinking it over.
 */
export async function lastReads(
  db: Reader,
  goalIds: readonly Id[],
  exceptCheckId: Id | null = null,
): Promise<ReadonlyMap<Id, LastRead>> {
  const last = new Map<Id, LastRead>()
  if (goalIds.length === 0) return last
  const rows = await db
    .selectFrom('expectation_read')
    .select(['id', 'goal_id', 'read_on', 'mine', 'boss', 'check_id'])
    .where('goal_id', 'in', goalIds)
    .orderBy('read_on')
    .orderBy('id')
    .execute()
  for (const row of rows) {
    if (exceptCheckId !== null && row.check_id === exceptCheckId) continue
    const known = last.get(row.goal_id)
    if (known?.boss != null && row.boss === null) continue
    last.set(row.goal_id, { id: row.id, on: row.read_on, mine: row.mine, boss: row.boss })
  }
  return last
}

/** The goal a read is about; null when it is gone, or over. */
export async function goalOfRead(db: Reader, readId: Id): Promise<Id | null> {
  const row = await db
    .selectFrom('expectation_read as r')
    .innerJoin('goal as g', 'g.id', 'r.goal_id')
    .select('g.id')
    .where('r.id', '=', readId)
    .where('g.state', 'in', ['draft', 'agreed', 'active'])
    .executeTakeFirst()
  return row?.id ?? null
}

type NewRead = {
  readonly goalId: Id
  readonly mine: number | null
  readonly boss: number | null
  readonly meetingId: Id | null
  readonly checkId: Id | null
}

/** Notes how a goal reads; within one check the later word replaces the earlier. */
export async function noteRead(
  trx: Writer,
  context: Context,
  relationshipId: Id,
  given: NewRead,
): Promise<void> {
  const { goalId, mine, boss, meetingId, checkId } = given
  const earlier =
    checkId === null
      ? undefined
      : await trx
          .selectFrom('expectation_read')
          .select('id')
          .where('check_id', '=', checkId)
          .where('goal_id', '=', goalId)
          .executeTakeFirst()
  if (mine === null) {
    if (boss !== null) refuse('mine', 'Say first how you read it.')
    if (earlier) await trx.deleteFrom('expectation_read').where('id', '=', earlier.id).execute()
    return
  }
  const talk = boss === null ? null : await talkOf(trx, relationshipId, meetingId)
  const values = {
    mine,
    boss,
    read_on: talk?.held_on ?? todayOf(context),
    meeting_id: talk?.id ?? null,
    check_id: checkId,
  }
  if (earlier) {
    await trx.updateTable('expectation_read').set(values).where('id', '=', earlier.id).execute()
    return
  }
  await trx
    .insertInto('expectation_read')
    .values({ id: context.ports.newId(), goal_id: goalId, ...values })
    .execute()
}

/** The talk the boss said it in, running or held; without one the boss has not said it. */
async function talkOf(trx: Writer, relationshipId: Id, meetingId: Id | null) {
  const { name } = found(
    await trx
      .selectFrom('relationship as r')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select('p.name')
      .where('r.id', '=', relationshipId)
      .executeTakeFirst(),
  )
  const talk =
    meetingId === null
      ? undefined
      : await trx
          .selectFrom('meeting')
          .select(['id', 'held_on'])
          .where('id', '=', meetingId)
          .where('relationship_id', '=', relationshipId)
          .where('status', 'in', ['in_progress', 'closed'])
          .executeTakeFirst()
  return talk ?? refuse('boss', `How ${name} reads it comes from a talk. Choose the check-in it was said in.`)
}
