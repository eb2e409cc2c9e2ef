// The prompts with their memory, on a real database.
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { promptLibrary } from '../../../shared/prompts/data'
import { openTestApp } from '../../test-app.fixture'

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
  const common = { personId: priya.id, personName: 'Priya', meetingId, itemId: null, hasNote: false }
  expect(list).toEqual(
    promptLibrary.map((prompt) => ({
      ...prompt,
      isStarred: false,
      restedUntil: null,
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

it('says which question comes next: the one on the agenda that is ready, else whose turn it is, never for a boss', async () => {
  const { client } = await openTestApp()
  const person = { kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 } as const
  const priya = await client.people.add({ ...person, name: 'Priya' })
  const ruth = await client.people.add({ ...person, name: 'Ruth', kind: 'boss' })
  const themeNext = async () => (await client.prompts.next({ personId: priya.id }))?.theme
  expect(await client.prompts.next({ personId: ruth.id })).toBeNull()
  expect(await themeNext()).toBe('customer')
  const { relationshipId } = priya
  const talk = { relationshipId, on: '2026-05-14', at: '10:00', lengthMinutes: 30 }
  const { id } = await client.meetings.plan(talk)
  expect(await themeNext()).toBe('customer')
  const view = await client.agenda.build({ meetingId: id })
  const item = view.sections.flatMap(({ items }) => items).find(({ kind }) => kind === 'prompt')
  if (!item) throw new Error('no question')
  await client.agenda.swapPrompt({ itemId: item.id, promptId: 'report-workload-01' })
  expect(await themeNext()).toBe('workload')
  await client.meetings.cancel({ id, reason: 'other' })
  await client.pulse.estimate({ personId: priya.id, on: '2026-05-14', support: 1 })
  expect(await themeNext()).toBe('workload')
  await client.people.archive({ id: priya.id })
  expect(await client.prompts.next({ personId: priya.id })).toBeNull()
})
