// The alignment illusion: Mateo is at 75 % to Dana and at 40 % through to Ruth, because 35 % hangs on a goal of Dana's
// that serves nothing of Ruth's. One link lifts both.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { addGoal, beginWith, goTo, nest } from './pages'

/** Dana's goals with their weights and how far each serves Ruth: 70 % in all, and G4 hangs nowhere. */
const mine = [
  { title: 'G1 Deliver on Saturdays', weight: 30, parent: 'On-time delivery 98%', share: 100 },
  { title: 'G2 One map of the warehouse', weight: 25, parent: 'On-time delivery 98%', share: 100 },
  { title: 'G3 Staff the night shift', weight: 20, parent: 'Cost per pick down 5%', share: 50 },
  { title: 'G4 Pick errors below 1%', weight: 15, parent: null, share: 0 },
  { title: 'G5 Audit without findings', weight: 10, parent: 'Cost per pick down 5%', share: 50 },
] as const

const mateos = [
  { title: 'Saturday rota', weight: 40, parent: 'G1 Deliver on Saturdays' },
  { title: 'Scan every pick', weight: 35, parent: 'G4 Pick errors below 1%' },
  { title: 'Learn the dock system', weight: 25, parent: null },
] as const

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const team = (page: Page) => page.getByRole('region', { name: 'Your team, under you' })

test('Story 3: one missing link, 75 % to Dana, 40 % through to Ruth', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Mateo' })
  await goTo(page, 'Alignment')
  for (const title of ['On-time delivery 98%', 'Cost per pick down 5%']) {
    await addGoal(page, 'A goal of Ruth', title, 50)
  }
  for (const goal of mine) {
    await addGoal(page, 'A goal of yours', goal.title, goal.weight)
    if (goal.parent) await nest(page, goal.parent, goal.share)
  }
  for (const goal of mateos) {
    await addGoal(page, 'A goal of Mateo', goal.title, goal.weight)
    if (goal.parent) await nest(page, goal.parent, 100)
  }
  await expect(headline(page)).toHaveText('70% of your goals serve Ruth’s goals')
  await expect(team(page)).toContainText('75%, 40% through')
  await expect(
    page.getByRole('img', { name: 'Mateo: 75 percent to you, 40 percent through to Ruth.' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Not nested', exact: true })).toContainText(
    '15 of your 100 points',
  )

  // The screen names that very link as the best way to 75, with the figure it makes.
  const way = page
    .getByRole('region', { name: 'Ways to reach 75' })
    .getByRole('button', { name: /Nest “G4 Pick errors below 1%” under Ruth’s .*: 85%/ })
  await expect(way).toBeVisible()

  await page.getByRole('button', { name: 'Find a parent for G4 Pick errors below 1%' }).click()
  await nest(page, 'On-time delivery 98%', 100)
  await expect(headline(page)).toHaveText('85% of your goals serve Ruth’s goals')
  await expect(team(page)).toContainText('75%, 75% through')
  await expect(page.getByRole('region', { name: 'Ways to reach 75' })).toHaveCount(0)
})
