// Goals and alignment through their calls, on a real database.
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../test-app.fixture'

type TestApp = Awaited<ReturnType<typeof openTestApp>>

/** The alignment illusion of DOMAIN §7, story 3: Mateo serves Dana at 75 %, but Ruth at 40 % only. */
async function illusion({ client }: TestApp) {
  const boss = await client.people.add({ name: 'Ruth', kind: 'boss', cadenceDays: 28, lengthMinutes: 45 })
  const report = await client.people.add({
    name: 'Mateo',
    kind: 'direct_report',
    cadenceDays: 7,
    lengthMinutes: 30,
  })
  await client.people.saveMe({ name: 'Dana', role: '' })
  const add = async (ownerId: typeof boss.id | null, title: string, weight: number) =>
    (await client.goals.add({ ownerId, title, weight, served: 'customer' })).id
  const boss1 = await add(boss.id, 'Boss one', 60)
  const boss2 = await add(boss.id, 'Boss two', 40)
  const mine1 = await add(null, 'Mine one', 40)
  const mine4 = await add(null, 'Mine four', 60)
  const theirs1 = await add(report.id, 'Theirs one', 40)
  const theirs2 = await add(report.id, 'Theirs two', 60)
  await client.goals.link({ goalId: mine1, parentId: boss1, share: 100 })
  await client.goals.link({ goalId: theirs1, parentId: mine1, share: 100 })
  await client.goals.link({ goalId: theirs2, parentId: mine4, share: 60 })
  return { boss, report, boss1, boss2, mine1, mine4, theirs1, theirs2 }
}

const refusal = (field: string | null, message: string) => ({ code: 'REFUSED', data: { field, message } })

