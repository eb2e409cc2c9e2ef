// The pulse on a real database: tapped while a talk runs, kept as it was then, and what it brings up next time.
import { describe, expect, it } from 'vitest'
import type { AgendaView } from '../../shared/agenda/view'
import { promptLibrary } from '../../shared/prompts/data'
import type { Id } from '../../shared/words'
import { openTestApp } from '../test-app.fixture'
import { printable } from './print'

async function withOmar() {
  const opened = await openTestApp({ now: '2026-04-23T09:00:00Z' })
  const { client, clock } = opened
  await client.welcome.begin({ name: 'Dana', boss: 'Ruth', reports: ['Omar'] })
  const list = await client.people.list()
  const [omar] = list.reports
  const [ruth] = list.bosses
  if (!omar || !ruth) throw new Error('nobody there')
  const plan = async (on: string) => {
    clock.now = `${on}T09:00:00Z`
    const talk = { relationshipId: omar.relationshipId, on, at: '10:00', lengthMinutes: 30 }
    return (await client.meetings.plan(talk)).id
  }
  const begin = async (on: string) => {
    const id = await plan(on)
    await client.meetings.start({ id })
    return id
  }
  /** A talk from start to end with these answers at its opening. */
  const hold = async (
    on: string,
    answers: { readonly energy?: number | null; readonly clarity?: number },
  ) => {
    const id = await begin(on)
    await client.pulse.answer({ meetingId: id, ...answers })
    await client.meetings.close({ id })
    return id
  }
  const build = (meetingId: Id) => client.agenda.build({ meetingId })
  return { ...opened, omar, ruth, plan, begin, hold, build }
}

const itemsOf = (view: AgendaView) => view.sections.flatMap(({ items }) => items)
const themeOf = (sourceId: string | undefined) => promptLibrary.find(({ id }) => id === sourceId)?.theme

