// Insights through its call, on a real database, with the figures of the domain.
import { describe, expect, it } from 'vitest'
import { deskWorkNote } from '../../../shared/insights/rules'
import type { Served } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function withRuth() {
  const opened = await openTestApp({ now: '2026-05-13T09:00:00Z' })
  const ruth = await opened.client.people.add({
    name: 'Ruth',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 400,
  })
  const plan = (on: string) =>
    opened.client.meetings.plan({ relationshipId: ruth.relationshipId, on, at: '14:00', lengthMinutes: 400 })
  return { ...opened, ruth, plan }
}

describe('insights', () => {
  it('Row 12: 60, 150, 75 and 15 minutes are 20, 50, 25 and 5 %, and the boss’s 75 above customers’ 60 is noted', async () => {
    const { client, clock, ruth, plan } = await withRuth()
    const minutes = { customer: 60, employee: 150, boss: 75, supplier: 15 } as const
    for (const served of Object.keys(minutes) as Served[]) {
      await client.topics.add({
        relationshipId: ruth.relationshipId,
        raisedBy: 'me',
        text: `For ${served}`,
        served,
      })
    }
    const { id: meetingId } = await plan('2026-05-13')
    const { sections } = await client.agenda.build({ meetingId })
    for (const item of sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'topic')) {
      await client.agenda.setMinutes({
        itemId: item.id,
        minutes: minutes[item.served as keyof typeof minutes],
      })
    }
    await client.meetings.start({ id: meetingId })
    const held = await client.agenda.view({ meetingId })
    for (const item of held.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'topic')) {
      await client.meetings.record({ itemId: item.id, outcome: 'talked', detail: {} })
    }
    await client.meetings.close({ id: meetingId })
    clock.now = '2026-05-14T09:00:00Z'
    const { time } = await client.insights.view()
    expect(time?.percent).toEqual({ customer: 20, employee: 50, boss: 25, supplier: 5, none: 0 })
    expect(time).toMatchObject({ isCustomerLow: false, isBossAboveCustomer: true })
    const next = await plan('2026-06-11')
    const { chips } = await client.agenda.build({ meetingId: next.id })
    expect(chips.find(({ id }) => id === 'balance')?.text).toBe(
      'Your boss got 75 minutes, customers 60 in 90 days',
    )
  })

  it('Row 52: 3 of 8 ideas tried are 37 %', async () => {
    const { client } = await withRuth()
    expect((await client.insights.view()).ideas.display).toBe('nothing yet')
    const idea = { partyId: null, kind: 'idea', hop: 1, severity: 1 } as const
    for (let n = 1; n <= 8; n++) {
      const { id } = await client.signals.capture({ ...idea, text: `Idea ${n}` })
      if (n <= 4) await client.signals.tryIdea({ id, isTried: true })
      if (n === 4) await client.signals.tryIdea({ id, isTried: false })
    }
    const { id: problem } = await client.signals.capture({
      ...idea,
      kind: 'problem',
      text: 'A problem',
      partyId: (await client.parties.add({ name: 'Ostrel', kind: 'customer' })).id,
    })
    await expect(client.signals.tryIdea({ id: problem, isTried: true })).rejects.toMatchObject({
      data: { message: 'Only an idea can be tried out.' },
    })
    expect((await client.insights.view()).ideas).toMatchObject({ part: 3, whole: 8, display: '37%' })
    const [tried] = (await client.signals.list({})).filter(({ text }) => text === 'Idea 1')
    expect(tried?.isTried).toBe(true)
  })

  it('Row 38: 2 talks cancelled for desk work in 60 d: “desk work won twice”', async () => {
    const { client, clock, plan } = await withRuth()
    const cancel = async (on: string, reason: 'desk work' | 'holiday') =>
      client.meetings.cancel({ id: (await plan(on)).id, reason })
    clock.now = '2026-03-01T09:00:00Z'
    await cancel('2026-03-02', 'desk work')
    clock.now = '2026-04-10T09:00:00Z'
    await cancel('2026-04-12', 'desk work')
    await cancel('2026-04-13', 'holiday')
    clock.now = '2026-05-13T09:00:00Z'
    expect((await client.insights.view()).lostToDeskWork).toBe(1)
    expect(deskWorkNote(1)).toBeNull()
    await cancel('2026-05-14', 'desk work')
    const { lostToDeskWork } = await client.insights.view()
    expect(lostToDeskWork).toBe(2)
    expect(deskWorkNote(lostToDeskWork)).toBe('Desk work won twice')
  })
})
