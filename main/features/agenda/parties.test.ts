// Customers inside the house and suppliers as parties whose signals count in the agenda.
import { describe, expect, it } from 'vitest'
import { severityOfRating } from '../../../shared/signals/rating'
import { openTestApp } from '../../test-app.fixture'

async function checkIn(kind: 'internal_customer' | 'supplier', name: string, text: string, severity: number) {
  const { client } = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const { id: partyId } = await client.parties.add({ name, kind })
  await client.signals.capture({ partyId, text, kind: 'problem', hop: 1, severity })
  const { id: meetingId } = await client.meetings.plan({
    relationshipId: ruth.relationshipId,
    on: '2026-05-14',
    at: '14:00',
    lengthMinutes: 45,
  })
  const { sections } = await client.agenda.build({ meetingId })
  return sections.find(({ section }) => section === 'customers')?.items.find((item) => item.title === text)
}

describe('parties', () => {
  it('Row 48: the IT desk rates us 2/5, which suggests severity 3, and counts as a customer', async () => {
    const severity = severityOfRating(2)
    expect(severity).toBe(3)
    expect([1, 2, 3, 4, 5].map(severityOfRating)).toEqual([4, 3, 2, 1, 1])
    const item = await checkIn('internal_customer', 'IT desk', 'The IT desk rates us 2 of 5', severity)
    expect(item).toMatchObject({ served: 'customer', score: 48 })
    expect(item?.reasons).toContainEqual({ points: 30, text: 'serves customer' })
  })

  it('Row 49: a supplier paid after 47 d, sev 3, stands among the customers with 26', async () => {
    const item = await checkIn('supplier', 'Carton works', 'Carton supplier paid after 47 d', 3)
    expect(item).toMatchObject({ served: 'supplier', score: 26 })
  })
})
