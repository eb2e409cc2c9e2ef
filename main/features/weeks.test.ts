// The Friday look at the week through the calls.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../test-app.fixture'

describe('the week', () => {
  it('Row 32: 9.5 of 40 h at the job is 23 %', async () => {
    const { client } = await openTestApp({ now: '2026-05-15T15:00:00Z' })
    expect((await client.weeks.view()).due).toBe('2026-05-11')
    const [deskMinutes, jobMinutes] = [30.5 * 60, 9.5 * 60]
    await client.weeks.save({ weekOn: '2026-05-11', deskMinutes, jobMinutes })
    const view = await client.weeks.view()
    expect(view.due).toBeNull()
    expect(view.weeks).toEqual([{ weekOn: '2026-05-11', deskMinutes, jobMinutes, jobPercent: 23 }])
    expect(deskMinutes + jobMinutes).toBe(40 * 60)
  })

  it('asks from Friday to Monday, for the week it is about, once', async () => {
    const { client, clock } = await openTestApp({ now: '2026-05-14T09:00:00Z' })
    const due = async (day: string) => {
      clock.now = `${day}T09:00:00Z`
      return (await client.weeks.view()).due
    }
    expect(await due('2026-05-14')).toBeNull()
    expect(await due('2026-05-17')).toBe('2026-05-11')
    expect(await due('2026-05-18')).toBe('2026-05-11')
    expect(await due('2026-05-19')).toBeNull()
  })

  it('corrects a week, and takes that back', async () => {
    const { client } = await openTestApp({ now: '2026-05-15T15:00:00Z' })
    await client.weeks.save({ weekOn: '2026-05-11', deskMinutes: 1800, jobMinutes: 300 })
    await client.weeks.save({ weekOn: '2026-05-11', deskMinutes: 1500, jobMinutes: 600 })
    expect((await client.weeks.view()).weeks).toMatchObject([{ deskMinutes: 1500, jobMinutes: 600 }])
    await client.undo.undo()
    expect((await client.weeks.view()).weeks).toMatchObject([{ deskMinutes: 1800, jobMinutes: 300 }])
  })

  it('refuses a week that is none, has not come, holds nothing or more than it can', async () => {
    const { client } = await openTestApp({ now: '2026-05-15T15:00:00Z' })
    const save = (weekOn: string, deskMinutes: number, jobMinutes: number) =>
      client.weeks.save({ weekOn, deskMinutes, jobMinutes })
    await expect(save('2026-05-12', 60, 60)).rejects.toMatchObject({
      message: 'A week is named by its Monday.',
    })
    await expect(save('2026-05-18', 60, 60)).rejects.toMatchObject({
      message: 'That week has not come yet.',
    })
    await expect(save('2026-05-11', 0, 0)).rejects.toThrow()
    await expect(save('2026-05-11', 6000, 6000)).rejects.toThrow()
  })

  it('counts the talks held in it', async () => {
    const { client, clock } = await openTestApp({ now: '2026-05-12T09:00:00Z' })
    const omar = await client.people.add({
      name: 'Omar',
      kind: 'direct_report',
      cadenceDays: 7,
      lengthMinutes: 30,
    })
    const { id } = await client.meetings.plan({
      relationshipId: omar.relationshipId,
      on: '2026-05-12',
      at: '09:00',
      lengthMinutes: 30,
    })
    await client.agenda.build({ meetingId: id })
    await client.meetings.start({ id })
    await client.meetings.close({ id })
    clock.now = '2026-05-15T15:00:00Z'
    expect((await client.weeks.view()).heldMinutes).toBe(30)
  })
})
