// Your own questions and what you think of any, on a real database, with what undo brings back.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { expect, it } from 'vitest'
import { readQuestions } from '../../../shared/prompts/csv'
import { promptLibrary } from '../../../shared/prompts/data'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'
import { prompts } from '.'

const report = { kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30 } as const
const written = {
  audience: 'direct_report',
  theme: 'obstacles',
  text: 'Which form did you fill in twice this week?',
  followUp: '',
} as const

type Client = Awaited<ReturnType<typeof openTestApp>>['client']

const find = async (client: Client, id: string) =>
  (await client.prompts.list()).find((prompt) => prompt.id === id)

it('writes, changes and removes one of your own, each taken back in one step', async () => {
  const { client } = await openTestApp()
  const { id } = await client.prompts.write(written)
  expect(await find(client, id)).toMatchObject({ ...written, source: 'user', served: 'employee', minGap: 8 })
  await client.prompts.edit({ ...written, id, theme: 'support', followUp: 'Who reads it?' })
  expect(await find(client, id)).toMatchObject({ theme: 'support', followUp: 'Who reads it?' })
  await client.prompts.remove({ id })
  expect(await find(client, id)).toBeUndefined()
  expect(await client.undo.undo()).toEqual({ label: 'Removed a question' })
  expect(await find(client, id)).toMatchObject({ theme: 'support' })
  await client.undo.undo()
  await client.undo.undo()
  expect(await find(client, id)).toBeUndefined()
})

it('says in words what is missing, too long, of another audience, or there already', async () => {
  const { client } = await openTestApp()
  const say = (input: object) => client.prompts.write({ ...written, ...input }).then(() => '', String)
  await expect(client.prompts.write({ ...written, text: '  ' })).rejects.toThrow()
  expect(
    await say({ text: promptLibrary[0]?.text.toUpperCase().replace('?', ' !'), theme: 'customer' }),
  ).toContain('It is there already, under Customers.')
  await client.prompts.write(written)
  expect(await say({ text: 'which form did you fill in twice, this week' })).toContain(
    'You wrote this one before, under In the way.',
  )
  expect(await say({ audience: 'boss', theme: 'priorities' })).toBe('')
})

it('keeps the words and the history of a removed one that was asked', async () => {
  const { app, client, db } = await openTestApp()
  const priya = await client.people.add({ ...report, name: 'Priya' })
  const { id: meetingId } = await client.meetings.plan({
    relationshipId: priya.relationshipId,
    on: '2026-05-14',
    at: '10:00',
    lengthMinutes: 30,
  })
  const { id } = await client.prompts.write(written)
  await db()
    .insertInto('prompt_use')
    .values({
      id: app.context.ports.newId(),
      prompt_id: id,
      person_id: priya.id,
      meeting_id: meetingId,
      asked_on: '2026-05-07',
      is_answered: 1,
    })
    .execute()
  await client.prompts.remove({ id })
  expect(await find(client, id)).toBeUndefined()
  const kept = await db().selectFrom('own_prompt').selectAll().execute()
  expect(kept).toMatchObject([{ id, text: written.text, removed_on: '2026-05-14' }])
  await expect(client.prompts.edit({ ...written, id })).rejects.toThrow('no longer here')
  await client.undo.undo()
  expect((await find(client, id))?.uses).toMatchObject([{ personName: 'Priya', on: '2026-05-07' }])
})

it('stars, rests for a quarter and wakes, one side without the other', async () => {
  const { client, clock, db } = await openTestApp()
  const promptId = 'report-goals-03'
  await client.prompts.star({ promptId, isStarred: true })
  expect(await client.prompts.rest({ promptId })).toEqual({ until: '2026-08-13' })
  expect(await find(client, promptId)).toMatchObject({ isStarred: true, restedUntil: '2026-08-13' })
  await client.prompts.star({ promptId, isStarred: false })
  expect(await find(client, promptId)).toMatchObject({ isStarred: false, restedUntil: '2026-08-13' })
  await client.prompts.wake({ promptId })
  expect(await find(client, promptId)).toMatchObject({ isStarred: false, restedUntil: null })
  expect(await db().selectFrom('prompt_mark').selectAll().execute()).toEqual([])
  await client.undo.undo()
  expect(await find(client, promptId)).toMatchObject({ restedUntil: '2026-08-13' })
  await client.prompts.rest({ promptId, until: '2026-05-20' })
  clock.now = '2026-05-21T09:00:00Z'
  expect(await find(client, promptId)).toMatchObject({ restedUntil: null })
  await expect(client.prompts.star({ promptId: 'gone', isStarred: true })).rejects.toThrow('no longer here')
})

