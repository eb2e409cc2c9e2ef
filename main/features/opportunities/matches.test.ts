// Opportunities passed on to reports, through the calls, on a real database: shown in time, never by themselves.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

/** Dana with Lena every week; the pilot was learned of on 4 May, Lena's aspiration noted in March. */
async function withLena() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client, clock } = opened
  const add = (name: string) =>
    client.people.add({
      name,
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 45,
      startedOn: '2026-01-05',
    })
  const lena = await add('Lena')
  const omar = await add('Omar')
  const wish = await client.growth.addAspiration({
    personId: lena.id,
    text: 'Run a pilot of my own',
    notedOn: '2026-03-02',
  })
  await client.growth.noteTalk({ personId: lena.id, aspirationId: wish.id, on: '2026-05-10' })
  const pilot = await client.opportunities.add({
    text: 'Cross-site pilot',
    learnedOn: '2026-05-04',
    deadlineOn: '2026-06-30',
  })
  const match = () =>
    client.opportunities.match({ opportunityId: pilot.id, personId: lena.id, aspirationId: wish.id })
  const plan = async (on: string) =>
    (
      await client.meetings.plan({
        relationshipId: lena.relationshipId,
        on,
        at: '14:00',
        lengthMinutes: 45,
      })
    ).id
  const shown = async (meetingId: Id) =>
    itemsOf(await client.agenda.build({ meetingId })).filter(({ kind }) => kind === 'opportunity')
  const list = async () => (await client.opportunities.list()).opportunities
  const the = async () => {
    const found = (await list()).find(({ id }) => id === pilot.id)
    if (!found) throw new Error('no pilot')
    return found
  }
  return { ...opened, clock, lena, omar, wish, pilot, match, plan, shown, list, the }
}

const itemsOf = (view: AgendaView) => [...view.sections.flatMap(({ items }) => items), ...view.parked]

