// What was typed anywhere is found from the palette two letters on, newest first, and Enter leads to it; what is
// private says that it is there and not a word of what it says.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { addGoal, beginWith, capture, choose, goTo, noteRule, setDay } from './pages'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or jump' })
const written = (page: Page) => palette(page).getByRole('group', { name: 'What was written' })

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
}

/** Types the words, takes the one thing found with arrow keys and Enter. */
async function follow(page: Page, words: string, found: RegExp): Promise<void> {
  await find(page, words)
  const option = written(page).getByRole('option', { name: found })
  await expect(option).toBeVisible()
  for (let step = 0; step < 20 && (await option.getAttribute('data-focused')) === null; step += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
}

test('everything typed is found as it is typed, and private words stay hidden', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: 'Shared notes' }).fill('Quartz delivery slips a week')
  await page.getByRole('textbox', { name: 'Private notes' }).fill('Quiet about the zephyr budget')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveCount(2)
  await goTo(page, 'Today')
  await capture(page, 'Topic', 'Quokka launch in June', (form) => choose(form, /With/, 'Priya'))
  await capture(page, 'Promise', 'Quilted sample for the fair', async (form) => {
    await choose(form, /^(Choose )?.*To$/, 'Ruth')
    await setDay(form, 'Due', 'fri')
  })
  await capture(page, 'Obstacle', 'Quarantine of the test devices', async (form) => {
    await choose(form, /In whose way/, 'Priya')
    await choose(form, /What would help/, 'Access')
  })
  await capture(page, 'Customer signal', 'Queue at the counter is too long', async (form) => {
    await form.getByRole('combobox', { name: /From whom/ }).fill('Northside Retail')
    await page.getByRole('option', { name: /Northside Retail/ }).click()
  })
  await capture(page, 'Need', 'Board one-pager', (form) => setDay(form, 'Needed on', '2026-06-18'))
  await capture(page, 'Decision', 'Which carrier for the island?', async (form) => {
    for (const option of ['North Ferry', 'Coast Line']) {
      await form.getByRole('button', { name: 'Add an option' }).click()
      await form
        .getByRole('textbox', { name: /^Option/ })
        .last()
        .fill(option)
    }
  })
  await noteRule(page, 'No more than six topics', 'Topics at most', '6')
  await goTo(page, 'Alignment')
  await addGoal(page, 'A goal of yours', 'Quick answers on Mondays', 40)
  await goTo(page, 'Today')

  await find(page, 'q')
  await expect(written(page)).toBeHidden()
  await page.keyboard.type('u')
  const options = written(page).getByRole('option')
  await expect(options).toHaveCount(7)
  expect(await options.evaluateAll((all) => all.map((option) => option.textContent ?? ''))).toEqual([
    expect.stringContaining('Quick answers on Mondays'),
    expect.stringContaining('Queue at the counter'),
    expect.stringContaining('Quarantine of the test devices'),
    expect.stringContaining('Quilted sample'),
    expect.stringContaining('Quokka launch'),
    expect.stringMatching(/^Private note, .*text hidden/),
    expect.stringContaining('Quartz delivery'),
  ])
  await expect(palette(page)).not.toContainText('zephyr')
  await page.keyboard.type('artz del')
  await expect(options).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()

  await find(page, 'zephyr')
  await expect(written(page).getByRole('option')).toHaveCount(1)
  await expect(palette(page).getByRole('listbox')).not.toContainText('zephyr')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()

  await follow(page, 'quick', /Quick answers/)
  await expect(page.getByRole('complementary', { name: 'Quick answers on Mondays' })).toBeVisible()
  for (const [words, found, heading] of [
    ['counter', /Queue at the counter/, /customers/i],
    ['quarantine', /Quarantine/, 'Priya'],
    ['quilted', /Quilted/, 'Said and done'],
    ['quokka', /Quokka/, 'Priya'],
    ['one-pager', /Board one-pager/, 'Ruth'],
  ] as const) {
    await follow(page, words, found)
    const record = page.getByRole('dialog')
    await expect(record.getByRole('textbox').first()).toHaveValue(found)
    await page.keyboard.press('Escape')
    await expect(record).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }
  await follow(page, 'coast line', /Coast Line/)
  const decision = page.getByRole('dialog', { name: 'Decision' })
  await expect(decision.getByRole('textbox').first()).toHaveValue('Which carrier for the island?')
  await page.keyboard.press('Escape')
  await expect(decision).toBeHidden()
  await follow(page, 'six topics', /text hidden/)
  const rule = page.getByRole('dialog', { name: 'A rule of Ruth' })
  await expect(rule.getByRole('textbox', { name: 'Rule', exact: true })).toHaveValue(
    'No more than six topics',
  )
  await page.keyboard.press('Escape')
  await expect(rule).toBeHidden()
  await follow(page, 'quartz', /Quartz/)
  await expect(page.getByRole('textbox', { name: 'Shared notes' })).toHaveText('Quartz delivery slips a week')
  await goTo(page, 'Today')
  await follow(page, 'zephyr', /text hidden/)
  await expect(page.getByRole('timer')).toBeVisible()
})
