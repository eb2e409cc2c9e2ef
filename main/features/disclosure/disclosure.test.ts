// Everything about a person: nothing of theirs is missing, nothing of anyone else is there, and it all goes with them.
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { everyTable, wordColumns } from '../search/every-table.fixture'
import { rowsAbout } from './closure'

/** Puts a word of its own into each column of words in these rows; keys are `table.column`. */
async function plant(db: Reader, personId: Id, prefix: string): Promise<ReadonlyMap<string, string>> {
  const about = await rowsAbout(db, personId)
  const planted = new Map<string, string>()
  for (const [index, name] of (await wordColumns(db)).entries()) {
    const [table = '', column = ''] = name.split('.')
    const rows = [...(about.get(table as never) ?? [])]
    if (rows.length === 0) continue
    const word = `${prefix}${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}q`
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${`Said ${word} once`}
      where rowid in (${sql.join(rows)})`.execute(db)
    planted.set(name, word)
  }
  return planted
}

const ofReport = [
  'activity.text',
  'agenda_item.title',
  'aspiration.text',
  'development_item.text',
  'goal.outstanding',
  'note.text',
  'obstacle.resolution',
  'opportunity.text',
  'opportunity_match.reason',
  'person.moves',
  'pulse.words',
  'recognition.action',
  'stay_talk.words',
  'topic.text',
  'sight_step.words',
]
const ofBoss = [
  'boss_profile.pressures',
  'boss_rule.text',
  'boss_rule_observation.text',
  'boss_reading.claim',
  'boss_topic.text',
  'commitment.text',
  'go_to_moment.text',
  'info_gap.answer',
  'need.text',
  'person.name',
  'pushback.question',
  'pushback_option.text',
  'sponsor_ask.answer',
]

describe('everything about a person', () => {
  it.each([
    ['a report', 'priya', ofReport],
    ['a boss', 'ruth', ofBoss],
  ] as const)('holds every column of words about %s, private ones too', async (_, who, expected) => {
    const app = await everyTable()
    const { id } = app[who]
    const planted = await plant(app.db(), id, 'zw')
    expect([...planted.keys()]).toEqual(expect.arrayContaining([...expected]))
    const said = JSON.stringify(await app.client.disclosure.everything({ personId: id }))
    expect([...planted].filter(([, word]) => !said.includes(word)).map(([name]) => name)).toEqual([])
  })

  it('holds nothing of another person', async () => {
    const { client, db, priya, ruth } = await everyTable()
    const ofRuth = await plant(db(), ruth.id, 'zr')
    const said = JSON.stringify(await client.disclosure.everything({ personId: priya.id }))
    // In the fixture a check with Ruth went through a goal of Priya's: it belongs to both.
    const both = [...ofRuth].filter(([name]) => name.startsWith('alignment_check_goal.'))
    expect([...ofRuth].filter(([, word]) => said.includes(word))).toEqual(both)
  })

  it('says what is private and where each row is seen', async () => {
    const { client, priya } = await everyTable()
    const { groups, count } = await client.disclosure.everything({ personId: priya.id })
    const rows = groups.flatMap(({ title, rows: own }) => own.map((row) => ({ ...row, group: title })))
    expect(rows).toHaveLength(count)
    const pulse = rows.find(({ group }) => group === 'Pulse')
    expect(pulse).toMatchObject({ isPrivate: true, on: '2026-05-01', path: `/people/${priya.id}` })
    expect(rows.find(({ group }) => group === 'Topics waiting')).toMatchObject({
      title: 'Topic',
      isPrivate: false,
      facts: expect.arrayContaining([{ name: 'state', value: 'open' }]),
    })
  })

  it('says it in the words of the screens, and what was typed as it was typed', async () => {
    const { client, db, priya } = await everyTable()
    await db().updateTable('person').set({ role: 'employee' }).where('id', '=', priya.id).execute()
    const { groups } = await client.disclosure.everything({ personId: priya.id })
    const facts = (title: string) =>
      groups.find((group) => group.title === title)?.rows.flatMap((row) => row.facts)
    expect(facts('Working together')).toContainEqual({ name: 'kind', value: 'reports to you' })
    expect(facts('Working together')?.map(({ name }) => name)).toContain('days between talks')
    expect(facts('Who')).toContainEqual({ name: 'role', value: 'employee' })
    const ofTalks = facts('Topics of talks') ?? []
    expect(ofTalks.filter(({ value }) => /empty chair|commitment|employee|^them$/.test(value))).toEqual([])
    expect(JSON.stringify(ofTalks)).not.toMatch(/report-customer-\d+/)
  })

  it('is all gone once the person is deleted, wherever it stood', async () => {
    const { client, db, priya } = await everyTable()
    const planted = await plant(db(), priya.id, 'zg')
    // What is not theirs alone stays with the others, as the record of a shared responsibility or signal does.
    const stays = ['opportunity.', 'responsibility.', 'signal.']
    await client.people.remove({ id: priya.id })
    const left: string[] = []
    for (const [name, word] of planted) {
      const [table = '', column = ''] = name.split('.')
      const { rows } = await sql<{ readonly n: number }>`select count(*) as n from ${sql.table(table)}
        where ${sql.ref(column)} like ${`%${word}%`}`.execute(db())
      if ((rows[0]?.n ?? 0) > 0 && !stays.some((each) => name.startsWith(each))) left.push(name)
    }
    expect(left).toEqual([])
    const about = await rowsAbout(db(), priya.id)
    expect([...about.values()].every((rows) => rows.size === 0)).toBe(true)
  })

  it('leaves no name and no words of theirs on what stood in the talks of others', async () => {
    const { client, db, priya, ruth } = await everyTable()
    await client.obstacles.raise({
      text: 'Priya has no licence',
      need: 'resource',
      severity: 4,
      helper: 'boss',
      raisedBy: priya.id,
    })
    const { id: meetingId } = await client.meetings.plan({
      relationshipId: ruth.relationshipId,
      on: '2026-05-14',
      at: '14:00',
      lengthMinutes: 45,
    })
    await client.agenda.build({ meetingId })
    const items = async () =>
      (await db().selectFrom('agenda_item').selectAll().where('meeting_id', '=', meetingId).execute()).filter(
        ({ source_kind: kind }) => kind === 'obstacle',
      )
    expect((await items()).map(({ title }) => title)).toContain('Priya has no licence')
    const said = JSON.stringify(await client.disclosure.everything({ personId: priya.id }))
    expect(said.split('Priya has no licence')).toHaveLength(3)
    await client.people.remove({ id: priya.id })
    expect((await items()).map(({ title, detail }) => [title, detail])).toContainEqual([
      'Someone in the team has no licence',
      '',
    ])
  })
})
