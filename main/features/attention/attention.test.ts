// Attention through the calls, on a real database: facts, never a number about a person, and nothing of it leaves.
import { describe, expect, it } from 'vitest'
import { documentHtml } from '../../../shared/print/html'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'
import { printable } from '../print'

const stayQuestion = 'What would make you look forward to two more years with us?'

/** Omar with Dana every week since the beginning of 2026, on 14 May. */
async function withOmar(startedOn = '2026-01-05') {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client, app, db } = opened
  const omar = await client.people.add({
    name: 'Omar',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 45,
    startedOn,
  })
  const row = { person_id: omar.id, created_at: '2026-01-05T09:00:00Z' }
  const newId = () => app.context.ports.newId()
  const answer = (on: string, energy: number) =>
    db()
      .insertInto('pulse')
      .values({
        ...row,
        id: newId(),
        taken_on: on,
        energy,
        clarity: 4,
        support: null,
        valued: 4,
        meeting_id: null,
      })
      .execute()
  const recognise = (on: string) =>
    db()
      .insertInto('recognition')
      .values({
        ...row,
        id: newId(),
        action: 'Kept calm',
        value_id: null,
        noted_on: on,
        delivered_on: on,
        channel: 'private',
        meeting_id: null,
      })
      .execute()
  const facts = async () => (await client.attention.of({ personId: omar.id })).facts
  const prepare = async (on = '2026-05-14') => {
    const { relationshipId } = omar
    const { id } = await client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 45 })
    return client.agenda.build({ meetingId: id })
  }
  return { ...opened, omar, answer, recognise, facts, prepare }
}

