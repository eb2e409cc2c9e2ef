// The prompts with their memory, on a real database.
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { promptLibrary } from '../../shared/prompts/data'
import { openTestApp } from '../test-app.fixture'

it('lists the whole library, each prompt with whom it was asked and when, newest first', async () => {
  const { app, client, db } = await openTestApp()
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const meetingId = app.context.ports.newId()
  await sql`insert into meeting(id, relationship_id, held_on, starts_at, zone, length_min, status, created_at)
    values (${meetingId}, ${priya.relationshipId}, '2026-05-14', '10:00', 'UTC', 30, 'closed', '2026-05-01')`.execute(
    db(),
  )
  const use = { prompt_id: 'report-customer-01', person_id: priya.id, meeting_id: meetingId }
  await db()
    .insertInto('prompt_use')
    .values([
      { ...use, id: app.context.ports.newId(), asked_on: '2026-03-03', is_answered: 1 },
      { ...use, id: app.context.ports.newId(), asked_on: '2026-05-05', is_answered: 0 },
    ])
    .execute()
  const list = await client.prompts.list()
  const common = { personId: priya.id, personName: 'Priya' }
  expect(list).toEqual(
    promptLibrary.map((prompt) => ({
      ...prompt,
      uses:
        prompt.id === 'report-customer-01'
          ? [
              { ...common, on: '2026-05-05', isAnswered: false },
              { ...common, on: '2026-03-03', isAnswered: true },
            ]
          : [],
    })),
  )
})
