// Alignment: a check that is left and taken up again, ways to reach 75, nesting by drag and by keys, what is refused.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launch'
import {
  addGoal,
  agendaOnScreen,
  beginWith,
  capture,
  choose,
  goTo,
  goToHash,
  nest,
  setDay,
  travelTo,
} from './pages'
import { goToAddress } from './screens'

/** Dana with Ruth and Mateo, two goals of Ruth's and three of Dana's: 40 nested, 25 and 35 not. */
async function danasGoals(page: Page): Promise<void> {
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Mateo' })
  await goTo(page, 'Alignment')
  await addGoal(page, 'A goal of Ruth', 'On-time delivery 98%', 60)
  await addGoal(page, 'A goal of Ruth', 'Cost per pick down 5%', 40)
  await addGoal(page, 'A goal of yours', 'Deliver on Saturdays', 40)
  await nest(page, 'On-time delivery 98%', 100)
  await addGoal(page, 'A goal of yours', 'One map of the warehouse', 25)
  await addGoal(page, 'A goal of yours', 'Staff the night shift', 35)
}

const card = (page: Page, title: string): Locator =>
  page
    .getByRole('region', { name: 'Goals', exact: true })
    .locator('[data-goal]')
    .filter({ has: page.locator('b', { hasText: title }) })
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const step = (page: Page, title: string) => page.getByRole('form', { name: title })

test('a check is left half-typed, taken up again in the talk, and says what came of it', async ({
  launchSaydo,
}) => {
  test.setTimeout(120_000)
  const { app, page, profile, close } = await launchSaydo({ now: '2026-05-14T09:00' })
  await danasGoals(page)
  await page.getByRole('radio', { name: /^Checks/ }).click()
  await expect(headline(page)).toHaveText('0% of your weight is agreed')
  await page.getByRole('button', { name: 'Begin the check' }).press('Enter')
  await expect(page.getByText('0 of 3 gone through')).toBeVisible()

  const first = step(page, 'Deliver on Saturdays')
  await first.getByRole('textbox', { name: 'What meets it' }).fill('Every second Saturday')
  await first.getByRole('textbox', { name: 'What makes it outstanding' }).fill('Every Saturday, no overtime')
  await first.getByRole('radiogroup', { name: 'You read it' }).getByText('Beyond').click()
  await expect(first.getByText('How Ruth reads it comes from a talk.')).toBeVisible()
  await expect(first.getByText('Saved', { exact: true })).toBeVisible()

  // Left in the middle of it, even by closing the app: all is there again.
  await close()
  const again = await launchSaydo({ now: '2026-05-14T09:00', profile })
  await goToAddress(again.page, '/')
  await again.page.getByRole('button', { name: /^Go through it: The alignment check with Ruth/ }).click()
  await continueCheck(again.page)
  expect(app).toBeTruthy()
})

async function continueCheck(page: Page): Promise<void> {
  const first = step(page, 'Deliver on Saturdays')
  await expect(first.getByRole('textbox', { name: 'What meets it' })).toHaveValue('Every second Saturday')
  await expect(first.getByRole('textbox', { name: 'What makes it outstanding' })).toHaveValue(
    'Every Saturday, no overtime',
  )
  await expect(first.getByRole('radio', { name: 'Beyond' }).first()).toBeChecked()
  await setDay(first, 'You both agreed on', '2026-05-15')
  await first.getByRole('button', { name: 'Save and next' }).click()
  await expect(first.getByText('That day has not come yet.')).toBeVisible()
  await expect(first.getByRole('textbox', { name: 'What meets it' })).toHaveValue('Every second Saturday')

  // Ruth's read needs the talk; once it runs, it can be noted.
  await goToAddress(page, '/')
  await page.getByRole('region', { name: 'Coming up' }).getByRole('link', { name: /^Ruth/ }).first().click()
  await expect(headline(page)).toHaveText('Check-in with Ruth')
  await page.getByRole('button', { name: 'Rebuild' }).click()
  const definition = page.getByRole('button', { name: /^Define outstanding for “Deliver on Saturdays”/ })
  await expect(definition.first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('timer')).toBeVisible()
  const came = page.getByRole('group', { name: 'What came of Define outstanding for “Deliver on Saturdays”' })
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /Define outstanding for “Deliver on Saturdays”/ })
    .first()
    .click()
  await came.getByRole('button', { name: 'Read recorded' }).click()
  const asked = page
    .locator('form')
    .filter({ has: page.getByRole('radiogroup', { name: 'How you read it' }) })
  await asked.getByRole('button', { name: 'Read recorded' }).click()
  await expect(asked.getByText('Say first how you read it.')).toBeVisible()
  await asked.getByRole('radiogroup', { name: 'How you read it' }).getByText('Beyond').click()
  await asked.getByRole('radiogroup', { name: 'How Ruth reads it' }).getByText('Meets it').click()
  await asked.getByRole('button', { name: 'Read recorded' }).click()
  await expect(page.getByText('you read beyond, Ruth meets it')).toBeVisible()
  await goToAddress(page, '/alignment/check')
  await setDay(first, 'You both agreed on', '2026-05-14')
  await first.getByRole('radiogroup', { name: 'Ruth reads it' }).getByText('Meets it').click()
  await expect(first.getByRole('button', { name: /Ruth said so in/ })).toContainText(
    'the check-in that is running',
  )
  await first.getByRole('button', { name: 'Save and next' }).click()
  await expect(page.getByText('1 of 3 gone through')).toBeVisible()
  await step(page, 'Staff the night shift').getByRole('button', { name: 'Save and next' }).click()
  const last = step(page, 'One map of the warehouse')
  await setDay(last, 'You both agreed on', '2026-05-14')
  await last.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('3 of 3 gone through')).toBeVisible()
  await page.getByRole('button', { name: 'Finish the check' }).click()

  await expect(headline(page)).toHaveText('Clarity went from 0% to 65%')
  await expect(page.getByRole('list', { name: 'Read differently' })).toContainText(
    'You read beyond, Ruth meets it',
  )
  await expect(page.getByRole('list', { name: 'Still to agree' })).toContainText('Staff the night shift')
  await expect(page.getByRole('link', { name: 'Back to the check-in' })).toBeVisible()
  await page.getByRole('link', { name: 'All checks' }).click()
  await expect(headline(page)).toHaveText('65% of your weight is agreed')
  await expect(page.getByRole('region', { name: 'Past checks' })).toContainText(
    'Q2 2026, 14 May, clarity 0% to 65%',
  )
}

