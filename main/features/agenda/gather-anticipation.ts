// What the boss will need by the next check-in, and the rules to ask about again because they were said long ago.
import { isInLead, offerBy } from '../../../shared/anticipation/rules'
import { dayInWords } from '../../../shared/dates'
import { firstName } from '../../../shared/people/names'
import { rulesOf } from '../boss-rules'
import { goalWeights } from './gather-shared'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

/** Needs not offered yet whose lead begins by the next check-in, that were left over, or that were brought by hand. */
export async function needRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, meetingId, relationshipId, asOf, next } = gathering
  const rows = await db
    .selectFrom('need')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'open')
    .execute()
  const brought = await db
    .selectFrom('agenda_item')
    .select('source_id')
    .where('meeting_id', '=', meetingId)
    .where('source_kind', '=', 'need')
    .where('is_pinned', '=', 1)
    .execute()
  const anyway = new Set([...waitingIds(gathering, 'need'), ...brought.map((item) => item.source_id)])
  const weights = await goalWeights(
    db,
    rows.map((row) => row.goal_id),
  )
  return rows
    .filter(
      (row) => isInLead({ neededOn: row.needed_on, leadDays: row.lead_days }, next) || anyway.has(row.id),
    )
    .map((row) =>
      gathered(
        gathering,
        {
          kind: 'anticipation',
          section: 'boss',
          served: row.served ?? 'boss',
          sourceKind: 'need',
          sourceId: row.id,
          title: row.text,
        },
        {
          due: offerBy(row.needed_on, row.lead_days),
          goalWeight: weights.get(row.goal_id) ?? 0,
          visibility: row.visibility,
          detail: `Needed ${dayInWords(row.needed_on, asOf)}`,
        },
      ),
    )
}

/** Rules the boss said more than 180 days ago. They never print. */
export async function staleRuleRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rules = await rulesOf(gathering.db, gathering.relationshipId, gathering.asOf)
  return rules
    .filter(({ state }) => state === 'stale')
    .map((rule) =>
      gathered(
        gathering,
        {
          kind: 'rule',
          section: 'boss',
          served: 'boss',
          sourceKind: 'boss_rule',
          sourceId: rule.id,
          title: `Still holds? ${rule.text}`,
        },
        {
          visibility: 'private',
          detail: `${firstName(gathering.personName)} last said so on ${dayInWords(rule.statedOn ?? gathering.asOf, gathering.asOf)}`,
        },
      ),
    )
}