describe('the pulse', () => {
  it('Row 45: energy 4, 3, 2 is −1.5, so it is a must in the next one-on-one, and workload jumps the queue', async () => {
    const { client, omar, plan, hold, build } = await withOmar()
    await hold('2026-04-23', { energy: 4 })
    const calm = await build(await plan('2026-04-29'))
    expect(itemsOf(calm).some(({ kind }) => kind === 'pulse_drop')).toBe(false)
    expect(itemsOf(calm).map(({ sourceId }) => themeOf(sourceId))).not.toContain('workload')
    await client.meetings.cancel({ id: calm.meetingId as Id, reason: 'other' })
    await hold('2026-04-30', { energy: 3 })
    await hold('2026-05-07', { energy: 2 })
    const { trends, worst } = await client.pulse.of({ personId: omar.id })
    expect([trends.energy, worst]).toEqual([{ delta: -1.5, triggered: true }, 'energy'])
    const view = await build(await plan('2026-05-14'))
    const drop = itemsOf(view).find(({ kind }) => kind === 'pulse_drop')
    expect(drop).toMatchObject({
      title: 'Energy 4, 3, 2: what takes it?',
      detail: 'It comes up because of the pulse: −1.5 against the talks before.',
      section: 'obstacles',
      served: 'employee',
      isMust: true,
      score: 42,
      visibility: 'private',
      canBeShared: false,
    })
    const asked = itemsOf(view).filter(({ kind }) => kind === 'prompt')
    expect(asked.map(({ sourceId }) => themeOf(sourceId))).toEqual(['workload'])
  })

  it('brings only the dimension that fell furthest, and asks no more once it has risen', async () => {
    const { plan, hold, build } = await withOmar()
    await hold('2026-04-23', { energy: 4, clarity: 5 })
    await hold('2026-04-30', { energy: 2, clarity: 2 })
    const view = await build(await plan('2026-05-07'))
    expect(itemsOf(view).flatMap(({ kind, title }) => (kind === 'pulse_drop' ? [title] : []))).toEqual([
      'Clarity 5, 2: what blurs it?',
    ])
  })

  it('can be corrected while the talk runs, and stands once it is closed', async () => {
    const { client, omar, begin } = await withOmar()
    const id = await begin('2026-04-23')
    await client.pulse.answer({ meetingId: id, energy: 4 })
    await client.pulse.answer({ meetingId: id, energy: 3, valued: 5 })
    await client.pulse.answer({ meetingId: id, valued: null, words: 'Weekend cover broke' })
    const points = async () => (await client.pulse.of({ personId: omar.id })).points
    expect(await points()).toMatchObject([
      {
        energy: 3,
        clarity: null,
        support: null,
        valued: null,
        words: 'Weekend cover broke',
        isEstimate: false,
      },
    ])
    expect(await client.undo.undo()).toEqual({ label: 'Answered the pulse' })
    expect(await points()).toMatchObject([{ energy: 3, valued: 5, words: '' }])
    await client.meetings.close({ id })
    await expect(client.pulse.answer({ meetingId: id, energy: 5 })).rejects.toThrow(
      'This talk is over, so its pulse stands.',
    )
    expect(await points()).toMatchObject([{ energy: 3 }])
  })

  it('refuses a 6 at its question, a talk that does not run, a boss, and an estimate of nothing', async () => {
    const { client, omar, ruth, plan, begin } = await withOmar()
    const meetingId = await begin('2026-04-23')
    await expect(client.pulse.answer({ meetingId, energy: 6 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { issues: [{ path: ['energy'], message: 'Choose a number from 1 to 5.' }] },
    })
    await client.meetings.close({ id: meetingId })
    const later = await plan('2026-04-30')
    await expect(client.pulse.answer({ meetingId: later, energy: 3 })).rejects.toThrow('while the talk runs')
    await expect(client.pulse.estimate({ personId: ruth.id, on: '2026-04-30', energy: 3 })).rejects.toThrow(
      'who report to you',
    )
    await expect(client.pulse.estimate({ personId: omar.id, on: '2026-04-30' })).rejects.toMatchObject({
      data: { field: 'energy', message: 'Answer at least one of the four.' },
    })
    await expect(
      client.pulse.estimate({ personId: omar.id, on: '2026-05-30', energy: 3 }),
    ).rejects.toMatchObject({ data: { field: 'on' } })
  })

  it('shows a talk without an answer as a gap, an estimate as yours, and lets either go', async () => {
    const { client, omar, begin, hold } = await withOmar()
    await hold('2026-04-23', { energy: 4 })
    await client.meetings.close({ id: await begin('2026-04-30') })
    const { id } = await client.pulse.estimate({
      personId: omar.id,
      on: '2026-04-30',
      energy: 2,
      words: 'Quiet all week',
    })
    const seen = async () =>
      (await client.pulse.of({ personId: omar.id })).points.map(({ on, energy, isEstimate }) => [
        on,
        energy,
        isEstimate,
      ])
    expect(await seen()).toEqual([
      ['2026-04-23', 4, false],
      ['2026-04-30', 2, true],
      ['2026-04-30', null, false],
    ])
    await client.pulse.remove({ id })
    expect(await seen()).toEqual([
      ['2026-04-23', 4, false],
      ['2026-04-30', null, false],
    ])
    expect(await client.undo.undo()).toEqual({ label: 'Removed from the pulse' })
    expect(await seen()).toHaveLength(3)
  })

  it('leaves nothing on paper but its minutes, and nothing in the search', async () => {
    const { app, client, plan, hold, build } = await withOmar()
    const first = await hold('2026-04-23', { energy: 2 })
    const meetingId = await plan('2026-04-30')
    const view = await build(meetingId)
    expect(itemsOf(view).map(({ title }) => title)).toContain('Energy 2: what takes it?')
    const page = await printable(app.context, meetingId, 'agenda')
    if (page.type !== 'agenda') throw new Error('not an agenda')
    expect(page.sections.flatMap(({ items }) => items)).toContainEqual({ type: 'blank', minutes: 4 })
    expect(JSON.stringify(page)).not.toContain('Energy')
    expect(JSON.stringify(await printable(app.context, first, 'notes'))).not.toContain('Energy')
    expect(await client.search.find({ text: 'takes it' })).toEqual([])
  })

  it('takes an outcome of two, and comes back neither carried nor counted', async () => {
    const { client, plan, hold, build } = await withOmar()
    await hold('2026-04-23', { energy: 2 })
    const id = await plan('2026-04-30')
    const drop = itemsOf(await build(id)).find(({ kind }) => kind === 'pulse_drop')
    if (!drop) throw new Error('no pulse')
    await client.meetings.start({ id })
    await expect(client.meetings.record({ itemId: drop.id, outcome: 'again' })).rejects.toThrow(
      'does not fit',
    )
    await client.meetings.record({ itemId: drop.id, outcome: 'talked' })
    await client.meetings.close({ id })
    const next = itemsOf(await build(await plan('2026-05-07'))).find(({ kind }) => kind === 'pulse_drop')
    expect([next?.carried, next?.parkedCount]).toEqual([0, 0])
  })
})
