// Gathers what needs you: a customer's own voice, signals nobody owns, obstacles only you can clear, talks that are
// over; what the boss's side needs stands beside it.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { PersonRow } from '../../../shared/people/model'
import type { NeedsYou } from '../../../shared/today/contract'
import { inOrderOfService, overRhythm, whyObstacle, whyPolicy, whySignal } from '../../../shared/today/rules'
import type { Id, Served } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { directContactOf } from '../contact'
import { sharedPolicies } from '../hinge/policies'
import { activePeople } from '../people/rows'
import { needsOfBoss } from './needs-boss'
import { longUnrecognised } from './needs-care'
import { needsOfGrowth } from './needs-growth'
import { needsOfTeam } from './needs-team'
import { mostOfOneSort } from './sorts'

const heavySignal = 3
const heavyObstacle = 4
const waitedDays = 7

/** Everything that needs you, customers first. */
export async function needsOf(db: Reader, today: LocalDate, zone: string): Promise<readonly NeedsYou[]> {
  const people = await activePeople(db, today)
  const boss = people.find((person) => person.kind === 'boss' && person.isPrimary) ?? null
  return inOrderOfService([
    ...(await missingVoice(db, today, zone)),
    ...(await ownerlessSignals(db, today)),
    ...(await obstaclesOfMine(db, today)),
    ...(await policiesInTheWay(db, boss, today)),
    ...(await needsOfTeam(db, people, today)),
    ...missingTalks(people, today),
    ...(await longUnrecognised(db, people, today)),
    ...(await needsOfGrowth(db, people, today)),
    ...(await needsOfBoss(db, boss, today)),
  ])
}

/** Nobody's own words for too long. */
async function missingVoice(db: Reader, today: LocalDate, zone: string): Promise<readonly NeedsYou[]> {
  const contact = await directContactOf(db, today, zone)
  if (!contact?.isLong) return []
  const why = 'Call one, and write down what you hear.'
  return [{ id: 'contact', served: 'customer', title: contact.words, why, action: 'hear', ref: '' }]
}

async function ownerlessSignals(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .leftJoin('signal_source as c', 'c.signal_id', 's.id')
    .select(['s.id', 's.text', 's.served', 's.captured_on', 'p.name', 'p.kind'])
    .select((eb) => [eb.fn.count<number>('c.id').as('times'), eb.fn.min('c.heard_on').as('firstHeard')])
    .where('s.state', 'in', ['captured', 'triaged', 'watching'])
    .where('s.severity', '>=', heavySignal)
    .where('s.owner_id', 'is', null)
    .groupBy('s.id')
    .orderBy('s.severity', 'desc')
    .orderBy('s.captured_on', 'desc')
    .orderBy('s.id')
    .limit(mostOfOneSort)
    .execute()
  return rows.map((row) => ({
    id: `signal:${row.id}`,
    served:
      row.served ?? (row.kind === null ? 'employee' : row.kind === 'supplier' ? 'supplier' : 'customer'),
    title: row.text,
    why: whySignal({ party: row.name, times: row.times, since: row.firstHeard ?? row.captured_on }, today),
    action: 'signal',
    ref: row.id,
  }))
}

/** One policy that stands in the way of several people, whoever was to clear it. */
async function policiesInTheWay(
  db: Reader,
  boss: PersonRow | null,
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const policies = await sharedPolicies(db)
  return policies.slice(0, mostOfOneSort).flatMap(({ policy, people, names, since, ids: [id] }) =>
    id === undefined
      ? []
      : [
          {
            id: `policy:${id}`,
            served: 'employee',
            title: `“${policy}” is in the way of ${people} people`,
            why: whyPolicy({ names, people, since, boss: boss?.name ?? null }, today),
            action: 'policy',
            ref: id,
          },
        ],
  )
}

async function obstaclesOfMine(db: Reader, today: LocalDate): Promise<readonly NeedsYou[]> {
  const rows = await db
    .selectFrom('obstacle as o')
    .leftJoin('person as p', 'p.id', 'o.raised_by')
    .select(['o.id', 'o.text', 'o.served', 'o.opened_on', 'p.name'])
    .where('o.state', 'in', ['raised', 'accepted', 'working', 'waiting'])
    .where('o.helper', '=', 'me')
    .where((eb) =>
      eb.or([eb('o.severity', '>=', heavyObstacle), eb('o.opened_on', '<', addDays(today, -waitedDays))]),
    )
    .orderBy('o.severity', 'desc')
    .orderBy('o.opened_on')
    .orderBy('o.id')
    .limit(mostOfOneSort)
    .execute()
  const shared = (await sharedPolicies(db)).flatMap(({ ids }) => ids)
  return rows.flatMap((row) => (shared.includes(row.id) ? [] : [obstacleNeed(row, today)]))
}

type ObstacleOfMine = {
  readonly id: Id
  readonly text: string
  readonly served: Served | null
  readonly opened_on: LocalDate
  readonly name: string | null
}

function obstacleNeed(row: ObstacleOfMine, today: LocalDate): NeedsYou {
  return {
    id: `obstacle:${row.id}`,
    served: row.served ?? 'employee',
    title: row.text,
    why: whyObstacle(row.name, row.opened_on, today),
    action: 'obstacle',
    ref: row.id,
  }
}

function missingTalks(people: readonly PersonRow[], today: LocalDate): readonly NeedsYou[] {
  return people
    .filter((person) => person.rhythm === 'over' && person.next === null)
    .toSorted((a, b) => b.daysOver - a.daysOver)
    .slice(0, mostOfOneSort)
    .map((person) => ({
      id: `plan:${person.relationshipId}`,
      served: person.kind === 'boss' ? 'boss' : 'employee',
      ...overRhythm(person, today),
      action: 'plan',
      ref: person.relationshipId,
    }))
}