test('one press reaches 75, one key takes it back, and cards are nested by drag and by keys', async ({
  launchSaydo,
}) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await danasGoals(page)
  await expect(headline(page)).toHaveText('40% of your goals serve Ruth’s goals')
  const ways = page.getByRole('region', { name: 'Ways to reach 75' })
  await expect(ways.getByRole('button')).toHaveCount(2)
  await ways
    .getByRole('button', { name: 'Nest “Staff the night shift” under Ruth’s “Cost per pick down 5%”: 75%' })
    .press('Enter')
  await expect(headline(page)).toHaveText('75% of your goals serve Ruth’s goals')
  await expect(ways).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toHaveText('40% of your goals serve Ruth’s goals')

  await card(page, 'One map of the warehouse').dragTo(page.getByText('Nothing of yours yet. Drag one here.'))
  await expect(headline(page)).toHaveText('65% of your goals serve Ruth’s goals')

  // By keys: down the column of mine to the loose one, L, choose, nest.
  await card(page, 'Deliver on Saturdays').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(card(page, 'On-time delivery 98%')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Deliver on Saturdays')).toBeFocused()
  await page.keyboard.press('End')
  await expect(card(page, 'Staff the night shift')).toBeFocused()
  await page.keyboard.press('l')
  const form = page.getByRole('form', { name: 'Nest under a goal' })
  await expect(form.getByRole('button', { name: /Nest under/ })).toBeFocused()
  await nest(page, 'Cost per pick down 5%', 100)
  // The wish is met: opening another goal leaves the focus on it.
  await card(page, 'One map of the warehouse').press('Enter')
  await expect(page.getByRole('complementary', { name: 'One map of the warehouse' })).toBeVisible()
  await expect(card(page, 'One map of the warehouse')).toBeFocused()
  await expect(headline(page)).toHaveText('100% of your goals serve Ruth’s goals')
  await expect(page.getByText('There is no room kept for your own initiatives.')).toBeVisible()
})

