// One row in every table that holds words, and the columns people write into, read from the schema itself.
import { sql } from 'kysely'
import type { Reader } from '../../storage/store'
import { openTestApp } from '../../test-app.fixture'

/** A workspace with at least one row in every table that holds words. */
export async function everyTable() {
  const app = await openTestApp()
  const { client, db } = app
  await client.people.saveMe({ name: 'Dana', role: 'Head of returns' })
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const party = await client.parties.add({ name: 'Quellmere Clinics', kind: 'customer' })
  const goal = await client.goals.add({ ownerId: priya.id, title: 'Goal', weight: 100, served: 'customer' })
  const commitment = await client.commitments.make({
    personId: ruth.id,
    direction: 'mine',
    text: 'Promise',
    due: '2026-06-01',
  })
  await client.topics.add({ relationshipId: priya.relationshipId, text: 'Topic', raisedBy: 'them' })
  await client.topics.addBoss({ relationshipId: ruth.relationshipId, kind: 'issue', text: 'Issue' })
  const obstacle = { text: 'Obstacle', need: 'time', severity: 2, helper: 'me', raisedBy: priya.id } as const
  await client.obstacles.raise(obstacle)
  const signal = await client.signals.capture({
    partyId: party.id,
    text: 'Signal',
    kind: 'problem',
    hop: 1,
    severity: 2,
  })
  await client.decisions.add({ question: 'Decision', options: ['Option', 'Other'] })
  const meetingId = app.app.context.ports.newId()
  await sql`insert into meeting(id, relationship_id, held_on, starts_at, zone, length_min, status, created_at)
    values (${meetingId}, ${priya.relationshipId}, '2026-05-14', '10:00', 'UTC', 30, 'planned', '2026-05-01')`.execute(
    db(),
  )
  await sql`insert into agenda_item(id, meeting_id, relationship_id, candidate_id, source_kind, source_id, kind,
      section, title, served, default_minutes, floor_minutes, minutes, state, created_at)
    values (${app.app.context.ports.newId()}, ${meetingId}, ${priya.relationshipId}, 'x', 'topic', 'x', 'topic',
      'theirs', 'Item', 'employee', 5, 2, 5, 'planned', '2026-05-01')`.execute(db())
  await sql`insert into meeting_amendment(id, meeting_id, text, written_at)
    values (${app.app.context.ports.newId()}, ${meetingId}, 'Amendment', '2026-05-01')`.execute(db())
  const newId = () => app.app.context.ports.newId()
  const row = async (table: string, values: Readonly<Record<string, string | number>>) => {
    const id = newId()
    await sql`insert into ${sql.table(table)}(id, ${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
      values (${id}, ${sql.join(Object.values(values))})`.execute(db())
    return id
  }
  const ofBoss = { relationship_id: ruth.relationshipId }
  const made = { created_at: '2026-05-01' }
  const day = '2026-05-01'
  await row('boss_profile', ofBoss)
  const rule = await row('boss_rule', { ...ofBoss, ...made, text: 'Rule' })
  await row('boss_rule_observation', { rule_id: rule, observed_on: day, how: 'told' })
  await row('need', { ...ofBoss, ...made, text: 'Need', needed_on: day })
  await row('info_gap', { ...ofBoss, text: 'Gap', noted_on: day })
  await row('boss_reading', { ...ofBoss, claim: 'Reading', theme: 'price', claimed_on: day })
  await row('go_to_moment', { ...ofBoss, kind: 'advice_sought', happened_on: day })
  await row('brand_word', { word: 'Steady', kind: 'heard', noted_on: day })
  const check = await row('alignment_check', { ...ofBoss, checked_on: day })
  await row('alignment_check_goal', { check_id: check, goal_id: goal.id, weight: 100 })
  const pushback = await row('pushback', { ...ofBoss, ...made, question: 'Pushback' })
  await row('pushback_option', { pushback_id: pushback, position: 0, text: 'Way' })
  await row('accomplishment', { ...made, text: 'Accomplishment', happened_on: day, impact: 3 })
  await row('calibration_line', { position: 1 })
  await row('opportunity', { ...made, text: 'Opportunity', state: 'spotted', learned_on: day })
  const ofPerson = { person_id: priya.id }
  await row('pulse', { ...ofPerson, ...made, taken_on: day })
  const value = await row('team_value', { ...made, name: 'Value', since_on: day })
  await row('value_behaviour', { value_id: value, position: 0, text: 'Behaviour' })
  await row('recognition', { ...ofPerson, ...made, action: 'Recognition', noted_on: day })
  await row('aspiration', { ...ofPerson, ...made, text: 'Aspiration', noted_on: day })
  await row('development_item', { ...ofPerson, ...made, kind: 'stretch', text: 'Development' })
  await row('stay_talk', { ...ofPerson, talked_on: day })
  await row('activity', { ...ofPerson, text: 'Activity', hours: 4, kind: 'draining', noted_on: day })
  await row('sight_step', { from_person_id: priya.id, to_party_id: party.id })
  await row('responsibility', { ...made, text: 'Responsibility' })
  const pilot = await row('opportunity', { ...made, text: 'Pilot', state: 'spotted', learned_on: day })
  await row('opportunity_match', { ...ofPerson, opportunity_id: pilot, matched_on: day })
  await row('sponsor_ask', { ...ofBoss, ...made, text: 'Ask' })
  await row('own_prompt', { ...made, audience: 'boss', theme: 'customer', text: 'Question' })
  await row('incident', { ...made, theme: 'label', happened_on: day })
  await client.notes.save({ meetingId, itemId: null, audience: 'shared', text: 'Note' })
  return { ...app, ruth, priya, party, goal, commitment, signal, meetingId }
}

