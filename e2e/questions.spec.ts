// Questions are remembered: answered or not is one key, the answer has a place, and the next talk asks something else.
import type { ElectronApplication, Page } from '@playwright/test'
import { promptLibrary } from '../shared/prompts/data'
import { expect, test } from './launch'
import { beginWith, goTo, planWith, travelTo } from './pages'

const themeOf = (text: string) => promptLibrary.find((prompt) => prompt.text === text)?.theme

async function planOn(app: ElectronApplication, page: Page, day: string): Promise<void> {
  await travelTo(app, page, `${day}T09:00`)
  await planWith(page, 'Omar', day)
}

/** The question on the agenda being prepared. */
async function question(page: Page) {
  const row = page
    .getByRole('region', { name: 'Agenda', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Swap the question' }) })
  await expect(row).toHaveCount(1)
  return { row, text: (await row.locator('[data-row-title]').textContent()) ?? '' }
}

/** Starts the talk and goes to its question. */
async function startAt(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Start meeting' }).click()
  await page.getByRole('complementary', { name: 'Agenda' }).getByRole('button', { name: text }).click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
}

async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wrap up' }).click()
  await page.getByRole('button', { name: 'Close the meeting' }).click()
  await expect(page.getByRole('region', { name: 'Amendments' })).toBeVisible()
}

test('a question is answered by one key, leads back to its answer, and another theme comes next', async ({
  launchSaydo,
}) => {
  test.setTimeout(120_000)
  const { app, page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Omar' })
  let first = ''

  await test.step('Alt+A says answered, not this time, nothing yet; what was typed stays', async () => {
    await planOn(app, page, '2026-05-14')
    first = (await question(page)).text
    expect(themeOf(first)).toBe('customer')
    await startAt(page, first)
    const notes = page.getByRole('textbox', { name: 'Shared notes' })
    await notes.click()
    await page.keyboard.type('The night desk at Ostrel Foods')
    const came = page.getByRole('group', { name: `What came of ${first}` })
    const pressed = (name: string) => came.getByRole('button', { name, pressed: true })
    await page.keyboard.press('Alt+a')
    await expect(pressed('Answered')).toBeVisible()
    await page.keyboard.press('Alt+a')
    await expect(pressed('Not this time')).toBeVisible()
    await expect(page.getByText('Asked, and put off. Another one comes next time.')).toBeVisible()
    await page.keyboard.press('Alt+a')
    await expect(came.getByRole('button', { pressed: true })).toHaveCount(0)
    await page.keyboard.press('Alt+a')
    await expect(pressed('Answered')).toBeVisible()
    await expect(notes).toContainText('The night desk at Ostrel Foods')
    await close(page)
  })

  await test.step('the page of Omar says what was asked last and leads to what was said', async () => {
    await goTo(page, 'Omar')
    const asked = page.getByRole('region', { name: 'Ask next' })
    await expect(asked).toContainText(`Asked last, 14 May: “${first}”`)
    await asked.getByRole('link', { name: 'What was said' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'One-on-one with Omar' })).toBeVisible()
    await expect(page.locator(':focus')).toHaveText(first)
    await expect(page.locator(':focus')).toBeInViewport()
    await expect(page.getByRole('listitem').filter({ has: page.locator(':focus') })).toContainText(
      'The night desk at Ostrel Foods',
    )
  })

  await test.step('a week later another theme has its turn, and a swap stays with it', async () => {
    await planOn(app, page, '2026-05-21')
    const { row, text } = await question(page)
    expect(themeOf(text)).toBe('obstacles')
    await row.getByRole('button', { name: 'Swap the question' }).click()
    await expect(row.locator('[data-row-title]')).not.toHaveText(text)
    expect(themeOf((await question(page)).text)).toBe('obstacles')
    await page.getByRole('button', { name: 'Start meeting' }).click()
    await close(page)
  })

  await test.step('after half a year the question about staying comes by itself, for your eyes only', async () => {
    await planOn(app, page, '2026-11-12')
    const { row, text } = await question(page)
    expect(themeOf(text)).toBe('stay')
    await expect(row.getByRole('img', { name: 'Private' })).toBeVisible()
    await row.locator('[data-row-title]').click()
    await expect(row).toContainText('Not one yet in 182 days together. Only you see this.')
    await expect(page.getByText('Ask what would make Omar stay')).toHaveCount(0)
    await row.getByRole('button', { name: `Actions for ${text}` }).click()
    await expect(page.getByRole('menuitem', { name: 'Pin' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'Make shareable' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await startAt(page, text)
    await expect(page.getByText('not printed: this item is private')).toBeVisible()
    await page.keyboard.press('Alt+a')
    await expect(page.getByRole('button', { name: 'Answered', pressed: true })).toBeVisible()
    await close(page)
    await goTo(page, 'Omar')
    const attention = page.getByRole('region', { name: 'What asks for attention' })
    await expect(attention).toContainText('The next stay talk is due on 11 May 2027')
  })
})
