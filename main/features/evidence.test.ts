// Evidence and opportunities through their calls, on a real database, up to the agenda and Today.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../shared/words'
import { openTestApp } from '../test-app.fixture'

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

async function withRuth() {
  const app = await openTestApp({ now: '2026-05-14T09:00:00Z' })
  const ruth = await app.client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const plan = async (on = '2026-05-14') => {
    const { id } = await app.client.meetings.plan({
      relationshipId: ruth.relationshipId,
      on,
      at: '10:00',
      lengthMinutes: 45,
    })
    return id
  }
  const agenda = async (meetingId: Awaited<ReturnType<typeof plan>>) => {
    const view = await app.client.agenda.build({ meetingId })
    return [...view.sections.flatMap(({ items }) => items), ...view.parked]
  }
  return { ...app, ruth, plan, agenda }
}

describe('evidence', () => {
  it('Row 25: logged 2 Apr and unshared for 42 d on 14 May, it is shown at the check-in and on Today', async () => {
    const { client, plan, agenda } = await withRuth()
    const goal = await client.goals.add({
      ownerId: null,
      title: 'Pick errors below 1%',
      weight: 30,
      served: 'customer',
    })
    await client.goals.agree({ id: goal.id })
    const { id } = await client.evidence.add({
      text: 'Pick errors',
      happenedOn: '2026-04-02',
      measureBefore: '1.9 %',
      measureAfter: '1.1 %',
      impact: 4,
      goalId: goal.id,
    })
    const meetingId = await plan()
    const item = (await agenda(meetingId)).find(({ kind }) => kind === 'accomplishment')
    expect(item).toMatchObject({
      title: 'Pick errors: 1.9 → 1.1 %',
      detail: 'Unshared for 42 days',
      section: 'growth',
      served: 'customer',
      score: 42,
      defaultMinutes: 2,
    })
    expect((await client.today.view()).needs).toContainEqual({
      id: `accomplishment:${id}`,
      served: 'boss',
      title: 'Pick errors',
      why: 'Ruth has not heard of it in 42 days.',
      action: 'accomplishment',
      ref: id,
    })
    if (!item) throw new Error('nothing to tell')
    await client.agenda.add({ itemId: item.id })
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: item.id, outcome: 'told' })
    await client.meetings.close({ id: meetingId })
    const { accomplishments } = await client.evidence.page()
    expect(accomplishments[0]?.knownOn).toBe('2026-05-14')
    expect((await client.today.view()).needs.filter(({ ref }) => ref === id)).toEqual([])
    expect((await agenda(await plan('2026-06-11'))).some(({ kind }) => kind === 'accomplishment')).toBe(false)
  })

  it('brings the two with the most impact, and what was parked until it is told', async () => {
    const { client, plan, agenda } = await withRuth()
    const add = (text: string, impact: number, happenedOn = '2026-03-01') =>
      client.evidence.add({ text, impact, happenedOn, evidence: 'Seen' })
    await add('Three', 3)
    await add('Five', 5)
    await add('Four', 4)
    await add('Lately', 5, '2026-05-01')
    await add('Small', 2)
    const titles = (await agenda(await plan()))
      .filter(({ kind }) => kind === 'accomplishment')
      .map(({ title }) => title)
    expect(titles.sort()).toEqual(['Five', 'Four'])
  })

  it('refuses what cannot be, at its field', async () => {
    const { client } = await withRuth()
    await expect(client.evidence.add({ text: 'Big', impact: 3 })).rejects.toMatchObject({
      data: {
        issues: [
          {
            path: ['evidence'],
            message: 'With this much impact, add where it stands now, or where it can be seen.',
          },
        ],
      },
    })
    await expect(client.evidence.add({ text: 'Half', impact: 2, measureBefore: '3' })).rejects.toMatchObject({
      data: { issues: [{ path: ['measureAfter'], message: 'Write where it stands now as well.' }] },
    })
    await expect(
      client.evidence.add({ text: 'Tomorrow', impact: 2, happenedOn: '2026-05-15' }),
    ).rejects.toMatchObject(refusal('happenedOn', 'That day has not come yet.'))
    await expect(
      client.evidence.add({ text: 'Known', impact: 2, knownOn: '2026-05-13' }),
    ).rejects.toMatchObject(refusal('knownOn', 'Nobody can know it before the day it happened.'))
  })

  it('remembers since when the boss knows, keeps the first day, and undoes it', async () => {
    const { client } = await withRuth()
    const { id } = await client.evidence.add({ text: 'Done', impact: 2, happenedOn: '2026-05-01' })
    const knownOn = async () => (await client.evidence.page()).accomplishments[0]?.knownOn
    await client.evidence.tell({ id, on: '2026-05-04' })
    await client.evidence.tell({ id })
    expect(await knownOn()).toBe('2026-05-04')
    await client.evidence.untell({ id })
    expect(await knownOn()).toBe(null)
    await client.undo.undo()
    expect(await knownOn()).toBe('2026-05-04')
    await client.evidence.remove({ id })
    await client.undo.undo()
    expect(await knownOn()).toBe('2026-05-04')
  })

  it('Row 26: of 12 accomplishments 8 go into the room, and 7/12 from the last quarter, 58 %, is over 50', async () => {
    const { client } = await withRuth()
    const goals: { readonly id: Id }[] = []
    for (const [index, weight] of [30, 25, 20, 15, 10].entries()) {
      const goal = { ownerId: null, title: `G${index + 1}`, weight, served: 'customer' } as const
      goals.push(await client.goals.add(goal))
    }
    const add = (happenedOn: string, impact: number, at: number | null) =>
      client.evidence.add({
        text: `${happenedOn} ${impact}`,
        happenedOn,
        impact,
        evidence: 'Seen',
        goalId: at === null ? null : (goals[at - 1]?.id ?? null),
      })
    for (const [on, impact, goal] of [
      ['2025-08-04', 3, 1],
      ['2025-11-10', 3, 2],
      ['2026-01-15', 2, 3],
      ['2026-02-20', 4, 5],
      ['2026-03-09', 2, null],
      ['2026-04-02', 4, 1],
      ['2026-04-09', 2, 1],
      ['2026-04-16', 5, 2],
      ['2026-04-23', 1, 3],
      ['2026-04-30', 3, 3],
      ['2026-05-07', 1, null],
      ['2026-05-13', 3, 5],
    ] as const) {
      await add(on, impact, goal)
    }
    await client.evidence.add({ text: 'Older than a year', happenedOn: '2025-06-30', impact: 1 })
    const view = await client.evidence.calibration()
    expect(view.all).toBe(12)
    expect(view.pack).toHaveLength(8)
    expect(view.recency).toEqual({ part: 7, whole: 12, display: '58%', warns: true })
    expect(view.missing.map(({ title }) => title)).toEqual(['G4'])
    expect(new Set(view.pack.map(({ goalTitle }) => goalTitle))).toEqual(new Set(['G1', 'G2', 'G3', 'G5']))
    expect(view.pack.map(({ why }) => why).slice(3)).toEqual([
      'best for “G5”',
      'best of Oct to Dec 2025',
      'best of Jul to Sep 2025',
      'next in impact',
      'next in impact',
    ])
    expect(view.pack.map(({ text }) => text)).toEqual([
      '2026-04-02 4',
      '2026-04-16 5',
      '2026-04-30 3',
      '2026-02-20 4',
      '2025-11-10 3',
      '2025-08-04 3',
      '2026-05-13 3',
      '2026-04-09 2',
    ])
  })

  it('takes nothing private into the room, and keeps five lines as they are typed', async () => {
    const { client } = await withRuth()
    await client.evidence.add({ text: 'Between us', impact: 2, visibility: 'private' })
    await client.evidence.saveLine({ position: 2, text: 'Pick errors down to' })
    await client.evidence.saveLine({ position: 2, text: 'Pick errors down to 1.1 %' })
    const view = await client.evidence.calibration()
    expect([view.all, view.pack]).toEqual([0, []])
    expect(view.lines).toEqual(['', 'Pick errors down to 1.1 %', '', '', ''])
    await expect(client.evidence.saveLine({ position: 3, text: 'long '.repeat(100) })).rejects.toMatchObject({
      data: { issues: [{ message: 'Keep a line short enough to repeat: under 300 characters.' }] },
    })
  })
})

