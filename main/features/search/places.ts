// Where a found row belongs: to whom, when, and on which screen. One indexed look-up a kind of row.
import { sql } from 'kysely'
import { dayInWords, type LocalDate } from '../../../shared/dates'
import { type Id, id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { primaryBoss } from '../people/relationships'

export type Place = {
  readonly context: string
  readonly path: string
  readonly on: LocalDate | null
  /** True when the row belongs to something private without being marked so itself. */
  readonly isPrivate?: boolean
}

type Find = (db: Reader, refs: readonly Id[], today: LocalDate) => Promise<readonly Found[]>
type Found = Place & { readonly ref: Id }

/** Where rows of one source belong, by their id; what is gone meanwhile is missing. */
export async function placesOf(
  db: Reader,
  source: string,
  refs: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, Place>> {
  if (source === 'me') return new Map([['1', { context: 'You', path: '/settings', on: null }]])
  const find = finders[source]
  const rows = find ? await find(db, id.array().parse(refs), today) : []
  return new Map(rows.map(({ ref, ...place }) => [ref, place]))
}

const partyWords = { customer: 'Customer', internal_customer: 'Internal customer', supplier: 'Supplier' }

/** Opens the record over the page it belongs to, also where that lists only what is live. */
function opened(kind: string, id: Id): string {
  return `?record=${kind}:${id}`
}

/** What is folded away on the page of a boss, and unfolds for who comes for it. */
const folded = () => '?show=more'

/** Rows that belong to one boss and are seen on that person's page. */
function ofBoss<
  Table extends
    | 'boss_profile'
    | 'boss_rule'
    | 'need'
    | 'info_gap'
    | 'boss_reading'
    | 'go_to_moment'
    | 'sponsor_ask',
>(table: Table, word: string, day: string | null, part: (id: Id) => string = () => ''): Find {
  return async (db, refs) => {
    const { rows } = await sql<{
      readonly ref: Id
      readonly on: LocalDate | null
      readonly personId: Id
      readonly name: string
    }>`
      SELECT t.id AS ref, ${day === null ? sql`NULL` : sql.ref(`t.${day}`)} AS "on", p.id AS personId, p.name
      FROM ${sql.table(table)} AS t JOIN relationship AS r ON r.id = t.relationship_id JOIN person AS p ON p.id = r.person_id
      WHERE t.id IN (${sql.join(refs)})`.execute(db)
    return rows.map(({ ref, on, personId, name }) => ({
      ref,
      context: `${word}, ${name}`,
      path: `/people/${personId}${part(ref)}`,
      on,
    }))
  }
}

/** Rows about one report, seen on that person's page. */
function ofPerson<
  Table extends 'pulse' | 'recognition' | 'aspiration' | 'development_item' | 'stay_talk' | 'activity',
>(table: Table, word: string, day: string, part: (id: Id) => string = () => ''): Find {
  return async (db, refs) => {
    const { rows } = await sql<{
      readonly ref: Id
      readonly on: LocalDate | null
      readonly personId: Id
      readonly name: string
    }>`
      SELECT t.id AS ref, ${sql.ref(`t.${day}`)} AS "on", p.id AS personId, p.name
      FROM ${sql.table(table)} AS t JOIN person AS p ON p.id = t.person_id
      WHERE t.id IN (${sql.join(refs)})`.execute(db)
    return rows.map(({ ref, on, personId, name }) => ({
      ref,
      context: `${word}, ${name}`,
      path: `/people/${personId}${part(ref)}`,
      on,
    }))
  }
}

/** Rows that stand on one screen, whomever they are about. */
function onPage(
  table: 'team_value' | 'value_behaviour' | 'responsibility' | 'incident',
  context: string,
  path: string,
  day: string | null,
): Find {
  return async (db, refs) => {
    const { rows } = await sql<{ readonly ref: Id; readonly on: LocalDate | null }>`
      SELECT id AS ref, ${day === null ? sql`NULL` : sql.ref(day)} AS "on"
      FROM ${sql.table(table)} WHERE id IN (${sql.join(refs)})`.execute(db)
    return rows.map(({ ref, on }) => ({ ref, context, path, on }))
  }
}

const finders: Readonly<Record<string, Find>> = {
  person: async (db, refs) => {
    const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', refs).execute()
    return rows.map((row) => ({ ref: row.id, context: row.name, path: `/people/${row.id}`, on: null }))
  },

  party: async (db, refs) => {
    const rows = await db.selectFrom('party').select(['id', 'kind']).where('id', 'in', refs).execute()
    return rows.map((row) => ({
      ref: row.id,
      context: partyWords[row.kind],
      path: `/customers?party=${row.id}`,
      on: null,
    }))
  },

  meeting: async (db, refs, today) => {
    const rows = await meetings(db).select('m.id as ref').where('m.id', 'in', refs).execute()
    return rows.map((row) => inMeeting(row, today))
  },

  meeting_amendment: async (db, refs, today) => {
    const rows = await meetings(db)
      .innerJoin('meeting_amendment as a', 'a.meeting_id', 'm.id')
      .select('a.id as ref')
      .where('a.id', 'in', refs)
      .execute()
    return rows.map((row) => inMeeting(row, today))
  },

  agenda_item: async (db, refs, today) => {
    const rows = await meetings(db)
      .innerJoin('agenda_item as i', 'i.meeting_id', 'm.id')
      .select('i.id as ref')
      .where('i.id', 'in', refs)
      // What a pulse says is nobody's hit, not even a hidden one.
      .where('i.kind', '!=', 'pulse_drop')
      .execute()
    return rows.map((row) => inMeeting(row, today))
  },

  note: async (db, refs, today) => {
    const rows = await meetings(db)
      .innerJoin('note as n', 'n.meeting_id', 'm.id')
      .select('n.id as ref')
      .where('n.id', 'in', refs)
      .execute()
    return rows.map((row) => inMeeting(row, today))
  },

  goal: async (db, refs) => {
    const rows = await db
      .selectFrom('goal as g')
      .leftJoin('person as p', 'p.id', 'g.owner_id')
      .select(['g.id', 'p.name'])
      .where('g.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: row.name === null ? 'Your goal' : `Goal, ${row.name}`,
      path: `/alignment?goal=${row.id}`,
      on: null,
    }))
  },

  commitment: async (db, refs) => {
    const rows = await db
      .selectFrom('commitment as c')
      .innerJoin('person as p', 'p.id', 'c.person_id')
      .select(['c.id', 'c.direction', 'c.current_due', 'p.name'])
      .where('c.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: row.direction === 'mine' ? `You promised ${row.name}` : `${row.name} promised`,
      path: `/commitments?id=${row.id}`,
      on: row.current_due,
    }))
  },

  topic: async (db, refs) => {
    const rows = await db
      .selectFrom('topic as t')
      .innerJoin('relationship as r', 'r.id', 't.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select(['t.id', 't.raised_on', 'p.id as personId', 'p.name'])
      .where('t.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: `Topic, ${row.name}`,
      path: `/people/${row.personId}${opened('topic', row.id)}`,
      on: row.raised_on,
    }))
  },

  boss_topic: async (db, refs) => {
    const rows = await db
      .selectFrom('boss_topic as t')
      .innerJoin('relationship as r', 'r.id', 't.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select(['t.id', 't.kind', 't.raised_on', 'p.id as personId', 'p.name'])
      .where('t.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: `${bossWords[row.kind]}, ${row.name}`,
      path: `/people/${row.personId}${opened('boss_topic', row.id)}`,
      on: row.raised_on,
    }))
  },

  obstacle: async (db, refs) => {
    const rows = await db
      .selectFrom('obstacle as o')
      .leftJoin('person as p', 'p.id', 'o.raised_by')
      .select(['o.id', 'o.opened_on', 'p.id as personId', 'p.name'])
      .where('o.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: row.name === null ? 'Your obstacle' : `Obstacle, ${row.name}`,
      path: `${row.personId === null ? '/' : `/people/${row.personId}`}${opened('obstacle', row.id)}`,
      on: row.opened_on,
    }))
  },

  signal: async (db, refs) => {
    const rows = await db
      .selectFrom('signal as s')
      .leftJoin('party as p', 'p.id', 's.party_id')
      .select(['s.id', 's.captured_on', 'p.name'])
      .where('s.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: row.name === null ? 'Signal' : `Signal, ${row.name}`,
      path: `/customers?signal=${row.id}`,
      on: row.captured_on,
    }))
  },

  boss_profile: ofBoss('boss_profile', 'About', null),
  boss_rule: ofBoss('boss_rule', 'Rule', null, (id) => `?rule=${id}`),
  boss_rule_observation: async (db, refs) => {
    const rows = await db
      .selectFrom('boss_rule_observation as o')
      .innerJoin('boss_rule as u', 'u.id', 'o.rule_id')
      .innerJoin('relationship as r', 'r.id', 'u.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select(['o.id', 'o.rule_id', 'o.observed_on', 'p.id as personId', 'p.name'])
      .where('o.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: `Rule, ${row.name}`,
      path: `/people/${row.personId}?rule=${row.rule_id}`,
      on: row.observed_on,
    }))
  },
  need: ofBoss('need', 'Need', 'needed_on', (id) => opened('need', id)),
  info_gap: ofBoss('info_gap', 'To find out', 'noted_on', folded),
  boss_reading: ofBoss('boss_reading', 'Reading', 'claimed_on', folded),
  go_to_moment: ofBoss('go_to_moment', 'Moment', 'happened_on', folded),

  pulse: ofPerson('pulse', 'Pulse', 'taken_on'),
  recognition: ofPerson('recognition', 'Recognition', 'noted_on', (id) => opened('recognition', id)),
  aspiration: ofPerson('aspiration', 'Aspiration', 'noted_on', (id) => opened('aspiration', id)),
  development_item: ofPerson('development_item', 'Growth', 'due_on', (id) => opened('development', id)),
  stay_talk: ofPerson('stay_talk', 'Stay talk', 'talked_on'),
  activity: ofPerson('activity', 'Hours', 'noted_on', () => '?part=hours'),
  opportunity_match: async (db, refs) => {
    const rows = await db
      .selectFrom('opportunity_match as m')
      .innerJoin('person as p', 'p.id', 'm.person_id')
      .select(['m.id', 'm.matched_on', 'm.opportunity_id', 'p.name'])
      .where('m.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: `Opportunity, ${row.name}`,
      path: `/evidence?opportunity=${row.opportunity_id}`,
      on: row.matched_on,
    }))
  },

  team_value: onPage('team_value', 'Values', '/team?part=values', null),
  value_behaviour: onPage('value_behaviour', 'Values', '/team?part=values', null),
  responsibility: onPage('responsibility', 'What you answer for', '/team?part=successors', null),
  own_prompt: async (db, refs) => {
    // What you removed is kept for its history and found no more.
    const { rows } = await sql<{ readonly ref: Id }>`
      SELECT id AS ref FROM own_prompt WHERE removed_on IS NULL AND id IN (${sql.join(refs)})`.execute(db)
    return rows.map(({ ref }) => ({
      ref,
      context: 'Your question',
      path: `/prompts?question=${ref}`,
      on: null,
    }))
  },
  incident: onPage('incident', 'Incident', '/customers?part=incidents', 'happened_on'),

  sight_step: async (db, refs) => {
    const { rows } = await sql<{
      readonly ref: Id
      readonly personId: Id | null
      readonly name: string
    }>`
      SELECT s.id AS ref, p.id AS personId, COALESCE(p.name, q.name) AS name
      FROM sight_step AS s LEFT JOIN person AS p ON p.id = s.from_person_id LEFT JOIN party AS q ON q.id = s.from_party_id
      WHERE s.id IN (${sql.join(refs)})`.execute(db)
    return rows.map(({ ref, personId, name }) => ({
      ref,
      context: `Line of sight, ${name}`,
      path: personId === null ? '/team?part=sight' : `/people/${personId}?part=sight`,
      on: null,
    }))
  },
  sponsor_ask: ofBoss('sponsor_ask', 'Ask for the team', 'asked_on', folded),

  brand_word: async (db, refs) => {
    const rows = await db
      .selectFrom('brand_word')
      .select(['id', 'noted_on'])
      .where('id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: 'Words about you',
      path: '/insights',
      on: row.noted_on,
    }))
  },

  alignment_check_goal: async (db, refs) => {
    const rows = await db
      .selectFrom('alignment_check_goal as g')
      .innerJoin('alignment_check as c', 'c.id', 'g.check_id')
      .select(['g.id', 'g.goal_id', 'c.id as checkId', 'c.state', 'c.checked_on'])
      .where('g.id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: 'Alignment check',
      path: row.state === 'open' ? `/alignment/check?goal=${row.goal_id}` : `/alignment?check=${row.checkId}`,
      on: row.checked_on,
    }))
  },

  pushback: async (db, refs) => {
    const rows = await pushbacks(db).select('c.id as ref').where('c.id', 'in', refs).execute()
    const boss = await primaryBoss(db)
    return rows.map((row) => pushbackPlace(row, boss))
  },

  pushback_option: async (db, refs) => {
    const rows = await pushbacks(db)
      .innerJoin('pushback_option as o', 'o.pushback_id', 'c.id')
      .select('o.id as ref')
      .where('o.id', 'in', refs)
      .execute()
    const boss = await primaryBoss(db)
    return rows.map((row) => pushbackPlace(row, boss))
  },

  accomplishment: async (db, refs) => {
    const rows = await db
      .selectFrom('accomplishment')
      .select(['id', 'happened_on'])
      .where('id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: 'Evidence',
      path: `/evidence?id=${row.id}`,
      on: row.happened_on,
    }))
  },

  calibration_line: async (db, refs) => {
    const rows = await db.selectFrom('calibration_line').select('id').where('id', 'in', refs).execute()
    return rows.map((row) => ({
      ref: row.id,
      context: 'Calibration',
      path: '/evidence?part=calibration',
      on: null,
    }))
  },

  opportunity: async (db, refs) => {
    const rows = await db
      .selectFrom('opportunity')
      .select(['id', 'learned_on'])
      .where('id', 'in', refs)
      .execute()
    return rows.map((row) => ({
      ref: row.id,
      context: 'Opportunity',
      path: `/evidence?opportunity=${row.id}`,
      on: row.learned_on,
    }))
  },

  decision: async (db, refs) => {
    const rows = await decisions(db).select('d.id as ref').where('d.id', 'in', refs).execute()
    const boss = await primaryBoss(db)
    return rows.map((row) => decisionPlace(row, boss))
  },

  decision_option: async (db, refs) => {
    const rows = await decisions(db)
      .innerJoin('decision_option as o', 'o.decision_id', 'd.id')
      .select('o.id as ref')
      .where('o.id', 'in', refs)
      .execute()
    const boss = await primaryBoss(db)
    return rows.map((row) => decisionPlace(row, boss))
  },
}