describe('goals', () => {
  it('shows the direct and the through-line figure of each report, and what of the boss is uncovered', async () => {
    const app = await openTestApp()
    const made = await illusion(app)
    const page = await app.client.goals.alignment()
    const common = { weightTotal: 100, weightsAddUp: true }
    expect({ mine: page.mine, reports: page.reports, bossName: page.bossName }).toEqual({
      bossName: 'Ruth',
      mine: {
        ...common,
        percent: 40,
        isAligned: false,
        throughPercent: null,
        uncovered: [{ id: made.boss2, title: 'Boss two' }],
      },
      reports: [
        {
          personId: made.report.id,
          name: 'Mateo',
          figure: { ...common, percent: 76, isAligned: true, throughPercent: 40, uncovered: [] },
        },
      ],
    })
    expect(page.goals.map(({ title, level, ownerName }) => `${title}, ${level}, ${ownerName}`)).toEqual([
      'Boss one, boss, Ruth',
      'Boss two, boss, Ruth',
      'Mine one, me, Dana',
      'Mine four, me, Dana',
      'Theirs one, report, Mateo',
      'Theirs two, report, Mateo',
    ])
  })

  it('sees through once the missing link is made, and takes the link back again', async () => {
    const app = await openTestApp()
    const { mine4, boss2 } = await illusion(app)
    await app.client.goals.link({ goalId: mine4, parentId: boss2, share: 100 })
    const page = await app.client.goals.alignment()
    expect([page.mine.percent, page.reports[0]?.figure.throughPercent]).toEqual([100, 76])
    expect(await app.client.undo.undo()).toEqual({ label: 'Nested a goal' })
    expect((await app.client.goals.alignment()).mine.percent).toBe(40)
  })

  it('refuses links that make no sense, beside the field they are about', async () => {
    const app = await openTestApp()
    const { boss1, mine1, mine4, theirs1 } = await illusion(app)
    const { link } = app.client.goals
    await expect(link({ goalId: mine1, parentId: mine1, share: 10 })).rejects.toMatchObject(
      refusal('parentId', 'A goal cannot support itself.'),
    )
    await expect(link({ goalId: theirs1, parentId: mine4, share: 20 })).rejects.toMatchObject(
      refusal('share', 'That makes 120%. A goal can give at most 100.'),
    )
    await expect(link({ goalId: theirs1, parentId: boss1, share: 0 })).rejects.toMatchObject(
      refusal('parentId', 'A goal supports the level above: a report’s goals yours, and yours your boss’s.'),
    )
    await expect(link({ goalId: mine1, parentId: theirs1, share: 0 })).rejects.toMatchObject(
      refusal('parentId', 'That goal already supports this one. It cannot go both ways.'),
    )
    await app.client.goals.remove({ id: boss1 })
    await expect(link({ goalId: mine4, parentId: boss1, share: 5 })).rejects.toMatchObject(
      refusal('parentId', 'That goal is no longer here. Choose another.'),
    )
    await expect(link({ goalId: boss1, parentId: mine4, share: 5 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('changes the share of a link that is there already', async () => {
    const app = await openTestApp()
    const { theirs1, mine1 } = await illusion(app)
    await app.client.goals.link({ goalId: theirs1, parentId: mine1, share: 50 })
    const { goals } = await app.client.goals.alignment()
    expect(goals.find(({ id }) => id === theirs1)?.supports).toEqual([{ parentId: mine1, share: 50 }])
    await app.client.goals.unlink({ goalId: theirs1, parentId: mine1 })
    await expect(app.client.goals.unlink({ goalId: theirs1, parentId: mine1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('keeps the old version when the meaning of an active goal changes, not when it moves on', async () => {
    const { client, db } = await openTestApp()
    const goal = {
      title: 'Answer within a day',
      measure: 'median hours',
      baseline: 40,
      target: 24,
      unit: 'hours',
      period: '2026',
      weight: 100,
      served: 'customer',
      meets: 'Under 24 hours',
      outstanding: 'Under 12 hours',
      evidence: 'Queue report',
      state: 'active',
    } as const
    const { id } = await client.goals.add({ ...goal, ownerId: null })
    await client.goals.agree({ id })
    await client.goals.save({ ...goal, id, current: 30 })
    await client.goals.save({ ...goal, id, current: 30, outstanding: 'Under 8 hours' })
    const versions = await db()
      .selectFrom('goal_version')
      .select(['version', 'revised_on', 'snapshot'])
      .execute()
    expect(versions.map((row) => ({ ...row, snapshot: JSON.parse(row.snapshot) }))).toEqual([
      {
        version: 1,
        revised_on: '2026-05-14',
        snapshot: {
          title: 'Answer within a day',
          measure: 'median hours',
          baseline: 40,
          target: 24,
          unit: 'hours',
          period: '2026',
          weight: 100,
          served: 'customer',
          meets: 'Under 24 hours',
          outstanding: 'Under 12 hours',
          evidence: 'Queue report',
          agreed_on: '2026-05-14',
        },
      },
    ])
    const [view] = (await client.goals.alignment()).goals
    expect([view?.current, view?.outstanding, view?.agreedOn]).toEqual([30, 'Under 8 hours', null])
  })

  it('brings a removed goal back with its links', async () => {
    const app = await openTestApp()
    const { mine1 } = await illusion(app)
    const before = await app.client.goals.alignment()
    await app.client.goals.remove({ id: mine1 })
    expect((await app.client.goals.alignment()).mine.percent).toBe(0)
    expect(await app.client.undo.undo()).toEqual({ label: 'Removed a goal' })
    expect(await app.client.goals.alignment()).toEqual(before)
  })

  it('counts active goals only', async () => {
    const app = await openTestApp()
    const { mine4 } = await illusion(app)
    await app.client.goals.setState({ id: mine4, state: 'abandoned' })
    const { mine } = await app.client.goals.alignment()
    expect([mine.percent, mine.weightTotal, mine.weightsAddUp]).toEqual([100, 40, false])
  })

  it('asks for an alignment check at the end of a quarter and 80 days after the relationship began', async () => {
    const app = await openTestApp({ now: '2026-02-01T09:00:00Z' })
    await illusion(app)
    const isDue = async (now: string) => {
      app.clock.now = `${now}T09:00:00Z`
      return (await app.client.goals.alignment()).isCheckDue
    }
    expect([
      await isDue('2026-03-03'),
      await isDue('2026-03-04'),
      await isDue('2026-04-21'),
      await isDue('2026-04-22'),
    ]).toEqual([false, true, false, true])
  })
})
