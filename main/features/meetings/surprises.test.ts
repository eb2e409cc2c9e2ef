// What happens around a meeting between preparing and closing it, on a real database: records that go or come back,
// days that cannot be, a meeting begun before its day, a loop closed by message.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

const itemsOf = (view: AgendaView) => [...view.sections.flatMap(({ items }) => items), ...view.parked]

function called(view: AgendaView, title: string) {
  const item = itemsOf(view).find((candidate) => candidate.title === title)
  if (!item) throw new Error(`no item ${title}`)
  return item
}

async function danasWeek() {
  const opened = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  const { client } = opened
  await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya', 'Omar'] })
  const { reports, bosses } = await client.people.list()
  const priya = reports.find(({ name }) => name === 'Priya')
  const ruth = bosses[0]
  if (!priya || !ruth) throw new Error('nobody there')
  const cleared = async (helper: 'me' | 'boss') => {
    const { id } = await client.obstacles.raise({
      raisedBy: priya.id,
      text: 'No scanner licences',
      need: 'resource',
      severity: 3,
      helper,
    })
    await client.obstacles.clear({ id, resolution: 'Six licences' })
    return id
  }
  const prepared = async (relationshipId: Id, on = '2026-05-19') => {
    const { id } = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 60 })
    return { id, view: await client.agenda.build({ meetingId: id }) }
  }
  return { ...opened, priya, ruth, cleared, prepared }
}