test('what makes no sense is refused at its field, and nothing typed is lost', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await danasGoals(page)
  const inspector = page.getByRole('complementary', { name: 'Deliver on Saturdays' })
  await card(page, 'Deliver on Saturdays').click()
  const form = page.getByRole('form', { name: 'Nest under a goal' })
  await choose(form, /Nest under/, 'Cost per pick down 5%')
  const share = form.getByRole('textbox', { name: 'Share' })
  await share.fill('20')
  await form.getByRole('button', { name: 'Nest', exact: true }).click()
  await expect(form.getByText('That makes 120%. A goal can give at most 100.')).toBeVisible()
  await expect(share).toHaveValue('20')
  await share.fill('101')
  await expect(form.getByText('A share is at most 100%.')).toBeVisible()
  await share.fill('-1')
  await share.blur()
  await expect(form.getByText('A share is at least 0%.')).toBeVisible()
  const given = inspector.getByRole('textbox', { name: 'Share to On-time delivery 98%' })
  await given.fill('140')
  await given.press('Enter')
  await expect(inspector.getByText('A share is at most 100%.').first()).toBeVisible()

  // Any number up to the bounds stays as it was typed: steps are for the buttons.
  await given.fill('73')
  await given.blur()
  await expect(headline(page)).toHaveText('29% of your goals serve Ruth’s goals')
  await expect(given).toHaveValue('73')

  // Onto a goal of the same level, onto one it would have to go around: the reason stands beside the form.
  await card(page, 'One map of the warehouse').dragTo(card(page, 'Staff the night shift'))
  await expect(
    page.getByText('A goal supports the level above: a report’s goals yours, and yours your boss’s.'),
  ).toBeVisible()

  for (const [weight, words] of [
    ['101', 'A weight is at most 100.'],
    ['-1', 'A weight is at least 0.'],
  ] as const) {
    await page.getByRole('button', { name: 'A goal of yours', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Goal', exact: true }).fill('Pick errors below 1%')
    await dialog.getByRole('textbox', { name: 'Weight' }).fill(weight)
    await dialog.getByRole('button', { name: 'Add goal' }).click()
    await expect(dialog.getByText(words)).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Goal', exact: true })).toHaveValue(
      'Pick errors below 1%',
    )
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  }
})

test('who comes first turns the agenda round, and hints can be acted on', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { app, page } = await launchSaydo({ now: '2026-04-07T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  const meeting = await page.evaluate(() => window.location.hash)
  const matter = (kind: string, text: string) =>
    capture(page, 'Boss topic', text, async (dialog) => {
      await dialog.getByRole('radio', { name: kind }).click()
    })
  await matter('Deliverable', 'Warehouse map v2')
  await matter('Concern', 'Audit on 30 June')
  await matter('Priority', 'On-time delivery')
  await goTo(page, 'Boss')
  await page.getByRole('main').getByRole('link', { name: /Ruth/ }).first().click()
  const priorities = page.getByRole('region', { name: 'Ruth’s priorities' })
  await priorities.getByRole('button', { name: 'Confirm: On-time delivery' }).click()
  await expect(priorities).toContainText('confirmed 7 Apr')
  await priorities.getByRole('button', { name: /^On-time delivery/ }).click()
  const record = page.getByRole('dialog', { name: 'Priority of Ruth' })
  await record.getByRole('button', { name: 'Confirmed' }).click()
  await record.getByRole('group', { name: 'Confirmed' }).getByRole('button', { name: 'Confirmed' }).click()
  await expect(record.getByText('It was confirmed today already.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(record).toBeHidden()
  const order = page.getByRole('region', { name: 'Who comes first in the check-ins' })
  await order.getByRole('radio', { name: 'Ruth' }).press('Space')
  await expect(order).toContainText('Ruth, then customers, then team')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: Put the boss first')).toBeVisible()
  await expect(order).toContainText('Customers, then team, then boss')

  await travelTo(app, page, '2026-05-14T09:00')
  await goToHash(page, meeting)
  await expect(headline(page)).toHaveText('Check-in with Ruth')
  await page.keyboard.press('m')
  const move = page.getByRole('dialog', { name: 'Move the meeting' })
  await setDay(move, 'Day', '2026-05-14')
  await move.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(move).toBeHidden()
  await page.keyboard.press('r')
  const before = await agendaOnScreen(page)
  const asking = page.getByRole('list', { name: 'Worth asking' })
  await expect(asking).toContainText('“On-time delivery” was last confirmed 37 days ago.')
  await expect(asking).toContainText('No current issue on record.')

  await page.getByRole('radio', { name: 'Ruth first' }).press('Space')
  await expect(page.getByRole('radio', { name: 'Ruth first' })).toBeChecked()
  await expect
    .poll(async () => (await agendaOnScreen(page)).find(({ title }) => title === 'Warehouse map v2')?.score)
    .toBe((before.find(({ title }) => title === 'Warehouse map v2')?.score ?? 0) + 20)

  await asking.getByRole('button', { name: /^Confirm: “On-time delivery”/ }).press('Enter')
  await expect(asking).not.toContainText('On-time delivery')
  await asking.getByRole('button', { name: 'Ask it: What is on Ruth’s mind?' }).press('Enter')
  await expect(
    page
      .getByRole('region', { name: 'Agenda' })
      .getByRole('button', { name: 'What is on Ruth’s mind?', exact: true }),
  ).toBeVisible()
  await asking.getByRole('button', { name: 'Add an issue' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await expect(dialog.getByRole('radio', { name: 'Issue' })).toBeChecked()
  await dialog.getByRole('textbox').first().fill('Late trucks')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('No current issue on record.')).toHaveCount(0)
})
