// A meeting's life on a real database: built, held, closed with outcomes, carried over, moved, cancelled, amended.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { openTestApp } from '../../test-app.fixture'

async function priyasOneOnOne() {
  const opened = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  const { client } = opened
  await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
  const { reports } = await client.people.list()
  const priya = reports[0]
  if (!priya) throw new Error('nobody there')
  const plan = (on: string) =>
    client.meetings.plan({ relationshipId: priya.relationshipId, on, at: '10:00', lengthMinutes: 30 })
  const { id } = await plan('2026-05-19')
  return { ...opened, priya, plan, id }
}

const itemsOf = (view: AgendaView) => view.sections.flatMap(({ items }) => items)

function itemCalled(view: AgendaView, title: string) {
  const item = [...itemsOf(view), ...view.parked].find((candidate) => candidate.title === title)
  if (!item) throw new Error(`no item ${title}`)
  return item
}

describe('a meeting', () => {
  it('closes in one go: outcomes reach their records, what was left is carried once more', async () => {
    const { client, id, priya, plan } = await priyasOneOnOne()
    const topic = { relationshipId: priya.relationshipId, raisedBy: 'them' } as const
    await client.topics.add({ ...topic, text: 'Dock doors' })
    await client.topics.add({ ...topic, text: 'Holiday cover' })
    await client.obstacles.raise({
      raisedBy: priya.id,
      text: 'Sensor fails in the cold',
      need: 'resource',
      severity: 3,
      helper: 'me',
    })
    const view = await client.agenda.build({ meetingId: id })
    await client.meetings.start({ id })
    await client.meetings.record({
      itemId: itemCalled(view, 'Dock doors').id,
      outcome: 'promise',
      detail: { text: 'Order two sensors', due: '2026-05-26', direction: 'mine' },
    })
    await client.meetings.record({
      itemId: itemCalled(view, 'Sensor fails in the cold').id,
      outcome: 'cleared',
      detail: { text: 'New sensor fitted' },
    })
    expect(await client.meetings.close({ id })).toEqual({ nextId: null })
    expect(await client.commitments.list({ personId: priya.id })).toMatchObject([
      {
        text: 'Order two sensors',
        direction: 'mine',
        currentDue: '2026-05-26',
        madeOn: '2026-05-19',
        state: 'open',
      },
    ])
    expect(await client.obstacles.list({ personId: priya.id, includeDone: true })).toMatchObject([
      { state: 'cleared', resolution: 'New sensor fitted', told: [{ personId: priya.id, on: '2026-05-19' }] },
    ])
    expect(await client.topics.list({})).toMatchObject([{ text: 'Holiday cover', carried: 1, parked: 0 }])
    const next = await plan('2026-05-26')
    const carried = itemCalled(await client.agenda.build({ meetingId: next.id }), 'Holiday cover')
    expect([carried.carried, carried.score, carried.reasons.at(-1)]).toEqual([
      1,
      51,
      { points: 6, text: 'carried over once' },
    ])
  })

  it('closes also when something on its agenda was settled elsewhere meanwhile, and leaves that as it was', async () => {
    const { client, id, priya } = await priyasOneOnOne()
    const obstacle = await client.obstacles.raise({
      raisedBy: priya.id,
      text: 'Sensor fails in the cold',
      need: 'resource',
      severity: 3,
      helper: 'me',
    })
    const view = await client.agenda.build({ meetingId: id })
    await client.meetings.start({ id })
    await client.meetings.record({
      itemId: itemCalled(view, 'Sensor fails in the cold').id,
      outcome: 'declined',
      detail: { text: 'No budget' },
    })
    await client.obstacles.clear({ id: obstacle.id, resolution: 'Fitted at last' })
    await client.meetings.close({ id })
    expect(await client.obstacles.list({ includeDone: true })).toMatchObject([
      { state: 'cleared', resolution: 'Fitted at last', reason: '' },
    ])
  })

  it('asks what now at the third carry, and takes each answer', async () => {
    const { client, priya, plan, id: first } = await priyasOneOnOne()
    await client.topics.add({
      relationshipId: priya.relationshipId,
      raisedBy: 'them',
      text: 'Conference talk',
    })
    let id = first
    for (const on of ['2026-05-26', '2026-06-02', '2026-06-09']) {
      await client.meetings.start({ id })
      await client.meetings.close({ id })
      id = (await plan(on)).id
    }
    const item = itemCalled(await client.agenda.build({ meetingId: id }), 'Conference talk')
    expect([item.carried, item.isMust, item.asksWhatNow]).toEqual([3, true, true])
    await client.meetings.settle({ itemId: item.id, settlement: { choice: 'message', text: 'Yes, go' } })
    expect(await client.topics.list({ includeDone: true })).toMatchObject([{ state: 'resolved', carried: 0 }])
    await client.undo.undo()
    const { meetingId } = await client.meetings.settle({
      itemId: item.id,
      settlement: { choice: 'own_meeting', on: '2026-06-10', at: '15:00', lengthMinutes: 20 },
    })
    if (!meetingId) throw new Error('no meeting')
    expect((await client.meetings.find({ id: meetingId })).title).toBe('Conference talk')
  })

  it('speaks of a settled promise once, however often it was left open', async () => {
    const { client, id, priya, plan } = await priyasOneOnOne()
    const promise = await client.commitments.make({
      personId: priya.id,
      direction: 'mine',
      text: 'Send the rota',
      due: '2026-05-19',
    })
    await client.commitments.keep({ id: promise.id })
    const titles = async (meetingId: typeof id) =>
      itemsOf(await client.agenda.build({ meetingId })).map(({ title }) => title)
    expect(await titles(id)).toContain('Send the rota: done 19 May')
    await client.meetings.start({ id })
    await client.meetings.close({ id })
    expect(await titles((await plan('2026-05-26')).id)).not.toContain('Send the rota: done 19 May')
  })

  it('does not take a goal as agreed because a message was sent about it', async () => {
    const { client, priya, plan, id: first } = await priyasOneOnOne()
    await client.goals.add({ ownerId: priya.id, title: 'Fewer errors', weight: 100, served: 'customer' })
    let id = first
    for (const on of ['2026-05-26', '2026-06-02', '2026-06-09']) {
      await client.meetings.start({ id })
      await client.meetings.close({ id })
      id = (await plan(on)).id
    }
    const item = itemCalled(
      await client.agenda.build({ meetingId: id }),
      'Define outstanding for “Fewer errors”',
    )
    expect(item.asksWhatNow).toBe(true)
    const settle = client.meetings.settle({
      itemId: item.id,
      settlement: { choice: 'message', text: 'Well?' },
    })
    await expect(settle).rejects.toMatchObject({ code: 'REFUSED' })
  })

  it('counts a move, loses nothing by it, and keeps what was changed by hand', async () => {
    const { client, id, priya } = await priyasOneOnOne()
    await client.topics.add({ relationshipId: priya.relationshipId, raisedBy: 'them', text: 'Dock doors' })
    const built = await client.agenda.build({ meetingId: id })
    await client.agenda.pin({ itemId: itemCalled(built, 'Dock doors').id, isPinned: true })
    await client.notes.save({ meetingId: id, itemId: null, audience: 'private', text: 'Ask gently' })
    await client.meetings.move({ id, on: '2026-05-21', at: '11:00' })
    expect(await client.meetings.find({ id })).toMatchObject({
      status: 'planned',
      rescheduleCount: 1,
      on: '2026-05-21',
    })
    const again = await client.agenda.build({ meetingId: id })
    expect(itemCalled(again, 'Dock doors').isPinned).toBe(true)
    expect(await client.notes.list({ meetingId: id })).toMatchObject([{ text: 'Ask gently' }])
  })

  it('leaves its topics with the relationship when it is cancelled, and changes no counter', async () => {
    const { client, id, priya, plan } = await priyasOneOnOne()
    await client.topics.add({ relationshipId: priya.relationshipId, raisedBy: 'them', text: 'Dock doors' })
    await client.agenda.build({ meetingId: id })
    await client.meetings.cancel({ id, reason: 'desk work' })
    const next = await plan('2026-05-26')
    expect(itemCalled(await client.agenda.build({ meetingId: next.id }), 'Dock doors')).toMatchObject({
      carried: 0,
      parkedCount: 0,
    })
  })

  it('counts what was parked, also by hand, but not what was left out', async () => {
    const { client, id, priya } = await priyasOneOnOne()
    for (const text of ['Keep', 'Later', 'Never']) {
      await client.topics.add({ relationshipId: priya.relationshipId, raisedBy: 'them', text })
    }
    const view = await client.agenda.build({ meetingId: id })
    await client.agenda.park({ itemId: itemCalled(view, 'Later').id })
    await client.agenda.drop({ itemId: itemCalled(view, 'Never').id })
    await client.meetings.start({ id })
    await client.meetings.close({ id })
    const counts = (await client.topics.list({})).map(({ text, carried, parked }) => [text, carried, parked])
    expect(counts).toEqual([
      ['Keep', 1, 0],
      ['Later', 0, 1],
      ['Never', 0, 0],
    ])
  })

  it('is read-only once closed, but for dated amendments', async () => {
    const { client, id } = await priyasOneOnOne()
    await client.meetings.start({ id })
    await client.meetings.close({ id })
    const save = client.notes.save({ meetingId: id, itemId: null, audience: 'shared', text: 'Too late' })
    await expect(save).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(client.agenda.build({ meetingId: id })).rejects.toMatchObject({ code: 'REFUSED' })
    await client.meetings.amend({ id, text: 'The sensor number was wrong' })
    expect((await client.meetings.find({ id })).amendments).toMatchObject([
      { text: 'The sensor number was wrong', writtenAt: '2026-05-19T09:00:00.000Z' },
    ])
  })

  it('refuses a second one in preparation with the same person, by name and day', async () => {
    const { client, id, plan } = await priyasOneOnOne()
    await client.agenda.build({ meetingId: id })
    const other = await plan('2026-05-20')
    await expect(client.agenda.build({ meetingId: other.id })).rejects.toMatchObject({
      code: 'REFUSED',
      message: 'Another meeting with Priya is being prepared, on 2026-05-19. Close, move or cancel it first.',
    })
  })

  it('remembers a question that was answered and does not bring it again next time', async () => {
    const { client, id, plan } = await priyasOneOnOne()
    const question = itemsOf(await client.agenda.build({ meetingId: id })).find(
      ({ kind }) => kind === 'prompt',
    )
    if (!question) throw new Error('no question')
    await client.meetings.start({ id })
    await client.meetings.record({ itemId: question.id, outcome: 'answered' })
    await client.meetings.close({ id })
    const next = itemsOf(await client.agenda.build({ meetingId: (await plan('2026-05-26')).id }))
    expect(next.map(({ title }) => title)).not.toContain(question.title)
  })

  it('measures the time a topic got, without the pauses', async () => {
    const { client, clock, id, priya } = await priyasOneOnOne()
    await client.topics.add({ relationshipId: priya.relationshipId, raisedBy: 'them', text: 'Dock doors' })
    const topic = itemCalled(await client.agenda.build({ meetingId: id }), 'Dock doors')
    await client.meetings.start({ id })
    await client.meetings.goTo({ id, itemId: topic.id })
    clock.now = '2026-05-19T09:04:00Z'
    await client.meetings.pause({ id })
    clock.now = '2026-05-19T09:10:00Z'
    await client.meetings.resume({ id })
    clock.now = '2026-05-19T09:13:00Z'
    await client.meetings.close({ id })
    expect(itemCalled(await client.agenda.view({ meetingId: id }), 'Dock doors').actualMinutes).toBe(7)
    expect((await client.meetings.find({ id })).pausedSeconds).toBe(360)
  })
})
