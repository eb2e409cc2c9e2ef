// Recognition through its calls, on a real database: noted, on the agenda, said, and what is known from it.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function withPriya(startedOn = '2026-05-18') {
  const opened = await openTestApp({ now: '2026-05-19T09:00:00Z' })
  const { client } = opened
  await client.people.saveMe({ name: 'Dana', role: '' })
  const add = (name: string) =>
    client.people.add({ name, kind: 'direct_report', cadenceDays: 7, lengthMinutes: 30, startedOn })
  const priya = await add('Priya Raman')
  const omar = await add('Omar Lind')
  const plan = async (on = '2026-05-19', relationshipId = priya.relationshipId) =>
    (await client.meetings.plan({ relationshipId, on, at: '10:00', lengthMinutes: 30 })).id
  const items = async (meetingId: Id) => {
    const view = await client.agenda.build({ meetingId })
    return [...view.sections.flatMap((section) => section.items), ...view.parked].filter(
      ({ kind }) => kind === 'recognition',
    )
  }
  const page = () => client.recognition.ofPerson({ personId: priya.id })
  return { ...opened, priya, omar, plan, items, page }
}

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('recognition', () => {
  it('Row 39: 19 d after the last one, what was noted weighs 8+20+10 = 38, and is said at the close', async () => {
    const { client, priya, plan, items, page } = await withPriya('2026-01-05')
    const before = await client.recognition.add({
      personId: priya.id,
      action: 'took the late shift',
      notedOn: '2026-04-30',
    })
    await client.recognition.deliver({ id: before.id, on: '2026-04-30', channel: 'public' })
    await client.people.save({
      id: priya.id,
      name: 'Priya Raman',
      role: '',
      feedback: '',
      recognition: '',
      bestTime: '',
      lineOfSight: '',
      praise: 'private',
    })
    expect((await page()).sinceLast).toEqual({ lastOn: '2026-04-30', days: 19, isLong: true })
    const { id } = await client.recognition.add({
      personId: priya.id,
      action: 'kept the carrier queue calm',
      notedOn: '2026-05-18',
    })
    const meetingId = await plan()
    const [item] = await items(meetingId)
    expect(item).toMatchObject({
      title: 'Recognise: kept the carrier queue calm',
      detail: 'Priya likes it said in private',
      section: 'growth',
      served: 'employee',
      score: 38,
      defaultMinutes: 1,
    })
    expect(item?.reasons.map(({ points }) => points)).toEqual([8, 20, 10])
    expect(item?.reasons.at(-1)?.text).toBe('no recognition for 19 days')
    if (!item) throw new Error('nothing to say')
    await client.meetings.start({ id: meetingId })
    await client.meetings.record({ itemId: item.id, outcome: 'delivered' })
    await client.meetings.close({ id: meetingId })
    const after = await page()
    expect(after.items.find((each) => each.id === id)).toMatchObject({
      deliveredOn: '2026-05-19',
      channel: 'private',
    })
    expect(after.sinceLast).toEqual({ lastOn: '2026-05-19', days: 0, isLong: false })
    expect(await items(await plan('2026-05-26'))).toEqual([])
  })

  it('brings the two oldest, without the ten points while the last is fresh, and keeps what was carried', async () => {
    const { client, priya, plan, items } = await withPriya()
    for (const [action, day] of [
      ['third', 18],
      ['first', 16],
      ['second', 17],
    ] as const) {
      await client.recognition.add({ personId: priya.id, action, notedOn: `2026-05-${day}` })
    }
    const found = await items(await plan())
    expect(found.map(({ title, score }) => `${title} ${score}`).sort()).toEqual([
      'Recognise: first 28',
      'Recognise: second 28',
    ])
  })

  it('asks to find something when nothing was said for longer than the days chosen, and never counts it', async () => {
    const { client, db, priya, plan, items } = await withPriya('2026-05-05')
    const meetingId = await plan('2026-05-19')
    expect(await items(meetingId)).toEqual([])
    await client.recognition.saveDays({ days: 7 })
    const [nudge] = await items(meetingId)
    expect(nudge).toMatchObject({
      candidateId: `recognition:${priya.relationshipId}`,
      title: 'Find something to recognise in Priya',
      score: 38,
      visibility: 'private',
      sourceKind: 'relationship',
    })
    await client.meetings.start({ id: meetingId })
    await client.meetings.close({ id: meetingId })
    expect(await db().selectFrom('carry_count').selectAll().execute()).toEqual([])
    const [again] = await items(await plan('2026-05-27'))
    expect([again?.carried, again?.score]).toEqual([0, 38])
  })

  it('is settled on the third carry: sent by message it was said, dropped it is gone', async () => {
    const { client, db, priya, plan, items, page } = await withPriya()
    for (const action of ['kept calm', 'shared the notes']) {
      await client.recognition.add({ personId: priya.id, action })
    }
    const { items: noted } = await page()
    await db()
      .insertInto('carry_count')
      .values(
        noted.map(({ id }) => ({
          relationship_id: priya.relationshipId,
          source_kind: 'recognition',
          source_id: id,
          carried: 3,
          parked: 0,
        })),
      )
      .execute()
    const found = await items(await plan())
    const [first, second] = found
    if (!first || !second) throw new Error('nothing carried')
    expect(found.map(({ asksWhatNow }) => asksWhatNow)).toEqual([true, true])
    await client.meetings.settle({ itemId: first.id, settlement: { choice: 'message', text: 'Well done' } })
    await client.meetings.settle({ itemId: second.id, settlement: { choice: 'drop' } })
    expect((await page()).items.map(({ deliveredOn, channel }) => [deliveredOn, channel])).toEqual([
      ['2026-05-19', 'private'],
    ])
    await client.undo.undo()
    expect((await page()).items).toHaveLength(2)
  })

  it('refuses at the field what cannot be', async () => {
    const { client, priya } = await withPriya()
    const message = 'Write what was done, as anyone could have seen it.'
    await expect(client.recognition.add({ personId: priya.id, action: '  ' })).rejects.toMatchObject({
      data: { issues: [{ path: ['action'], message }] },
    })
    await expect(client.recognition.saveDays({ days: 3 })).rejects.toMatchObject({
      data: { issues: [{ path: ['days'], message: 'Choose 7 to 30 days.' }] },
    })
    const notedOn = '2026-05-20'
    await expect(client.recognition.add({ personId: priya.id, action: 'x', notedOn })).rejects.toMatchObject(
      refusal('notedOn', 'That day has not come yet.'),
    )
    const { id } = await client.recognition.add({ personId: priya.id, action: 'x', notedOn: '2026-05-18' })
    const channel = 'public'
    await expect(client.recognition.deliver({ id, on: '2026-05-17', channel })).rejects.toMatchObject(
      refusal('on', 'It was noted after that day.'),
    )
    await client.recognition.deliver({ id, on: '2026-05-18', channel })
    await expect(client.recognition.save({ id, action: 'x', notedOn: '2026-05-19' })).rejects.toMatchObject(
      refusal('notedOn', 'It was said before that day.'),
    )
  })

  it('undoes saying and removing, and goes with the person', async () => {
    const { client, db, priya, page } = await withPriya()
    const { id } = await client.recognition.add({ personId: priya.id, action: 'x' })
    await client.recognition.deliver({ id, channel: 'public' })
    await client.undo.undo()
    expect((await page()).items[0]?.deliveredOn).toBe(null)
    await client.recognition.remove({ id })
    await client.undo.undo()
    expect((await page()).items).toHaveLength(1)
    expect((await client.people.previewRemoval({ id: priya.id })).care).toBe(1)
    await client.people.remove({ id: priya.id })
    expect(await db().selectFrom('recognition').selectAll().execute()).toEqual([])
  })
})

