// A promise in trouble: moved in time it can still be kept, moved twice it is late at best, and the quarter says so.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, capture, choose, goTo, setDay, travelTo } from './pages'

async function moveTo(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Warehouse map v2/ }).click()
  const dialog = page.getByRole('dialog', { name: 'You said to Ruth' })
  await dialog.getByRole('button', { name: 'Move the day' }).click()
  const move = dialog.getByRole('group', { name: 'Move the day' })
  await setDay(move, 'New day', day)
  await expect(move.getByRole('checkbox', { name: 'The other side agreed to the new day' })).toBeChecked()
  await move.getByRole('button', { name: 'Move the day' }).click()
  await expect(dialog).toBeHidden()
}

test('Story 4: a promise moved twice is delivered late, warned', async ({ launchSaydo }) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await goTo(page, 'Commitments')
  await expect(page.getByRole('heading', { level: 1, name: 'Said and done' })).toBeVisible()
  await capture(page, 'Promise', 'Warehouse map v2', async (dialog) => {
    await choose(dialog, /To$/, 'Ruth')
    await setDay(dialog, 'Due', '2026-05-29')
  })
  const mine = page.getByRole('region', { name: 'You said' })

  await test.step('on 26 May Ruth accepts 5 June: moved, and it can still be on time', async () => {
    await travelTo(app, page, '2026-05-26T09:00')
    await moveTo(page, '2026-06-05')
    await expect(page.getByText('Day moved.')).toBeVisible()
    await expect(mine).toContainText('renegotiated ×1, was 29 May')
    await expect(mine).toContainText('warned 26 May')
  })

  await test.step('on 4 June a second move to 12 June is accepted, and says what it costs before and after', async () => {
    await travelTo(app, page, '2026-06-04T09:00')
    await page.getByRole('button', { name: /^Warehouse map v2/ }).click()
    const dialog = page.getByRole('dialog', { name: 'You said to Ruth' })
    await dialog.getByRole('button', { name: 'Move the day' }).click()
    await expect(dialog).toContainText('A second move makes late the best it can be.')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await moveTo(page, '2026-06-12')
    await expect(page.getByText('Moved twice, so late is the best it can be now.')).toBeVisible()
    await expect(mine).toContainText('renegotiated ×2, was 29 May, 5 Jun')
  })

  await test.step('delivered on 11 June it counts late; the Q2 row reads “1 late, warned”', async () => {
    await travelTo(app, page, '2026-06-11T09:00')
    await page.getByRole('button', { name: /^Warehouse map v2/ }).click()
    const dialog = page.getByRole('dialog', { name: 'You said to Ruth' })
    await dialog.getByRole('button', { name: 'Kept' }).click()
    const kept = dialog.getByRole('group', { name: 'Kept' })
    await kept.getByText('Clean', { exact: true }).click()
    await kept.getByRole('button', { name: 'Kept' }).click()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Your quarters' }).click()
    const quarter = page
      .getByRole('table', { name: 'Your promises by quarter' })
      .getByRole('row', { name: /^Q2 2026/ })
    await expect(quarter).toContainText('0 of 1')
    await expect(quarter).toContainText('1 late, warned')
    await page.getByRole('radio', { name: 'All' }).first().click()
    await expect(mine).toContainText('kept late, warned')
    await goTo(page, 'Ruth')
    await page.getByRole('button', { name: 'By quarter' }).click()
    const withRuth = page.getByRole('table', { name: 'Your promises to Ruth by quarter' })
    await expect(withRuth.getByRole('row', { name: /^Q2 2026/ })).toContainText('1 late, warned')
  })
})

test('a move asked after the day, and hours for promises that are none', async ({ launchSaydo }) => {
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await goTo(page, 'Commitments')
  await expect(page.getByRole('heading', { level: 1, name: 'Said and done' })).toBeVisible()
  await capture(page, 'Promise', 'Warehouse map v2', async (dialog) => {
    await choose(dialog, /To$/, 'Ruth')
    await setDay(dialog, 'Due', '2026-05-20')
    await dialog.getByRole('button', { name: 'More' }).click()
    await dialog.getByRole('textbox', { name: /Hours it takes/ }).fill('68')
  })

  await test.step('a move asked after the due date is accepted and warns that it now counts as late', async () => {
    await travelTo(app, page, '2026-05-22T09:00')
    await page.getByRole('button', { name: /^Warehouse map v2/ }).click()
    const dialog = page.getByRole('dialog', { name: 'You said to Ruth' })
    await dialog.getByRole('button', { name: 'Move the day' }).click()
    await expect(dialog).toContainText('Its day has passed, so it counts as late even when it is moved.')
    await page.keyboard.press('Escape')
    await moveTo(page, '2026-05-29')
    await expect(page.getByText('The day had passed, so this now counts as late.')).toBeVisible()
  })

  await test.step('a form opened again begins with what is saved, not with what it read before', async () => {
    for (const [before, after] of [
      ['Warehouse map v2', 'Warehouse map, second draft'],
      ['Warehouse map, second draft', 'Warehouse map v3'],
    ] as const) {
      await page.getByRole('button', { name: before }).click()
      const dialog = page.getByRole('dialog', { name: 'You said to Ruth' })
      const words = dialog.getByRole('textbox').first()
      await expect(words).toHaveValue(before)
      await words.fill(after)
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeHidden()
    }
    await page.getByRole('button', { name: 'Warehouse map v3' }).click()
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Warehouse map v3')
    await page.keyboard.press('Escape')
  })

  await test.step('68 of 60 hours is 113 %', async () => {
    await page.getByRole('button', { name: 'Say how many hours there are' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hours for promises' })
    await dialog.getByRole('textbox').fill('60')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('region', { name: 'Load' })).toContainText('113%')
    await expect(page.getByRole('region', { name: 'Load' })).toContainText('68 of 60 hours are promised.')
    await goTo(page, 'Today')
    await expect(page.getByRole('list', { name: 'Needs you' })).toContainText('More is promised')
  })

  await test.step('what you asked of Ruth is a question once it is late', async () => {
    await goTo(page, 'Ruth')
    await page.getByRole('button', { name: 'Ask Ruth for something' }).click()
    const dialog = page.getByRole('dialog', { name: 'Capture' })
    await expect(dialog.getByRole('radio', { name: 'Ruth will' })).toBeChecked()
    await dialog.getByRole('textbox').first().fill('A second night supervisor')
    await setDay(dialog, 'Due', '2026-05-25')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toBeHidden()
    await travelTo(app, page, '2026-06-07T09:00')
    const asked = page.getByRole('region', { name: 'What you asked of Ruth' })
    await expect(asked).toContainText('13 days waiting: what would unblock it?')
    await expect(asked).not.toContainText('%')
  })
})
