// Decisions through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('decisions', () => {
  it('keeps its options and what was chosen', async () => {
    const { client } = await openTestApp()
    const { id } = await client.decisions.add({
      question: 'Which carrier delivers on Saturdays?',
      options: ['The old one', 'A new one', 'None'],
      recommendation: 'A new one',
      effectCustomer: 'helps',
      decideBy: '2026-05-20',
    })
    await client.decisions.defer({ id, decideBy: '2026-06-01' })
    expect((await client.decisions.list({}))[0]).toMatchObject({ state: 'deferred', decideBy: '2026-06-01' })
    await client.decisions.decide({ id, chosen: 'A new one' })
    expect(await client.decisions.list({})).toEqual([])
    expect(await client.decisions.list({ includeDone: true })).toEqual([
      {
        id,
        relationshipId: null,
        personId: null,
        personName: null,
        question: 'Which carrier delivers on Saturdays?',
        options: ['The old one', 'A new one', 'None'],
        recommendation: 'A new one',
        effectCustomer: 'helps',
        effectEmployee: 'unknown',
        effectBoss: 'unknown',
        mitigation: '',
        decideBy: '2026-06-01',
        served: null,
        goalId: null,
        state: 'decided',
        chosen: 'A new one',
        decidedOn: '2026-05-14',
        visibility: 'shareable',
      },
    ])
    await expect(client.decisions.defer({ id, decideBy: '2026-06-02' })).rejects.toMatchObject(
      refusal(null, 'This is decided already.'),
    )
  })

  it('Row 3: "earlier cut-off" hurts customers: without mitigation it cannot close, with it, it can', async () => {
    const { client } = await openTestApp()
    const decision = {
      question: 'Earlier cut-off?',
      options: ['15:00', '16:00'],
      effectCustomer: 'hurts' as const,
    }
    const { id } = await client.decisions.add(decision)
    await expect(client.decisions.decide({ id, chosen: '15:00' })).rejects.toMatchObject(
      refusal('mitigation', 'This hurts customers. Write what softens it for them first.'),
    )
    await client.decisions.save({ ...decision, id, mitigation: 'A late slot for urgent orders' })
    await client.decisions.decide({ id, chosen: '15:00' })
    expect(await client.undo.undo()).toEqual({ label: 'Decided' })
    expect((await client.decisions.list({}))[0]).toMatchObject({
      state: 'open',
      chosen: '',
      options: ['15:00', '16:00'],
      mitigation: 'A late slot for urgent orders',
    })
  })

  it('takes what softens it together with the decision: at once, in a meeting, or by message', async () => {
    const { client } = await openTestApp()
    const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    const decision = { question: 'Earlier cut-off?', options: [], effectCustomer: 'hurts' as const }
    const first = await client.decisions.add(decision)
    const mitigation = 'A late slot for urgent orders'
    await client.decisions.decide({ id: first.id, chosen: '15:00', mitigation })
    const second = await client.decisions.add(decision)
    const { relationshipId } = ruth
    const on = '2026-05-14'
    const meeting = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 45 })
    const view = await client.agenda.build({ meetingId: meeting.id })
    const item = view.sections.flatMap(({ items }) => items).find(({ sourceId }) => sourceId === second.id)
    if (!item) throw new Error('no item')
    expect(item.lens).toEqual({ customer: 'hurts', employee: 'unknown', boss: 'unknown' })
    const softened = refusal('mitigation', 'This hurts customers. Write what softens it for them first.')
    const settlement = { choice: 'message', text: 'Sent' } as const
    await expect(client.meetings.settle({ itemId: item.id, settlement })).rejects.toMatchObject(softened)
    await client.meetings.start({ id: meeting.id })
    const record = (detail: { readonly text: string; readonly mitigation?: string }) =>
      client.meetings.record({ itemId: item.id, outcome: 'decided', detail })
    await expect(record({ text: '15:00' })).rejects.toMatchObject(softened)
    await record({ text: '15:00', mitigation })
    await client.meetings.close({ id: meeting.id })
    const all = await client.decisions.list({ includeDone: true })
    expect(all.map((each) => `${each.state}: ${each.mitigation}`)).toEqual([
      `decided: ${mitigation}`,
      `decided: ${mitigation}`,
    ])
  })

  it('asks who knows when nobody knows what it does to customers', async () => {
    const { client } = await openTestApp()
    const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    await client.decisions.add({ question: 'Earlier cut-off?', options: [] })
    await client.decisions.add({ question: 'Known', options: [], effectCustomer: 'helps' })
    const { relationshipId } = ruth
    const on = '2026-05-14'
    const meeting = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 45 })
    const { chips } = await client.agenda.build({ meetingId: meeting.id })
    expect(chips.map(({ text }) => text).filter((text) => text.startsWith('Who knows'))).toEqual([
      'Who knows what “Earlier cut-off” does to customers?',
    ])
  })

  it('is no choice with one option: none yet is fine, and so are two', async () => {
    const { client } = await openTestApp()
    const add = (options: string[]) => client.decisions.add({ question: 'Which?', options })
    await expect(add(['Only one'])).rejects.toMatchObject({
      data: {
        issues: [
          {
            path: ['options'],
            message: 'One option is not a choice yet. Add another, or write it as a topic.',
          },
        ],
      },
    })
    await add([])
    await add(['One', 'Two'])
  })

  it('finds those of one boss and those marked for one person, soonest first', async () => {
    const { client } = await openTestApp()
    const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    const priya = await client.people.add({
      name: 'Priya',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    const add = (question: string, wish: object) => client.decisions.add({ question, options: [], ...wish })
    await add('Sometime', {})
    const later = await add('Later', { relationshipId: ruth.relationshipId, decideBy: '2026-06-20' })
    await add('Soon', { personId: priya.id, decideBy: '2026-05-20' })
    const questions = async (wish: Parameters<typeof client.decisions.list>[0]) =>
      (await client.decisions.list(wish)).map(({ question }) => question)
    expect([
      await questions({}),
      await questions({ relationshipId: ruth.relationshipId }),
      await questions({ personId: priya.id }),
    ]).toEqual([['Soon', 'Later', 'Sometime'], ['Later'], ['Soon']])
    await client.decisions.drop({ id: later.id })
    expect(await questions({})).toEqual(['Soon', 'Sometime'])
    await expect(client.decisions.defer({ id: later.id, decideBy: '2026-05-13' })).rejects.toMatchObject(
      refusal('decideBy', 'That day has passed. Choose a later one.'),
    )
  })
})