it('takes many at once and gives them back in one step', async () => {
  const { client } = await openTestApp()
  const prompts = Array.from({ length: 1200 }, (_, index) => ({
    ...written,
    text: `What about number ${index}?`,
    isStarred: index === 7,
  }))
  expect(await client.prompts.take({ prompts })).toEqual({ count: 1200 })
  const own = (await client.prompts.list()).filter(({ source }) => source === 'user')
  expect(own.map(({ text }) => text)).toEqual(prompts.map(({ text }) => text))
  expect(own.filter(({ isStarred }) => isStarred)).toHaveLength(1)
  expect(await client.undo.undo()).toEqual({ label: 'Imported 1200 questions' })
  expect((await client.prompts.list()).filter(({ source }) => source === 'user')).toEqual([])
})

it('takes in nothing when it is stopped on the way', async () => {
  const { app, client } = await openTestApp()
  const stop = new AbortController()
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...written,
    text: `What about number ${index}?`,
    isStarred: false,
  }))
  const taking = call(prompts.take, { prompts: many }, { context: app.context, signal: stop.signal })
  setTimeout(() => stop.abort(), 20)
  await expect(taking).rejects.toThrow()
  expect((await client.prompts.list()).filter(({ source }) => source === 'user')).toEqual([])
  expect(await client.undo.undo()).toEqual({ label: null })
})

it('writes questions into a file that is read again unchanged', async () => {
  const { app, client } = await openTestApp()
  const { id } = await client.prompts.write({ ...written, text: 'What does "done", then, mean; exactly?' })
  await client.prompts.star({ promptId: id, isStarred: true })
  const path = join(mkdtempSync(join(tmpdir(), 'saydo-csv-')), 'mine')
  Object.assign(app.context.ports.dialogs, { saveFile: () => Promise.resolve(path) })
  expect(await client.prompts.saveCsv({ promptIds: [id, 'boss-priorities-01'] })).toEqual({
    path: `${path}.csv`,
  })
  const library = promptLibrary.find((prompt) => prompt.id === 'boss-priorities-01')
  expect(readQuestions(readFileSync(`${path}.csv`, 'utf8'), true)).toEqual({
    type: 'questions',
    questions: [
      {
        text: 'What does "done", then, mean; exactly?',
        followUp: '',
        audience: 'direct_report',
        theme: 'obstacles',
        isStarred: true,
        notes: [],
      },
      {
        text: library?.text,
        followUp: library?.followUp,
        audience: 'boss',
        theme: 'priorities',
        isStarred: false,
        notes: [],
      },
    ],
  })
  Object.assign(app.context.ports.dialogs, { saveFile: () => Promise.resolve(null) })
  expect(await client.prompts.saveCsv({ promptIds: [id] })).toEqual({ path: null })
  await expect(client.prompts.saveCsv({ promptIds: ['gone'] })).rejects.toThrow('no longer here')
})

const plan = async (client: Client, relationshipId: Id, on: string) =>
  (await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 30 })).id

const questionsOn = async (client: Client, meetingId: Id) =>
  (await client.agenda.view({ meetingId })).sections
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'prompt')
    .map(({ title, minutes, isPinned }) => ({ title, minutes, isPinned }))

