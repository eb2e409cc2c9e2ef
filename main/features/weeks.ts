// The hours of each week at desk work and at the job.
import { addDays, type LocalDate } from '../../shared/dates'
import { jobPercent } from '../../shared/insights/rates'
import type { WeeksView } from '../../shared/weeks/model'
import { mondayOf, SHOWN_WEEKS, weekToLookAt } from '../../shared/weeks/rules'
import { act, handle, readerOf, refuse, todayOf } from '../handlers'
import type { Reader } from '../storage/store'

/** The weeks noted, and the one to look at now. */
export async function weeksOf(db: Reader, today: LocalDate): Promise<WeeksView> {
  const rows = await db
    .selectFrom('week_split')
    .select(['week_on as weekOn', 'desk_minutes as deskMinutes', 'job_minutes as jobMinutes'])
    .where('week_on', '<=', today)
    .orderBy('week_on', 'desc')
    .limit(SHOWN_WEEKS)
    .execute()
  const weeks = rows
    .map((row) => ({ ...row, jobPercent: jobPercent(row.jobMinutes, row.deskMinutes) }))
    .toReversed()
  const due = weekToLookAt(
    today,
    rows.map(({ weekOn }) => weekOn),
  )
  return { due, weeks, heldMinutes: await heldMinutes(db, due ?? mondayOf(today)) }
}

async function heldMinutes(db: Reader, weekOn: LocalDate): Promise<number> {
  const row = await db
    .selectFrom('meeting')
    .select((eb) => eb.fn.sum<number | null>('length_min').as('minutes'))
    .where('status', '=', 'closed')
    .where('held_on', '>=', weekOn)
    .where('held_on', '<', addDays(weekOn, 7))
    .executeTakeFirst()
  return row?.minutes ?? 0
}

export const weeks = {
  view: handle.weeks.view.handler(({ context }) => weeksOf(readerOf(context), todayOf(context))),

  save: handle.weeks.save.handler(({ context, input }) => {
    const { weekOn, deskMinutes, jobMinutes } = input
    if (weekOn !== mondayOf(weekOn)) refuse('weekOn', 'A week is named by its Monday.')
    if (weekOn > todayOf(context)) refuse('weekOn', 'That week has not come yet.')
    return act(context, 'Noted a week', async (trx) => {
      await trx
        .insertInto('week_split')
        .values({
          id: context.ports.newId(),
          week_on: weekOn,
          desk_minutes: deskMinutes,
          job_minutes: jobMinutes,
        })
        .onConflict((conflict) =>
          conflict.column('week_on').doUpdateSet({ desk_minutes: deskMinutes, job_minutes: jobMinutes }),
        )
        .execute()
    })
  }),
}
