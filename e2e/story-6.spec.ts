// Story 6: a hard talk is prepared. The coach says what a question costs while it is typed, and never stands in the way.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith, planWith } from './pages'

const hintIn = (within: Page | Locator) => within.getByRole('status').filter({ hasText: 'Keep mine' })
const capture = (page: Page) => page.getByRole('dialog', { name: 'Capture' })

/** Opens quick capture for a kind, by key; the caret is in its text. */
async function captureByKey(page: Page, kind: string, key: string): Promise<Locator> {
  await page.keyboard.press('c')
  const dialog = capture(page)
  await expect(dialog).toBeVisible()
  await page.keyboard.press(key)
  await expect(dialog.getByRole('radio', { name: kind, exact: true })).toBeChecked()
  return dialog.getByRole('textbox').first()
}

/** Long enough for a hint to come, if one were to come. */
async function expectNoHint(within: Page | Locator): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1200))
  await expect(hintIn(within)).toHaveCount(0)
}

test('a decision, a promise, a deliverable and a vent are asked as you like', async ({ launchSaydo }) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  const asked = 'Can you finish the report by Friday?'
  for (const [kind, key] of [
    ['Decision', '5'],
    ['Promise', '2'],
    ['Boss topic', '6'],
  ] as const) {
    await captureByKey(page, kind, key)
    if (kind === 'Boss topic') await capture(page).getByText('Deliverable', { exact: true }).click()
    await capture(page).getByRole('textbox').first().fill(asked)
    await expectNoHint(capture(page))
    await capture(page).getByRole('radio', { name: 'Topic', exact: true }).press('Space')
    await expect(hintIn(capture(page)), 'the same words as a topic').toBeVisible()
    await capture(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(capture(page)).toBeHidden()
  }

  await planWith(page, 'Omar', '2026-05-14')
  await page.getByRole('radiogroup', { name: 'Who brings it' }).getByRole('radio', { name: 'Omar’s' }).click()
  const add = page.getByRole('textbox', { name: 'Add a topic' })
  await add.fill('Why do you never take the weekend?')
  await expectNoHint(page)
  await add.press('Enter')
  const title = page.getByRole('button', { name: 'Why do you never take the weekend?', exact: true })
  await title.click()
  await title.press('u')
  await title.press('u')
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  await title.press('e')
  const edit = page.getByRole('dialog', { name: 'Topic with Omar' })
  await edit.getByRole('radio', { name: 'You' }).press('Space')
  await edit.getByRole('textbox').first().fill('Why do you never say so?')
  await expectNoHint(edit)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(edit).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await page
    .getByRole('complementary', { name: 'Agenda' })
    .getByRole('button', { name: /the weekend/ })
    .click()
  await expect(page.getByText('Listen. No fixing yet.')).toBeVisible()
  const note = page.getByRole('textbox', { name: 'Shared notes' })
  await note.click()
  await page.keyboard.type('Why do you never say so?')
  await expectNoHint(page)
  await page.getByRole('radio', { name: 'Update' }).click()
  await note.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Why do you never ask?')
  await expect(hintIn(page), 'once it is no vent any more').toBeVisible()
})

test('whatever is typed or pasted, nothing breaks, blocks or goes missing', async ({ launchSaydo }) => {
  test.setTimeout(90_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  const agenda = page.getByRole('region', { name: 'Agenda' })
  const field = page.getByRole('textbox', { name: 'Add a topic' })
  const silent = [
    '😀 🎉 👩‍👩‍👧',
    'Wie läuft das Projekt?',
    '¿Qué te preocupa?',
    'She asked “Did he say ‘is it “done”?’”',
    'Rota for the summer',
  ]
  for (const words of silent) {
    await field.fill(words)
    await expectNoHint(agenda)
    await field.press('Enter')
    await expect(agenda.getByRole('button', { name: words, exact: true })).toBeVisible()
  }
  await field.fill('   ')
  await field.press('Enter')
  await expect(field).toHaveValue('   ')
  const long = `Is it ${'very '.repeat(1000)}late?`
  await field.fill(long)
  await expectNoHint(agenda)
  await expect(field).toHaveValue(long)
  await field.fill('Is it late? Is it done? Is it good?')
  await expect(hintIn(agenda)).toContainText('Two questions in one.')
  await field.fill('Are you done yet')
  await expect(hintIn(agenda), 'no question mark').toBeVisible()
  await field.fill('Did they say “is the ‘big one’ ready”?')
  await expect(hintIn(agenda)).toBeVisible()
  await field.press('Enter')
  await expect(
    agenda.getByRole('button', { name: 'Did they say “is the ‘big one’ ready”?', exact: true }),
  ).toBeVisible()

  await page.keyboard.press('Control+Enter')
  const note = page.getByRole('textbox', { name: 'Shared notes' })
  await note.click()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Is it late?\r\nIs it done?\r\n\r\nIs it good?')
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  for (const words of ['Is it late?', 'Is it done?', 'Is it good?']) await expect(note).toContainText(words)
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
})
