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

  it('is not decided against customers without a word on what softens it (DOMAIN §1, row 3)', async () => {
    const { client } = await openTestApp()
    const decision = {
      question: 'Shall the cut-off be earlier?',
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