describe('the customer’s voice', () => {
  it('Row 47: 2 named in this quarter, each once, on screen and as a note to the boss', async () => {
    const { client, priya, omar } = await withPriya()
    const add = (personId: Id, notedOn: string, isCustomerVoice = true) =>
      client.recognition.add({ personId, action: 'spoke for customers', notedOn, isCustomerVoice })
    await add(priya.id, '2026-04-02')
    await add(omar.id, '2026-05-18')
    await add(priya.id, '2026-05-19')
    await add(omar.id, '2026-03-31')
    await add(omar.id, '2026-05-01', false)
    const { quarter, names, items } = await client.recognition.voices()
    expect([quarter, names, items.length]).toEqual(['2026-Q2', ['Priya Raman', 'Omar Lind'], 3])
    const ruth = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
    const { id } = await client.meetings.plan({
      relationshipId: ruth.relationshipId,
      on: '2026-05-19',
      at: '14:00',
      lengthMinutes: 45,
    })
    const { chips } = await client.agenda.view({ meetingId: id })
    expect(chips).toContainEqual({
      id: 'voices',
      type: 'note',
      text: 'The customer’s voice this quarter, 2 named: Priya, Omar',
    })
  })
})

describe('values', () => {
  it('Row 50: “Be candid” with 0 actions in 90 d is asked about beside the one-on-one, until one is seen', async () => {
    const { client, clock, priya, plan } = await withPriya()
    clock.now = '2026-02-10T09:00:00Z'
    const { id } = await client.values.add({ name: 'Be candid', behaviours: ['Says the bad news first'] })
    clock.now = '2026-05-19T09:00:00Z'
    const value = async () => (await client.values.list())[0]
    expect(await value()).toMatchObject({
      name: 'Be candid',
      seen: 0,
      behaviours: ['Says the bad news first'],
    })
    const meetingId = await plan()
    const chip = async () =>
      (await client.agenda.view({ meetingId })).chips.filter((each) => each.id.startsWith('value:'))
    expect(await chip()).toEqual([
      {
        id: `value:${id}`,
        type: 'ask',
        text: '“Be candid”: not seen in 90 days',
        question: 'Who showed “Be candid” lately, and how?',
      },
    ])
    await client.recognition.add({ personId: priya.id, action: 'said the date would slip', valueId: id })
    expect([(await value())?.seen, await chip()]).toEqual([1, []])
  })

  it('are changed, retired and brought back, and no two have one name', async () => {
    const { client, priya } = await withPriya()
    const { id } = await client.values.add({ name: 'Be candid', behaviours: ['One', 'Two'] })
    await expect(client.values.add({ name: 'be Candid', behaviours: ['One'] })).rejects.toMatchObject(
      refusal('name', '“Be candid” is on the list already.'),
    )
    await expect(client.values.add({ name: 'Empty', behaviours: [] })).rejects.toMatchObject({
      data: {
        issues: [{ path: ['behaviours'], message: 'Write at least one thing one would see someone do.' }],
      },
    })
    await client.values.save({ id, name: 'Say it straight', behaviours: ['Three'] })
    expect((await client.values.list()).map(({ name, behaviours }) => [name, behaviours])).toEqual([
      ['Say it straight', ['Three']],
    ])
    await client.recognition.add({ personId: priya.id, action: 'x', valueId: id })
    await client.values.retire({ id })
    expect(await client.values.list()).toEqual([])
    expect((await client.recognition.ofPerson({ personId: priya.id })).items[0]?.valueName).toBe(
      'Say it straight',
    )
    await client.undo.undo()
    expect(await client.values.list()).toHaveLength(1)
  })
})