describe('an opportunity that suits a report', () => {
  it('Row 30: unmentioned for 15 d it is shown, for 14 d it is not', async () => {
    const { client, clock, lena, match, plan, shown } = await withLena()
    await match()
    clock.now = '2026-05-18T09:00:00Z'
    const meetingId = await plan('2026-05-18')
    expect(await shown(meetingId)).toEqual([])
    expect((await client.today.view()).needs.filter(({ action }) => action === 'match')).toEqual([])
    clock.now = '2026-05-19T09:00:00Z'
    await client.meetings.move({ id: meetingId, on: '2026-05-19', at: '14:00' })
    const [item, ...others] = await shown(meetingId)
    expect(others).toEqual([])
    expect(item).toMatchObject({
      title: 'Cross-site pilot',
      section: 'growth',
      served: 'employee',
      score: 28,
      isMust: false,
      detail: 'Not mentioned for 15 days: mention it or give a reason. suits “Run a pilot of my own”',
    })
    expect((await client.today.view()).needs.filter(({ action }) => action === 'match')).toMatchObject([
      {
        title: 'Cross-site pilot',
        why: 'It suits Lena. Not mentioned for 15 days: mention it or give a reason.',
      },
    ])
    await client.people.archive({ id: lena.id })
    expect((await client.today.view()).needs.filter(({ action }) => action === 'match')).toEqual([])
  })

  it('must be talked about when it closes by the next talk', async () => {
    const { client, clock, pilot, match, plan, shown } = await withLena()
    await match()
    const text = 'Cross-site pilot'
    await client.opportunities.save({ id: pilot.id, text, learnedOn: '2026-05-04', deadlineOn: '2026-05-26' })
    clock.now = '2026-05-19T09:00:00Z'
    const [item] = await shown(await plan('2026-05-19'))
    expect([item?.isMust, item?.score]).toEqual([true, 48])
  })

  it.each([
    ['offered', '', 'mentioned', 'spotted'],
    ['accepted', '', 'accepted', 'accepted'],
    ['declined', 'Too far away', 'declined', 'spotted'],
    ['withheld', 'The move comes first', 'withheld', 'spotted'],
  ] as const)('is %s in the talk, which settles it', async (outcome, text, state, chance) => {
    const { client, clock, match, plan, shown, the } = await withLena()
    await match()
    clock.now = '2026-05-19T09:00:00Z'
    const id = await plan('2026-05-19')
    const [item] = await shown(id)
    await client.meetings.start({ id })
    const itemId = item?.id as Id
    if (outcome === 'withheld')
      await expect(client.meetings.record({ itemId, outcome, detail: {} })).rejects.toThrow(
        'The reason: a few words are needed.',
      )
    await client.meetings.record({ itemId, outcome, detail: text ? { text } : {} })
    await client.meetings.close({ id })
    const pilot = await the()
    expect(pilot.matches).toMatchObject([{ personName: 'Lena', state, on: '2026-05-19', reason: text }])
    expect(pilot.state).toBe(chance)
    clock.now = '2026-06-10T09:00:00Z'
    expect(await shown(await plan('2026-06-10'))).toEqual([])
  })

  it('is only suggested, by a word it shares with an aspiration, until somebody matches it', async () => {
    const { client, lena, omar, the, match } = await withLena()
    expect(await the()).toMatchObject({
      matches: [],
      maySuit: [{ personName: 'Lena', aspiration: 'Run a pilot of my own', words: ['pilot'] }],
    })
    const { id } = await match()
    expect(await the()).toMatchObject({ maySuit: [], matches: [{ personId: lena.id, state: 'unmentioned' }] })
    await expect(match()).rejects.toThrow('It is matched with this person already.')
    const { id: pilotId } = await the()
    await expect(
      client.opportunities.match({
        opportunityId: pilotId,
        personId: omar.id,
        aspirationId: (await client.growth.aspirations({}))[0]?.id as Id,
      }),
    ).rejects.toThrow('That is someone else’s aspiration.')
    await expect(client.opportunities.stepMatch({ id, to: 'withheld' })).rejects.toThrow(
      'Write why it is withheld.',
    )
    await client.opportunities.stepMatch({ id, to: 'accepted' })
    await expect(client.opportunities.stepMatch({ id, to: 'declined' })).rejects.toThrow(
      'This is settled already.',
    )
    expect(await client.undo.undo()).toEqual({ label: 'Noted that it was taken' })
    expect((await the()).state).toBe('spotted')
    await client.opportunities.stepMatch({ id, to: 'accepted' })
    await client.opportunities.reopenMatch({ id })
    expect(await the()).toMatchObject({ state: 'spotted', matches: [{ state: 'unmentioned' }] })
    await client.opportunities.unmatch({ id })
    expect((await the()).matches).toEqual([])
  })

  it('follows what is noted for one report: matched with them, and settled as it is', async () => {
    const { client, clock, lena, omar, list } = await withLena()
    const fields = { text: 'Present the release', deadlineOn: '2026-07-01' }
    const { id } = await client.opportunities.add({ ...fields, personId: omar.id })
    const the = async () => (await list()).find((each) => each.id === id)
    expect((await the())?.matches).toMatchObject([{ personName: 'Omar', state: 'unmentioned' }])
    await client.opportunities.save({ id, ...fields, personId: lena.id })
    expect((await the())?.matches).toMatchObject([{ personName: 'Lena', state: 'unmentioned' }])
    clock.now = '2026-05-29T09:00:00Z'
    expect((await the())?.matches[0]?.unmentionedFor).toBe(15)
    await client.opportunities.step({ id, to: 'offered' })
    expect((await the())?.matches[0]).toMatchObject({ state: 'mentioned', unmentionedFor: null })
    const match = (await the())?.matches[0]?.id as Id
    await client.opportunities.stepMatch({ id: match, to: 'declined', reason: 'Not this year' })
    expect(await the()).toMatchObject({ state: 'declined', reason: 'Not this year' })
    await client.opportunities.reopen({ id })
    expect(await the()).toMatchObject({ state: 'spotted', matches: [{ state: 'unmentioned' }] })
  })

  it('left for the third time is mentioned by message, or needs a reason: it cannot just be dropped', async () => {
    const { client, clock, match, plan, shown, the } = await withLena()
    await match()
    clock.now = '2026-05-19T09:00:00Z'
    const meetingId = await plan('2026-05-19')
    const [item] = await shown(meetingId)
    const itemId = item?.id as Id
    await expect(client.meetings.settle({ itemId, settlement: { choice: 'drop' } })).rejects.toThrow(
      'Leaving it unmentioned needs a reason.',
    )
    await client.meetings.settle({
      itemId,
      settlement: { choice: 'message', text: 'The pilot looks for a lead' },
    })
    expect((await the()).matches).toMatchObject([{ state: 'mentioned', on: '2026-05-19' }])
    expect(await shown(meetingId)).toEqual([])
  })
})
