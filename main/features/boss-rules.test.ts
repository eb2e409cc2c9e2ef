// The rules of a boss through their calls: noted, confirmed, linting an agenda, asked about again.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

async function withRuth(now = '2026-05-14T09:00:00Z') {
  const opened = await openTestApp({ now })
  const { client } = opened
  const ruth = await client.people.add({
    name: 'Ruth Okafor',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
  })
  const note = (text: string, more: object = {}) =>
    client.bossRules.add({ relationshipId: ruth.relationshipId, text, how: 'stated', ...more })
  const plan = async (topics: number, on = '2026-05-14') => {
    for (let number = 1; number <= topics; number++) {
      await client.topics.add({
        relationshipId: ruth.relationshipId,
        text: `Topic ${number}`,
        raisedBy: 'me',
      })
    }
    const { id } = await client.meetings.plan({
      relationshipId: ruth.relationshipId,
      on,
      at: '10:00',
      lengthMinutes: 120,
    })
    await client.agenda.build({ meetingId: id })
    return id
  }
  const rules = () => client.bossRules.list({ relationshipId: ruth.relationshipId, includeRetired: true })
  return { ...opened, ruth, note, plan, rules }
}

describe('the rules of a boss', () => {
  it('go from hypothesis over pattern to confirmed, stale and retired, each step one to undo', async () => {
    const { client, clock, note, rules } = await withRuth()
    const { id } = await note('No meetings on Fridays', { how: 'observed', word: 'Two were moved' })
    const state = async () => (await rules())[0]?.state
    const states = [await state()]
    await client.bossRules.observe({ id, how: 'told', word: 'Lena says so' })
    states.push(await state())
    await client.bossRules.confirm({ id, on: '2026-05-13' })
    states.push(await state())
    clock.now = '2026-11-10T09:00:00Z'
    states.push(await state())
    await client.bossRules.retire({ id })
    states.push(await state())
    expect(states).toEqual(['hypothesis', 'pattern', 'confirmed', 'stale', 'retired'])
    expect(await client.undo.undo()).toEqual({ label: 'Gave up a rule' })
    expect(await state()).toBe('stale')
    await client.bossRules.retire({ id })
    await client.bossRules.restore({ id })
    await client.bossRules.remove({ id })
    expect(await rules()).toEqual([])
  })

  it('refuses days to come, two confirmations on one day, and a rule that stands on nothing', async () => {
    const { client, note, rules, app } = await withRuth()
    await expect(note('Early', { on: '2026-05-15' })).rejects.toMatchObject(
      refusal('on', 'That day has not come yet.'),
    )
    const { id } = await note('One page')
    const twice = refusal('on', 'This was confirmed on that day already.')
    await expect(client.bossRules.confirm({ id })).rejects.toMatchObject(twice)
    await expect(client.bossRules.observe({ id, how: 'stated', word: 'Again' })).rejects.toMatchObject(twice)
    const observationId = (await rules())[0]?.observations[0]?.id
    if (!observationId) throw new Error('no observation')
    await expect(client.bossRules.forget({ observationId })).rejects.toMatchObject(
      refusal(null, 'A rule stands on something. Remove the rule instead.'),
    )
    expect(await rules()).toHaveLength(1)
    await expect(note('None', { checkKind: 'max_topics', checkValue: 0 })).rejects.toThrow()
    expect(app).toBeDefined()
  })

  it('Row 19: max 6 topics and an agenda of 11 warns and keeps the top 6; after 180 days a rule is stale', async () => {
    const { client, clock, note, plan, ruth } = await withRuth()
    const { id: ruleId } = await note('Six topics', { checkKind: 'max_topics', checkValue: 6 })
    const meetingId = await plan(11)
    const lint = async () => (await client.bossRules.lint({ meetingId })).map(({ text }) => text)
    const placed = async () =>
      (await client.agenda.view({ meetingId })).sections
        .flatMap(({ items }) => items)
        .filter(({ kind }) => kind !== 'prompt' && kind !== 'empty_chair')
        .map(({ title }) => title)
    expect([await lint(), (await placed()).length]).toEqual([
      ['Ruth wants 6 topics at most, this has 11.'],
      11,
    ])
    const all = (await client.agenda.view({ meetingId })).sections.flatMap(({ items }) => items)
    const last = all.find(({ title }) => title === 'Topic 11')
    if (!last) throw new Error('no topic 11')
    await client.agenda.pin({ itemId: last.id, isPinned: true })
    const newest = { relationshipId: ruth.relationshipId, text: 'Came up since', raisedBy: 'me' } as const
    await client.topics.add(newest)
    await client.agenda.keepTop({ meetingId, topics: 6 })
    expect([await lint(), (await placed()).toSorted()]).toEqual([
      [],
      ['Topic 1', 'Topic 11', 'Topic 2', 'Topic 3', 'Topic 4', 'Topic 5'],
    ])
    const out = (await client.agenda.view({ meetingId })).parked
    expect(out.map(({ title, score }) => `${title} ${score}`)).toEqual([
      'Topic 6 35',
      'Topic 7 35',
      'Topic 8 35',
      'Topic 9 35',
      'Topic 10 35',
      'Came up since 35',
    ])
    await client.agenda.build({ meetingId })
    expect(await placed()).toHaveLength(6)
    expect(await client.undo.undo()).toEqual({ label: 'Kept the top 6' })
    expect(await placed()).toHaveLength(11)

    clock.now = '2026-11-11T09:00:00Z'
    expect((await client.bossRules.list({ relationshipId: ruth.relationshipId }))[0]).toMatchObject({
      id: ruleId,
      state: 'stale',
      statedOn: '2026-05-14',
    })
  })

  it('warns 24 hours ahead until the agenda is marked as sent, which undo takes back', async () => {
    const { client, clock, note, plan } = await withRuth('2026-05-12T09:00:00Z')
    await note('A day ahead', { checkKind: 'send_ahead_hours', checkValue: 24 })
    const id = await plan(1)
    const warns = async () => (await client.bossRules.lint({ meetingId: id })).length
    clock.now = '2026-05-13T09:59:00Z'
    const counts = [await warns()]
    clock.now = '2026-05-13T10:00:00Z'
    counts.push(await warns())
    await client.meetings.markSent({ id, isSent: true })
    counts.push(await warns())
    expect((await client.meetings.find({ id })).sentAt).toBe('2026-05-13T10:00:00.000Z')
    expect(await client.undo.undo()).toEqual({ label: 'Marked as sent' })
    counts.push(await warns())
    expect(counts).toEqual([0, 1, 0, 1])
  })

  it('asks about a stale one in the check-in, for your eyes only, and is confirmed or given up there', async () => {
    const { client, clock, note, plan, rules } = await withRuth('2025-10-01T09:00:00Z')
    const kept = await note('Bad news by phone')
    const gone = await note('No slides')
    clock.now = '2026-05-14T09:00:00Z'
    const meetingId = await plan(0)
    const items = (await client.agenda.view({ meetingId })).sections.flatMap((section) => section.items)
    const asked = items.filter(({ kind }) => kind === 'rule')
    expect(
      asked.map(({ title, score, minutes, visibility, canBeShared }) => ({
        title,
        score,
        minutes,
        visibility,
        canBeShared,
      })),
    ).toEqual(
      ['Bad news by phone', 'No slides'].map((words) => ({
        title: `Still holds? ${words}`,
        score: 15,
        minutes: 2,
        visibility: 'private',
        canBeShared: false,
      })),
    )
    const itemOf = (ruleId: string) => {
      const item = asked.find(({ sourceId }) => sourceId === ruleId)
      if (!item) throw new Error('not asked about')
      return item.id
    }
    await expect(
      client.agenda.setVisibility({ itemId: itemOf(kept.id), visibility: 'shareable' }),
    ).rejects.toMatchObject(refusal(null, 'This stays private: it is for your eyes only.'))
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: itemOf(kept.id), outcome: 'confirmed' })
    await client.meetings.record({ itemId: itemOf(gone.id), outcome: 'retired' })
    await client.meetings.close({ id: meetingId })
    expect((await rules()).map(({ state, statedOn }) => [state, statedOn])).toEqual([
      ['confirmed', '2026-05-14'],
      ['retired', '2025-10-01'],
    ])
  })
})
