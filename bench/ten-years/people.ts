// Who there is from the first day on: you, 20 people with their rhythm, customers, and the goals of ten years.
import { addDays, type LocalDate } from '../../shared/dates'
import type { Id, PartyKind } from '../../shared/words'
import type { Chance } from './chance'
import type { Insert } from './rows'
import { type Cast, moment, type Player, zone } from './story'
import { bossNames, partyNames, reportNames } from './words'

type Beginning = {
  readonly insert: Insert
  readonly chance: Chance
  readonly firstDay: LocalDate
  readonly today: LocalDate
}

const yearsOfGoals = 10
const cadenceDays = 7

export function writeCast(beginning: Beginning): Cast {
  const { insert, chance, firstDay, today } = beginning
  insert('me', { id: 1, name: 'Dana', role: 'Head of Service' })
  const players = [...bossNames, ...reportNames].map((name, place) => writePerson(beginning, name, place))
  const [boss] = players
  if (!boss) throw new Error('nobody was written')
  const parties = partyNames.map((name, place) => {
    const kind: PartyKind = place < 7 ? 'customer' : place < 9 ? 'internal_customer' : 'supplier'
    const id = chance.id(moment(firstDay, '07:30'))
    const owner = players[1 + (place % (players.length - 1))]?.id ?? null
    insert('party', {
      id,
      name,
      kind,
      owner_id: owner,
      archived_on: null,
      created_at: moment(firstDay, '07:30'),
    })
    return { id, kind }
  })
  return { people: players, boss, parties, goalIds: writeGoals(beginning, players), today }
}

function writePerson({ insert, chance, firstDay }: Beginning, name: string, place: number): Player {
  const created = moment(firstDay, '07:00')
  const id = chance.id(created)
  const relationshipId = chance.id(created)
  const kind = place < bossNames.length ? 'boss' : 'direct_report'
  const lengthMinutes = kind === 'boss' ? 45 : 30
  const half = 16 + (place % 18)
  const at = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
  insert('person', {
    id,
    name,
    role: chance.line(2),
    feedback: chance.line(8),
    recognition: chance.line(6),
    best_time: chance.line(3),
    customer_distance: place % 4,
    line_of_sight: chance.line(9),
    archived_on: null,
    created_at: created,
  })
  insert('relationship', {
    id: relationshipId,
    person_id: id,
    kind,
    is_primary: place === 0 ? 1 : 0,
    cadence_days: cadenceDays,
    length_min: lengthMinutes,
    started_on: firstDay,
    ended_on: null,
    slot_weekday: 1 + (place % 5),
    slot_time: at,
    slot_zone: zone,
  })
  for (let year = 1; year < yearsOfGoals; year += 3) {
    const from = addDays(firstDay, 365 * year + place)
    insert('relationship_pause', {
      id: chance.id(created),
      relationship_id: relationshipId,
      from_on: from,
      to_on: addDays(from, 14),
    })
  }
  return { id, name, relationshipId, kind, lengthMinutes, at }
}

/** Three goals a year for everyone and for you; those of this year are active and support one level up. */
function writeGoals(beginning: Beginning, players: readonly Player[]): readonly Id[] {
  const { insert } = beginning
  const [boss, ...reports] = players
  const active: Id[] = []
  for (let year = 0; year < yearsOfGoals; year++) {
    const theirs = yearGoals(beginning, boss?.id ?? null, year, [])
    const mine = yearGoals(beginning, null, year, theirs)
    const ofReports = reports.flatMap((player) => yearGoals(beginning, player.id, year, mine))
    if (year === yearsOfGoals - 1) active.push(...mine, ...ofReports)
  }
  for (let quarter = 1; quarter < 4 * yearsOfGoals; quarter++) {
    const on = addDays(beginning.firstDay, quarter * 91)
    insert('alignment_check', {
      id: beginning.chance.id(moment(on, '10:00')),
      relationship_id: boss?.relationshipId ?? ('' as Id),
      checked_on: on,
      meeting_id: null,
    })
  }
  return active
}

function yearGoals(
  { insert, chance, firstDay }: Beginning,
  ownerId: Id | null,
  year: number,
  parents: readonly Id[],
): readonly Id[] {
  const from = addDays(firstDay, 365 * year)
  const isPast = year < yearsOfGoals - 1
  return [50, 30, 20].map((weight, place) => {
    const created = moment(from, '08:00')
    const id = chance.id(created)
    const hasMeaning = isPast || place < 2
    insert('goal', {
      id,
      owner_id: ownerId,
      title: chance.line(4),
      measure: chance.line(3),
      baseline: 10,
      current: 40,
      target: 80,
      unit: '%',
      period: `Year ${year + 1}`,
      period_from: from,
      period_to: addDays(from, 364),
      weight,
      state: isPast ? (chance.isLucky(0.7) ? 'achieved' : 'missed') : 'active',
      served: chance.pick(['customer', 'employee', 'boss'] as const),
      meets: hasMeaning ? chance.line(8) : '',
      outstanding: hasMeaning ? chance.line(10) : '',
      evidence: chance.line(6),
      agreed_on: hasMeaning ? addDays(from, 14) : null,
      version: 2,
      created_at: created,
    })
    insert('goal_version', {
      id: chance.id(created),
      goal_id: id,
      version: 1,
      snapshot: JSON.stringify({ title: chance.line(4), weight }),
      revised_on: addDays(from, 14),
    })
    const parent = parents[place]
    if (parent && place < 2) insert('goal_support', { goal_id: id, parent_id: parent, share: 100 })
    return id
  })
}
