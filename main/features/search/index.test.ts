// Search through its call, on a real database; what it must cover is generated from the schema.
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../../storage/store'
import { openTestApp } from '../../test-app.fixture'
import { searchQuery } from '.'

/** A workspace with at least one row in every table that holds words. */
async function everyTable() {
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
  await row('incident', { ...made, theme: 'label', happened_on: day })
  await client.notes.save({ meetingId, itemId: null, audience: 'shared', text: 'Note' })
  return { ...app, ruth, priya, party, goal, commitment, signal, meetingId }
}

/** Columns of text nobody writes words into: keys, days and moments, and what the machine writes for itself. */
const keysAndDays = /(^|_)(id|ref|on|at|since|due|by|from|to)$/
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
  successor: ['readiness'],
  opportunity_match: ['answer'],
  sponsor_ask: ['visibility'],
  pushback: ['effect_customer', 'effect_employee', 'effect_boss', 'served', 'state', 'visibility'],
  accomplishment: ['served', 'visibility'],
  opportunity: ['state', 'visibility'],
  decision: ['served', 'effect_customer', 'effect_employee', 'effect_boss', 'state', 'visibility'],
}

async function wordColumns(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and c.type = 'TEXT' and m.name not like 'search_%' and m.name not like 'kysely_%'
      and m.name not like 'sqlite_%' order by m.name, c.cid`.execute(db)
  return rows
    .filter(({ table, column }) => !keysAndDays.test(column) && !notWords[table]?.includes(column))
    .map(({ table, column }) => `${table}.${column}`)
}

describe('search', () => {
  it('finds every text column of the schema by a word in it, and says where', async () => {
    const { client, db } = await everyTable()
    const columns = await wordColumns(db())
    expect(columns.length).toBeGreaterThan(40)
    const blind: string[] = []
    for (const [index, name] of columns.entries()) {
      const [table = '', column = ''] = name.split('.')
      const canary = `canary${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}`
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${`One ${canary} here`}`.execute(db())
      const hits = await client.search.find({ text: canary })
      if (!hits.some((hit) => hit.source === table && hit.path !== '' && hit.context !== '')) blind.push(name)
    }
    expect(blind).toEqual([])
  })

  it('is not blind by luck: a word that stands nowhere is not found', async () => {
    const { client } = await everyTable()
    expect(await client.search.find({ text: 'canary' })).toEqual([])
  })

  it('says to whom each hit belongs and on which screen it is seen', async () => {
    const { client, db, ruth, priya, party, goal, commitment, signal, meetingId } = await everyTable()
    const columns = await wordColumns(db())
    const places = new Map<string, string>()
    for (const table of new Set(columns.map((name) => name.split('.')[0] ?? ''))) {
      const word = `word${table.replaceAll('_', '')}`
      const own = columns.filter((name) => name.startsWith(`${table}.`))
      for (const name of own.filter((each) => each !== 'person.name')) {
        await sql`update ${sql.table(table)} set ${sql.ref(name.split('.')[1] ?? '')} = ${word}`.execute(db())
      }
      const [hit] = await client.search.find({ text: word })
      if (hit) places.set(hit.source, `${hit.context} ${hit.path}`)
    }
    expect(Object.fromEntries([...places].sort())).toEqual({
      accomplishment: expect.stringContaining('Evidence /evidence?id='),
      activity: `Hours, Priya /people/${priya.id}?part=hours`,
      agenda_item: `Priya, 14 May /meetings/${meetingId}`,
      alignment_check_goal: expect.stringContaining('Alignment check /alignment?check='),
      aspiration: expect.stringContaining(`Aspiration, Priya /people/${priya.id}?record=aspiration:`),
      boss_profile: `About, Ruth /people/${ruth.id}`,
      boss_reading: `Reading, Ruth /people/${ruth.id}?show=more`,
      boss_rule: expect.stringContaining(`Rule, Ruth /people/${ruth.id}?rule=`),
      boss_rule_observation: expect.stringContaining(`Rule, Ruth /people/${ruth.id}?rule=`),
      boss_topic: expect.stringContaining(`Issue, Ruth /people/${ruth.id}?record=boss_topic:`),
      brand_word: 'Words about you /insights',
      calibration_line: 'Calibration /evidence?part=calibration',
      commitment: `You promised Ruth /commitments?id=${commitment.id}`,
      decision: expect.stringContaining(`Decision, Ruth /people/${ruth.id}?record=decision:`),
      decision_option: expect.stringContaining(`Decision, Ruth /people/${ruth.id}?record=decision:`),
      development_item: expect.stringContaining(`Growth, Priya /people/${priya.id}?record=development:`),
      go_to_moment: `Moment, Ruth /people/${ruth.id}?show=more`,
      goal: `Goal, Priya /alignment?goal=${goal.id}`,
      incident: 'Incident /customers?part=incidents',
      info_gap: `To find out, Ruth /people/${ruth.id}?show=more`,
      me: 'You /settings',
      meeting: `Priya, 14 May /meetings/${meetingId}`,
      meeting_amendment: `Priya, 14 May /meetings/${meetingId}`,
      need: expect.stringContaining(`Need, Ruth /people/${ruth.id}?record=need:`),
      note: `Priya, 14 May /meetings/${meetingId}`,
      obstacle: expect.stringContaining(`Obstacle, Priya /people/${priya.id}?record=obstacle:`),
      opportunity: expect.stringContaining('Opportunity /evidence?opportunity='),
      opportunity_match: `Opportunity, Priya /people/${priya.id}`,
      party: `Customer /customers?party=${party.id}`,
      person: expect.stringMatching(/^(Ruth|Priya) /),
      pushback: expect.stringContaining(`Another way, Ruth /people/${ruth.id}?record=pushback:`),
      pushback_option: expect.stringContaining(`Another way, Ruth /people/${ruth.id}?record=pushback:`),
      pulse: `Pulse, Priya /people/${priya.id}`,
      recognition: expect.stringContaining(`Recognition, Priya /people/${priya.id}?record=recognition:`),
      responsibility: 'What you answer for /team?part=successors',
      sight_step: `Line of sight, Priya /people/${priya.id}?part=sight`,
      signal: `Signal, wordparty /customers?signal=${signal.id}`,
      sponsor_ask: `Ask for the team, Ruth /people/${ruth.id}?show=more`,
      stay_talk: `Stay talk, Priya /people/${priya.id}`,
      team_value: 'Values /team?part=values',
      value_behaviour: 'Values /team?part=values',
      topic: expect.stringContaining(`Topic, Priya /people/${priya.id}?record=topic:`),
    })
  })

  it('hides the words of private rows and says that they are there', async () => {
    const { client, meetingId } = await everyTable()
    await client.notes.save({ meetingId, itemId: null, audience: 'private', text: 'A discreet worry' })
    const decision = { question: 'A discreet question', options: ['A discreet option', 'Another'] }
    const { id } = await client.decisions.add(decision)
    await client.decisions.save({ ...decision, id, visibility: 'private' })
    const hits = await client.search.find({ text: 'discreet' })
    expect(
      hits.map(({ source, excerpt, marks, isPrivate }) => ({ source, excerpt, marks, isPrivate })),
    ).toEqual(
      ['decision_option', 'decision', 'note'].map((source) => ({
        source,
        excerpt: null,
        marks: [],
        isPrivate: true,
      })),
    )
  })

  it('shows the newest twenty, with the words found marked', async () => {
    const { client, priya } = await everyTable()
    for (let number = 1; number <= 25; number++) {
      await client.topics.add({
        relationshipId: priya.relationshipId,
        text: `Naïve plan ${number}`,
        raisedBy: 'me',
      })
    }
    const hits = await client.search.find({ text: 'pl naive' })
    expect([hits.length, hits[0]?.excerpt, hits[19]?.excerpt]).toEqual([20, 'Naïve plan 25', 'Naïve plan 6'])
    expect(hits[0]?.marks).toEqual([
      { at: 0, length: 5 },
      { at: 6, length: 4 },
    ])
  })

  it('takes whatever is typed, and waits for two letters', async () => {
    const { client } = await everyTable()
    for (const text of ['', 'P', '"', '*', '"unclosed', 'a:b', 'NEAR(', "o'", '-not', '^', '( )', '💥']) {
      expect(await client.search.find({ text })).toBeInstanceOf(Array)
    }
    expect(await client.search.find({ text: 'P' })).toEqual([])
    expect((await client.search.find({ text: 'Pr' })).map(({ source }) => source)).toContain('person')
  })

  it('reads the index backwards and every hit by its key: no scan of what was written', async () => {
    const { db } = await everyTable()
    const { rows } = await sql<{ detail: string }>`explain query plan ${searchQuery('"plan"*')}`.execute(db())
    const plan = rows.map((row) => row.detail)
    expect(plan).toEqual([
      expect.stringMatching(/^SCAN i VIRTUAL TABLE INDEX /),
      'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })
})
