// The numbers of Insights, gathered from the features they belong to.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { CadenceInsight, InsightsView } from '../../../shared/insights/contract'
import { BALANCE_DAYS, DESK_WORK_DAYS } from '../../../shared/insights/rules'
import type { PersonRow } from '../../../shared/people/model'
import { handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { offeredFirst } from '../anticipation/needs'
import { directContactOf } from '../contact'
import { ideasTried } from '../ideas'
import { cadenceOf } from '../people/cadence'
import { activePeople } from '../people/rows'
import { momentsOf } from '../reputation'
import { discussedSince, servedTime } from '../served-time'
import { coverageOf } from './coverage'
import { voiceOf } from './voice'

export const insights = {
  view: handle.insights.view.handler(async ({ context }): Promise<InsightsView> => {
    const db = readerOf(context)
    const today = todayOf(context)
    const people = await activePeople(db, today)
    const reports = people.filter(({ kind }) => kind === 'direct_report')
    const bosses = people
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
      cadences: await cadencesOf(db, [...reports, ...bosses], today),
      voice: await voiceOf(db, reports, today),
      coverage: await coverageOf(db, [...reports, ...bosses]),
      lostToDeskWork: await lostToDeskWork(db, today),
      ideas: await ideasTried(db),
    }
  }),
}

function cadencesOf(
  db: Reader,
  people: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly CadenceInsight[]> {
  return Promise.all(
    people.map(async (person) => {
      const { id: personId, name, kind, cadenceDays, daysSinceLast, daysOver } = person
      const held = await cadenceOf(db, person, today)
      return { personId, name, kind, cadenceDays, daysSinceLast, daysOver, ...held }
    }),
  )
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