/** Columns of text nobody writes words into: keys, days and moments, and what the machine writes for itself. */
const keysAndDays = /(^|_)(id|ref|on|at|since|due|by|from|to|until)$/
const notWords: Readonly<Record<string, readonly string[]>> = {
  relationship: ['kind', 'stance', 'slot_time', 'slot_zone'],
  meeting: ['zone', 'status', 'plan'],
  // Title and detail are the words of an item; the rest is how the rules and the screen placed it.
  agenda_item: [
    'source_kind',
    'kind',
    'section',
    'served',
    'specials',
    'reasons',
    'park_reason',
    'state',
    'held_out',
    'hand_section',
    'visibility',
    'mode',
    'outcome',
    'outcome_detail',
  ],
  carry_count: ['source_kind'],
  party: ['kind'],
  note: ['audience'],
  // Words that were replaced are kept for whoever opens the versions, and are not what is written any more.
  note_version: ['text'],
  goal: ['state', 'served', 'visibility'],
  goal_version: ['snapshot'],
  commitment: ['direction', 'served', 'state', 'quality', 'visibility'],
  topic: ['served', 'visibility', 'state'],
  boss_topic: ['kind', 'served', 'state', 'visibility'],
  obstacle: ['need', 'helper', 'served', 'state', 'visibility'],
  signal: ['kind', 'served', 'state', 'visibility'],
  alignment_check: ['quarter', 'state'],
  boss_rule: ['check_kind'],
  boss_rule_observation: ['how'],
  need: ['served', 'state', 'asked_first', 'visibility'],
  go_to_moment: ['kind'],
  brand_word: ['kind'],
  person: ['praise'],
  recognition: ['channel', 'visibility'],
  aspiration: ['state', 'visibility'],
  development_item: ['kind', 'state', 'visibility'],
  activity: ['kind'],
  own_prompt: ['audience', 'theme', 'stage'],
  coach_dismissal: ['pattern'],
  successor: ['readiness'],
  opportunity_match: ['answer'],
  sponsor_ask: ['visibility'],
  pushback: ['effect_customer', 'effect_employee', 'effect_boss', 'served', 'state', 'visibility'],
  accomplishment: ['served', 'visibility'],
  opportunity: ['state', 'visibility'],
  decision: ['served', 'effect_customer', 'effect_employee', 'effect_boss', 'state', 'visibility'],
}

export async function wordColumns(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and c.type = 'TEXT' and m.name not like 'search_%' and m.name not like 'kysely_%'
      and m.name not like 'sqlite_%' order by m.name, c.cid`.execute(db)
  return rows
    .filter(({ table, column }) => !keysAndDays.test(column) && !notWords[table]?.includes(column))
    .map(({ table, column }) => `${table}.${column}`)
}
