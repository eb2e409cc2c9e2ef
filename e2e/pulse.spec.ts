// The pulse: asked at the opening by tap and by key, skipped, corrected, estimated, drawn, removed; never for others.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, choose, goTo, setDay, travelTo } from './pages'

async function startWith(page: Page, day: string): Promise<void> {
  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'New meeting' }).click()
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  await choose(dialog, /With/, 'Omar')
  await setDay(dialog, 'Day', day)
  await dialog.getByRole('button', { name: /^Plan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Omar' })).toBeVisible()
  await page.getByRole('button', { name: 'Start meeting' }).click()
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wrap up' }).click()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
}

test('four questions at the opening, one tap each, drawn one at a time and kept to yourself', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-05-07T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  const pulse = page.getByRole('region', { name: 'Pulse' })

  await test.step('by tap and by key, one skipped, one taken back', async () => {
    await startWith(page, '2026-05-07')
    await pulse.getByRole('button', { name: '4', exact: true }).click()
    await expect(pulse.getByRole('group', { name: /clear/ })).toBeVisible()
    await page.getByRole('textbox', { name: 'Shared notes' }).click()
    await page.keyboard.press('Alt+3')
    await expect(pulse.getByRole('button', { name: 'Clarity, 3' })).toBeVisible()
    await pulse.getByRole('button', { name: 'Skip support' }).click()
    await pulse.getByRole('button', { name: '5, Very much' }).click()
    await expect(pulse.getByRole('group')).toHaveCount(0)
    await expect(pulse.getByRole('button', { name: 'Support, no answer' })).toBeVisible()
    await pulse.getByRole('button', { name: 'Energy, 4' }).click()
    await expect(pulse.getByRole('button', { name: '4', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.keyboard.press('Alt+2')
    await expect(pulse.getByRole('button', { name: 'Energy, 2' })).toBeVisible()
    const words = pulse.getByRole('textbox', { name: 'A few words about it' })
    await words.fill('Weekend cover broke')
    await words.press('Enter')
  })

  await test.step('it stands once the talk is closed, and is seen on the page as a picture with a table behind it', async () => {
    await close(page)
    await goTo(page, 'Omar')
    const history = page.getByRole('region', { name: 'History and pulse' })
    await expect(history.getByRole('img', { name: 'Energy: 2 on 7 May.' })).toBeVisible()
    await expect(history).toContainText('Weekend cover broke')
    await history.getByRole('radio', { name: 'Support' }).click()
    await expect(history.getByRole('img', { name: 'Support: not answered yet.' })).toBeVisible()
    await history.getByRole('button', { name: 'The numbers as a table' }).click()
    const row = history.getByRole('row', { name: /^7 May/ })
    await expect(row.getByRole('cell').nth(0)).toHaveText('2')
    await expect(row.getByRole('cell').nth(2)).toHaveText('skipped')
    await expect(history).not.toContainText(/average|over the last/)
  })

  await test.step('an estimate of yours needs an answer, is marked as one, and goes with one key', async () => {
    await travelTo(app, page, '2026-05-10T09:00')
    const history = page.getByRole('region', { name: 'History and pulse' })
    await history.getByRole('button', { name: 'Note your estimate' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your estimate of Omar’s pulse' })
    await dialog.getByRole('textbox', { name: /A few words/ }).fill('Quiet all week')
    await dialog.getByRole('button', { name: 'Note it' }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Answer at least one of the four.')
    await expect(dialog.getByRole('textbox', { name: /A few words/ })).toHaveValue('Quiet all week')
    await dialog.getByRole('group', { name: 'Energy' }).getByRole('button', { name: '3, Enough' }).click()
    await dialog.getByRole('button', { name: 'Note it' }).click()
    await expect(dialog).toBeHidden()
    const row = history.getByRole('row', { name: /^10 May/ })
    await expect(row).toContainText('your estimate')
    await row.getByRole('button', { name: 'Remove the answers of 10 May' }).click()
    await expect(row).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(row).toContainText('Quiet all week')
  })

  await test.step('what it says stays out of the search and off the paper', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('quiet all')
    const hit = page.getByRole('option', { name: /Pulse, Omar/ })
    await expect(hit).toBeVisible()
    await expect(hit).not.toContainText('Quiet all week')
    await page.keyboard.press('Escape')
  })

  await test.step('a talk in which nothing was asked is a gap', async () => {
    await travelTo(app, page, '2026-05-14T09:00')
    await startWith(page, '2026-05-14')
    await close(page)
    await goTo(page, 'Omar')
    await expect(
      page.getByRole('img', { name: /^Energy from 7 May to 10 May, .*; skipped on 14 May\.$/ }),
    ).toBeVisible()
  })

  await test.step('the boss is not asked', async () => {
    await goTo(page, 'Ruth')
    await expect(page.getByRole('heading', { level: 1, name: 'Ruth' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'History and pulse' })).toHaveCount(0)
  })
})

test('a vent is listened to, its fixes wait behind one press, and the share of minutes is said', async ({
  launchSaydo,
}) => {
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'New meeting' }).click()
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  await choose(dialog, /With/, 'Omar')
  await setDay(dialog, 'Day', '2026-05-14')
  await dialog.getByRole('button', { name: /^Plan/ }).click()
  const who = page.getByRole('radiogroup', { name: 'Who brings it' })
  await who.getByRole('radio', { name: 'Omar’s' }).click()
  const add = page.getByRole('textbox', { name: 'Add a topic' })
  await add.fill('Weekend cover')
  await add.press('Enter')
  const title = page.getByRole('button', { name: 'Weekend cover', exact: true })
  await expect(title).toBeVisible()

  await title.click()
  await title.press('u')
  await title.press('u')
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  await expect(page.getByText(/of the minutes are on what Omar brought/)).toBeVisible()
  await page.getByRole('button', { name: 'Change the share you aim for' }).click()
  const share = page.getByRole('textbox', { name: 'Share for what they bring' })
  await share.fill('101')
  await expect(page.getByText('The share is at most 100 percent.')).toBeVisible()
  await share.fill('95')
  await page.getByRole('button', { name: 'Aim for this' }).click()
  await expect(page.getByText(/less than the 95% you aim for/)).toBeVisible()
  await page.keyboard.press('r')

  await page.getByRole('button', { name: 'Start meeting' }).click()
  await page
    .getByRole('complementary', { name: 'Agenda' })
    .getByRole('button', { name: /Weekend cover/ })
    .click()
  const came = page.getByRole('group', { name: 'What came of Weekend cover' })
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  await expect(came.getByRole('button', { name: 'Talked' })).toBeVisible()
  await expect(came.getByRole('button', { name: 'Promise', exact: true })).toHaveCount(0)
  await came.getByRole('button', { name: 'Something to do after all' }).click()
  await expect(came.getByRole('button', { name: 'Promise', exact: true })).toBeVisible()
  await came.getByRole('button', { name: 'Talked' }).click()
  await page.getByRole('button', { name: 'Wrap up' }).click()
  await expect(page.getByText(/of the minutes are on what Omar brought/)).toBeVisible()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByText(/of the minutes were on what Omar brought/)).toBeVisible()
})
