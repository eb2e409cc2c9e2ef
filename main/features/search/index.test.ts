// Search through its call, on a real database; what it must cover is generated from the schema.
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { searchQuery } from '.'
import { everyTable, wordColumns } from './every-table.fixture'

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
      opportunity_match: expect.stringContaining('Opportunity, Priya /evidence?opportunity='),
      own_prompt: expect.stringMatching(/^Your question \/prompts\?question=.{26}$/),
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
