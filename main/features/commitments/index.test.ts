// Promises through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/words'
import { openTestApp } from '../../test-app.fixture'

async function withBoss() {
  const app = await openTestApp()
  const { id: personId } = await app.client.people.add({
    name: 'Ruth',
    kind: 'boss',
    cadenceDays: 28,
    lengthMinutes: 45,
  })
  const { client } = app
  const make = async (due: string, madeOn = '2026-03-01', text = 'Staffing plan'): Promise<Id> =>
    (await client.commitments.make({ personId, direction: 'mine', text, due, madeOn })).id
  const state = async (id: Id) => {
    const found = await client.commitments.find({ id })
    return { state: found.state, due: found.currentDue, isOverdue: found.isOverdue, warnedOn: found.warnedOn }
  }
  return { ...app, personId, make, state }
}

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('commitments', () => {
  it('shows a new promise whole, serving whom it was given to', async () => {
    const { client, personId, make } = await withBoss()
    const id = await make('2026-05-29')
    expect(await client.commitments.list({})).toEqual([
      {
        id,
        personId,
        personName: 'Ruth',
        direction: 'mine',
        text: 'Staffing plan',
        served: 'boss',
        madeOn: '2026-03-01',
        originalDue: '2026-05-29',
        currentDue: '2026-05-29',
        state: 'open',
        isOverdue: false,
        doneOn: null,
        droppedOn: null,
        releasedOn: null,
        warnedOn: null,
        quality: null,
        missReason: '',
        whatChanged: '',
        goalId: null,
        meetingId: null,
        estimateHours: null,
        visibility: 'shareable',
        moves: [],
      },
    ])
    expect(await client.undo.undo()).toEqual({ label: 'Made a promise' })
    expect(await client.commitments.list({})).toEqual([])
  })

  it('serves the employee when it is given to a report', async () => {
    const { client } = await withBoss()
    const priya = await client.people.add({
      name: 'Priya',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    const { id } = await client.commitments.make({
      personId: priya.id,
      direction: 'mine',
      text: 'Ask for licences',
      due: '2026-05-20',
    })
    expect((await client.commitments.find({ id })).served).toBe('employee')
  })

  it('refuses a due date before the day it was made, and takes one that has passed since', async () => {
    const { make, state } = await withBoss()
    await expect(make('2026-05-01', '2026-05-02')).rejects.toMatchObject(
      refusal('due', 'A promise cannot be due before the day it was made.'),
    )
    await expect(make('2026-06-01', '2026-05-15')).rejects.toMatchObject(
      refusal('madeOn', 'That day has not come yet.'),
    )
    expect(await state(await make('2026-05-13'))).toEqual({
      state: 'open',
      due: '2026-05-13',
      isOverdue: true,
      warnedOn: null,
    })
    expect((await state(await make('2026-05-14'))).isOverdue).toBe(false)
  })

  it('is on time on its day and late a day after', async () => {
    const { client, make, state } = await withBoss()
    const onTime = await make('2026-05-10')
    const late = await make('2026-05-10')
    await client.commitments.keep({ id: onTime, on: '2026-05-10' })
    await client.commitments.keep({ id: late, on: '2026-05-11', quality: 'rework' })
    expect([(await state(onTime)).state, (await state(late)).state]).toEqual(['done_on_time', 'done_late'])
    await expect(client.commitments.drop({ id: late })).rejects.toMatchObject(
      refusal(null, 'This promise is settled already.'),
    )
  })

  it('moves once at no cost, a second time at best late, and says so (DOMAIN §7, story 4)', async () => {
    const { client, clock, make, state } = await withBoss()
    const id = await make('2026-05-29')
    clock.now = '2026-05-26T09:00:00Z'
    expect(await client.commitments.renegotiate({ id, newDue: '2026-06-05', isAccepted: true })).toEqual({
      note: null,
    })
    clock.now = '2026-06-04T09:00:00Z'
    expect(await client.commitments.renegotiate({ id, newDue: '2026-06-12', isAccepted: true })).toEqual({
      note: 'Moved twice, so late is the best it can be now.',
    })
    clock.now = '2026-06-11T09:00:00Z'
    await client.commitments.keep({ id })
    expect(await state(id)).toEqual({
      state: 'done_late',
      due: '2026-06-12',
      isOverdue: false,
      warnedOn: '2026-05-26',
    })
    expect((await client.commitments.find({ id })).moves).toEqual([
      { askedOn: '2026-05-26', oldDue: '2026-05-29', newDue: '2026-06-05', isAccepted: true },
      { askedOn: '2026-06-04', oldDue: '2026-06-05', newDue: '2026-06-12', isAccepted: true },
    ])
  })

  it('counts a move asked on its day as late, and a refused one as nothing but a warning', async () => {
    const { client, make, state } = await withBoss()
    const slipped = await make('2026-05-14')
    const refused = await make('2026-05-20')
    expect(
      await client.commitments.renegotiate({ id: slipped, newDue: '2026-05-20', isAccepted: true }),
    ).toEqual({ note: 'The day had passed, so this now counts as late.' })
    expect(
      await client.commitments.renegotiate({ id: refused, newDue: '2026-05-30', isAccepted: false }),
    ).toEqual({ note: null })
    await client.commitments.keep({ id: slipped })
    expect([await state(slipped), await state(refused)]).toEqual([
      { state: 'done_late', due: '2026-05-20', isOverdue: false, warnedOn: null },
      { state: 'open', due: '2026-05-20', isOverdue: false, warnedOn: '2026-05-14' },
    ])
    await expect(
      client.commitments.renegotiate({ id: refused, newDue: '2026-05-20', isAccepted: true }),
    ).rejects.toMatchObject(refusal('newDue', 'It is due on that day already. Choose another.'))
    await expect(
      client.commitments.renegotiate({ id: refused, newDue: '2026-05-13', isAccepted: true }),
    ).rejects.toMatchObject(refusal('newDue', 'The new day cannot lie before the day you asked.'))
  })

  it('opens again what was kept, dropped or released, and takes a step back whole', async () => {
    const { client, make, state } = await withBoss()
    const id = await make('2026-05-29')
    const open = await state(id)
    await client.commitments.drop({ id, reason: 'The budget went elsewhere' })
    expect((await client.commitments.find({ id })).missReason).toBe('The budget went elsewhere')
    await client.commitments.reopen({ id })
    expect(await state(id)).toEqual(open)
    await client.commitments.release({ id })
    await client.commitments.reopen({ id })
    await client.commitments.keep({ id })
    expect(await client.undo.undo()).toEqual({ label: 'Kept a promise' })
    expect(await state(id)).toEqual(open)
    await expect(client.commitments.reopen({ id })).rejects.toMatchObject(
      refusal(null, 'This promise is open already.'),
    )
  })

  it('shows say/do with a tick a promise: seven of ten on time, one moved (DOMAIN §4.1)', async () => {
    const { client, clock, personId, make } = await withBoss()
    const dues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((day) => `2026-04-${String(day).padStart(2, '0')}`)
    const ids: Id[] = []
    for (const due of dues) ids.push(await make(due))
    const [moved, , , , , , , late, dropped] = ids
    if (!moved || !late || !dropped) throw new Error('ten promises were made')
    const released = await make('2026-04-20')
    await make('2026-05-30')
    clock.now = '2026-03-30T09:00:00Z'
    await client.commitments.renegotiate({ id: moved, newDue: '2026-04-15', isAccepted: true })
    for (const id of ids.slice(0, 7)) await client.commitments.keep({ id })
    await client.commitments.warn({ id: dropped })
    clock.now = '2026-04-09T09:00:00Z'
    await client.commitments.keep({ id: late })
    await client.commitments.drop({ id: dropped })
    await client.commitments.release({ id: released })
    clock.now = '2026-05-14T09:00:00Z'
    const view = await client.commitments.sayDo({ personId, direction: 'mine' })
    expect({ ...view, ticks: view.ticks.map(({ due, result }) => `${due.slice(8)} ${result}`) }).toEqual({
      due: 10,
      onTime: 7,
      late: 1,
      percent: 70,
      deliveredPercent: 80,
      display: '70%',
      warned: 1,
      missed: 3,
      moved: 1,
      ticks: [
        '02 kept',
        '03 kept',
        '04 kept',
        '05 kept',
        '06 kept',
        '07 kept',
        '08 late',
        '09 missed',
        '10 missed',
        '15 kept',
      ],
    })
    expect((await client.commitments.sayDo({ direction: 'theirs' })).display).toBe('nothing yet')
    expect((await client.commitments.sayDo({ direction: 'mine', days: 35 })).ticks).toHaveLength(2)
  })

  it('lists open promises by due date and everything newest first', async () => {
    const { client, make } = await withBoss()
    const early = await make('2026-05-20')
    const later = await make('2026-06-20')
    const kept = await make('2026-05-25')
    await client.commitments.keep({ id: kept })
    const ids = async (isOpen: boolean) =>
      (await client.commitments.list({ isOpen })).map((promise) => promise.id)
    expect([await ids(true), await ids(false)]).toEqual([
      [early, later],
      [later, kept, early],
    ])
  })

  it('finds nothing where nothing is, and refuses a goal that was removed', async () => {
    const { client, personId, make } = await withBoss()
    const id = await make('2026-05-20')
    const promise = { id, text: 'Plan', served: 'customer', estimateHours: 3, visibility: 'private' } as const
    const goal = await client.goals.add({ ownerId: null, title: 'G', weight: 100, served: 'customer' })
    await client.commitments.save({ ...promise, goalId: goal.id })
    expect((await client.commitments.list({ personId, direction: 'mine' }))[0]).toMatchObject({
      ...promise,
      goalId: goal.id,
    })
    await client.goals.remove({ id: goal.id })
    await expect(client.commitments.save({ ...promise, goalId: goal.id })).rejects.toMatchObject(
      refusal('goalId', 'That goal is no longer here. Choose another.'),
    )
    await expect(client.commitments.find({ id: personId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
