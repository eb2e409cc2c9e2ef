// Who comes first, and what waits for a word of the boss: through the calls, with the figures of the domain.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../../shared/agenda/view'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

/** Dana with Ruth, 14 May 2026, next on 11 June. */
async function danaWithRuth() {
  const opened = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const { client } = opened
  const boss = await client.people.add({
    name: 'Ruth',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
    startedOn: '2026-03-05',
  })
  const { relationshipId } = boss
  const plan = (on: string) => client.meetings.plan({ relationshipId, on, at: '14:00', lengthMinutes: 45 })
  const { id: meetingId } = await plan('2026-05-14')
  await plan('2026-06-11')
  return { ...opened, boss, relationshipId, meetingId }
}

const scores = (view: AgendaView) =>
  Object.fromEntries(
    view.sections.flatMap(({ items }) =>
      items.filter(({ kind }) => kind !== 'prompt').map(({ title, score }) => [title, score]),
    ),
  )

describe('who comes first', () => {
  it('Row 2: boss first, map v2 goes 49 to 69 and Saturday delivery 66 to 56, and the order turns', async () => {
    const { client, relationshipId, meetingId } = await danaWithRuth()
    const goal = async (title: string, weight: number) =>
      (await client.goals.add({ ownerId: null, title, weight, served: 'customer' })).id
    const saturdays = await goal('Deliver on Saturdays', 30)
    const map = await goal('One map of the warehouse', 25)
    const sources: { personId: null; partyId: Id; on: string }[] = []
    for (const name of ['Northside', 'Harbour', 'Valley']) {
      const { id } = await client.parties.add({ name, kind: 'customer' })
      sources.push({ personId: null, partyId: id, on: '2026-05-12' })
    }
    await client.signals.capture({
      text: 'Three retailers ask for Saturday delivery',
      kind: 'opportunity',
      partyId: sources[0]?.partyId ?? null,
      severity: 3,
      goalId: saturdays,
      hop: 0,
      sources,
    })
    await client.topics.addBoss({
      relationshipId,
      kind: 'deliverable',
      text: 'Warehouse map v2',
      due: '2026-05-29',
      goalId: map,
    })
    const before = await client.agenda.build({ meetingId })
    expect(scores(before)).toMatchObject({
      'Warehouse map v2': 49,
      'Three retailers ask for Saturday delivery': 66,
    })
    expect(before.sections.map(({ section }) => section).slice(0, 4)).toEqual([
      'customers',
      'team',
      'promises',
      'boss',
    ])

    await client.people.setStance({ relationshipId, stance: 'boss_first' })
    const after = await client.agenda.view({ meetingId })
    expect(scores(after)).toMatchObject({
      'Warehouse map v2': 69,
      'Three retailers ask for Saturday delivery': 56,
    })
    expect(after.sections.map(({ section }) => section).slice(0, 4)).toEqual([
      'promises',
      'boss',
      'customers',
      'team',
    ])
    const reasonsOf = (view: AgendaView, title: string) =>
      view.sections.flatMap(({ items }) => items).find((item) => item.title === title)?.reasons
    expect(reasonsOf(after, 'Warehouse map v2')).toContainEqual({ points: 30, text: 'serves boss' })
    expect(reasonsOf(before, 'Warehouse map v2')).toContainEqual({ points: 10, text: 'serves boss' })

    expect(await client.undo.undo()).toEqual({ label: 'Put the boss first' })
    expect(scores(await client.agenda.view({ meetingId }))).toEqual(scores(before))
  })

  it('is a matter between you and a boss only', async () => {
    const { client } = await danaWithRuth()
    const report = await client.people.add({
      name: 'Priya',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    await expect(
      client.people.setStance({ relationshipId: report.relationshipId, stance: 'boss_first' }),
    ).rejects.toMatchObject({ code: 'REFUSED', data: { field: 'stance' } })
  })
})

describe('what waits for a word of the boss', () => {
  it('Row 10: confirmed on 7 April, on 14 May that is 37 days ago: a chip asks to refresh it', async () => {
    const { client, relationshipId, meetingId } = await danaWithRuth()
    const { id } = await client.topics.addBoss({
      relationshipId,
      kind: 'priority',
      text: 'On-time delivery',
      raisedOn: '2026-04-07',
    })
    await client.topics.confirmBoss({ id, on: '2026-04-07' })
    const chips = async () =>
      (await client.agenda.view({ meetingId })).chips.filter(({ type }) => type === 'refresh')
    expect(await chips()).toEqual([
      {
        id: `refresh:${id}`,
        type: 'refresh',
        text: '“On-time delivery” was last confirmed 37 days ago',
        topicId: id,
      },
    ])
    await client.topics.confirmBoss({ id })
    expect(await chips()).toEqual([])
    const [topic] = await client.topics.listBoss({ relationshipId })
    expect(topic?.confirmations).toEqual(['2026-04-07', '2026-05-14'])
    await expect(client.topics.confirmBoss({ id })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'on', message: 'It was confirmed today already.' },
    })
    await expect(client.topics.confirmBoss({ id, on: '2026-04-07' })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'on', message: 'It was confirmed on 7 Apr already.' },
    })
    await expect(client.topics.confirmBoss({ id, on: '2026-05-15' })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { field: 'on', message: 'That day has not come yet.' },
    })
  })

  it('Row 24: deliverable and concern, no issue: "no current issue on record"', async () => {
    const { client, clock, relationshipId, meetingId } = await danaWithRuth()
    for (const kind of ['deliverable', 'concern'] as const) {
      await client.topics.addBoss({ relationshipId, kind, text: `A ${kind}` })
    }
    const missing = async (id: typeof meetingId) =>
      (await client.agenda.view({ meetingId: id })).chips
        .filter(({ type }) => type === 'missing')
        .map((chip) => [chip.text, chip.type === 'missing' ? chip.question : ''])
    expect(await missing(meetingId)).toEqual([['No current issue on record', 'What is on Ruth’s mind?']])

    // A month on, what was said before that check-in no longer counts; what was confirmed in it does.
    const built = await client.agenda.build({ meetingId })
    const concern = built.sections.flatMap(({ items }) => items).find(({ kind }) => kind === 'concern')
    if (!concern) throw new Error('no concern')
    clock.now = '2026-05-14T14:00:00Z'
    await client.meetings.start({ id: meetingId })
    await client.meetings.close({ id: meetingId })
    clock.now = '2026-06-11T09:00:00Z'
    const [next] = await client.meetings.list({ from: '2026-06-11' })
    if (!next) throw new Error('no next')
    expect(await missing(next.id)).toEqual([['No current issue on record', 'What is on Ruth’s mind?']])
    clock.now = '2026-06-11T14:00:00Z'
    await client.agenda.build({ meetingId: next.id })
    await client.meetings.start({ id: next.id })
    await client.meetings.close({ id: next.id })
    const later = await client.meetings.plan({
      relationshipId,
      on: '2026-07-09',
      at: '14:00',
      lengthMinutes: 45,
    })
    expect(await missing(later.id)).toEqual([
      ['No current issue on record', 'What is on Ruth’s mind?'],
      ['No concern noted since 11 Jun', 'What worries Ruth about the weeks ahead?'],
      ['No deliverable noted since 11 Jun', 'What does Ruth need next, and by when?'],
    ])
  })
})