describe('hours', () => {
  it('Row 46: 14 of 35 h give energy, which is 40 %', async () => {
    const { client, priya } = await withPriya()
    const add = (text: string, hours: number, kind: 'energising' | 'draining') =>
      client.hours.add({ personId: priya.id, text, hours, kind })
    await add('Carrier calls', 14, 'energising')
    const { id } = await add('Reports', 20, 'draining')
    await client.hours.save({ id, text: 'Weekly reports', hours: 21, kind: 'draining' })
    const seen = () => client.hours.ofPerson({ personId: priya.id })
    expect((await seen()).energy).toEqual({ energising: 14, all: 35, percent: 40 })
    expect((await seen()).activities.map(({ text }) => text)).toEqual(['Weekly reports', 'Carrier calls'])
    await client.hours.remove({ id })
    expect((await seen()).energy.all).toBe(14)
    await client.undo.undo()
    expect((await seen()).energy.percent).toBe(40)
    for (const hours of [0, 200]) {
      await expect(add('x', hours, 'draining')).rejects.toMatchObject({
        data: { issues: [{ path: ['hours'], message: 'Write between half an hour and 80 hours.' }] },
      })
    }
  })
})

describe('today', () => {
  it('says it of one, and only once twice the days have passed', async () => {
    const { client, clock, priya } = await withPriya('2026-05-01')
    const said = async () => (await client.today.view()).needs.filter(({ id }) => id.startsWith('recognise:'))
    clock.now = `${addDays('2026-05-01', 28)}T09:00:00Z`
    expect(await said()).toEqual([])
    clock.now = `${addDays('2026-05-01', 29)}T09:00:00Z`
    const [need, ...others] = await said()
    expect(others).toEqual([])
    expect(need).toMatchObject({
      served: 'employee',
      title: 'Omar has not been recognised for 29 days',
      action: 'recognise',
    })
    if (need?.ref !== priya.id) {
      const { id } = await client.recognition.add({ personId: need?.ref as Id, action: 'x' })
      await client.recognition.deliver({ id, channel: 'public' })
    }
    expect((await said())[0]).toMatchObject({ title: 'Priya has not been recognised for 29 days' })
  })
})