describe('between preparing and closing', () => {
  it('closes when what was told belonged to someone deleted meanwhile', async () => {
    const { client, priya, ruth, cleared, prepared } = await danasWeek()
    await cleared('boss')
    const { id, view } = await prepared(ruth.relationshipId)
    await client.meetings.start({ id })
    await client.meetings.record({ itemId: called(view, 'Six licences').id, outcome: 'told' })
    await client.people.remove({ id: priya.id })
    await client.meetings.close({ id })
    expect(await client.meetings.find({ id })).toMatchObject({ status: 'closed' })
  })

  it('closes when what was told is back, and tells nobody', async () => {
    const { client, priya, cleared, prepared } = await danasWeek()
    const obstacle = await cleared('me')
    const { id, view } = await prepared(priya.relationshipId)
    await client.meetings.start({ id })
    await client.meetings.record({ itemId: called(view, 'Six licences').id, outcome: 'told' })
    await client.obstacles.work({ id: obstacle })
    await client.meetings.close({ id })
    expect(await client.obstacles.list({ personId: priya.id })).toMatchObject([
      { state: 'working', told: [] },
    ])
  })

  it('closes when the goal agreed on was removed meanwhile', async () => {
    const { client, priya, prepared } = await danasWeek()
    const goal = await client.goals.add({
      ownerId: priya.id,
      title: 'Pick errors',
      weight: 40,
      served: 'customer',
    })
    const { id, view } = await prepared(priya.relationshipId)
    await client.meetings.start({ id })
    const item = called(view, 'Define outstanding for “Pick errors”')
    await client.meetings.record({ itemId: item.id, outcome: 'agreed' })
    await client.goals.remove({ id: goal.id })
    await client.meetings.close({ id })
    expect(await client.meetings.find({ id })).toMatchObject({ status: 'closed' })
  })

  it('keeps the promise a topic led to, also when the topic was resolved meanwhile', async () => {
    const { client, priya, prepared } = await danasWeek()
    const topic = await client.topics.add({
      relationshipId: priya.relationshipId,
      text: 'Rota',
      raisedBy: 'them',
    })
    const { id, view } = await prepared(priya.relationshipId)
    await client.meetings.start({ id })
    await client.meetings.record({
      itemId: called(view, 'Rota').id,
      outcome: 'promise',
      detail: { text: 'Send the rota', due: '2026-05-22', direction: 'mine' },
    })
    await client.topics.resolve({ id: topic.id, text: 'Settled in the corridor' })
    await client.meetings.close({ id })
    expect(await client.commitments.list({ personId: priya.id })).toMatchObject([{ text: 'Send the rota' }])
  })

  it('refuses a day that cannot be where it is typed, not at the close', async () => {
    const { client, priya, prepared } = await danasWeek()
    await client.commitments.make({
      personId: priya.id,
      direction: 'mine',
      text: 'Rota',
      due: '2026-05-20',
    })
    await client.topics.add({ relationshipId: priya.relationshipId, text: 'Dock', raisedBy: 'them' })
    const { id, view } = await prepared(priya.relationshipId)
    await client.meetings.start({ id })
    const rota = called(view, 'Rota').id
    const moved = (due: string) =>
      client.meetings.record({ itemId: rota, outcome: 'moved', detail: { due, isAccepted: true } })
    await expect(moved('2026-05-20')).rejects.toMatchObject({
      data: { field: 'due', message: 'It is due on that day already. Choose another.' },
    })
    await expect(moved('2026-05-10')).rejects.toMatchObject({ data: { field: 'due' } })
    await expect(
      client.meetings.record({ itemId: rota, outcome: 'done', detail: { on: '2026-06-01' } }),
    ).rejects.toMatchObject({ data: { message: 'That day has not come yet.' } })
    await expect(
      client.meetings.record({
        itemId: called(view, 'Dock').id,
        outcome: 'promise',
        detail: { text: 'Call', due: '2026-05-10', direction: 'mine' },
      }),
    ).rejects.toMatchObject({ data: { field: 'due' } })
    await moved('2026-05-21')
    // Noting an outcome changes nothing before the close.
    expect(await client.commitments.list({ personId: priya.id })).toMatchObject([
      { text: 'Rota', currentDue: '2026-05-20' },
    ])
    await client.meetings.close({ id })
    expect(await client.commitments.list({ personId: priya.id })).toMatchObject([
      { text: 'Rota', currentDue: '2026-05-21' },
    ])
  })

  it('says which item a refusal at the close is about', async () => {
    const { client, priya, prepared } = await danasWeek()
    const promise = { personId: priya.id, direction: 'mine', text: 'Rota', due: '2026-05-20' } as const
    const { id: commitment } = await client.commitments.make(promise)
    const { id, view } = await prepared(priya.relationshipId)
    await client.meetings.start({ id })
    const detail = { due: '2026-05-22', isAccepted: true }
    await client.meetings.record({ itemId: called(view, 'Rota').id, outcome: 'moved', detail })
    await client.commitments.renegotiate({ id: commitment, newDue: '2026-05-22', isAccepted: true })
    await expect(client.meetings.close({ id })).rejects.toMatchObject({
      data: { field: null, message: '“Rota”: It is due on that day already. Choose another.' },
    })
  })

  it('holds a meeting begun before its day today, and one begun later on its own day', async () => {
    const { client, priya, prepared, ruth } = await danasWeek()
    const early = await prepared(priya.relationshipId, '2026-05-21')
    await client.meetings.start({ id: early.id })
    expect(await client.meetings.find({ id: early.id })).toMatchObject({ on: '2026-05-19', at: '09:00' })
    const late = await prepared(ruth.relationshipId, '2026-05-18')
    await client.meetings.start({ id: late.id })
    expect(await client.meetings.find({ id: late.id })).toMatchObject({ on: '2026-05-18', at: '10:00' })
  })

  it('keeps the line that settled what the boss was busy with', async () => {
    const { client, ruth, prepared } = await danasWeek()
    await client.topics.addBoss({ relationshipId: ruth.relationshipId, kind: 'concern', text: 'The audit' })
    const { view } = await prepared(ruth.relationshipId)
    const item = called(view, 'The audit')
    await client.meetings.settle({
      itemId: item.id,
      settlement: { choice: 'message', text: 'All papers in' },
    })
    expect(await client.topics.listBoss({ includeDone: true })).toMatchObject([
      { state: 'closed', resolution: 'Sent: All papers in' },
    ])
    expect((await client.search.find({ text: 'papers' })).map(({ source }) => source)).toContain('boss_topic')
  })

  it('keeps the line that offered a need and told of what was achieved', async () => {
    const { client, ruth, prepared } = await danasWeek()
    const { relationshipId } = ruth
    await client.anticipation.add({
      relationshipId,
      text: 'Board one-pager',
      neededOn: '2026-05-20',
      leadDays: 0,
    })
    await client.evidence.add({
      text: 'Fewer errors',
      happenedOn: '2026-03-02',
      impact: 4,
      measureAfter: '1 %',
    })
    const { id, view } = await prepared(relationshipId)
    const message = { choice: 'message', text: 'It is in your mail' } as const
    await client.meetings.settle({ itemId: called(view, 'Board one-pager').id, settlement: message })
    const left = await client.agenda.view({ meetingId: id })
    const told = [...itemsOf(left), ...left.parked].find(({ kind }) => kind === 'accomplishment')
    if (!told) throw new Error('no evidence')
    await client.meetings.settle({ itemId: told.id, settlement: message })
    const [need] = await client.anticipation.needs({ relationshipId, includeDone: true })
    const [evidence] = (await client.evidence.page()).accomplishments
    expect([need?.resolution, evidence?.toldWords]).toEqual([
      'Sent: It is in your mail',
      'Sent: It is in your mail',
    ])
  })

  it('closes a loop by message, and lets one go without touching what it is about', async () => {
    const { client, priya, cleared, prepared } = await danasWeek()
    await cleared('me')
    const { id, view } = await prepared(priya.relationshipId)
    const item = called(view, 'Six licences')
    await client.meetings.settle({ itemId: item.id, settlement: { choice: 'drop' } })
    expect(itemsOf(await client.agenda.view({ meetingId: id })).map(({ title }) => title)).not.toContain(
      'Six licences',
    )
    await client.undo.undo()
    await client.meetings.settle({ itemId: item.id, settlement: { choice: 'message', text: 'Wrote it' } })
    expect(await client.obstacles.list({ personId: priya.id, includeDone: true })).toMatchObject([
      { state: 'cleared', told: [{ personId: priya.id, on: '2026-05-19' }] },
    ])
  })
})
