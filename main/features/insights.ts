// The numbers of Insights, gathered from the features they belong to.
import { addDays, type LocalDate } from '../../shared/dates'
import type { InsightsView } from '../../shared/insights/contract'
import { BALANCE_DAYS, DESK_WORK_DAYS } from '../../shared/insights/rules'
import { handle, readerOf, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { offeredFirst } from './anticipation/needs'
import { directContactOf } from './contact'
import { ideasTried } from './ideas'
import { activePeople } from './people/rows'
import { momentsOf } from './reputation'
import { discussedSince, servedTime } from './served-time'

export const insights = {
  view: handle.insights.view.handler(async ({ context }): Promise<InsightsView> => {
    const db = readerOf(context)
    const today = todayOf(context)
    const bosses = (await activePeople(db, today))
      .filter(({ kind }) => kind === 'boss')
      .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
    return {
      bosses: await Promise.all(
        bosses.map(async ({ id, relationshipId, name }) => ({
          relationshipId,
          personId: id,
          name,
          moments: (await momentsOf(db, relationshipId, today)).counts,
          offeredFirst: await offeredFirst(db, relationshipId),
        })),
      ),
      contact: await directContactOf(db, today, context.ports.clock.zone()),
      time: servedTime(await discussedSince(db, today, BALANCE_DAYS)),
      lostToDeskWork: await lostToDeskWork(db, today),
      ideas: await ideasTried(db),
    }
  }),
}

/** Talks that desk work pushed out, counted by the day they were cancelled (domain row 38). */
async function lostToDeskWork(db: Reader, today: LocalDate): Promise<number> {
  const row = await db
    .selectFrom('meeting')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('status', '=', 'cancelled')
    .where('cancel_reason', '=', 'desk work')
    .where('cancelled_on', '>', addDays(today, -DESK_WORK_DAYS))
    .where('cancelled_on', '<=', today)
    .executeTakeFirst()
  return row?.n ?? 0
}
