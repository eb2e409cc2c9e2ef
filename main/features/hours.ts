// What fills someone's usual week, and how much of it gives energy.
import { energyOf } from '../../shared/hours/rules'
import { act, handle, notFound, readerOf, todayOf } from '../handlers'
import { checkKnown } from './references'

export const hours = {
  ofPerson: handle.hours.ofPerson.handler(async ({ context, input }) => {
    const activities = await readerOf(context)
      .selectFrom('activity')
      .select(['id', 'text', 'hours', 'kind'])
      .where('person_id', '=', input.personId)
      .orderBy('hours', 'desc')
      .orderBy('id')
      .execute()
    return { activities, energy: energyOf(activities) }
  }),

  add: handle.hours.add.handler(({ context, input }) =>
    act(context, 'Added hours', async (trx) => {
      await checkKnown(trx, 'person', input.personId, 'personId')
      const id = context.ports.newId()
      const { personId, ...fields } = input
      await trx
        .insertInto('activity')
        .values({ id, person_id: personId, ...fields, noted_on: todayOf(context) })
        .execute()
      return { id }
    }),
  ),

  save: handle.hours.save.handler(({ context, input }) =>
    act(context, 'Changed hours', async (trx) => {
      const { id, ...fields } = input
      const { numUpdatedRows } = await trx
        .updateTable('activity')
        .set(fields)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  remove: handle.hours.remove.handler(({ context, input }) =>
    act(context, 'Removed hours', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('activity')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
