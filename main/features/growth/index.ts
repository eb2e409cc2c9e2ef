// Growth's calls: aspirations, the steps towards them, and the talks noted by hand.

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
  todayOf,
} from '../../handlers'
import type { Writer } from '../../storage/store'
import { checkKnown, dayOf } from '../references'
import { addDevelopmentRow, checkAspiration, checkReport, checkTogether, noteGrowthTalkRow } from './rows'
import { aspirationViews, developmentViews, growthPage } from './views'

const one = async (trx: Writer, table: 'aspiration' | 'development_item', id: Id) =>
  found(
    await trx.selectFrom(table).select(['id', 'person_id', 'state']).where('id', '=', id).executeTakeFirst(),
  )

/** Links an aspiration to exactly these goals; each has to be that person's. */
async function linkGoals(trx: Writer, aspirationId: Id, personId: Id, goalIds: readonly Id[]): Promise<void> {
  await trx.deleteFrom('aspiration_goal').where('aspiration_id', '=', aspirationId).execute()
  for (const goalId of new Set(goalIds)) {
    await checkKnown(trx, 'goal', goalId, 'goalIds')
    const goal = await trx.selectFrom('goal').select('owner_id').where('id', '=', goalId).executeTakeFirst()
    if (goal?.owner_id !== personId) refuse('goalIds', 'That is someone else’s goal. Choose another.')
    await trx.insertInto('aspiration_goal').values({ aspiration_id: aspirationId, goal_id: goalId }).execute()
  }
}

async function remove(
  context: Context,
  table: 'aspiration' | 'development_item' | 'growth_talk',
  label: string,
  id: Id,
): Promise<void> {
  await act(context, label, async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom(table).where('id', '=', id).executeTakeFirst()
    if (numDeletedRows === 0n) notFound()
  })
}

export const growth = {
  page: handle.growth.page.handler(({ context, input }) =>
    growthPage(readerOf(context), input.personId, todayOf(context)),
  ),

  aspirations: handle.growth.aspirations.handler(({ context, input }) =>
    aspirationViews(readerOf(context), input.personId),
  ),

  development: handle.growth.development.handler(({ context, input }) =>
    developmentViews(readerOf(context), input.personId),
  ),

  addAspiration: handle.growth.addAspiration.handler(({ context, input }) =>
    act(context, 'Noted an aspiration', async (trx) => {
      await checkReport(trx, input.personId)
      const id = context.ports.newId()
      await trx
        .insertInto('aspiration')
        .values({
          id,
          person_id: input.personId,
          text: input.text,
          horizon: input.horizon,
          noted_on: dayOf(context, input.notedOn, 'notedOn'),
          closed_on: null,
          visibility: input.visibility,
          created_at: momentOf(context),
        })
        .execute()
      await linkGoals(trx, id, input.personId, input.goalIds)
      return { id }
    }),
  ),

  saveAspiration: handle.growth.saveAspiration.handler(({ context, input }) =>
    act(context, 'Changed an aspiration', async (trx) => {
      const wish = await one(trx, 'aspiration', input.id)
      await trx
        .updateTable('aspiration')
        .set({
          text: input.text,
          horizon: input.horizon,
          visibility: input.visibility,
          ...(input.notedOn === undefined ? {} : { noted_on: dayOf(context, input.notedOn, 'notedOn') }),
        })
        .where('id', '=', input.id)
        .execute()
      await linkGoals(trx, input.id, wish.person_id, input.goalIds)
    }),
  ),

  closeAspiration: handle.growth.closeAspiration.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(
      context,
      input.to === 'reached' ? 'Reached an aspiration' : 'Let an aspiration go',
      async (trx) => {
        const wish = await one(trx, 'aspiration', input.id)
        await checkTogether(trx, wish.person_id, on, 'on')
        await trx
          .updateTable('aspiration')
          .set({ state: input.to, closed_on: on })
          .where('id', '=', input.id)
          .execute()
      },
    )
  }),

  reopenAspiration: handle.growth.reopenAspiration.handler(({ context, input }) =>
    act(context, 'Took up an aspiration again', async (trx) => {
      await one(trx, 'aspiration', input.id)
      await trx
        .updateTable('aspiration')
        .set({ state: 'active', closed_on: null })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  removeAspiration: handle.growth.removeAspiration.handler(({ context, input }) =>
    remove(context, 'aspiration', 'Removed an aspiration', input.id),
  ),

  addDevelopment: handle.growth.addDevelopment.handler(({ context, input }) =>
    act(context, 'Added a step', async (trx) => {
      await checkReport(trx, input.personId)
      await checkAspiration(trx, input.aspirationId, input.personId)
      return { id: await addDevelopmentRow(trx, context, { ...input, meetingId: null }) }
    }),
  ),

  saveDevelopment: handle.growth.saveDevelopment.handler(({ context, input }) =>
    act(context, 'Changed a step', async (trx) => {
      const step = await one(trx, 'development_item', input.id)
      await checkAspiration(trx, input.aspirationId, step.person_id)
      await trx
        .updateTable('development_item')
        .set({
          text: input.text,
          kind: input.kind,
          aspiration_id: input.aspirationId,
          due_on: input.dueOn,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  finishDevelopment: handle.growth.finishDevelopment.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Finished a step', async (trx) => {
      const step = await one(trx, 'development_item', input.id)
      await checkTogether(trx, step.person_id, on, 'on')
      await trx
        .updateTable('development_item')
        .set({ state: 'done', done_on: on })
        .where('id', '=', input.id)
        .execute()
    })
  }),

  dropDevelopment: handle.growth.dropDevelopment.handler(({ context, input }) =>
    act(context, 'Dropped a step', (trx) => setStep(trx, input.id, 'dropped')),
  ),

  reopenDevelopment: handle.growth.reopenDevelopment.handler(({ context, input }) =>
    act(context, 'Opened a step again', (trx) => setStep(trx, input.id, 'open')),
  ),

  removeDevelopment: handle.growth.removeDevelopment.handler(({ context, input }) =>
    remove(context, 'development_item', 'Removed a step', input.id),
  ),

  noteTalk: handle.growth.noteTalk.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted a growth talk', async (trx) => {
      await checkReport(trx, input.personId)
      await checkAspiration(trx, input.aspirationId, input.personId)
      const { personId, aspirationId } = input
      return { id: await noteGrowthTalkRow(trx, context, { personId, aspirationId, on, meetingId: null }) }
    })
  }),

  removeTalk: handle.growth.removeTalk.handler(({ context, input }) =>
    remove(context, 'growth_talk', 'Removed a growth talk', input.id),
  ),
}

async function setStep(trx: Writer, id: Id, state: 'open' | 'dropped'): Promise<void> {
  await one(trx, 'development_item', id)
  await trx.updateTable('development_item').set({ state, done_on: null }).where('id', '=', id).execute()
}
