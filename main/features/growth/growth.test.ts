// Growth through the calls, on a real database: whose turn it is, what comes of a talk, and what is refused.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

/** Dana with Priya every week since the beginning of 2026, on 14 May; Jun beside. */
async function withPriya(startedOn = '2026-01-05') {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  const add = (name: string, kind: 'boss' | 'direct_report' = 'direct_report') =>
    client.people.add({ name, kind, cadenceDays: 7, lengthMinutes: 45, startedOn })
  const priya = await add('Priya')
  const jun = await add('Jun')
  const ruth = await add('Ruth', 'boss')
  const plan = async (relationshipId: Id, on = '2026-05-14') =>
    (await client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 45 })).id
  const prepare = async (relationshipId = priya.relationshipId) =>
    client.agenda.build({ meetingId: await plan(relationshipId) })
  return { ...opened, priya, jun, ruth, plan, prepare }
}

const growthOf = (view: AgendaView) =>
  [...view.sections.flatMap(({ items }) => items), ...view.parked].filter(({ kind }) => kind === 'growth')

describe('growth in a one-on-one', () => {
  it('Row 7: 63 d since the last growth talk is 8 + 20 + 10 = 38, served employee', async () => {
    const { client, priya, prepare } = await withPriya()
    await client.growth.addAspiration({
      personId: priya.id,
      text: 'Become a site trainer',
      horizon: 'by autumn',
    })
    await client.growth.noteTalk({ personId: priya.id, on: '2026-03-12' })
    const [item, ...others] = growthOf(await prepare())
    expect(others).toEqual([])
    expect(item).toMatchObject({
      title: 'Become a site trainer',
      section: 'growth',
      served: 'employee',
      score: 38,
    })
    expect(item?.reasons.map(({ points }) => points)).toEqual([8, 20, 10])
    expect(item?.detail).toBe('63 days since a growth talk, by autumn')
    expect((await client.growth.page({ personId: priya.id })).daysSinceTalk).toBe(63)
  })

  it('gives no points for 60 days, and counts from the first day together when there was no talk', async () => {
    const { client, priya, jun, prepare } = await withPriya('2026-03-15')
    for (const personId of [priya.id, jun.id])
      await client.growth.addAspiration({ personId, text: 'Lead the rota' })
    expect(growthOf(await prepare())[0]?.score).toBe(28)
    const older = await withPriya('2026-03-14')
    await older.client.growth.addAspiration({ personId: older.priya.id, text: 'Lead the rota' })
    expect(growthOf(await older.prepare())[0]?.score).toBe(38)
  })

  it('takes up what was least lately talked about; talking writes the talk and the step that came of it', async () => {
    const { client, clock, priya, plan } = await withPriya()
    const wish = async (text: string, notedOn: string) =>
      (await client.growth.addAspiration({ personId: priya.id, text, notedOn })).id
    const trainer = await wish('Become a site trainer', '2026-02-01')
    await wish('Write for the handbook', '2026-03-01')
    const meetingId = await plan(priya.relationshipId)
    const [item] = growthOf(await client.agenda.build({ meetingId }))
    expect(item?.title).toBe('Become a site trainer')
    await client.meetings.start({ id: meetingId })
    const detail = { text: 'Train the new pickers in June', step: 'stretch' } as const
    await client.meetings.record({ itemId: item?.id as Id, outcome: 'talked', detail })
    await client.meetings.close({ id: meetingId })
    const page = await client.growth.page({ personId: priya.id })
    expect(page.talks).toMatchObject([{ on: '2026-05-14', about: 'Become a site trainer' }])
    expect(page.development).toMatchObject([
      { text: 'Train the new pickers in June', kind: 'stretch', aspirationId: trainer, state: 'open' },
    ])
    clock.now = '2026-05-20T09:00:00Z'
    const next = await client.agenda.build({ meetingId: await plan(priya.relationshipId, '2026-05-21') })
    expect(growthOf(next).map(({ title, score }) => [title, score])).toEqual([['Write for the handbook', 28]])
  })

  it('keeps what was parked or carried before the others, until it is reached or let go', async () => {
    const { client, priya, plan } = await withPriya()
    const { id } = await client.growth.addAspiration({
      personId: priya.id,
      text: 'First',
      notedOn: '2026-02-01',
    })
    const meetingId = await plan(priya.relationshipId)
    await client.agenda.build({ meetingId })
    await client.meetings.start({ id: meetingId })
    await client.meetings.close({ id: meetingId })
    await client.growth.noteTalk({ personId: priya.id, aspirationId: id })
    await client.growth.addAspiration({ personId: priya.id, text: 'Second' })
    const next = async (on: string) =>
      growthOf(await client.agenda.build({ meetingId: await plan(priya.relationshipId, on) }))
    expect((await next('2026-05-21')).map(({ title, carried }) => [title, carried])).toEqual([['First', 1]])
    const [open] = await client.meetings.list({ relationshipId: priya.relationshipId, from: '2026-05-20' })
    await client.meetings.cancel({ id: open?.id as Id, reason: 'other' })
    await client.growth.closeAspiration({ id, to: 'reached' })
    expect((await next('2026-05-22')).map(({ title }) => title)).toEqual(['Second'])
  })

  it('Row 40: no step of development done in 94 d gives the chip, 90 d does not', async () => {
    const { client, priya, prepare } = await withPriya()
    const { id } = await client.growth.addDevelopment({
      personId: priya.id,
      kind: 'training',
      text: 'Course',
    })
    await client.growth.finishDevelopment({ id, on: '2026-02-09' })
    const step = { personId: priya.id, kind: 'mentor', text: 'Shadow Tomas' } as const
    await client.growth.addDevelopment(step)
    const view = await prepare()
    const chip = view.chips.find((each) => each.id === 'development')
    expect(chip).toEqual({
      id: 'development',
      type: 'ask',
      text: 'No step of development done in 94 days',
      question: 'What would help you to begin with “Shadow Tomas”?',
    })
    await client.growth.finishDevelopment({ id, on: '2026-02-13' })
    const { chips } = await client.agenda.view({ meetingId: view.meetingId })
    expect(chips.filter((each) => each.id === 'development')).toEqual([])
  })

  it('Row 41: with links to a goal and to an opportunity, "2 of 3" aspirations are linked', async () => {
    const { client, db, app, priya } = await withPriya()
    const goal = await client.goals.add({
      ownerId: priya.id,
      title: 'Pick errors',
      weight: 50,
      served: 'customer',
    })
    const wish = async (text: string, goalIds: Id[] = []) =>
      (await client.growth.addAspiration({ personId: priya.id, text, goalIds })).id
    await wish('Know the numbers', [goal.id])
    const pilot = await wish('Lead a pilot')
    await wish('Write for the handbook')
    const chance = await client.opportunities.add({ text: 'Cross-site pilot' })
    await db()
      .insertInto('opportunity_match')
      .values({
        id: app.context.ports.newId(),
        opportunity_id: chance.id,
        person_id: priya.id,
        aspiration_id: pilot,
        matched_on: '2026-05-14',
        mentioned_on: null,
        answer: null,
        answered_on: null,
        withheld_on: null,
      })
      .execute()
    const { linked, aspirations } = await client.growth.page({ personId: priya.id })
    expect(linked).toMatchObject({ part: 2, whole: 3, display: '2 of 3' })
    expect(aspirations.map(({ goals, opportunities }) => goals.length + opportunities.length)).toEqual([
      1, 1, 0,
    ])
    await client.goals.remove({ id: goal.id })
    expect((await client.growth.page({ personId: priya.id })).linked.display).toBe('1 of 3')
  })
})

