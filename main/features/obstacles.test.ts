// Obstacles through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../shared/words'
import { openTestApp } from '../test-app.fixture'

async function withPriya() {
  const app = await openTestApp({ now: '2026-04-16T09:00:00Z' })
  const { client } = app
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const raise = async (text = 'Six scanner licences'): Promise<Id> => {
    const wish = { text, need: 'resource', severity: 4, helper: 'boss', raisedBy: priya.id } as const
    return (await client.obstacles.raise(wish)).id
  }
  const one = async (id: Id) => {
    const found = (await client.obstacles.list({ includeDone: true })).find((obstacle) => obstacle.id === id)
    if (!found) throw new Error('the obstacle is gone')
    return found
  }
  return { ...app, ruth, priya, raise, one }
}

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('obstacles', () => {
  it('goes from raised to told, and keeps every day on the way (DOMAIN §7, story 2)', async () => {
    const { client, clock, priya, ruth, raise, one } = await withPriya()
    const id = await raise()
    clock.now = '2026-05-14T09:00:00Z'
    await client.obstacles.accept({ id })
    await client.obstacles.wait({ id, on: 'Ruth' })
    await client.obstacles.clear({ id, resolution: '6 licences approved' })
    clock.now = '2026-05-19T09:00:00Z'
    await client.obstacles.tell({ id, personId: priya.id })
    await client.obstacles.tell({ id, personId: ruth.id })
    expect(await one(id)).toEqual({
      id,
      raisedBy: priya.id,
      raisedByName: 'Priya',
      text: 'Six scanner licences',
      need: 'resource',
      policy: '',
      severity: 4,
      helper: 'boss',
      bossRelationshipId: null,
      served: null,
      state: 'cleared',
      openedOn: '2026-04-16',
      clearedOn: '2026-05-14',
      declinedOn: null,
      reason: '',
      waitingOn: 'Ruth',
      resolution: '6 licences approved',
      consentToName: false,
      visibility: 'shareable',
      told: [
        { personId: ruth.id, on: '2026-05-19' },
        { personId: priya.id, on: '2026-05-19' },
      ].sort((a, b) => (a.personId < b.personId ? -1 : 1)),
    })
    expect(await client.obstacles.list({})).toEqual([])
  })

  it('is worked on again when it was not fixed, and nobody counts as told', async () => {
    const { client, priya, raise, one } = await withPriya()
    const id = await raise()
    await client.obstacles.clear({ id })
    await client.obstacles.tell({ id, personId: priya.id })
    await client.obstacles.work({ id })
    const { state, clearedOn, told } = await one(id)
    expect({ state, clearedOn, told }).toEqual({ state: 'working', clearedOn: null, told: [] })
    expect(await client.undo.undo()).toEqual({ label: 'Began work on an obstacle' })
    expect((await one(id)).told).toEqual([{ personId: priya.id, on: '2026-04-16' }])
  })

  it('refuses steps out of turn in words', async () => {
    const { client, clock, priya, raise } = await withPriya()
    const { obstacles } = client
    const id = await raise()
    await expect(obstacles.tell({ id, personId: priya.id })).rejects.toMatchObject(
      refusal(null, 'There is nothing to tell yet. Clear or decline it first.'),
    )
    await expect(obstacles.clear({ id, on: '2026-04-15' })).rejects.toMatchObject(
      refusal('on', 'It cannot be cleared before it was raised.'),
    )
    await expect(obstacles.clear({ id, on: '2026-04-17' })).rejects.toMatchObject(
      refusal('on', 'That day has not come yet.'),
    )
    clock.now = '2026-04-20T09:00:00Z'
    await obstacles.decline({ id, reason: 'No budget this year' })
    await expect(obstacles.tell({ id, personId: priya.id, on: '2026-04-19' })).rejects.toMatchObject(
      refusal('on', 'They cannot have heard it before it happened.'),
    )
    await expect(obstacles.clear({ id })).rejects.toMatchObject(refusal(null, 'This is settled already.'))
    await expect(obstacles.work({ id })).rejects.toMatchObject(
      refusal(null, 'This was declined. Raise it again if it still stands.'),
    )
    await expect(obstacles.accept({ id })).rejects.toMatchObject(
      refusal(null, 'Only an obstacle that was just raised can be accepted.'),
    )
  })

  it('lists what one person raised, the heaviest first, and forgets the boss when nobody above helps', async () => {
    const { client, priya, ruth, raise, one } = await withPriya()
    await raise()
    const mine = { text: 'No desk', need: 'resource', severity: 5, helper: 'me' } as const
    const own = await client.obstacles.raise({ ...mine, raisedBy: null })
    const all = await client.obstacles.list({})
    const priyas = await client.obstacles.list({ personId: priya.id })
    expect([all.map(({ text }) => text), priyas.map(({ text }) => text)]).toEqual([
      ['No desk', 'Six scanner licences'],
      ['Six scanner licences'],
    ])
    await client.obstacles.save({
      ...mine,
      id: own.id,
      helper: 'other',
      bossRelationshipId: ruth.relationshipId,
      served: 'employee',
      policy: 'Desk sharing',
      visibility: 'private',
    })
    expect(await one(own.id)).toMatchObject({
      helper: 'other',
      bossRelationshipId: null,
      served: 'employee',
      policy: 'Desk sharing',
      visibility: 'private',
    })
  })
})
