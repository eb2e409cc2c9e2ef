// Whose check-in a record comes up in when bosses are two, go, or were a report before.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function twoBosses() {
  const { client } = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
  const tomas = await client.people.add({
    name: 'Tomas',
    role: '',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
  })
  const { reports, bosses } = await client.people.list()
  const priya = reports[0]
  const ruth = bosses.find(({ name }) => name === 'Ruth')
  if (!priya || !ruth) throw new Error('nobody there')
  const titles = async (relationshipId: Id, on = '2026-06-01') => {
    const { id } = await client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 60 })
    const view = await client.agenda.build({ meetingId: id })
    await client.meetings.cancel({ id, reason: '' })
    return [...view.sections.flatMap(({ items }) => items), ...view.parked]
      .filter(({ kind }) => kind !== 'prompt' && kind !== 'empty_chair')
      .map(({ title }) => title)
      .sort()
  }
  return { client, priya, ruth, tomas, titles }
}

describe('with more than one boss', () => {
  it('brings to a dotted-line boss only what is marked for that one', async () => {
    const { client, priya, ruth, tomas, titles } = await twoBosses()
    const obstacle = { raisedBy: priya.id, need: 'resource', severity: 3, helper: 'boss' } as const
    await client.obstacles.raise({ ...obstacle, text: 'Badges' })
    await client.obstacles.raise({ ...obstacle, text: 'Dock', bossRelationshipId: tomas.relationshipId })
    const party = await client.parties.add({ name: 'Harbour Foods', kind: 'customer' })
    await client.signals.capture({
      text: 'Label in the wrong language',
      partyId: party.id,
      kind: 'problem',
      hop: 0,
      severity: 4,
    })
    expect(await titles(ruth.relationshipId)).toEqual(['Badges', 'Label in the wrong language'])
    expect(await titles(tomas.relationshipId)).toEqual(['Dock'])
  })

  it('hands everything to the boss who stays', async () => {
    const { client, priya, ruth, tomas, titles } = await twoBosses()
    const obstacle = { raisedBy: priya.id, need: 'resource', severity: 3, helper: 'boss' } as const
    await client.obstacles.raise({ ...obstacle, text: 'Badges' })
    await client.obstacles.raise({ ...obstacle, text: 'Dock', bossRelationshipId: ruth.relationshipId })
    await client.people.archive({ id: ruth.id })
    expect((await client.people.list()).bosses).toMatchObject([{ name: 'Tomas', isPrimary: true }])
    expect(await titles(tomas.relationshipId)).toEqual(['Badges', 'Dock'])
  })

  it('takes open topics along when a report becomes a boss, and back', async () => {
    const { client, priya, titles } = await twoBosses()
    await client.topics.add({ relationshipId: priya.relationshipId, text: 'Forklift', raisedBy: 'them' })
    const asBoss = await client.people.changeKind({ id: priya.id, kind: 'boss' })
    expect(await titles(asBoss.relationshipId)).toEqual(['Forklift'])
    const back = await client.people.changeKind({ id: priya.id, kind: 'direct_report' })
    expect(await titles(back.relationshipId)).toEqual(['Forklift'])
  })
})
