// The first boss check-in: the worked example of the domain typed in whole through the screens, and its table.
import type { Page } from '@playwright/test'
import { answeredByCase } from './case-answer'
import { expect, test } from './launch'
import {
  addGoal,
  agendaOnScreen,
  agreeOn,
  beginWith,
  capture,
  choose,
  goTo,
  goToHash,
  nest,
  setDay,
  travelTo,
} from './pages'

/** My goals with their weights and how far each serves one of Ruth's: 70 % in all. */
const goals = [
  { title: 'Deliver on Saturdays', weight: 30, parent: 'On-time delivery 98%', share: 100 },
  { title: 'One map of the warehouse', weight: 25, parent: 'On-time delivery 98%', share: 100 },
  { title: 'Staff the night shift', weight: 20, parent: 'Cost per pick down 5%', share: 50 },
  { title: 'Pick errors below 1%', weight: 15, parent: null, share: 0 },
  { title: 'Audit without findings', weight: 10, parent: 'Cost per pick down 5%', share: 50 },
] as const

async function typeGoals(page: Page): Promise<void> {
  await goTo(page, 'Alignment')
  for (const title of ['On-time delivery 98%', 'Cost per pick down 5%']) {
    await addGoal(page, 'A goal of Ruth', title, 50)
    await agreeOn(page, title)
  }
  for (const goal of goals) {
    await addGoal(page, 'A goal of yours', goal.title, goal.weight)
    await agreeOn(page, goal.title)
    if (goal.parent) await nest(page, goal.parent, goal.share)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('70% of your goals serve Ruth’s goals')
}

async function typeCustomers(page: Page): Promise<void> {
  await capture(page, 'Customer signal', 'Three retailers ask for Saturday delivery', async (dialog) => {
    await dialog.getByRole('combobox', { name: /From whom/ }).fill('Northside Retail')
    await page.getByRole('option', { name: /Northside Retail/ }).click()
    await choose(dialog, /How much it matters/, /^3/)
    await dialog.getByRole('button', { name: 'More' }).click()
    await choose(dialog, /For the goal/, 'Deliver on Saturdays')
  })
  for (const name of ['Harbour Foods', 'Valley Stores']) await addParty(page, name, 'Customer')
  await goTo(page, 'Customers')
  await page.getByRole('button', { name: /Three retailers ask/ }).click()
  const record = page.getByRole('dialog')
  for (const name of ['Northside Retail', 'Harbour Foods', 'Valley Stores']) {
    await record.getByRole('combobox', { name: /Who said it/ }).fill(name)
    await page.getByRole('option', { name }).click()
    await expect(record.getByRole('list', { name: /Who said it/ })).toContainText(name)
  }
  await page.keyboard.press('Escape')
  await capture(page, 'Customer signal', 'Returns label in the wrong language', async (dialog) => {
    await dialog.getByRole('combobox', { name: /From whom/ }).fill('Harbour')
    await page.getByRole('option', { name: 'Harbour Foods' }).click()
    await choose(dialog, /How much it matters/, /^4/)
  })
  await addParty(page, 'Carton works', 'Supplier')
  await capture(page, 'Customer signal', 'Carton supplier paid after 47 days', async (dialog) => {
    await dialog.getByRole('combobox', { name: /From whom/ }).fill('Carton')
    await page.getByRole('option', { name: 'Carton works' }).click()
    await choose(dialog, /How much it matters/, /^3/)
  })
}

async function addParty(page: Page, name: string, kind: string): Promise<void> {
  await goTo(page, 'Customers')
  await page.getByRole('button', { name: 'Customer or supplier' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('radio', { name: kind, exact: true }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** What Ruth is busy with, what she will need, and a rule of hers that is due for a word. */
async function typeRuth(page: Page): Promise<void> {
  const bossTopic = (kind: string, text: string, due: string, goal?: string) =>
    capture(page, 'Boss topic', text, async (dialog) => {
      await dialog.getByRole('radio', { name: kind }).click()
      await setDay(dialog, 'Due', due)
      if (goal) await choose(dialog, /For the goal/, goal)
    })
  await bossTopic('Deliverable', 'Warehouse map v2', '2026-05-29', 'One map of the warehouse')
  await bossTopic('Concern', 'Audit on 30 June', '2026-06-30')
  await capture(page, 'Need', 'Board one-pager', async (dialog) => {
    await setDay(dialog, 'Needed on', '2026-06-18')
    await dialog.getByRole('textbox', { name: 'Days ahead' }).fill('10')
  })
  await goTo(page, 'Ruth')
  await page.getByRole('button', { name: 'Add a rule' }).click()
  const rule = page.getByRole('dialog')
  await rule.getByRole('textbox', { name: 'Rule' }).fill('Bad news the same day, by phone')
  await rule.getByText('Ruth said so').click()
  await setDay(rule, 'On', '2025-10-01')
  await rule
    .getByRole('button', { name: /^(Add|Save|Note)/ })
    .last()
    .click()
  await expect(rule).toBeHidden()
}

/** What Dana asks for, pushes back on, has achieved, and could still reach. */
async function typeAsks(page: Page): Promise<void> {
  await goTo(page, 'Meetings')
  await capture(page, 'Decision', 'Which carrier for the island?', async (dialog) => {
    await choose(dialog, /Serves/, 'Customers')
    await setDay(dialog, 'Decide by', '2026-05-22')
    await dialog.getByRole('button', { name: 'More' }).click()
    await choose(dialog, /For the goal/, 'Deliver on Saturdays')
  })
  await capture(page, 'Another way', 'What would have to be true to lift the freeze?', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'What you both want' }).fill('On-time delivery 98%')
    for (const option of ['Lift it for the night shift', 'Hire two for the season']) {
      await dialog.getByRole('button', { name: 'Add an option' }).click()
      await dialog
        .getByRole('textbox', { name: /^Option/ })
        .last()
        .fill(option)
    }
    await dialog.getByRole('button', { name: 'More' }).click()
    await choose(dialog, /Serves/, 'Customers')
  })
  await capture(page, 'Evidence', 'Pick errors down', async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Before' }).fill('1.9 %')
    await dialog.getByRole('textbox', { name: 'After' }).fill('1.1 %')
    await setDay(dialog, 'On', '2026-04-02')
    await choose(dialog, /How much it changed/, /^4/)
    await choose(dialog, /For the goal/, 'Deliver on Saturdays')
    await choose(dialog, /Serves/, 'Customers')
  })
  await capture(page, 'Opportunity', 'Cross-site pilot', (dialog) =>
    setDay(dialog, 'Closes on', '2026-05-30'),
  )
}

test('Story 1: Dana prepares the first check-in with Ruth', async ({ launchSaydo }) => {
  test.setTimeout(180_000)
  const { app, page, profile } = await launchSaydo({ now: '2026-04-01T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  const meeting = await page.evaluate(() => window.location.hash)
  await typeGoals(page)

  await travelTo(app, page, '2026-04-16T09:00')
  await goTo(page, 'Meetings')
  await capture(page, 'Obstacle', 'Night shift lacks scanner licences', async (dialog) => {
    await choose(dialog, /In whose way/, 'Priya')
    await choose(dialog, /How bad/, /^4/)
    await choose(dialog, /What would help/, 'Access')
    await dialog.getByRole('radio', { name: 'Your boss' }).click()
  })
  const promise = (text: string, due: string, goal: string) =>
    capture(page, 'Promise', text, async (dialog) => {
      await choose(dialog, /^(Choose )?.*To$/, 'Ruth')
      await setDay(dialog, 'Due', due)
      await dialog.getByRole('button', { name: 'More' }).click()
      await choose(dialog, /For the goal/, goal)
    })
  await promise('Q2 staffing plan', '2026-05-12', 'Staff the night shift')
  await promise('Cost dashboard', '2026-05-20', 'Deliver on Saturdays')

  await travelTo(app, page, '2026-05-07T09:00')
  await goTo(page, 'Commitments')
  await page.getByRole('checkbox', { name: 'Kept: Cost dashboard' }).press('Space')

  await travelTo(app, page, '2026-05-14T09:00')
  await typeCustomers(page)
  await typeRuth(page)
  await typeAsks(page)

  await goToHash(page, meeting)
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-14')
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(move).toBeHidden()
  await page.getByRole('button', { name: 'Rebuild' }).click()
  await expect(page.getByRole('button', { name: 'Cross-site pilot', exact: true })).toBeVisible()

  const built = await agendaOnScreen(page)
  await test.step('eleven items, 36 + 5 + 4 = 45 minutes, customers first', async () => {
    const ruths = 'Ruth’s issues, concerns and deliverables'
    expect(built).toEqual([
      { section: 'Customers', title: 'Three retailers ask for Saturday delivery', minutes: 4, score: 66 },
      { section: 'Customers', title: 'Returns label in the wrong language', minutes: 4, score: 52 },
      { section: 'What the team needs', title: 'Night shift lacks scanner licences', minutes: 4, score: 50 },
      { section: 'Promises', title: 'Q2 staffing plan', minutes: 2, score: 61 },
      { section: 'Promises', title: 'Cost dashboard: done 7 May', minutes: 1, score: 26 },
      { section: ruths, title: 'Warehouse map v2', minutes: 3, score: 49 },
      { section: ruths, title: 'Board one-pager', minutes: 3, score: 45 },
      { section: ruths, title: 'Audit on 30 June', minutes: 3, score: 34 },
      { section: 'Decisions and asks', title: 'Which carrier for the island?', minutes: 5, score: 76 },
      { section: 'Alignment and expectations', title: 'Alignment 70%', minutes: 4, score: 35 },
      { section: 'Growth and visibility', title: 'Cross-site pilot', minutes: 3, score: 28 },
    ])
    expect(built.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(36)
    await expect(page.getByRole('region', { name: 'Agenda' })).toContainText('5 min')
    await expect(page.getByRole('region', { name: 'Agenda' })).toContainText('4 min')
  })

  await test.step('four are parked, each with its reason and its points', async () => {
    const parked = page.getByRole('complementary', { name: 'Worth bringing' })
    for (const [title, reason, points] of [
      ['What would have to be true to lift the freeze?', 'needs 6 min, 0 left', '48'],
      ['Pick errors down: 1.9 → 1.1 %', 'needs 2 min, 0 left', '42'],
      ['Carton supplier paid after 47 days', 'needs 4 min, 0 left', '26'],
      ['Still holds? Bad news the same day, by phone', 'needs 2 min, 0 left', '15'],
    ] as const) {
      const row = parked.getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) })
      await expect(row).toContainText(reason)
      await expect(row).toContainText(points)
    }
  })

  await test.step('Saturday delivery says why it is there: five reasons, 66 in all', async () => {
    const row = page.getByRole('button', {
      name: 'Three retailers ask for Saturday delivery',
      exact: true,
    })
    await page.getByRole('button', { name: 'Q2 staffing plan', exact: true }).focus()
    await row.hover()
    await expect(row).toHaveAttribute('title', /^a signal 10\n(?:.+\n){4}66 points in all$/)
    await row.focus()
    await expect(page.getByRole('region', { name: 'Agenda' }).locator('dl')).toHaveText(
      /a signal\s*10serves customer\s*30severity 3 of 5\s*8goal worth 30%\s*63 sources\s*12/,
    )
  })

  await test.step('building twice changes nothing, and the rules by themselves say the same', async () => {
    await page.keyboard.press('r')
    expect(await agendaOnScreen(page)).toEqual(built)
    expect(await answeredByCase(profile, meeting, '2026-05-14T09:00:00Z')).toEqual(
      built.map(({ minutes, score }) => ({ minutes, score })),
    )
  })
})
