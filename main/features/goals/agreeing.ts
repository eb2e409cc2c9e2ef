// What a goal means: a new version when an active goal is worded or weighed anew, and the day it was agreed.
import type { Selectable } from 'kysely'
import type { Id } from '../../../shared/words'
import { type Context, found, todayOf } from '../../handlers'
import type { GoalTable } from '../../storage/schema'
import type { Writer } from '../../storage/store'

/** The columns that say what a goal means; a change to any of them in an active goal is a new version. */
const meaning = [
  'title',
  'measure',
  'baseline',
  'target',
  'unit',
  'period',
  'weight',
  'served',
  'meets',
  'outstanding',
  'evidence',
] as const

type Goal = Selectable<GoalTable>
type Meaning = Pick<Goal, (typeof meaning)[number]>
export type Revision = Partial<Meaning> & Partial<Pick<Goal, 'current' | 'state'>>

/**
 * Changes a goal; an active one whose meaning changes is kept as it was. Words that were agreed and are worded
 * anew are no longer agreed, unless the agreement is newer than the one that stood (`agreedOn`).
 */
export async function reviseGoal(
  trx: Writer,
  context: Context,
  id: Id,
  revision: Revision,
  agreedOn?: string | null,
): Promise<void> {
  const goal = found(await trx.selectFrom('goal').selectAll().where('id', '=', id).executeTakeFirst())
  const after = { ...goal, ...revision }
  const isKept = goal.state !== 'active' || meaning.every((column) => goal[column] === after[column])
  if (!isKept) {
    await trx
      .insertInto('goal_version')
      .values({
        id: context.ports.newId(),
        goal_id: id,
        version: goal.version,
        snapshot: JSON.stringify(
          Object.fromEntries([...meaning, 'agreed_on' as const].map((column) => [column, goal[column]])),
        ),
        revised_on: todayOf(context),
      })
      .execute()
  }
  const isAgreedAnew = agreedOn !== undefined && agreedOn !== null && agreedOn !== goal.agreed_on
  await trx
    .updateTable('goal')
    .set({
      ...revision,
      version: isKept ? goal.version : goal.version + 1,
      agreed_on: isAgreedAnew ? agreedOn : isStillAgreed(goal, after) ? goal.agreed_on : null,
      ...(isAgreedAnew && goal.state === 'draft' ? { state: 'agreed' as const } : {}),
    })
    .where('id', '=', id)
    .execute()
}

function isStillAgreed(before: Meaning, after: Meaning): boolean {
  const isKept = (column: 'meets' | 'outstanding') =>
    before[column] === '' || before[column] === after[column]
  return isKept('meets') && isKept('outstanding')
}

/** What meeting a goal and what outstanding means was agreed on that day; a draft becomes an agreed goal. */
export async function agreeGoal(trx: Writer, id: Id, on: string): Promise<void> {
  const goal = found(await trx.selectFrom('goal').select('state').where('id', '=', id).executeTakeFirst())
  await trx
    .updateTable('goal')
    .set({ agreed_on: on, state: goal.state === 'draft' ? 'agreed' : goal.state })
    .where('id', '=', id)
    .execute()
}
