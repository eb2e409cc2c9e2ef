// A case for another way through its calls, up to the agenda, the outcome, and what is looked back on.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../shared/words'
import { openTestApp } from '../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

const overtime = {
  question: 'Lift the overtime freeze?',
  sharedGoal: 'Orders out the same day',
  effectCustomer: 'helps' as const,
  ask: 'Two nights a week',
}

async function withRuth() {
  const app = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = app
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const plan = (on: string) =>
    client.meetings.plan({ relationshipId: ruth.relationshipId, on, at: '10:00', lengthMinutes: 45 })
  const agenda = async (meetingId: Id) => {
    const view = await client.agenda.build({ meetingId })
    return [...view.sections.flatMap(({ items }) => items), ...view.parked]
  }
  return { ...app, ruth, plan, agenda }
}

describe('a case for another way', () => {
  it('Row 31: with 1 option it is blocked; with 2 and a shared goal it is ready, 6 min and 48 points', async () => {
    const { client, plan, agenda } = await withRuth()
    const { id } = await client.pushbacks.add({ ...overtime, options: ['Two nights a week'] })
    expect((await client.pushbacks.list({}))[0]?.missing).toEqual(['One option so far. A case needs two.'])
    const meeting = await plan('2026-05-14')
    expect((await agenda(meeting.id)).filter(({ kind }) => kind === 'pushback')).toEqual([])
    const options = ['Two nights a week', 'Temps for four weeks']
    await client.pushbacks.save({ ...overtime, id, sharedGoal: '', options })
    expect((await client.pushbacks.list({}))[0]?.missing).toEqual([
      'No shared goal yet. Say what you both want.',
    ])
    await client.pushbacks.save({ ...overtime, id, options })
    expect((await client.pushbacks.list({}))[0]?.missing).toEqual([])
    const [item] = (await agenda(meeting.id)).filter(({ kind }) => kind === 'pushback')
    expect(item).toMatchObject({
      title: 'Lift the overtime freeze?',
      section: 'decisions',
      served: 'customer',
      score: 48,
      defaultMinutes: 6,
      floorMinutes: 2,
    })
  })

  it('overruled, is carried out all the same and looked back on for customers next time', async () => {
    const { client, plan, agenda } = await withRuth()
    const { id } = await client.pushbacks.add({ ...overtime, options: ['One', 'Two'] })
    const meeting = await plan('2026-05-14')
    const [item] = (await agenda(meeting.id)).filter(({ kind }) => kind === 'pushback')
    if (!item) throw new Error('no item')
    await client.meetings.start({ id: meeting.id })
    await client.meetings.record({ itemId: item.id, outcome: 'overruled', detail: { text: 'Not this year' } })
    expect(await client.topics.list({})).toEqual([])
    await client.meetings.close({ id: meeting.id })
    expect(await client.pushbacks.list({})).toEqual([])
    expect((await client.pushbacks.list({ includeDone: true }))[0]).toMatchObject({
      state: 'committed',
      closedOn: '2026-05-14',
      outcomeWords: 'Not this year',
    })
    const next = (await agenda((await plan('2026-06-11')).id)).find(({ kind }) => kind === 'topic')
    expect(next).toMatchObject({
      title: 'What “Lift the overtime freeze” did to customers',
      section: 'customers',
      served: 'customer',
    })
    await expect(client.pushbacks.close({ id, end: 'accepted' })).rejects.toMatchObject(
      refusal(null, 'This case is closed already.'),
    )
  })

  it('made for a boss who is none any more, is looked back on with the one who is', async () => {
    const { client } = await withRuth()
    const kim = await client.people.add({ name: 'Kim', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    const { relationshipId } = kim
    const { id } = await client.pushbacks.add({ ...overtime, options: ['One', 'Two'], relationshipId })
    await client.people.archive({ id: kim.id })
    await client.pushbacks.close({ id, end: 'overruled' })
    expect((await client.topics.list({})).map(({ personName }) => personName)).toEqual(['Ruth'])
  })

  it('accepted, leaves nothing to look back on; both ends are undone in one step', async () => {
    const { client } = await withRuth()
    const { id } = await client.pushbacks.add({ ...overtime, options: ['One', 'Two'] })
    await client.pushbacks.close({ id, end: 'accepted' })
    expect(await client.topics.list({})).toEqual([])
    await client.undo.undo()
    await client.pushbacks.close({ id, end: 'overruled' })
    expect(await client.topics.list({})).toHaveLength(1)
    await client.undo.undo()
    expect(await client.topics.list({})).toEqual([])
    expect((await client.pushbacks.list({}))[0]?.state).toBe('open')
  })
})
