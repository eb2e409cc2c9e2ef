// Asks for the team through their calls.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

async function withRuth() {
  const app = await openTestApp()
  const { relationshipId } = await app.client.people.add({
    name: 'Ruth Amadi',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
    startedOn: '2025-01-10',
  })
  const { id: meetingId } = await app.client.meetings.plan({
    relationshipId,
    on: '2026-05-14',
    at: '14:00',
    lengthMinutes: 45,
  })
  await app.client.agenda.build({ meetingId })
  const chip = async () =>
    (await app.client.agenda.view({ meetingId })).chips.find(({ id }) => id === 'sponsor') ?? null
  return { ...app, relationshipId, chip }
}

describe('asks for the team', () => {
  it('Row 53: 95 d without one put a question beside the check-in, 90 d do not', async () => {
    const { client, relationshipId, chip } = await withRuth()
    const ask = { relationshipId, text: 'A second label printer' }
    const { id } = await client.sponsor.add({ ...ask, askedOn: '2026-02-08' })
    expect(await chip()).toMatchObject({
      text: '95 days since you asked Ruth to back something for the team',
    })
    const changed = { id, text: ask.text, answer: '', answeredOn: null, visibility: 'shareable' } as const
    await client.sponsor.save({ ...changed, askedOn: '2026-02-13' })
    expect(await chip()).toBeNull()
  })

  it('counts from the beginning when nothing was ever asked, and not what is only meant to be asked', async () => {
    const { client, relationshipId, chip } = await withRuth()
    expect(await chip()).not.toBeNull()
    await client.sponsor.add({ relationshipId, text: 'A second label printer' })
    expect(await chip()).not.toBeNull()
  })

  it('keeps what was said, and refuses an answer before the ask', async () => {
    const { client, relationshipId } = await withRuth()
    const { id } = await client.sponsor.add({ relationshipId, text: 'A printer', askedOn: '2026-05-04' })
    const asked = { id, text: 'A printer', askedOn: '2026-05-04', visibility: 'shareable' } as const
    await client.sponsor.save({ ...asked, answer: 'Yes, in June', answeredOn: '2026-05-12' })
    expect(await client.sponsor.asks({ relationshipId })).toMatchObject([
      { answer: 'Yes, in June', answeredOn: '2026-05-12' },
    ])
    await expect(
      client.sponsor.save({ ...asked, answer: 'No', answeredOn: '2026-05-01' }),
    ).rejects.toMatchObject({ message: 'The answer cannot come before the ask.' })
    await expect(
      client.sponsor.save({ ...asked, askedOn: null, answer: 'No', answeredOn: '2026-05-12' }),
    ).rejects.toMatchObject({ message: 'An answer needs the day it was asked.' })
    await client.sponsor.remove({ id })
    expect(await client.sponsor.asks({ relationshipId })).toEqual([])
  })

  it('is about a boss only', async () => {
    const { client } = await withRuth()
    const omar = await client.people.add({
      name: 'Omar',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    await expect(
      client.sponsor.add({ relationshipId: omar.relationshipId, text: 'A printer' }),
    ).rejects.toThrow()
  })
})