describe('what is refused', () => {
  it('empty words, someone else’s goal or aspiration, a boss, and days before you began or still to come', async () => {
    const { client, priya, jun, ruth } = await withPriya()
    const add = client.growth.addAspiration
    await expect(add({ personId: priya.id, text: '  ' })).rejects.toThrow()
    await expect(add({ personId: ruth.id, text: 'Rest' })).rejects.toThrow(
      'Choose someone who reports to you.',
    )
    const goal = await client.goals.add({ ownerId: jun.id, title: 'Goal', weight: 50, served: 'customer' })
    await expect(add({ personId: priya.id, text: 'Learn', goalIds: [goal.id] })).rejects.toThrow(
      'That is someone else’s goal.',
    )
    await expect(add({ personId: priya.id, text: 'Learn', notedOn: '2026-05-15' })).rejects.toThrow(
      'That day has not come yet.',
    )
    const { id } = await add({ personId: jun.id, text: 'Learn to train' })
    await expect(
      client.growth.addDevelopment({ personId: priya.id, aspirationId: id, kind: 'mentor', text: 'Shadow' }),
    ).rejects.toThrow('That is someone else’s aspiration.')
    const step = await client.growth.addDevelopment({ personId: priya.id, kind: 'mentor', text: 'Shadow' })
    await expect(client.growth.finishDevelopment({ id: step.id, on: '2026-01-04' })).rejects.toThrow(
      'That is before you began working together on 5 Jan.',
    )
    await expect(client.growth.noteTalk({ personId: priya.id, on: '2025-12-31' })).rejects.toThrow(
      'That is before you began working together on 5 Jan 2026.',
    )
  })

  it('is undone step by step', async () => {
    const { client, priya } = await withPriya()
    const { id } = await client.growth.addAspiration({ personId: priya.id, text: 'Learn' })
    await client.growth.closeAspiration({ id, to: 'let_go' })
    expect(await client.undo.undo()).toEqual({ label: 'Let an aspiration go' })
    expect((await client.growth.page({ personId: priya.id })).aspirations[0]?.state).toBe('active')
    await client.growth.removeAspiration({ id })
    await client.undo.undo()
    expect((await client.growth.page({ personId: priya.id })).aspirations).toHaveLength(1)
  })
})
