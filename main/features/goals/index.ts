// Goals on three levels: adding and revising them, agreeing what they mean, and linking them to the level above.
import type { GoalState } from '../../../shared/goals/model'
import { act, handle, momentOf, notFound, readerOf, todayOf } from '../../handlers'
import { checkKnown, dayOf } from '../references'
import { agreeGoal, reviseGoal } from './agreeing'
import { beginCheck, dropCheck, finishCheck, saveCheckGoal } from './checks'
import { checksPage } from './checks-page'
import { linkGoal } from './linking'
import { alignmentPage } from './page'
import { moveWeight } from './weights'

const stateLabels: Readonly<Record<GoalState, string>> = {
  draft: 'Made a goal a draft',
  agreed: 'Agreed a goal',
  active: 'Made a goal active',
  achieved: 'Achieved a goal',
  missed: 'Marked a goal as missed',
  abandoned: 'Abandoned a goal',
}

function wayLabel(changes: readonly { readonly type: 'link' | 'weight' }[]): string {
  if (changes.length > 1) return 'Nested several goals'
  return changes[0]?.type === 'weight' ? 'Moved weight between goals' : 'Nested a goal'
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
    act(context, 'Changed a goal', (trx) => {
      const { id, ...revision } = input
      return reviseGoal(trx, context, id, revision)
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
    act(context, 'Nested a goal', (trx) => linkGoal(trx, input)),
  ),

  applyWay: handle.goals.applyWay.handler(({ context, input }) =>
    act(context, wayLabel(input.changes), async (trx) => {
      for (const change of input.changes) {
        if (change.type === 'link') await linkGoal(trx, change)
        else await moveWeight(trx, context, change)
      }
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

  checks: handle.goals.checks.handler(({ context }) => checksPage(readerOf(context), todayOf(context))),

  beginCheck: handle.goals.beginCheck.handler(({ context }) =>
    act(context, null, (trx) => beginCheck(trx, context)),
  ),

  saveCheckGoal: handle.goals.saveCheckGoal.handler(({ context, input }) =>
    act(context, input.isDone ? 'Checked a goal' : null, (trx) => saveCheckGoal(trx, context, input)),
  ),

  finishCheck: handle.goals.finishCheck.handler(({ context, input }) =>
    act(context, 'Finished the alignment check', (trx) => finishCheck(trx, context, input.id)),
  ),

  dropCheck: handle.goals.dropCheck.handler(({ context, input }) =>
    act(context, 'Put the alignment check aside', (trx) => dropCheck(trx, input.id)),
  ),
}
