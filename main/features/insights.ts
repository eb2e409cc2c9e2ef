// The numbers of Insights, gathered from the features they belong to.
import type { InsightsView } from '../../shared/insights/contract'
import { handle, readerOf, todayOf } from '../handlers'
import { offeredFirst } from './anticipation/needs'
import { directContactOf } from './contact'
import { activePeople } from './people/rows'
import { momentsOf } from './reputation'

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
    }
  }),
}
