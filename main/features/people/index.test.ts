// People through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import { cadence } from '../../../shared/insights/rules'
import { movesOf } from '../../../shared/people/model'
import { openTestApp } from '../../test-app.fixture'

const boss = { name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 } as const
const report = { name: 'Priya', kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 } as const

describe('people', () => {
  it('begins with you, your boss, your reports and a first check-in on a working day', async () => {
    const { client } = await openTestApp({ now: '2026-05-15T09:00:00Z' })
    await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya', 'Omar'] })
    const list = await client.people.list()
    expect(list.me).toEqual({ name: 'Dana', role: '' })
    expect(list.bosses.map(({ name, isPrimary, next }) => ({ name, isPrimary, on: next?.on }))).toEqual([
      { name: 'Ruth', isPrimary: true, on: '2026-05-18' },
    ])
    expect(list.reports.map(({ name }) => name)).toEqual(['Omar', 'Priya'])
  })

  it('Row 43: 11 d since the last talk on weekly is 1.57 times the rhythm: over, which is the one red light', async () => {
    const { client, clock } = await openTestApp({ now: '2026-05-03T09:00:00Z' })
    const priya = await client.people.add(report)
    const talk = { relationshipId: priya.relationshipId, on: '2026-05-03', at: '10:00', lengthMinutes: 30 }
    const { id } = await client.meetings.plan(talk)
    await client.meetings.start({ id })
    await client.meetings.close({ id })
    const rhythmOn = async (now: string) => {
      clock.now = `${now}T09:00:00Z`
      const [row] = (await client.people.list()).reports
      return [row?.rhythm, row?.daysOver]
    }
    expect(await rhythmOn('2026-05-10')).toEqual(['on', 0])
    expect(await rhythmOn('2026-05-13')).toEqual(['slipping', 3])
    expect(await rhythmOn('2026-05-14')).toEqual(['over', 4])
    expect((11 / 7).toFixed(2)).toBe('1.57')
    const health = cadence({
      asOf: '2026-05-14',
      startedOn: '2026-05-03',
      cadenceDays: 7,
      heldOn: ['2026-05-03'],
      pauses: [],
    })
    expect([health.daysSinceLast, health.light]).toEqual([11, 'red'])
    expect((await client.today.view()).needs[0]?.why).toBe('4 days past the rhythm you agreed.')
  })

  it('keeps one primary boss; a second boss is a dotted line until made primary', async () => {
    const { client } = await openTestApp()
    const first = await client.people.add(boss)
    const second = await client.people.add({ ...boss, name: 'Ingrid' })
    await client.people.makePrimary({ relationshipId: second.relationshipId })
    const { bosses } = await client.people.list()
    expect(bosses.map(({ id, isPrimary }) => [id, isPrimary])).toEqual([
      [second.id, true],
      [first.id, false],
    ])
  })

  it('lets a report become the boss and keeps the history of the old relationship', async () => {
    const { client, db } = await openTestApp()
    const { id, relationshipId } = await client.people.add(report)
    await client.people.changeKind({ id: id, kind: 'boss' })
    const list = await client.people.list()
    expect([list.bosses.map(({ name }) => name), list.reports]).toEqual([['Priya'], []])
    const old = await db()
      .selectFrom('relationship')
      .select('ended_on')
      .where('id', '=', relationshipId)
      .executeTakeFirst()
    expect(old?.ended_on).toBe('2026-05-14')
  })

  it('takes back and does again what was archived', async () => {
    const { client } = await openTestApp()
    const { id } = await client.people.add(report)
    await client.people.archive({ id: id })
    expect((await client.people.list()).reports).toEqual([])
    expect(await client.undo.undo()).toEqual({ label: 'Archived' })
    expect((await client.people.list()).reports.map(({ name }) => name)).toEqual(['Priya'])
    expect(await client.undo.redo()).toEqual({ label: 'Archived' })
    expect((await client.people.list()).archived.map(({ name }) => name)).toEqual(['Priya'])
  })

  it('deletes a person with everything about them, for good', async () => {
    const { client } = await openTestApp()
    const { id, relationshipId } = await client.people.add(report)
    await client.topics.add({ relationshipId: relationshipId, text: 'Zebra crossing', raisedBy: 'them' })
    expect(await client.people.previewRemoval({ id: id })).toMatchObject({ name: 'Priya', topics: 1 })
    await client.people.remove({ id: id })
    expect(await client.undo.undo()).toEqual({ label: null })
    expect((await client.people.list()).reports).toEqual([])
    expect(await client.topics.list({})).toEqual([])
  })

  it('keeps what moves someone and where praise is welcome, each as it is when it is not given', async () => {
    const { client } = await openTestApp()
    const { id } = await client.people.add(report)
    const known = {
      id,
      name: 'Priya',
      role: '',
      feedback: '',
      recognition: '',
      bestTime: '',
      lineOfSight: '',
    }
    await client.people.save({
      ...known,
      moves: 'Teaching others\n\n Solving it for good ',
      praise: 'private',
    })
    await client.people.save({ ...known, role: 'Lead' })
    const page = await client.people.find({ id })
    expect([page.role, page.praise, movesOf(page.moves)]).toEqual([
      'Lead',
      'private',
      ['Teaching others', 'Solving it for good'],
    ])
    await client.people.save({ ...known, moves: '', praise: null })
    expect(await client.people.find({ id })).toMatchObject({ moves: '', praise: null })
  })

  it('reads through the notes of the talks that are over, newest first, and counts them all', async () => {
    const { client, clock } = await openTestApp({ now: '2026-05-07T09:00:00Z' })
    const { id, relationshipId } = await client.people.add(report)
    const hold = async (on: string, words: string) => {
      clock.now = `${on}T09:00:00Z`
      await client.topics.add({ relationshipId, text: `Topic of ${on}`, raisedBy: 'them' })
      const talk = { relationshipId, on, at: '10:00', lengthMinutes: 30 }
      const { id: meetingId } = await client.meetings.plan(talk)
      const view = await client.agenda.build({ meetingId })
      const itemId = view.sections[0]?.items[0]?.id ?? null
      await client.meetings.start({ id: meetingId })
      await client.notes.save({ meetingId, itemId, audience: 'shared', text: words })
      await client.notes.save({ meetingId, itemId: null, audience: 'private', text: `Between us, ${words}` })
      return meetingId
    }
    for (const [on, words] of [
      ['2026-05-07', 'One'],
      ['2026-05-14', 'Two'],
    ] as const)
      await client.meetings.close({ id: await hold(on, words) })
    await hold('2026-05-21', 'Still being written')
    const { notes, all, talks } = await client.people.talks({ id, limit: 1 })
    expect([notes, all, talks.map(({ on }) => on)]).toEqual([4, 2, ['2026-05-14']])
    expect(talks[0]?.notes.map(({ audience, about, text }) => `${audience}, ${about}: ${text}`)).toEqual([
      'private, : Between us, Two',
      'shared, Topic of 2026-05-07: Two',
    ])
    expect((await client.people.talks({ id })).talks).toHaveLength(2)
  })
})
