// The rows of a check-in with a boss: topics, decisions, promises both ways, the boss's own issues, what the team
// and the customers need, and how goals stand.
import type { ExpressionBuilder } from 'kysely'
import type { AgendaSection } from '../../../shared/agenda/model'
import { dayInWords } from '../../../shared/dates'
import type { Id, Served } from '../../../shared/words'
import type { ObstacleTable } from '../../storage/schema'
import { alignmentOf } from '../goals/figures'
import { sharedPolicies } from '../hinge/policies'
import { talksWithBoss } from '../hinge/talks'
import { needRows, staleRuleRows } from './gather-anticipation'
import { evidenceRows, opportunityRows } from './gather-evidence'
import { gapRows } from './gather-gaps'
import { loopsAs, risenSoFar } from './gather-hinge'
import { loadRow } from './gather-load'
import { pushbackRows } from './gather-pushbacks'
import {
  decisionsAs,
  endOfObstacle,
  formerBosses,
  liveDecisions,
  notYetTold,
  servedByTouch,
} from './gather-records'
import { commitmentRows, expectationRows, goalWeights, signalRows, topicRows } from './gather-shared'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

export async function gatherBossRows(gathering: Gathering): Promise<readonly Gathered[]> {
  return [
    ...(await topicRows(gathering, bossTopicSection, 'boss')),
    ...(await decisionRows(gathering)),
    ...(await pushbackRows(gathering)),
    ...(await commitmentRows(gathering)),
    ...(gathering.isPrimary ? await loadRow(gathering) : []),
    ...(await bossTopicRows(gathering)),
    ...(await needRows(gathering)),
    ...(await staleRuleRows(gathering)),
    ...(await obstacleRows(gathering)),
    ...(await loopRows(gathering)),
    ...(gathering.isPrimary ? await signalRows(gathering, null) : []),
    ...(gathering.isPrimary ? await expectationRows(gathering, null, 'alignment', 'boss') : []),
    ...(gathering.isPrimary ? await gapRows(gathering) : []),
    ...(gathering.isPrimary ? await alignmentRow(gathering) : []),
    ...(await evidenceRows(gathering)),
    ...(await opportunityRows(gathering)),
  ]
}

function bossTopicSection(served: Served): AgendaSection {
  if (served === 'customer' || served === 'supplier') return 'customers'
  return served === 'employee' ? 'team' : 'boss'
}

async function decisionRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, relationshipId, isPrimary } = gathering
  const rows = await liveDecisions(gathering)
    .where((eb) =>
      eb.or([
        eb('relationship_id', '=', relationshipId),
        ...(isPrimary ? [eb.and([eb('relationship_id', 'is', null), eb('person_id', 'is', null)])] : []),
        ...(isPrimary ? [eb('relationship_id', 'in', formerBosses(db))] : []),
      ]),
    )
    .execute()
  return decisionsAs(gathering, rows, 'decisions', servedByTouch)
}

async function bossTopicRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('boss_topic')
    .selectAll()
    .where('relationship_id', '=', gathering.relationshipId)
    .where('state', '=', 'open')
    .execute()
  const weights = await goalWeights(
    gathering.db,
    rows.map((row) => row.goal_id),
  )
  return rows.flatMap((row) => {
    if (row.kind === 'priority') return []
    return [
      gathered(
        gathering,
        {
          kind: row.kind,
          section: 'boss',
          served: row.served ?? 'boss',
          sourceKind: 'boss_topic',
          sourceId: row.id,
          title: row.text,
        },
        {
          due: row.due,
          goalWeight: weights.get(row.goal_id) ?? 0,
          visibility: row.visibility,
          raisedBy: 'them',
          detail: row.due ? `${row.kind}, due ${dayInWords(row.due, gathering.asOf)}` : row.kind,
        },
      ),
    ]
  })
}

/**
 * What stands in the way and this boss can clear, mine or risen from a report; one policy that two or more people
 * name goes up whoever was to help, and stands here once, by the heaviest of its obstacles.
 */
