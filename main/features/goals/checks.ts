// The guided alignment check with the primary boss: begun, gone through goal by goal, left and taken up again,
// finished with what every goal meant on that day.
import { quarterInWords } from '../../../shared/dates'
import type { SaveCheckGoal } from '../../../shared/goals/checks'
import { clarityPercent } from '../../../shared/insights/rates'
import type { Id } from '../../../shared/words'
import { type Context, found, refuse, todayOf } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { primaryBoss } from '../people/relationships'
import { dayOf } from '../references'
import { reviseGoal } from './agreeing'
import { noteRead } from './reads'

/** My active goals, heaviest first: the order of the check. */
export function goalsToCheck(db: Reader) {
  return db
    .selectFrom('goal')
    .selectAll()
    .where('owner_id', 'is', null)
    .where('state', '=', 'active')
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute()
}

/** Clarity now: the agreed part of the weight of my active goals. */
export async function clarityOf(db: Reader): Promise<number | null> {
  const goals = await goalsToCheck(db)
  return clarityPercent(goals.map(({ weight, agreed_on }) => ({ weight, isAgreed: agreed_on !== null })))
}

/** Begins a check with the primary boss, or answers the one that is open. */
export async function beginCheck(trx: Writer, context: Context): Promise<{ readonly id: Id }> {
  const boss = await primaryBoss(trx)
  if (!boss) refuse(null, 'Add your boss first: the check is a talk with your boss.')
  const open = await openCheck(trx, boss.id)
  if (open) return { id: open.id }
  if ((await goalsToCheck(trx)).length === 0)
    refuse(null, 'Write a goal of yours first: there is nothing to check yet.')
  const id = context.ports.newId()
  const today = todayOf(context)
  await trx
    .insertInto('alignment_check')
    .values({
      id,
      relationship_id: boss.id,
      checked_on: today,
      meeting_id: null,
      quarter: quarterInWords(today),
      state: 'open',
      clarity_before: await clarityOf(trx),
    })
    .execute()
  return { id }
}

export function openCheck(db: Reader, relationshipId: Id) {
  return db
    .selectFrom('alignment_check')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'open')
    .executeTakeFirst()
}

/** Keeps what is typed about one goal; once it is gone through, the goal itself says so. */
export async function saveCheckGoal(trx: Writer, context: Context, input: SaveCheckGoal): Promise<void> {
  const check = await openOne(trx, input.checkId)
  const goal = found(
    await trx.selectFrom('goal').select(['weight']).where('id', '=', input.goalId).executeTakeFirst(),
  )
  if (input.agreedOn !== null) dayOf(context, input.agreedOn, 'agreedOn')
  const words = { meets: input.meets, outstanding: input.outstanding, evidence: input.evidence }
  const values = {
    ...words,
    weight: goal.weight,
    agreed_on: input.agreedOn,
    is_done: input.isDone ? 1 : 0,
  } as const
  await trx
    .insertInto('alignment_check_goal')
    .values({ id: context.ports.newId(), check_id: check.id, goal_id: input.goalId, ...values })
    .onConflict((conflict) => conflict.columns(['check_id', 'goal_id']).doUpdateSet(values))
    .execute()
  const { mine, boss, meetingId } = input
  await noteRead(trx, context, check.relationship_id, {
    goalId: input.goalId,
    checkId: check.id,
    mine,
    boss,
    meetingId,
  })
  if (input.isDone) await reviseGoal(trx, context, input.goalId, words, input.agreedOn)
}

async function openOne(db: Reader, id: Id) {
  const check = found(
    await db.selectFrom('alignment_check').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  if (check.state === 'done') refuse(null, 'This check is finished. Begin another one.')
  return check
}

/** Finishes the open check; at least one goal was gone through. */
export async function finishCheck(trx: Writer, context: Context, id: Id): Promise<void> {
  const check = await openOne(trx, id)
  const gone = await trx
    .selectFrom('alignment_check_goal')
    .select('id')
    .where('check_id', '=', id)
    .where('is_done', '=', 1)
    .executeTakeFirst()
  if (!gone) refuse(null, 'Go through at least one goal first.')
  const running = await trx
    .selectFrom('meeting')
    .select('id')
    .where('relationship_id', '=', check.relationship_id)
    .where('status', '=', 'in_progress')
    .executeTakeFirst()
  await recordCheck(trx, context, {
    relationshipId: check.relationship_id,
    meetingId: running?.id ?? null,
    on: todayOf(context),
  })
}

type Recording = { readonly relationshipId: Id; readonly meetingId: Id | null; readonly on: string }

/**
 * Records that goals were checked on a day, with what each meant then. An open check is finished by it; one that
 * was finished in the same talk stands.
 */
export async function recordCheck(trx: Writer, context: Context, recording: Recording): Promise<void> {
  const { relationshipId, meetingId, on } = recording
  const open = await openCheck(trx, relationshipId)
  const isRecorded =
    !open &&
    meetingId !== null &&
    (await trx
      .selectFrom('alignment_check')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst()) !== undefined
  if (isRecorded) return
  const id = open?.id ?? context.ports.newId()
  const values = {
    checked_on: on,
    meeting_id: meetingId,
    quarter: quarterInWords(on),
    state: 'done' as const,
  }
  if (open) await trx.updateTable('alignment_check').set(values).where('id', '=', id).execute()
  else {
    await trx
      .insertInto('alignment_check')
      .values({ id, relationship_id: relationshipId, clarity_before: await clarityOf(trx), ...values })
      .execute()
  }
  await snapshot(trx, context, id)
}

/** What every active goal of mine means now goes into the check; drafts that were not gone through give way. */
async function snapshot(trx: Writer, context: Context, checkId: Id): Promise<void> {
  for (const goal of await goalsToCheck(trx)) {
    const values = {
      weight: goal.weight,
      meets: goal.meets,
      outstanding: goal.outstanding,
      evidence: goal.evidence,
      agreed_on: goal.agreed_on,
    }
    await trx
      .insertInto('alignment_check_goal')
      .values({ id: context.ports.newId(), check_id: checkId, goal_id: goal.id, ...values, is_done: 0 })
      .onConflict((conflict) => conflict.columns(['check_id', 'goal_id']).doUpdateSet(values))
      .execute()
  }
}

/** Puts an open check aside; reads noted on the way go with it, what was carried over to goals stays. */
export async function dropCheck(trx: Writer, id: Id): Promise<void> {
  await openOne(trx, id)
  await trx.deleteFrom('expectation_read').where('check_id', '=', id).execute()
  await trx.deleteFrom('alignment_check').where('id', '=', id).execute()
}
