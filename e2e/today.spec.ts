// Today and the meetings: the first steps, what is ahead, what was promised; planning with its checks.
import { expect, test } from './launch'
import { beginWith, capture, choose, goTo, setDay } from './pages'

test('Today leads from the first steps to what is ahead and what was promised', async ({ launchSaydo }) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await goTo(page, 'Today')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is promised yet.' })).toBeVisible()
  await expect(page.getByText('Ruth, every four weeks')).toBeVisible()
  await expect(page.getByText('Starts with your first promise.')).toBeVisible()
  await page.getByRole('button', { name: 'Add people' }).click()
  const add = page.getByRole('dialog', { name: 'Add a report' })
  await add.getByRole('textbox', { name: 'Name' }).fill('Priya Venkell')
  await add.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(add).toBeHidden()
  await expect(page.getByText('Priya', { exact: true })).toBeVisible()

  await page.keyboard.press('n')
  const plan = page.getByRole('dialog', { name: 'New meeting' })
  await plan.getByRole('button', { name: 'Plan it' }).click()
  await expect(plan.getByText('Choose whom to talk to.')).toBeVisible()
  await choose(plan, /With/, 'Priya Venkell')
  const length = plan.getByRole('textbox', { name: 'Length' })
  await length.fill('0')
  await plan.getByRole('button', { name: 'Plan it' }).click()
  await expect(plan.getByText('A meeting lasts at least 5 minutes.')).toBeVisible()
  await length.fill('600')
  await length.press('Tab')
  await expect(plan.getByText('A meeting lasts at most 480 minutes.')).toBeVisible()
  await length.fill('45')
  await length.press('Tab')
  await expect(plan.getByText('Ends at 10:45.')).toBeVisible()
  await setDay(plan, 'Day', 'today')
  await plan.getByRole('button', { name: 'Plan it' }).click()
  await expect(page).toHaveURL(/#\/meetings\//)

  await goTo(page, 'Today')
  for (const [text, due] of [
    ['Rota for June', '2026-05-12'],
    ['Call the clinic', 'today'],
  ] as const) {
    await capture(page, 'Promise', text, async (form) => {
      await choose(form, /To$/, 'Priya Venkell')
      await setDay(form, 'Due', due)
      if (due !== 'today') {
        await form.getByRole('button', { name: 'More' }).click()
        await setDay(form, 'Made on', '2026-05-01')
      }
    })
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^One conversation today\./)
  await expect(page.getByText('Thursday 14 May')).toBeVisible()
  const coming = page.getByRole('region', { name: 'Coming up' })
  await expect(coming).toContainText('2 this week')
  await expect(coming.getByRole('listitem').first()).toContainText('Priya Venkell')
  await expect(coming.getByRole('link', { name: 'Prepare for Priya' })).toBeVisible()
  const due = page.getByRole('region', { name: 'Promises due' })
  await expect(due.getByRole('listitem').first()).toContainText('2 days late')
  await expect(due.getByRole('listitem').last()).toContainText('Today')
  await due.getByRole('checkbox', { name: 'Kept: Call the clinic' }).press('Space')
  await expect(due.getByRole('listitem')).toHaveCount(1)
  const sayDo = page.getByRole('region', { name: 'Say/do' })
  await expect(sayDo).toContainText('1 of 2 promises kept on time')
  await page.keyboard.press('Control+z')
  await expect(due.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('img', { name: /Priya: no talk yet, agreed every 7 days/ })).toBeVisible()

  await goTo(page, 'Meetings')
  const lines = page.getByRole('main', { name: 'Meetings' }).getByRole('link')
  await expect(page.getByRole('region', { name: 'This week' })).toContainText('2 meetings')
  await lines.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(lines.nth(1)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /Priya/ })).toBeVisible()

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  for (const place of ['Today', 'Meetings', 'Team', 'Boss']) {
    await goTo(page, place)
    await expect(page.getByRole('main')).toBeVisible()
    const clipped = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(clipped).toBe(false)
  }
})
