// Goals on three levels: adding and revising them, agreeing what they mean, and linking them to the level above.
import type { Selectable } from 'kysely'
import type { GoalState } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { act, found, handle, momentOf, notFound, readerOf, todayOf } from '../../handlers'
import type { GoalTable } from '../../storage/schema'
import type { Writer } from '../../storage/store'
import { checkKnown, dayOf } from '../references'
import { checkLink } from './linking'
import { alignmentPage } from './page'

const stateLabels: Readonly<Record<GoalState, string>> = {
  draft: 'Made a goal a draft',
  agreed: 'Agreed a goal',
  active: 'Made a goal active',
  achieved: 'Achieved a goal',
  missed: 'Marked a goal as missed',
  abandoned: 'Abandoned a goal',
}

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

type Revision = Pick<Selectable<GoalTable>, (typeof meaning)[number]>

/** Keeps an active goal as it was, when its meaning changes; returns the version the goal has now. */
async function keepVersion(trx: Writer, id: Id, revision: Revision, newId: Id, today: string) {
  const goal = found(await trx.selectFrom('goal').selectAll().where('id', '=', id).executeTakeFirst())
  const isChanged = meaning.some((column) => goal[column] !== revision[column])
  if (!isChanged || goal.state !== 'active') return goal
  await trx
    .insertInto('goal_version')
    .values({
      id: newId,
      goal_id: id,
      version: goal.version,
      snapshot: JSON.stringify(
        Object.fromEntries([...meaning, 'agreed_on' as const].map((column) => [column, goal[column]])),
      ),
      revised_on: today,
    })
    .execute()
  return { ...goal, version: goal.version + 1 }
}

/** Words that were agreed and are worded anew are no longer agreed. */
function isStillAgreed(before: Revision, after: Revision): boolean {
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

export const goals = {
  alignment: handle.goals.alignment.handler(({ context }) =>
    alignmentPage(readerOf(context), todayOf(context)),
  ),

  add: handle.goals.add.handler(({ context, input }) =>
    act(context, 'Added a goal', async (trx) => {
      const { ownerId, agreedOn, ...goal } = input
      await checkKnown(trx, 'person', ownerId, 'ownerId')
      const id = context.ports.newId()
      await trx
        .insertInto('goal')
        .values({
          ...goal,
          id,
          owner_id: ownerId,
          agreed_on: agreedOn,
          period_from: null,
          period_to: null,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    }),
  ),

  save: handle.goals.save.handler(({ context, input }) =>
    act(context, 'Changed a goal', async (trx) => {
      const { id, ...revision } = input
      const goal = await keepVersion(trx, id, revision, context.ports.newId(), todayOf(context))
      await trx
        .updateTable('goal')
        .set({
          ...revision,
          version: goal.version,
          agreed_on: isStillAgreed(goal, revision) ? goal.agreed_on : null,
        })
        .where('id', '=', id)
        .execute()
    }),
  ),

  setState: handle.goals.setState.handler(({ context, input }) =>
    act(context, stateLabels[input.state], async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('goal')
        .set({ state: input.state })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  agree: handle.goals.agree.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Agreed what a goal means', (trx) => agreeGoal(trx, input.id, on))
  }),

  link: handle.goals.link.handler(({ context, input }) =>
    act(context, 'Nested a goal', async (trx) => {
      await checkLink(trx, input)
      await trx
        .insertInto('goal_support')
        .values({ goal_id: input.goalId, parent_id: input.parentId, share: input.share })
        .onConflict((conflict) =>
          conflict.columns(['goal_id', 'parent_id']).doUpdateSet({ share: input.share }),
        )
        .execute()
    }),
  ),

  unlink: handle.goals.unlink.handler(({ context, input }) =>
    act(context, 'Removed a link between goals', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('goal_support')
        .where('goal_id', '=', input.goalId)
        .where('parent_id', '=', input.parentId)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),

  remove: handle.goals.remove.handler(({ context, input }) =>
    act(context, 'Removed a goal', async (trx) => {
      const { numDeletedRows } = await trx.deleteFrom('goal').where('id', '=', input.id).executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
