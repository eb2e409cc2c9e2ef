// Which hints on questions are not wanted any more.
import { act, handle, notFound, readerOf, todayOf } from '../handlers'

export const coach = {
  dismissals: handle.coach.dismissals.handler(({ context }) =>
    readerOf(context)
      .selectFrom('coach_dismissal')
      .select(['pattern', 'dismissed_on as dismissedOn'])
      .orderBy('dismissed_on', 'desc')
      .orderBy('pattern')
      .execute(),
  ),

  dismiss: handle.coach.dismiss.handler(({ context, input }) =>
    act(context, 'Did without a hint', async (trx) => {
      await trx
        .insertInto('coach_dismissal')
        .values({ pattern: input.pattern, dismissed_on: todayOf(context) })
        .onConflict((conflict) => conflict.column('pattern').doNothing())
        .execute()
    }),
  ),

  bringBack: handle.coach.bringBack.handler(({ context, input }) =>
    act(context, 'Brought back a hint', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('coach_dismissal')
        .where('pattern', '=', input.pattern)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),

  bringBackAll: handle.coach.bringBackAll.handler(({ context }) =>
    act(context, 'Brought back every hint', async (trx) => {
      await trx.deleteFrom('coach_dismissal').execute()
    }),
  ),
}