const bossWords = { issue: 'Issue', concern: 'Concern', deliverable: 'Deliverable', priority: 'Priority' }

function meetings(db: Reader) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['m.id as meetingId', 'm.held_on as on', 'p.name'])
}

function inMeeting(
  row: { readonly ref: Id; readonly meetingId: Id; readonly on: LocalDate; readonly name: string },
  today: LocalDate,
): Found {
  return {
    ref: row.ref,
    context: `${row.name}, ${dayInWords(row.on, today)}`,
    path: `/meetings/${row.meetingId}`,
    on: row.on,
  }
}

function decisions(db: Reader) {
  return db
    .selectFrom('decision as d')
    .leftJoin('person as p', 'p.id', 'd.person_id')
    .leftJoin('relationship as r', 'r.id', 'd.relationship_id')
    .leftJoin('person as b', 'b.id', 'r.person_id')
    .select([
      'd.id as recordId',
      'd.decide_by as on',
      'd.visibility',
      'p.id as personId',
      'p.name',
      'b.id as bossId',
      'b.name as bossName',
    ])
}

type DecisionRow = {
  readonly ref: Id
  readonly recordId: Id
  readonly on: LocalDate | null
  readonly visibility: 'private' | 'shareable'
  readonly personId: Id | null
  readonly name: string | null
  readonly bossId: Id | null
  readonly bossName: string | null
}

