// The rows of a one-on-one: what they bring, what stands in their way, loops to close, promises, goals.
import type { AgendaSection } from '../../../shared/agenda/model'
import { specialMinutes } from '../../../shared/agenda/weights'
import { addDays, dayInWords } from '../../../shared/dates'
import type { Served } from '../../../shared/words'
import { alignmentOf } from '../goals/figures'
import { talksWithBoss } from '../hinge/talks'
import { growthRows, matchedRows } from './gather-growth'
import { loopsAs, risenSoFar } from './gather-hinge'
import { pulseRow } from './gather-pulse'
import { recognitionRows } from './gather-recognition'
import { decisionsAs, endOfObstacle, liveDecisions, notYetTold } from './gather-records'
import { commitmentRows, expectationRows, signalRows, topicRows } from './gather-shared'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

export async function gatherReportRows(gathering: Gathering): Promise<readonly Gathered[]> {
  return [
    ...(await topicRows(gathering, reportTopicSection, 'employee')),
    ...(await cascadeRow(gathering)),
    ...(await decisionRows(gathering)),
    ...(await obstacleRows(gathering)),
    ...(await pulseRow(gathering)),
    ...(await obstacleLoops(gathering)),
    ...(await signalLoops(gathering)),
    ...(await commitmentRows(gathering)),
    ...(await signalRows(gathering, gathering.personId)),
    ...(await expectationRows(gathering, gathering.personId, 'goals', 'employee')),
    ...(await alignmentRow(gathering)),
    ...(await growthRows(gathering)),
    ...(await matchedRows(gathering)),
    ...(await recognitionRows(gathering)),
  ]
}

function reportTopicSection(served: Served, raisedBy: 'me' | 'them'): AgendaSection {
  if (raisedBy === 'them') return 'theirs'
  if (served === 'customer' || served === 'supplier') return 'customers'
  return served === 'employee' ? 'obstacles' : 'goals'
}

/** What the boss confirmed in the last seven days, at most three lines as one item; not again once it was told. */
async function cascadeRow(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('boss_topic_confirmation as c')
    .innerJoin('boss_topic as t', 't.id', 'c.boss_topic_id')
    .innerJoin('meeting as m', 'm.id', 'c.meeting_id')
    .select(['c.meeting_id as checkIn', 't.text', 'm.held_on as on'])
    .where('c.confirmed_on', '>=', addDays(gathering.asOf, -7))
    .where('c.confirmed_on', '<=', gathering.asOf)
    .where('t.visibility', '=', 'shareable')
    .orderBy('m.held_on', 'desc')
    .orderBy('t.created_at')
    .execute()
  const latest = rows[0]
  if (!latest?.checkIn) return []
  const told = await gathering.db
    .selectFrom('agenda_item')
    .select('id')
    .where('relationship_id', '=', gathering.relationshipId)
    .where('source_kind', '=', 'meeting')
    .where('source_id', '=', latest.checkIn)
    .where('outcome', '=', 'talked')
    .where('meeting_id', '!=', gathering.meetingId)
    .executeTakeFirst()
  if (told) return []
  const lines = rows.filter((row) => row.checkIn === latest.checkIn).slice(0, 3)
  return [
    gathered(
      gathering,
      {
        kind: 'topic',
        section: 'goals',
        served: 'boss',
        sourceKind: 'meeting',
        sourceId: latest.checkIn,
        title: `From the check-in on ${dayInWords(latest.on, gathering.asOf)}`,
      },
      {
        id: `topic:${gathering.relationshipId}`,
        minutes: specialMinutes.cascade.defaultMinutes,
        floorMinutes: specialMinutes.cascade.floorMinutes,
        detail: lines.map((line) => line.text).join('\n'),
      },
    ),
  ]
}

async function decisionRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await liveDecisions(gathering)
    .where((eb) =>
      eb.or([eb('person_id', '=', gathering.personId), eb('relationship_id', '=', gathering.relationshipId)]),
    )
    .execute()
  return decisionsAs(gathering, rows, 'obstacles', () => 'employee')
}

async function obstacleRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('obstacle')
    .selectAll()
    .where('raised_by', '=', gathering.personId)
    .where('state', 'in', ['raised', 'accepted', 'working', 'waiting'])
    .execute()
  const talks = await talksWithBoss(
    gathering.db,
    'obstacle',
    rows.map(({ id }) => id),
  )
  return rows.map((row) =>
    gathered(
      gathering,
      {
        kind: 'obstacle',
        section: 'obstacles',
        served: row.served ?? 'employee',
        sourceKind: 'obstacle',
        sourceId: row.id,
        title: row.text,
      },
      {
        severity: row.severity,
        openedOn: row.opened_on,
        raisedBy: 'them',
        visibility: row.visibility,
        detail: risenSoFar(
          { raisedOn: row.opened_on, waitingOn: row.waiting_on },
          talks.get(row.id),
          gathering.asOf,
        ),
      },
    ),
  )
}

/** Obstacles they raised that were cleared or declined and that nobody told them about yet. */
async function obstacleLoops(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('obstacle as o')
    .selectAll('o')
    .where('o.raised_by', '=', gathering.personId)
    .where('o.state', 'in', ['cleared', 'declined'])
    .where(notYetTold(gathering.personId))
    .execute()
  return loopsAs(
    gathering,
    'promises',
    'obstacle',
    rows.map((row) => ({ ...row, title: endOfObstacle(row) })),
  )
}

/** Signals they brought that were acted on and that nobody told them about yet. */
async function signalLoops(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('signal as s')
    .innerJoin('signal_source as c', 'c.signal_id', 's.id')
    .select(['s.id', 's.text', 's.action', 's.visibility', 's.served'])
    .where('c.person_id', '=', gathering.personId)
    .where('c.told_on', 'is', null)
    .where('s.state', '=', 'acted')
    .groupBy('s.id')
    .execute()
  return loopsAs(
    gathering,
    'promises',
    'signal',
    rows.map((row) => ({ ...row, served: null, title: row.action || `Acted on: ${row.text}` })),
  )
}

async function alignmentRow(gathering: Gathering): Promise<readonly Gathered[]> {
  const figure = await alignmentOf(gathering.db, gathering.personId)
  const isBelow = figure.aligned === false
  if (!isBelow && waitingIds(gathering, 'alignment').length === 0) return []
  return [
    gathered(
      gathering,
      {
        kind: 'alignment',
        section: 'goals',
        served: 'employee',
        sourceKind: 'alignment',
        sourceId: gathering.relationshipId,
        title: 'How your goals support mine',
      },
      {
        specials: isBelow ? [{ points: 15, reason: 'below 75%' }] : [],
        detail: figure.percent === null ? '' : `${figure.percent}% directly`,
      },
    ),
  ]
}
