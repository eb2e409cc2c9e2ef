// Whom a thing serves decides what comes first, and every point says so.
import { expect, it } from 'vitest'
import { openTestApp } from '../../test-app.fixture'

it('Row 1: of two equal decisions without a date the customer’s, 50, stands before the boss’s, 30', async () => {
  const { client } = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  await client.decisions.add({ question: 'A second printer?', options: [], served: 'boss' })
  await client.decisions.add({ question: 'A second delivery day?', options: [], served: 'customer' })
  const { id: meetingId } = await client.meetings.plan({
    relationshipId: ruth.relationshipId,
    on: '2026-05-14',
    at: '14:00',
    lengthMinutes: 45,
  })
  const { sections } = await client.agenda.build({ meetingId })
  const decisions = sections.find(({ section }) => section === 'decisions')?.items ?? []
  expect(decisions.map(({ title, score }) => [title, score])).toEqual([
    ['A second delivery day?', 50],
    ['A second printer?', 30],
  ])
  expect(decisions[0]?.reasons.map(({ points }) => points)).toEqual([20, 30])
})