describe('attention', () => {
  it('Row 44: 3 flags, recognition 31 d, growth 94 d and energy 4, 3, 2: facts, and the stay prompt is offered', async () => {
    const { client, omar, answer, recognise, facts, prepare } = await withOmar()
    await recognise('2026-04-13')
    await client.growth.noteTalk({ personId: omar.id, on: '2026-02-09' })
    expect(await facts()).toEqual(['31 days without recognition', '94 days without a growth talk'])
    const quiet = await prepare()
    expect(quiet.chips.find(({ id }) => id === 'stay')).toBeUndefined()
    await answer('2026-04-23', 4)
    await answer('2026-04-30', 3)
    await answer('2026-05-07', 2)
    expect(await facts()).toEqual([
      'Energy 4, 3, 2',
      '31 days without recognition',
      '94 days without a growth talk',
    ])
    const { chips } = await client.agenda.view({ meetingId: quiet.meetingId })
    expect(chips.find(({ id }) => id === 'stay')).toEqual({
      id: 'stay',
      type: 'ask',
      text: 'Ask what would make Omar stay',
      question: stayQuestion,
      promptId: 'report-stay-01',
      isPrivate: true,
    })
    const view = await client.attention.of({ personId: omar.id })
    expect([view.isStayDue, view.isStayOffered]).toEqual([false, true])
    // Nothing sums, scores or ranks: the only numbers are days and answers.
    expect(JSON.stringify(view)).not.toMatch(/score|risk|percent|probab/i)
  })

  it('lists the other facts as well: talks called off, wishes linked to nothing, what stands in the way', async () => {
    const { client, omar, facts } = await withOmar('2026-05-01')
    await client.growth.addAspiration({ personId: omar.id, text: 'Lead the rota' })
    for (const on of ['2026-05-15', '2026-05-22']) {
      const plan = { relationshipId: omar.relationshipId, on, at: '14:00', lengthMinutes: 30 }
      await client.meetings.cancel({ id: (await client.meetings.plan(plan)).id, reason: 'desk work' })
    }
    await client.obstacles.raise({
      raisedBy: omar.id,
      text: 'No licence',
      need: 'access',
      severity: 4,
      helper: 'me',
      openedOn: '2026-04-13',
    })
    expect(await facts()).toEqual([
      '2 talks cancelled in 60 days',
      '1 aspiration linked to nothing yet',
      'A heavy obstacle open for 31 days',
    ])
  })

  it('asks every 180 days, counted from the last one or from the first day', async () => {
    const { client, clock, omar, prepare } = await withOmar('2025-11-15')
    const { meetingId, sections } = await prepare()
    const question = sections.flatMap(({ items }) => items).find(({ title }) => title === stayQuestion)
    expect(question?.detail).toBe('Not one yet in 180 days together. Only you see this.')
    const chip = async () => (await client.agenda.view({ meetingId })).chips.find(({ id }) => id === 'stay')
    expect(await chip()).toBeUndefined()
    // Left out of the agenda, the question is offered beside it.
    await client.agenda.drop({ itemId: question?.id as Id })
    expect((await chip())?.text).toBe('Ask what would make Omar stay. Not one yet in 180 days together')
    expect((await client.today.view()).needs.filter(({ action }) => action === 'stay')).toMatchObject([
      { title: 'Ask what would make Omar stay', ref: omar.id },
    ])
    const { id } = await client.attention.noteStay({ personId: omar.id, words: 'Wants a say in the plan' })
    const view = await client.attention.of({ personId: omar.id })
    expect(view).toMatchObject({ isStayDue: false, stayDueOn: '2026-11-10' })
    expect(view.stayTalks).toEqual([{ id, on: '2026-05-14', words: 'Wants a say in the plan' }])
    await client.attention.saveStay({ id, on: '2026-05-13', words: '' })
    await expect(client.attention.noteStay({ personId: omar.id, on: '2025-11-14' })).rejects.toThrow(
      'That is before you began working together on 15 Nov.',
    )
    await expect(client.attention.noteStay({ personId: omar.id, on: '2026-05-15' })).rejects.toThrow(
      'That day has not come yet.',
    )
    clock.now = '2026-11-09T09:00:00Z'
    expect((await client.attention.of({ personId: omar.id })).isStayDue).toBe(true)
    await client.attention.removeStay({ id })
    expect(await client.undo.undo()).toEqual({ label: 'Removed a stay talk' })
  })

  it('counts an answered question about staying as the talk, once a day, and takes it back with the closing', async () => {
    const { client, clock, omar, prepare } = await withOmar('2025-06-01')
    const of = () => client.attention.of({ personId: omar.id })
    const { meetingId, sections } = await prepare()
    const question = sections.flatMap(({ items }) => items).find(({ title }) => title === stayQuestion)
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: question?.id as Id, outcome: 'answered' })
    await client.meetings.close({ id: meetingId })
    expect(await of()).toMatchObject({ isStayDue: false, stayDueOn: '2026-11-10' })
    expect((await of()).stayTalks).toMatchObject([{ on: '2026-05-14', words: '' }])
    await client.undo.undo()
    expect(await of()).toMatchObject({ isStayDue: true, stayTalks: [] })
    await client.attention.noteStay({ personId: omar.id, words: 'Wants a say in the plan' })
    await client.meetings.close({ id: meetingId })
    expect((await of()).stayTalks).toMatchObject([{ words: 'Wants a say in the plan' }])
    // Not due any more, another theme has its turn, and nothing is offered beside it.
    clock.now = '2026-05-21T09:00:00Z'
    const next = await prepare('2026-05-21')
    const questions = next.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'prompt')
    expect(questions.map(({ sourceId }) => sourceId.split('-')[1])).toEqual(['customer', 'obstacles'])
    expect(next.chips.find(({ id }) => id === 'stay')).toBeUndefined()
  })

  it('asks again when it was put off, with another question', async () => {
    const { client, clock, omar, prepare } = await withOmar('2025-06-01')
    const stay = (view: Awaited<ReturnType<typeof prepare>>) =>
      view.sections.flatMap(({ items }) => items).find(({ sourceId }) => sourceId.includes('stay'))
    const first = await prepare()
    await client.meetings.start({ id: first.meetingId })
    await client.meetings.record({ itemId: stay(first)?.id as Id, outcome: 'not_this_time' })
    await client.meetings.close({ id: first.meetingId })
    expect(await client.attention.of({ personId: omar.id })).toMatchObject({ isStayDue: true, stayTalks: [] })
    clock.now = '2026-05-21T09:00:00Z'
    expect(stay(await prepare('2026-05-21'))?.sourceId).toBe('report-stay-02')
  })

  it('comes after a pulse that fell and a silent customer, the most urgent first', async () => {
    const { client, omar, answer, prepare } = await withOmar('2025-06-01')
    await answer('2026-05-07', 1)
    const party = await client.parties.add({ name: 'Ostrel Foods', kind: 'customer' })
    await client.signals.capture({
      kind: 'praise',
      text: 'Thanks for the call',
      partyId: party.id,
      hop: 0,
      severity: 1,
      capturedOn: '2026-04-01',
    })
    await client.topics.add({
      relationshipId: omar.relationshipId,
      raisedBy: 'me',
      text: 'Ostrel Foods',
      served: 'customer',
    })
    const themes = async (lengthMinutes: number) => {
      await client.meetings.setLength({ id: meetingId, lengthMinutes })
      const view = await client.agenda.build({ meetingId })
      const items = view.sections.flatMap((section) => section.items)
      return items
        .flatMap(({ kind, sourceId }) => (kind === 'prompt' ? [sourceId.split('-')[1]] : []))
        .toSorted()
    }
    const { meetingId } = await prepare()
    expect(await themes(30)).toEqual(['workload'])
    expect(await themes(45)).toEqual(['customer', 'workload'])
    expect(await themes(60)).toEqual(['customer', 'stay', 'workload'])
    // With half an hour the question about staying found no place: it is offered beside, and brought it stays private.
    await themes(30)
    const { chips } = await client.agenda.view({ meetingId })
    const chip = chips.find(({ id }) => id === 'stay')
    if (chip?.type !== 'ask' || !chip.promptId) throw new Error('no chip')
    await client.prompts.addToMeeting({ promptId: chip.promptId, meetingId })
    const { sections, chips: left } = await client.agenda.view({ meetingId })
    const item = sections.flatMap(({ items }) => items).find(({ sourceId }) => sourceId === chip.promptId)
    expect([item?.kind, item?.visibility, item?.canBeShared]).toEqual(['prompt', 'private', false])
    expect(left.find(({ id }) => id === 'stay')).toBeUndefined()
    await expect(
      client.agenda.setVisibility({ itemId: item?.id as Id, visibility: 'shareable' }),
    ).rejects.toThrow('This stays private')
  })

  it('leaves no trace on paper, in open search results or in an agenda others see', async () => {
    const { client, app, db, omar, prepare } = await withOmar('2025-06-01')
    await client.attention.noteStay({ personId: omar.id, on: '2025-09-01', words: 'Zqstaywords' })
    const view = await prepare()
    const item = view.sections.flatMap(({ items }) => items).find(({ title }) => title === stayQuestion)
    expect([item?.visibility, item?.canBeShared]).toEqual(['private', false])
    const note = { meetingId: view.meetingId, itemId: item?.id as Id, audience: 'shared' } as const
    await client.notes.save({ ...note, text: 'Zqanswer' })
    // Even a row that says it may be shared is not printed: what it asks about decides.
    await db()
      .updateTable('agenda_item')
      .set({ visibility: 'shareable' })
      .where('id', '=', note.itemId)
      .execute()
    await client.notes.save({ meetingId: view.meetingId, itemId: null, audience: 'shared', text: 'Zqshared' })
    await client.meetings.start({ id: view.meetingId })
    await client.meetings.close({ id: view.meetingId })
    let paper = ''
    for (const document of ['agenda', 'notes'] as const) {
      const page = await printable(app.context, view.meetingId as Id, document)
      paper += JSON.stringify(page) + documentHtml(page)
    }
    expect(paper).toContain('Zqshared')
    expect(paper).not.toMatch(/Zqstaywords|Zqanswer|would make|two more years|without|attention/)
    const [hit] = await client.search.find({ text: 'Zqstaywords' })
    expect(hit).toMatchObject({ isPrivate: true, context: 'Stay talk, Omar' })
    expect(JSON.stringify(hit)).not.toContain('Zqstaywords')
  })
})