async function obstacleRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, isPrimary, asOf } = gathering
  const policies = await sharedPolicies(db)
  const policyOf = (id: Id) => policies.find(({ ids }) => ids.includes(id))
  const escalated = isPrimary ? policies.flatMap(({ ids }) => ids) : []
  const rows = await db
    .selectFrom('obstacle as o')
    .selectAll('o')
    .where('o.state', 'in', ['raised', 'accepted', 'working', 'waiting'])
    .where((eb) =>
      eb.or([helpedByThisBoss(gathering)(eb), ...(escalated.length ? [eb('o.id', 'in', escalated)] : [])]),
    )
    .execute()
  const talks = await talksWithBoss(
    db,
    'obstacle',
    rows.map(({ id }) => id),
  )
  const shown = new Set<string>()
  const heaviestFirst = rows.toSorted(
    (a, b) => b.severity - a.severity || (a.opened_on < b.opened_on ? -1 : 1) || (a.id < b.id ? -1 : 1),
  )
  return heaviestFirst.flatMap((row) => {
    const shared = policyOf(row.id)
    if (shared && shown.has(shared.policy)) return []
    if (shared) shown.add(shared.policy)
    const talk = talks.get(row.id)
    const way = risenSoFar({ raisedOn: row.opened_on, waitingOn: row.waiting_on }, talk, asOf)
    return [
      gathered(
        gathering,
        {
          kind: 'obstacle',
          section: 'team',
          served: row.served ?? 'employee',
          sourceKind: 'obstacle',
          sourceId: row.id,
          title: shared ? `${row.text} (named by ${shared.people} people)` : row.text,
        },
        {
          severity: row.severity,
          openedOn: row.opened_on,
          visibility: row.visibility,
          // Who raised it is not in these words: it is shown beside them, to whom it may be shown.
          detail: [shared?.policy, row.raised_by === null && 'Yours', way].filter(Boolean).join('. '),
        },
      ),
    ]
  })
}

/** What this boss helped with and has not heard the outcome of. */
async function loopRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await helpedBy(gathering)
    .where('o.state', 'in', ['cleared', 'declined'])
    .where(notYetTold(gathering.personId))
    .execute()
  return loopsAs(
    gathering,
    'team',
    'obstacle',
    rows.map((row) => ({ ...row, title: endOfObstacle(row) })),
  )
}

function helpedBy(gathering: Gathering) {
  return gathering.db.selectFrom('obstacle as o').selectAll('o').where(helpedByThisBoss(gathering))
}

/** Keeps the obstacles this boss helps with; the primary one also those of nobody in particular. */
function helpedByThisBoss({ db, relationshipId, isPrimary }: Gathering) {
  return (eb: ExpressionBuilder<{ o: ObstacleTable }, 'o'>) =>
    eb.and([
      eb('o.helper', '=', 'boss'),
      eb.or([
        eb('o.boss_relationship_id', '=', relationshipId),
        ...(isPrimary ? [eb('o.boss_relationship_id', 'is', null)] : []),
        ...(isPrimary ? [eb('o.boss_relationship_id', 'in', formerBosses(db))] : []),
      ]),
    ])
}

async function alignmentRow(gathering: Gathering): Promise<readonly Gathered[]> {
  const figure = await alignmentOf(gathering.db, null)
  const isWaiting = waitingIds(gathering, 'alignment').length > 0
  const isBelow = figure.aligned === false
  const isUncovered = figure.uncoveredParents.length > 0
  if (!isBelow && !isUncovered && !gathering.isCheckDue && !isWaiting) return []
  const reason = isBelow
    ? 'below 75%'
    : isUncovered
      ? 'a goal of theirs nothing of yours supports'
      : 'the check is due'
  const title =
    figure.percent === null
      ? 'Alignment check'
      : gathering.isCheckDue
        ? `Alignment check: ${figure.percent}% of my goals support yours`
        : `Alignment ${figure.percent}%`
  return [
    gathered(
      gathering,
      {
        kind: 'alignment',
        section: 'alignment',
        served: 'boss',
        sourceKind: 'alignment',
        sourceId: gathering.relationshipId,
        title,
      },
      {
        ...(gathering.isCheckDue ? { minutes: 9, floorMinutes: 2 } : {}),
        specials: isBelow || isUncovered || gathering.isCheckDue ? [{ points: 15, reason }] : [],
      },
    ),
  ]
}
