// What you got done that the boss does not know, and the opportunities that are still open: rows for growth.
import { dayInWords, daysBetween } from '../../../shared/dates'
import { accomplishmentTitle, UNSHARED_AT_MOST, unsharedOf } from '../../../shared/evidence/rules'
import { standingOn } from '../../../shared/opportunities/rules'
import { ofThisBoss } from './gather-records'
import { goalWeights } from './gather-shared'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

/** Notable and unshared for more than 30 days, the two with the most impact, and what was carried or parked. */
export async function evidenceRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, asOf } = gathering
  const rows = await db
    .selectFrom('accomplishment as t')
    .leftJoin('goal as g', 'g.id', 't.goal_id')
    .selectAll('t')
    .select('g.served as goalServed')
    .where('t.known_on', 'is', null)
    .where('t.happened_on', '<=', asOf)
    .where(ofThisBoss(gathering))
    .execute()
  const named = rows.map((row) => ({ ...row, happenedOn: row.happened_on, knownOn: row.known_on }))
  const first = unsharedOf(named, asOf).slice(0, UNSHARED_AT_MOST)
  const waiting = waitingIds(gathering, 'accomplishment')
  const wanted = named.filter((row) => first.includes(row) || waiting.includes(row.id))
  const weights = await goalWeights(
    db,
    wanted.map((row) => row.goal_id),
  )
  return wanted.map((row) =>
    gathered(
      gathering,
      {
        kind: 'accomplishment',
        section: 'growth',
        served: row.served ?? row.goalServed ?? 'none',
        sourceKind: 'accomplishment',
        sourceId: row.id,
        title: accomplishmentTitle({
          text: row.text,
          measureBefore: row.measure_before,
          measureAfter: row.measure_after,
        }),
      },
      {
        goalWeight: weights.get(row.goal_id) ?? 0,
        visibility: row.visibility,
        detail: `Unshared for ${daysBetween(row.happened_on, asOf)} days`,
      },
    ),
  )
}

/** Mine and live on the day of the meeting; a must when it closes by the next one. */
export async function opportunityRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, asOf } = gathering
  const rows = await db
    .selectFrom('opportunity as t')
    .selectAll('t')
    .where('t.person_id', 'is', null)
    .where('t.state', 'in', ['spotted', 'raised'])
    .where('t.learned_on', '<=', asOf)
    .where(ofThisBoss(gathering))
    .execute()
  return rows
    .filter(
      ({ state, deadline_on, closed_on }) =>
        standingOn({ state, deadlineOn: deadline_on, closedOn: closed_on }, asOf).state === state,
    )
    .map((row) =>
      gathered(
        gathering,
        {
          kind: 'opportunity',
          section: 'growth',
          served: 'none',
          sourceKind: 'opportunity',
          sourceId: row.id,
          title: row.text,
        },
        {
          due: row.deadline_on,
          visibility: row.visibility,
          detail: [
            row.deadline_on === null ? '' : `Closes ${dayInWords(row.deadline_on, asOf)}`,
            row.raised_on === null ? '' : `raised ${dayInWords(row.raised_on, asOf)}`,
          ]
            .filter(Boolean)
            .join(', '),
        },
      ),
    )
}