it('pins a question on the agenda of a talk, once, through every rebuild, and takes it back', async () => {
  const { client } = await openTestApp()
  const priya = await client.people.add({ ...report, name: 'Priya' })
  const ruth = await client.people.add({ ...report, name: 'Ruth', kind: 'boss' })
  const soon = await plan(client, priya.relationshipId, '2026-05-15')
  const later = await plan(client, priya.relationshipId, '2026-05-22')
  const checkIn = await plan(client, ruth.relationshipId, '2026-05-18')
  const { id } = await client.prompts.write(written)
  const pinned = { title: written.text, minutes: 4, isPinned: true }

  expect(await client.prompts.addToMeeting({ promptId: id, meetingId: soon })).toEqual({
    isNew: true,
    hasRoom: true,
  })
  await client.agenda.build({ meetingId: soon })
  expect(await questionsOn(client, soon)).toEqual([pinned])
  expect(await client.prompts.addToMeeting({ promptId: id, meetingId: soon })).toMatchObject({ isNew: false })

  expect(await client.prompts.addToMeeting({ promptId: id, meetingId: later })).toMatchObject({ isNew: true })
  const other = 'report-goals-02'
  await client.prompts.addToMeeting({ promptId: other, meetingId: soon })
  expect((await questionsOn(client, soon)).filter(({ isPinned }) => isPinned)).toHaveLength(2)
  await client.undo.undo()
  expect(await questionsOn(client, soon)).toEqual([pinned])

  const talks = await client.prompts.talks()
  expect(talks.map(({ on, personName, promptIds }) => [on, personName, promptIds.includes(id)])).toEqual([
    ['2026-05-15', 'Priya', true],
    ['2026-05-18', 'Ruth', false],
    ['2026-05-22', 'Priya', true],
  ])

  await expect(client.prompts.addToMeeting({ promptId: id, meetingId: checkIn })).rejects.toThrow(
    'This is a question for a report.',
  )
  await client.prompts.addToMeeting({ promptId: 'boss-priorities-01', meetingId: checkIn })
  await client.agenda.build({ meetingId: checkIn })
  expect((await questionsOn(client, checkIn)).map(({ minutes }) => minutes)).toContain(0)

  await client.prompts.remove({ id })
  await client.agenda.build({ meetingId: soon })
  expect(await questionsOn(client, soon)).toEqual([pinned])
})

it('says when the agenda has no room for it yet', async () => {
  const { client } = await openTestApp()
  const priya = await client.people.add({ ...report, name: 'Priya' })
  const meetingId = (
    await client.meetings.plan({
      relationshipId: priya.relationshipId,
      on: '2026-05-15',
      at: '10:00',
      lengthMinutes: 15,
    })
  ).id
  await client.agenda.build({ meetingId })
  const answers = []
  for (const promptId of ['report-goals-02', 'report-goals-03', 'report-goals-04', 'report-goals-05'])
    answers.push(await client.prompts.addToMeeting({ promptId, meetingId }))
  const { notices } = await client.agenda.view({ meetingId })
  expect(notices.join(' ')).toContain('more than there is')
  expect(answers.at(0)).toEqual({ isNew: true, hasRoom: true })
  expect(answers.at(-1)).toEqual({ isNew: true, hasRoom: false })
})

it('carries changed words to the agendas to come, not to what was held or written anew there', async () => {
  const { client, db } = await openTestApp()
  const priya = await client.people.add({ ...report, name: 'Priya' })
  const held = await plan(client, priya.relationshipId, '2026-05-14')
  const soon = await plan(client, priya.relationshipId, '2026-05-15')
  const { id } = await client.prompts.write(written)
  for (const meetingId of [held, soon]) {
    await client.prompts.addToMeeting({ promptId: id, meetingId })
    await client.agenda.build({ meetingId })
    if (meetingId === soon) continue
    await client.meetings.start({ id: held })
    await client.meetings.close({ id: held })
  }
  const text = 'Which form did you fill in three times?'
  await client.prompts.edit({ ...written, id, text })
  const words = async (meetingId: Id) =>
    (
      await db()
        .selectFrom('agenda_item')
        .select('title')
        .where('meeting_id', '=', meetingId)
        .where('source_id', '=', id)
        .execute()
    ).map(({ title }) => title)
  expect(await words(soon)).toEqual([text])
  await client.agenda.build({ meetingId: soon })
  expect((await questionsOn(client, soon)).map(({ title }) => title)).toContain(text)
  expect(await words(held)).toEqual([written.text])
  await client.undo.undo()
  expect(await words(soon)).toEqual([written.text])
})

it('joins a talk that runs, and not one that is over', async () => {
  const { client } = await openTestApp()
  const priya = await client.people.add({ ...report, name: 'Priya' })
  const meetingId = await plan(client, priya.relationshipId, '2026-05-14')
  await client.agenda.build({ meetingId })
  await client.meetings.start({ id: meetingId })
  const promptId = 'report-goals-02'
  expect(await client.prompts.addToMeeting({ promptId, meetingId })).toEqual({ isNew: true, hasRoom: true })
  expect((await client.prompts.talks())[0]).toMatchObject({ isRunning: true })
  expect((await questionsOn(client, meetingId)).some(({ isPinned }) => isPinned)).toBe(true)
  await client.meetings.close({ id: meetingId })
  await expect(client.prompts.addToMeeting({ promptId, meetingId })).rejects.toThrow('This talk is over')
})