describe('opportunities', () => {
  it('Row 29: the pilot closes 30 May, before 11 Jun: a must; 2 of 9 left on the table is 22 %', async () => {
    const { client, clock, plan, agenda } = await withRuth()
    const { id } = await client.opportunities.add({ text: 'Cross-site pilot', deadlineOn: '2026-05-30' })
    const later = await client.opportunities.add({ text: 'Later', deadlineOn: '2026-09-30' })
    const item = (await agenda(await plan())).find(({ sourceId }) => sourceId === id)
    expect(item).toMatchObject({ isMust: true, score: 28, minutes: 3, floorMinutes: 2, due: '2026-05-30' })
    expect((await client.today.view()).needs).toContainEqual({
      id: `opportunity:${id}`,
      served: 'none',
      title: 'Cross-site pilot',
      why: 'It closes on 30 May, and nobody has raised it.',
      action: 'opportunity',
      ref: id,
    })
    await client.opportunities.step({ id: later.id, to: 'accepted' })
    for (let number = 1; number <= 5; number += 1) {
      const kept = await client.opportunities.add({ text: `Taken ${number}` })
      await client.opportunities.step({ id: kept.id, to: 'accepted' })
    }
    for (const text of ['Board visit', 'Trade fair']) {
      await client.opportunities.add({ text, deadlineOn: '2026-04-30' })
    }
    expect((await client.opportunities.list()).left).toEqual({ part: 2, whole: 9, display: '22%' })
    clock.now = '2026-05-31T09:00:00Z'
    const { opportunities, left } = await client.opportunities.list()
    expect(opportunities.find((each) => each.id === id)).toMatchObject({
      state: 'lapsed',
      closedOn: '2026-05-31',
    })
    expect(left.part).toBe(3)
    await expect(client.opportunities.step({ id, to: 'raised' })).rejects.toMatchObject(
      refusal(null, 'The deadline has passed. Move it if it still stands.'),
    )
  })

  it('is raised, offered and taken, with a reason when it is withheld', async () => {
    const { client, plan, agenda } = await withRuth()
    const { id } = await client.opportunities.add({ text: 'Pilot', deadlineOn: '2026-05-30' })
    const meetingId = await plan()
    const item = (await agenda(meetingId)).find(({ sourceId }) => sourceId === id)
    if (!item) throw new Error('no item')
    await client.meetings.start({ id: meetingId })
    await expect(client.meetings.record({ itemId: item.id, outcome: 'withheld' })).rejects.toMatchObject(
      refusal('text', 'The reason: a few words are needed.'),
    )
    await client.meetings.record({ itemId: item.id, outcome: 'raised' })
    await client.meetings.close({ id: meetingId })
    const [pilot] = (await client.opportunities.list()).opportunities
    expect(pilot).toMatchObject({ state: 'raised', raisedOn: '2026-05-14' })
    await client.opportunities.step({ id, to: 'offered' })
    await client.opportunities.step({ id, to: 'declined', reason: 'No time' })
    expect((await client.opportunities.list()).opportunities[0]).toMatchObject({
      state: 'declined',
      reason: 'No time',
      closedOn: '2026-05-14',
    })
    await client.opportunities.reopen({ id })
    expect((await client.opportunities.list()).opportunities[0]?.state).toBe('raised')
    await expect(client.opportunities.step({ id, to: 'withheld' })).rejects.toMatchObject(
      refusal('reason', 'Write why it is withheld.'),
    )
  })

  it('comes back when its deadline moves, and is missed when it was learned of too late', async () => {
    const { client } = await withRuth()
    const { id } = await client.opportunities.add({ text: 'Fair', deadlineOn: '2026-05-01' })
    const state = async () => (await client.opportunities.list()).opportunities[0]?.state
    expect(await state()).toBe('missed')
    await client.opportunities.save({ id, text: 'Fair', deadlineOn: '2026-06-01' })
    expect(await state()).toBe('spotted')
    await client.opportunities.save({ id, text: 'Fair', deadlineOn: '2026-05-01', learnedOn: '2026-04-20' })
    expect(await state()).toBe('lapsed')
    await expect(client.opportunities.add({ text: 'Soon', learnedOn: '2026-05-15' })).rejects.toMatchObject(
      refusal('learnedOn', 'That day has not come yet.'),
    )
  })
})

describe('when someone is deleted', () => {
  it('keeps your evidence and chances for a boss, and takes a report’s chance along', async () => {
    const { client, ruth } = await withRuth()
    const priya = await client.people.add({
      name: 'Priya',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    const { relationshipId } = ruth
    await client.evidence.add({ text: 'Mine', impact: 2, relationshipId })
    await client.opportunities.add({ text: 'Mine', relationshipId })
    await client.opportunities.add({ text: 'Of Priya', personId: priya.id })
    await client.people.remove({ id: priya.id })
    await client.people.remove({ id: ruth.id })
    expect((await client.evidence.page()).accomplishments[0]).toMatchObject({
      text: 'Mine',
      relationshipId: null,
    })
    expect((await client.opportunities.list()).opportunities.map(({ text }) => text)).toEqual(['Mine'])
  })
})
