// What a talk leaves behind of its questions, on a real database: answered, put off or not reached, and what comes next.
import { expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { promptLibrary } from '../../../shared/prompts/data'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

const questionsOf = (view: AgendaView) =>
  view.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'prompt')

/** Priya since today, with half-hour talks: one question each. */
async function withPriya() {
  const opened = await openTestApp()
  const { client } = opened
  const priya = await client.people.add({
    name: 'Priya',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  const prepare = async (on: string) => {
    const { relationshipId } = priya
    const { id } = await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 30 })
    const [question] = questionsOf(await client.agenda.build({ meetingId: id }))
    if (!question) throw new Error('no question')
    return { id, question }
  }
  const asked = async (promptId: string) =>
    (await client.prompts.list()).find(({ id }) => id === promptId)?.uses
  return { ...opened, priya, prepare, asked }
}

it('keeps an answer with its place: the talk, the item, and whether something stands in the notes', async () => {
  const { client, priya, prepare, asked } = await withPriya()
  expect(await client.prompts.last({ personId: priya.id })).toBeNull()
  const { id, question } = await prepare('2026-05-14')
  await client.meetings.start({ id })
  await client.notes.save({ meetingId: id, itemId: question.id, audience: 'shared', text: 'The night desk' })
  await client.meetings.record({ itemId: question.id, outcome: 'answered' })
  await client.meetings.close({ id })
  const use = {
    personId: priya.id,
    personName: 'Priya',
    on: '2026-05-14',
    isAnswered: true,
    meetingId: id,
    itemId: question.id,
    hasNote: true,
  }
  expect(await asked(question.sourceId)).toEqual([use])
  const last = { ...use, promptId: question.sourceId, text: question.title }
  expect(await client.prompts.last({ personId: priya.id })).toEqual(last)
})

it('counts what was put off as asked and not as answered: it rests, its theme waits, coverage does not grow', async () => {
  const { client, clock, priya, prepare, asked } = await withPriya()
  const first = await prepare('2026-05-14')
  await client.meetings.start({ id: first.id })
  await client.meetings.record({ itemId: first.question.id, outcome: 'not_this_time' })
  await client.meetings.close({ id: first.id })
  expect(await asked(first.question.sourceId)).toMatchObject([{ isAnswered: false, hasNote: false }])
  const coverage = async () =>
    (await client.insights.view()).coverage.find(({ personId }) => personId === priya.id)
  expect(await coverage()).toMatchObject({ asked: 0, required: 10, percent: 0 })
  clock.now = '2026-05-21T09:00:00Z'
  const second = await prepare('2026-05-21')
  expect([first.question.sourceId, second.question.sourceId]).toEqual([
    'report-customer-02',
    'report-obstacles-01',
  ])
})

it('brings back what was not reached, and forgets everything when the closing is undone', async () => {
  const { client, clock, prepare, asked } = await withPriya()
  const first = await prepare('2026-05-14')
  await client.meetings.start({ id: first.id })
  await client.meetings.close({ id: first.id })
  expect(await asked(first.question.sourceId)).toEqual([])
  clock.now = '2026-05-21T09:00:00Z'
  const second = await prepare('2026-05-21')
  expect(second.question.sourceId).toBe(first.question.sourceId)
  await client.meetings.start({ id: second.id })
  await client.meetings.record({ itemId: second.question.id, outcome: 'answered' })
  await client.meetings.close({ id: second.id })
  expect(await asked(first.question.sourceId)).toHaveLength(1)
  expect(await client.undo.undo()).toEqual({ label: 'Closed the meeting' })
  expect(await asked(first.question.sourceId)).toEqual([])
  expect((await client.meetings.find({ id: second.id })).status).toBe('in_progress')
  expect(await client.undo.redo()).toEqual({ label: 'Closed the meeting' })
  expect(await asked(first.question.sourceId)).toMatchObject([{ itemId: second.question.id }])
})

it('keeps what was asked before answers had a place', async () => {
  const { app, client, db, priya, prepare, asked } = await withPriya()
  const { id, question } = await prepare('2026-05-14')
  await client.meetings.start({ id })
  await client.meetings.close({ id })
  await db()
    .insertInto('prompt_use')
    .values({
      id: app.context.ports.newId(),
      prompt_id: question.sourceId,
      person_id: priya.id,
      meeting_id: id as Id,
      asked_on: '2026-05-14',
      is_answered: 1,
    })
    .execute()
  expect(await asked(question.sourceId)).toMatchObject([{ itemId: null, hasNote: false, meetingId: id }])
})

it('takes the one asked longest ago when every question rests, and says on which day', async () => {
  const { client, clock, db, prepare } = await withPriya()
  const left = ['report-goals-01', 'report-goals-02']
  const resting = promptLibrary.filter(({ id }) => !left.includes(id))
  await db()
    .insertInto('prompt_mark')
    .values(resting.map(({ id }) => ({ prompt_id: id, rested_until: '2027-01-01' })))
    .execute()
  const seen: string[] = []
  for (const on of ['2026-05-14', '2026-05-21', '2026-05-28']) {
    clock.now = `${on}T09:00:00Z`
    const { id, question } = await prepare(on)
    seen.push(`${question.sourceId} ${question.detail}`)
    await client.meetings.start({ id })
    await client.meetings.record({ itemId: question.id, outcome: 'answered' })
    await client.meetings.close({ id })
  }
  expect(seen).toEqual(['report-goals-01 ', 'report-goals-02 ', 'report-goals-01 Asked on 14 May'])
})