/** A decision is seen with the report it is marked for, else with the boss who takes it. */
function decisionPlace(
  row: DecisionRow,
  boss: { readonly person_id: Id; readonly name: string } | undefined,
  word = 'Decision',
  kind = 'decision',
): Found {
  const personId = row.personId ?? row.bossId ?? boss?.person_id
  const name = row.name ?? row.bossName ?? boss?.name
  return {
    ref: row.ref,
    context: name === undefined ? word : `${word}, ${name}`,
    path: `${personId === undefined ? '/' : `/people/${personId}`}${opened(kind, row.recordId)}`,
    on: row.on,
    isPrivate: row.visibility === 'private',
  }
}

function pushbacks(db: Reader) {
  return db
    .selectFrom('pushback as c')
    .leftJoin('relationship as r', 'r.id', 'c.relationship_id')
    .leftJoin('person as b', 'b.id', 'r.person_id')
    .select(['c.id as recordId', 'c.visibility', 'b.id as bossId', 'b.name as bossName'])
}

/** A case for another way is seen with the boss it is for. */
function pushbackPlace(
  row: {
    readonly ref: Id
    readonly recordId: Id
    readonly visibility: 'private' | 'shareable'
    readonly bossId: Id | null
    readonly bossName: string | null
  },
  boss: { readonly person_id: Id; readonly name: string } | undefined,
): Found {
  return decisionPlace({ ...row, on: null, personId: null, name: null }, boss, 'Another way', 'pushback')
}
