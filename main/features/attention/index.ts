// The calls about attention: facts about one report, and the talks about staying noted by hand.
import type { Id } from '../../../shared/words'
import { act, found, handle, notFound, readerOf, todayOf } from '../../handlers'
import { checkReport, checkTogether } from '../growth/rows'
import { dayOf } from '../references'
import { attentionOf } from './facts'

export const attention = {
  of: handle.attention.of.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const { facts, stay } = await attentionOf(db, input.personId, todayOf(context))
    const stayTalks = await db
      .selectFrom('stay_talk')
      .select(['id', 'talked_on as on', 'words'])
      .where('person_id', '=', input.personId)
      .orderBy('talked_on', 'desc')
      .orderBy('id', 'desc')
      .execute()
    const { dueOn, isDue, isOffered } = stay
    return { facts, stayDueOn: dueOn, isStayDue: isDue, isStayOffered: isOffered, stayTalks }
  }),

  noteStay: handle.attention.noteStay.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted a stay talk', async (trx) => {
      await checkReport(trx, input.personId)
      await checkTogether(trx, input.personId, on, 'on')
      const id: Id = context.ports.newId()
      await trx
        .insertInto('stay_talk')
        .values({ id, person_id: input.personId, talked_on: on, words: input.words, meeting_id: null })
        .execute()
      return { id }
    })
  }),

  saveStay: handle.attention.saveStay.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Changed a stay talk', async (trx) => {
      const { person_id } = found(
        await trx.selectFrom('stay_talk').select('person_id').where('id', '=', input.id).executeTakeFirst(),
      )
      await checkTogether(trx, person_id, on, 'on')
      await trx
        .updateTable('stay_talk')
        .set({ talked_on: on, words: input.words })
        .where('id', '=', input.id)
        .execute()
    })
  }),

  removeStay: handle.attention.removeStay.handler(({ context, input }) =>
    act(context, 'Removed a stay talk', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('stay_talk')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
