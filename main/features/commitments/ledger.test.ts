// The ledger, the asks upward and the load through their calls, with the worked figures of the domain.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function withRuth(now = '2026-05-14T09:00:00Z') {
  const app = await openTestApp({ now })
  const { client } = app
  await client.people.saveMe({ name: 'Dana', role: '' })
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  let number = 0
  const promise = async (
    due: string,
    more: {
      readonly direction?: 'mine' | 'theirs'
      readonly estimateHours?: number
      readonly text?: string
    } = {},
  ): Promise<Id> => {
    number += 1
    const made = { personId: ruth.id, direction: 'mine', text: `Promise ${number}`, ...more } as const
    return (await client.commitments.make({ ...made, due, madeOn: '2026-01-01' })).id
  }
  return { ...app, ruth, promise }
}

describe('the say/do ledger', () => {
  it('Row 14: 7 on time of 10 due is 70 %, delivered 80 %, warned of 2 of the 3 misses', async () => {
    const { client, promise } = await withRuth('2026-03-31T18:00:00Z')
    for (let n = 0; n < 6; n++)
      await client.commitments.keep({ id: await promise('2026-02-10'), on: '2026-02-10' })
    const moved = await promise('2026-02-10')
    const request = { id: moved, askedOn: '2026-02-09', newDue: '2026-02-20', isAccepted: true }
    await client.commitments.renegotiate(request)
    await client.commitments.keep({ id: moved, on: '2026-02-20' })
    const late = await promise('2026-03-02')
    await client.commitments.warn({ id: late, on: '2026-03-01' })
    await client.commitments.keep({ id: late, on: '2026-03-05' })
    const dropped = await promise('2026-03-10')
    await client.commitments.warn({ id: dropped, on: '2026-03-08' })
    await client.commitments.drop({ id: dropped, on: '2026-03-10' })
    await promise('2026-03-20')
    await client.commitments.release({ id: await promise('2026-03-20'), on: '2026-03-12' })
    const later = {
      id: await promise('2026-03-25'),
      askedOn: '2026-03-20',
      newDue: '2026-04-10',
      isAccepted: true,
    }
    await client.commitments.renegotiate(later)
    const { rows } = await client.commitments.ledger({ direction: 'mine' })
    expect(rows[0]).toMatchObject({
      label: 'Q1 2026',
      due: 10,
      onTime: 7,
      percent: 70,
      deliveredPercent: 80,
      display: '70%',
      missed: 3,
      warned: 2,
      missedWords: '1 late, 2 missed, warned of 2',
    })
  })

  it('Row 15: 6 of 8 done clean is 75 %', async () => {
    const { client, promise } = await withRuth()
    for (let n = 0; n < 6; n++)
      await client.commitments.keep({ id: await promise('2026-05-01'), quality: 'clean' })
    const rework = await promise('2026-05-01')
    await client.commitments.keep({ id: rework })
    const { text, served, goalId, estimateHours, visibility } = await client.commitments.find({ id: rework })
    const same = { id: rework, text, served, goalId, estimateHours, visibility }
    await client.commitments.save({ ...same, quality: 'rework' })
    await client.commitments.keep({ id: await promise('2026-05-01'), quality: 'over_budget' })
    const { quality } = await client.commitments.ledger({ direction: 'mine' })
    expect(quality).toMatchObject({ part: 6, whole: 8, percent: 75, display: '75%' })
  })

  it('does not let an open promise have come out somehow, and keeps what got in the way', async () => {
    const { client, promise } = await withRuth()
    const id = await promise('2026-05-01')
    const { text, served, goalId, estimateHours, visibility } = await client.commitments.find({ id })
    const same = { id, text, served, goalId, estimateHours, visibility }
    await expect(client.commitments.save({ ...same, quality: 'clean' })).rejects.toMatchObject({
      data: { field: 'quality', message: 'Say how it came out once it is done.' },
    })
    await client.commitments.save({
      ...same,
      missReason: 'The supplier was late',
      whatChanged: 'Order earlier',
    })
    expect(await client.commitments.find({ id })).toMatchObject({
      missReason: 'The supplier was late',
      whatChanged: 'Order earlier',
    })
  })

  it('refuses a day of keeping that lies before the promise', async () => {
    const { client, promise } = await withRuth()
    const id = await promise('2026-05-20')
    await expect(client.commitments.keep({ id, on: '2025-12-31' })).rejects.toMatchObject({
      data: { field: 'on', message: 'It cannot be done before it was promised.' },
    })
  })
})

describe('what you ask of your boss', () => {
  it('Row 11: due 1 May, on 14 May: “13 days waiting: what would unblock it?”, and no ratio', async () => {
    const { client, ruth, promise } = await withRuth()
    await promise('2026-05-01', { direction: 'theirs', text: 'A second night supervisor' })
    const figures = await client.commitments.sayDo({ direction: 'theirs', personId: ruth.id })
    expect(figures).toMatchObject({ due: 0, percent: null, ticks: [] })
    const { rows } = await client.commitments.ledger({ direction: 'theirs' })
    expect(rows.every(({ due }) => due === 0)).toBe(true)
    const on = { relationshipId: ruth.relationshipId, on: '2026-05-14', at: '14:00', lengthMinutes: 45 }
    const { id: meetingId } = await client.meetings.plan(on)
    const agenda = await client.agenda.build({ meetingId })
    const ask = agenda.sections.flatMap(({ items }) => items).find(({ kind }) => kind === 'commitment')
    expect(ask).toMatchObject({
      section: 'decisions',
      title: 'What would unblock “A second night supervisor”?',
      detail: '13 days waiting: what would unblock it?',
    })
  })
})

describe('the load guard', () => {
  it('Row 18: 68 of 60 h in the next 30 days is 113 %, so the next check-in asks what gives way', async () => {
    const { client, ruth, promise } = await withRuth()
    await client.commitments.saveCapacity({ hours: 60 })
    await promise('2026-05-20', { estimateHours: 40 })
    await promise('2026-06-01', { estimateHours: 20 })
    const on = { relationshipId: ruth.relationshipId, on: '2026-05-14', at: '14:00', lengthMinutes: 45 }
    const { id: meetingId } = await client.meetings.plan(on)
    const tradeOffs = async () => {
      const { sections, parked } = await client.agenda.build({ meetingId })
      return [...sections.flatMap(({ items }) => items), ...parked].filter(
        ({ sourceKind }) => sourceKind === 'load',
      )
    }
    expect(await tradeOffs()).toEqual([])
    await promise('2026-06-10', { estimateHours: 8 })
    expect(await client.commitments.load()).toMatchObject({
      hours: 68,
      capacityHours: 60,
      percent: 113,
      isOver: true,
    })
    const [item] = await tradeOffs()
    if (!item) throw new Error('no trade-off')
    expect(item).toMatchObject({
      kind: 'decision',
      section: 'decisions',
      title: 'Trade-off: 68 of 60 hours are promised in the next 30 days',
    })
    expect((await client.today.view()).needs.map(({ id }) => id)).toContain('load')
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: item.id, outcome: 'decided', detail: { text: 'The map waits' } })
    await client.meetings.close({ id: meetingId })
    const decided = await client.decisions.list({ includeDone: true })
    expect(decided).toMatchObject([{ state: 'decided', chosen: 'The map waits', decidedOn: '2026-05-14' }])
  })
})
