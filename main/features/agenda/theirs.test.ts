// What the report brings comes first: whose minutes they are, how it is listened to, and what was sent beforehand.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import { openTestApp } from '../../test-app.fixture'

async function withPriya() {
  const opened = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  const { client } = opened
  await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Priya'] })
  const { bosses, reports } = await client.people.list()
  const [priya] = reports
  const [ruth] = bosses
  if (!priya || !ruth) throw new Error('nobody there')
  const talk = { relationshipId: priya.relationshipId, on: '2026-05-19', at: '10:00', lengthMinutes: 30 }
  const { id: meetingId } = await client.meetings.plan(talk)
  const brings = (text: string) =>
    client.topics.add({ relationshipId: priya.relationshipId, text, raisedBy: 'them' })
  return { ...opened, priya, ruth, meetingId, brings }
}

const itemsOf = (view: AgendaView) => view.sections.flatMap(({ items }) => items)

function called(view: AgendaView, title: string) {
  const item = [...itemsOf(view), ...view.parked].find((candidate) => candidate.title === title)
  if (!item) throw new Error(`no item ${title}`)
  return item
}

describe('the voice of a report', () => {
  it('Example B: (5 + 5 + 4) of 24 minutes are on what Priya brought, 58 %, more than the 50 % aimed for', async () => {
    const { client, priya, meetingId, brings } = await withPriya()
    await brings('Rota for the summer')
    await brings('Forklift training')
    await client.obstacles.raise({
      raisedBy: priya.id,
      need: 'access',
      helper: 'me',
      text: 'Dock-door sensor',
      severity: 3,
      openedOn: '2026-05-02',
    })
    // The other ten minutes: the label, the licences, pick errors and the carrier queue, which Priya did not raise.
    const { relationshipId } = priya
    await client.topics.add({
      relationshipId,
      text: 'Customers and promises',
      raisedBy: 'me',
      served: 'customer',
    })
    const first = await client.agenda.build({ meetingId })
    const { id: itemId } = called(first, 'Customers and promises')
    await client.agenda.setMinutes({ itemId, minutes: 10 })
    await client.agenda.pin({ itemId, isPinned: true })
    const view = await client.agenda.build({ meetingId })
    const theirs = itemsOf(view).filter(({ raisedBy }) => raisedBy === 'them')
    expect(theirs.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Rota for the summer', 5],
      ['Forklift training', 5],
      ['Dock-door sensor', 4],
    ])
    expect(view.voice).toEqual({ minutes: 14, of: 24, percent: 58, isEnough: true, target: 50 })
  })

  it('is measured against the share you aim for, and is no figure with a boss or for an empty agenda', async () => {
    const { client, ruth, meetingId, brings } = await withPriya()
    await brings('Rota for the summer')
    await client.agenda.setVoiceTarget({ percent: 100 })
    const view = await client.agenda.build({ meetingId })
    expect(view.voice).toMatchObject({ target: 100, isEnough: view.voice?.minutes === view.voice?.of })
    expect(await client.undo.undo()).toEqual({ label: 'Changed the share you aim for' })
    expect((await client.agenda.view({ meetingId })).voice?.target).toBe(50)
    for (const percent of [0, 101, 50.5])
      await expect(client.agenda.setVoiceTarget({ percent })).rejects.toThrow()
    const { relationshipId } = ruth
    const talk = { relationshipId, on: '2026-05-20', at: '10:00', lengthMinutes: 45 }
    const { id } = await client.meetings.plan(talk)
    expect((await client.agenda.build({ meetingId: id })).voice).toBeNull()
  })

  it('does not count their promises: those are looked at, not brought', async () => {
    const { client, priya, meetingId } = await withPriya()
    const theirs = { personId: priya.id, direction: 'theirs', text: 'Send the rota' } as const
    await client.commitments.make({ ...theirs, due: '2026-05-20' })
    expect((await client.agenda.build({ meetingId })).voice).toMatchObject({ minutes: 0 })
  })
})

describe('how a topic of theirs is listened to', () => {
  it('is kept through every rebuild, and is not for what you bring', async () => {
    const { client, priya, meetingId, brings } = await withPriya()
    await brings('Weekend cover')
    await client.topics.add({ relationshipId: priya.relationshipId, text: 'Budget', raisedBy: 'me' })
    const view = await client.agenda.build({ meetingId })
    await client.agenda.setMode({ itemId: called(view, 'Weekend cover').id, mode: 'vent' })
    await brings('Forklift training')
    await client.meetings.setLength({ id: meetingId, lengthMinutes: 45 })
    expect(called(await client.agenda.build({ meetingId }), 'Weekend cover').mode).toBe('vent')
    await client.meetings.start({ id: meetingId })
    expect(called(await client.agenda.view({ meetingId }), 'Weekend cover').mode).toBe('vent')
    await expect(
      client.agenda.setMode({ itemId: called(view, 'Budget').id, mode: 'vent' }),
    ).rejects.toMatchObject({ data: { field: 'mode', message: 'This is for what they bring themselves.' } })
  })
})

describe('what was sent beforehand', () => {
  it('becomes topics of theirs at once, without what is known, and goes back in one step', async () => {
    const { client, priya, meetingId, brings } = await withPriya()
    await brings('Dock doors')
    await client.agenda.build({ meetingId })
    const { relationshipId } = priya
    const text = '> - [ ] Rota for the summer\n1. Dock doors\n\n• Forklift training\n'
    expect(await client.topics.dropIn({ relationshipId, meetingId, text })).toEqual({ added: 2 })
    const titles = async () =>
      (await client.agenda.view({ meetingId })).sections
        .filter(({ section }) => section === 'theirs')
        .flatMap(({ items }) => items.map(({ title, raisedBy }) => `${title}, ${raisedBy}`))
        .concat((await client.agenda.view({ meetingId })).parked.map(({ title }) => title))
    const all = await titles()
    expect(all).toEqual(expect.arrayContaining(['Rota for the summer, them', 'Dock doors, them']))
    expect(all.join()).toContain('Forklift training')
    expect(
      (await client.topics.list({ relationshipId })).map((topic) => [topic.text, topic.raisedBy]),
    ).toEqual([
      ['Dock doors', 'them'],
      ['Rota for the summer', 'them'],
      ['Forklift training', 'them'],
    ])
    expect(await client.undo.undo()).toEqual({ label: 'Dropped in what was sent' })
    expect((await client.topics.list({ relationshipId })).map((topic) => topic.text)).toEqual(['Dock doors'])
    expect((await titles()).join()).not.toContain('Rota')
  })

  it('refuses at the field what is too much, too long, nothing, or for a boss, and keeps nothing of it', async () => {
    const { client, priya, ruth } = await withPriya()
    const { relationshipId } = priya
    const refused = async (text: string, to = relationshipId) =>
      client.topics.dropIn({ relationshipId: to, text }).then(
        () => null,
        (error: { data: { field: string; message: string } }) => [error.data.field, error.data.message],
      )
    const lines = Array.from({ length: 10_000 }, (_, index) => `- Topic ${index}`).join('\n')
    expect(await refused(lines)).toEqual([
      'text',
      'That is 10,000 topics. Keep the ones for this talk, at most 200.',
    ])
    expect(await refused(`Rota\n${'x'.repeat(600)}`)).toEqual([
      'text',
      'Line 2 is too long. Keep a topic under 500 characters.',
    ])
    expect(await refused(' \n')).toEqual(['text', 'Paste or drop what was sent first.'])
    expect(await refused('Rota', ruth.relationshipId)).toEqual(['text', 'This is for what a report sent.'])
    expect(await client.topics.list({})).toEqual([])
  })
})
