// The agenda on a real database: example A's customers, team, promises, deliverable, concern and decision, gathered.
import { describe, expect, it } from 'vitest'
import { agendaAnswer } from '../../../shared/agenda/answer'
import { buildAgenda } from '../../../shared/agenda/rules'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function danaWithRuth() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client, db } = opened
  const { meetingId } = await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
  await db()
    .updateTable('meeting')
    .set({ held_on: '2026-05-14', starts_at: '14:00' })
    .where('id', '=', meetingId as Id)
    .execute()
  const people = await client.people.list()
  const boss = people.bosses[0]
  const priya = people.reports[0]
  if (!boss || !priya) throw new Error('nobody there')
  return { ...opened, meetingId: meetingId as Id, boss, priya }
}

describe('the agenda', () => {
  it('puts topics where the person they serve is spoken of, and keeps changes by hand through a rebuild', async () => {
    const { client, meetingId, boss } = await danaWithRuth()
    const relationshipId = boss.relationshipId
    await client.topics.add({ relationshipId, text: 'Saturday delivery', raisedBy: 'me', served: 'customer' })
    await client.topics.add({ relationshipId, text: 'Night shift', raisedBy: 'me', served: 'employee' })
    await client.topics.add({ relationshipId, text: 'Budget round', raisedBy: 'me' })
    const built = await client.agenda.build({ meetingId })
    const titles = (view: typeof built) =>
      view.sections.flatMap(({ section, items }) =>
        items.map((item) => `${section}: ${item.title} ${item.minutes}`),
      )
    expect(titles(built).filter((line) => !line.includes('?'))).toEqual([
      'customers: Saturday delivery 5',
      'team: Night shift 5',
      'boss: Budget round 5',
    ])
    const saturday = built.sections[0]?.items[0]
    if (!saturday) throw new Error('no item')
    expect(saturday.reasons).toEqual([
      { points: 25, text: 'a topic someone brought' },
      { points: 30, text: 'serves customer' },
    ])
    await client.agenda.setMinutes({ itemId: saturday.id, minutes: 9 })
    const budget = built.sections.find(({ section }) => section === 'boss')?.items[0]
    if (!budget) throw new Error('no item')
    await client.agenda.park({ itemId: budget.id })
    const again = await client.agenda.build({ meetingId })
    expect(titles(again).filter((line) => !line.includes('?'))).toEqual([
      'customers: Saturday delivery 9',
      'team: Night shift 5',
    ])
    expect(again.parked.map(({ title, parkReason }) => [title, parkReason])).toEqual([
      ['Budget round', 'kept out of this meeting by you'],
    ])
    expect(await client.agenda.build({ meetingId })).toEqual(again)
  })

  it('shows on screen what the rules answer for the inputs gathered from the same database', async () => {
    const { client, meetingId, boss } = await danaWithRuth()
    for (const text of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
      await client.topics.add({ relationshipId: boss.relationshipId, text, raisedBy: 'them' })
    }
    const view = await client.agenda.build({ meetingId })
    const answer = agendaAnswer(buildAgenda(await client.agenda.input({ meetingId })))
    expect(
      view.sections.map(({ section, items }) => ({
        section,
        items: items.map(({ candidateId, minutes, score }) => ({ id: candidateId, minutes, score })),
      })),
    ).toEqual(answer.sections)
    expect(view.parked.map(({ candidateId }) => candidateId)).toEqual(
      answer.parked.filter((id) => !id.startsWith('prompt:')),
    )
  })

  it('keeps an item where it was put by hand, before the others of its section', async () => {
    const { client, meetingId, boss } = await danaWithRuth()
    for (const text of ['One', 'Two', 'Three']) {
      await client.topics.add({ relationshipId: boss.relationshipId, text, raisedBy: 'me', served: 'boss' })
    }
    const built = await client.agenda.build({ meetingId })
    const order = (view: typeof built) =>
      view.sections.flatMap(({ items }) =>
        items.filter(({ kind }) => kind === 'topic').map(({ title }) => title),
      )
    const last = built.sections.flatMap(({ items }) => items).find(({ title }) => title === 'Three')
    if (!last) throw new Error('no item')
    const moved = await client.agenda.place({ itemId: last.id, section: 'boss', position: 0 })
    expect(order(moved)[0]).toBe('Three')
    expect(order(await client.agenda.build({ meetingId }))[0]).toBe('Three')
    await client.undo.undo()
    expect(order(await client.agenda.view({ meetingId }))).toEqual(order(built))
  })

  it('swaps a question and keeps the one chosen', async () => {
    const { client, meetingId } = await danaWithRuth()
    const built = await client.agenda.build({ meetingId })
    const question = built.sections.flatMap(({ items }) => items).find(({ kind }) => kind === 'prompt')
    if (!question) throw new Error('no question')
    const swapped = await client.agenda.swapPrompt({ itemId: question.id })
    const questions = (view: typeof built) =>
      view.sections.flatMap(({ items }) =>
        items.filter(({ kind }) => kind === 'prompt').map(({ title }) => title),
      )
    expect(questions(swapped)).toHaveLength(1)
    expect(questions(swapped)[0]).not.toBe(question.title)
    expect(questions(await client.agenda.build({ meetingId }))).toEqual(questions(swapped))
  })

  it('says how many minutes more a pinned item needs when it cannot have its place', async () => {
    const { client, meetingId, boss, db } = await danaWithRuth()
    await db().updateTable('meeting').set({ length_min: 15 }).where('id', '=', meetingId).execute()
    await client.topics.add({ relationshipId: boss.relationshipId, text: 'Long story', raisedBy: 'me' })
    const built = await client.agenda.build({ meetingId })
    const item = built.sections.flatMap(({ items }) => items).find(({ title }) => title === 'Long story')
    if (!item) throw new Error('no item')
    const view = await client.agenda.setMinutes({ itemId: item.id, minutes: 20 })
    expect(view.notices).toEqual(['“Long story” needs 11 min more than there is.'])
  })
})
