// The questions by keyboard: found by theme and person, starred, rested, brought to a talk; your own written, coached,
// imported and exported; and what happens to wrong input.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, type Saydo, test } from './launch'
import { beginWith, choose, planWith } from './pages'
import { goToAddress, lookAround } from './screens'

const list = (page: Page) => page.getByRole('list', { name: 'Questions' })
const row = (page: Page, words: string) => list(page).getByRole('listitem').filter({ hasText: words })
const theme = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Themes' }).getByRole('button', { name: new RegExp(`^${name}`) })
const said = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

/** The row that has the focus, by its words. */
const focused = (page: Page) => page.locator('[data-row-title]:focus')

test('a question is found, starred, rested, brought to a talk and followed to its answer, by keyboard', async ({
  launchSaydo,
}) => {
  test.setTimeout(90_000)
  const { app, page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { level: 1, name: 'Questions worth asking' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^For Tomas/ })).toBeVisible()
  await expect(theme(page, 'All')).toHaveText('All180')

  await test.step('a theme shows its questions, and what there is to say of each with Tomas', async () => {
    await theme(page, 'Staying').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Staying' })).toBeVisible()
    await expect(list(page).getByRole('listitem')).toHaveCount(10)
    await expect(list(page).getByRole('listitem').first()).toContainText('new for Tomas')
    await expect(page.getByText(/\d+ of 10 themes/)).toBeVisible()
  })

  await test.step('arrows move and open, F stars, X rests until a quarter from now, Ctrl+Z takes it back', async () => {
    await theme(page, 'Staying').focus()
    await page.keyboard.press('F6')
    await page.keyboard.press('Home')
    const words = (await focused(page).textContent()) ?? ''
    await page.keyboard.press('ArrowDown')
    const next = (await focused(page).textContent()) ?? ''
    expect(next).not.toBe(words)
    await expect(focused(page)).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('[data-row-title][aria-expanded="true"]')).toHaveCount(1)
    await page.keyboard.press('ArrowUp')
    await expect(focused(page)).toHaveText(words)
    await page.keyboard.press('f')
    await said(page, 'Starred.')
    await expect(theme(page, 'Starred')).toHaveText('Starred2')
    await expect(row(page, words).getByRole('img', { name: 'Starred' })).toBeVisible()
    await page.keyboard.press('x')
    await said(page, 'Rests until 9 Jun.')
    await expect(row(page, words)).toHaveCount(0)
    await expect(theme(page, 'Rested')).toHaveText('Rested2')
    await expect(theme(page, 'Starred'), 'a star stays in sight while it rests').toHaveText('Starred2')
    await expect(focused(page)).toHaveText(next)
    await page.keyboard.press('Control+z')
    await expect(row(page, words)).toBeVisible()
    await row(page, words).getByRole('button').first().focus()
    await page.keyboard.press('x')
    await theme(page, 'Rested').click()
    await expect(row(page, words)).toContainText('rests until 9 Jun')
    await row(page, words).getByRole('button').first().focus()
    await page.keyboard.press('x')
    await said(page, 'Awake again.')
    await expect(theme(page, 'Rested')).toHaveText('Rested1')
    await expect(row(page, words)).toHaveCount(0)
  })

  await test.step('A brings it to the next talk with Tomas, which says so', async () => {
    await theme(page, 'Starred').click()
    await list(page).getByRole('listitem').last().getByRole('button').first().focus()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Add to a meeting' })
    await expect(dialog.getByRole('radio').first()).toBeChecked()
    await expect(dialog.getByText('Tomas Ferrow, today 10:30')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await said(page, 'Added to today’s agenda with Tomas.')
    await expect(list(page).getByRole('listitem').last()).toContainText('on today’s agenda')
    await list(page).getByRole('listitem').last().getByRole('button').first().focus()
    await page.keyboard.press('a')
    await expect(dialog.getByText('It is on that agenda already.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('It is there already. Choose another meeting.')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(list(page).getByRole('listitem').last()).toContainText('new for Tomas')
  })

  await test.step('for anyone it says whom and when, and leads to the place of the answer', async () => {
    await choose(page.getByRole('main'), /^For Tomas/, 'For anyone')
    await expect(page.getByRole('heading', { level: 2, name: 'For the boss' })).toBeVisible()
    await theme(page, 'All').click()
    await expect(theme(page, 'All')).toHaveText('All301')
    const asked = list(page)
      .getByRole('listitem')
      .filter({ hasText: /Asked \w+ on \d/ })
      .first()
    await asked.getByRole('button').first().focus()
    await expect(asked.getByRole('list', { name: 'Asked before' })).toContainText(/, (not )?answered\./)
    await asked.getByRole('link').first().click()
    await expect(page).toHaveURL(/#\/meetings\/[0-9A-Z]{26}/)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(page.getByRole('main', { name: 'Prompts' })).toBeVisible()
  })

  await test.step('with large text in a small window one jumps to the coach below the questions', async () => {
    const jump = page.getByRole('main').getByRole('button', { name: 'Question coach' })
    await expect(jump).toBeHidden()
    const resize = (width: number, height: number) =>
      app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
        [width, height] as const,
      )
    await resize(900, 600)
    for (let times = 0; times < 4; times++) await page.keyboard.press('Control+=')
    await jump.click()
    const field = page.getByRole('textbox', { name: 'A question to look at' })
    await expect(field).toBeFocused()
    await expect(field).toBeInViewport()
    await page.keyboard.press('Control+0')
    await resize(1280, 800)
    await expect(jump).toBeHidden()
  })

  await test.step('a question of the palette leads to its row', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('?Whose yes')
    await page.keyboard.press('Enter')
    await expect(row(page, 'Whose yes are you waiting for').getByRole('button').first()).toHaveAttribute(
      'aria-expanded',
      'true',
    )
    await expect(focused(page), 'the keys are its own').toHaveText(/^Whose yes are you waiting for/)
  })

  await test.step('/ finds, and what is not there can be written', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('phone today nobody')
    await expect(list(page).getByRole('listitem')).toHaveCount(1)
    await theme(page, 'Growth').first().click()
    await expect(theme(page, 'All')).toHaveText('All1')
    await page.getByRole('button', { name: 'See 1 in all themes' }).click()
    await expect(list(page).locator('[data-row]')).toHaveCount(1)
    const found = page.getByRole('textbox', { name: 'Find a question' })
    await found.press('Escape')
    await expect(found).toHaveValue('')
    await expect(found).toBeFocused()
    await expect(theme(page, 'All')).toHaveText('All301')
    await page.keyboard.type('phone today nobody zebra?')
    await expect(page.getByText('None match. Write one.')).toBeVisible()
    await page.getByRole('main').getByRole('button', { name: 'Write one' }).click()
    await expect(
      page.getByRole('dialog', { name: 'Write a question' }).getByRole('textbox').first(),
    ).toHaveValue('phone today nobody zebra?')
  })
})

const importing = (page: Page) => page.getByRole('dialog', { name: 'Import questions' })

async function saveTo({ app }: Saydo, file: string | null): Promise<void> {
  await app.evaluate((_, wanted) => {
    Object.assign((globalThis as unknown as { saydoSeams: object }).saydoSeams, { saveTo: wanted })
  }, file)
}

async function startImport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import and export' }).click()
  await page.getByRole('menuitem', { name: 'Import questions' }).click()
  const dialog = importing(page)
  await expect(dialog.getByRole('textbox', { name: 'One question a line, or CSV' })).toBeFocused()
  return dialog
}

test('your own questions are written, coached, imported and exported, and nothing typed is lost', async ({
  launchSaydo,
}, testInfo) => {
  test.setTimeout(120_000)
  const saydo = await launchSaydo({ now: '2026-05-14T09:00' })
  const { page } = saydo
  await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
  await planWith(page, 'Priya', '2026-05-14')
  await goToAddress(page, '/prompts')
  await page.getByRole('radio', { name: /Priya/ }).click()

  await test.step('N writes one; what is missing or too long is said at its field', async () => {
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog', { name: 'Write a question' })
    await page.keyboard.press('Enter')
    const words = dialog.getByRole('textbox', { name: 'Question', exact: true })
    await expect(words).toHaveAccessibleDescription('Write the question.')
    await words.fill(`Which form ${'x'.repeat(110)}?`)
    await page.keyboard.press('Enter')
    await expect(words).toHaveAccessibleDescription(/This is 122 characters long\. Keep it to 110/)
    await words.fill('Whose yes are you waiting for')
    await choose(dialog, /Theme/, 'Support')
    await dialog.getByRole('button', { name: 'Add' }).click()
    await expect(words).toHaveAccessibleDescription('It is there already, under In the way.')
    await words.fill('Which form did you fill in twice this week?')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { level: 1, name: 'Written by you' })).toBeVisible()
    await expect(row(page, 'Which form did you fill in twice')).toContainText('new for Priya')
    await expect(focused(page)).toHaveText(/^Which form did you fill in twice/)
  })

  await test.step('E changes it, Delete removes it, Ctrl+Z brings it back', async () => {
    await row(page, 'Which form').getByRole('button').first().focus()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Edit the question' })
    await dialog.getByRole('textbox', { name: /^One to follow it up/ }).fill('Who reads it?')
    await page.keyboard.press('Enter')
    await expect(row(page, 'Which form')).toContainText('Who reads it?')
    await row(page, 'Which form').getByRole('button').first().focus()
    await page.keyboard.press('Delete')
    await expect(page.getByText('You have not written one yet.')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(row(page, 'Which form')).toBeVisible()
  })

  await test.step('the coach says what a question is and what gave it away, and nothing about another language', async () => {
    const coach = page.getByRole('complementary', { name: 'Question coach' })
    const field = coach.getByRole('textbox')
    await field.fill('Is it ok? '.repeat(500))
    await expect(coach.getByText('That is more than one question.')).toBeInViewport()
    await field.fill('Is the migration on track?')
    await expect(coach.getByText('Closed question. It can end at “yes”.')).toBeVisible()
    await field.press('End')
    await page.keyboard.press('1')
    await expect(field).toHaveValue(/^What has to go right/)
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('Is the migration on track?')
    await expect(coach.getByText('Closed question. It can end at “yes”.')).toBeVisible()
    await expect(coach.getByText(/^In your words:/)).toContainText('is')
    const better = coach.getByRole('group', { name: 'A better question' })
    const rewrite = (await better.getByRole('paragraph').textContent()) ?? ''
    expect(rewrite).toMatch(/migration.*\?$/)
    await field.press('1')
    await expect(field).toHaveValue(rewrite)
    await expect(coach.getByText('Open question. Keep it.')).toBeVisible()
    await coach.getByRole('button', { name: 'Bring mine back' }).click()
    await expect(field).toHaveValue('Is the migration on track?')
    await row(page, 'Which form').getByRole('button').first().focus()
    await page.keyboard.press('1')
    await expect(field).toHaveValue(rewrite)
    await field.fill('Is it Q')
    await field.press('1')
    await expect(field).toHaveValue('Is it Q1')
    await field.fill('What is blocking you and when will it be done?')
    await expect(coach.getByText(/^Two questions in one\./)).toBeVisible()
    await field.fill('Could you walk me through how the refund was handled?')
    await expect(coach.getByText('Open question. Keep it.')).toBeVisible()
    await field.fill('Was hält dich gerade auf?')
    await expect(coach.getByRole('status')).toHaveText('')
    await field.fill('Where does the order wait longest?')
    await coach.getByRole('button', { name: 'Keep as my question' }).click()
    const dialog = page.getByRole('dialog', { name: 'Write a question' })
    await expect(dialog.getByRole('textbox').first()).toHaveValue('Where does the order wait longest?')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('a wrong header is told in plain words, and the text stays', async () => {
    const dialog = await startImport(page)
    const field = dialog.getByRole('textbox')
    await dialog.getByRole('button', { name: 'Look at them' }).click()
    await expect(field).toHaveAccessibleDescription('There is no question in it yet.')
    await field.fill('Frage,Thema\nWer wartet?,Kunden\nWas fehlt?,Team')
    await dialog.getByRole('button', { name: 'Look at them' }).click()
    await expect(field).toHaveAccessibleDescription(/The first line says “Frage”, “Thema”\./)
    await expect(field).toHaveValue('Frage,Thema\nWer wartet?,Kunden\nWas fehlt?,Team')
  })

  await test.step('lines are looked at: duplicates left out, long ones shortened in place, one theme for all', async () => {
    const dialog = importing(page)
    await dialog
      .getByRole('textbox')
      .fill(
        [
          'Is the migration on track?',
          '',
          'Whose YES are you waiting for',
          `What ${'about it '.repeat(555)}?`,
          'What does "done" mean to the 🚚 driver, and to "us"?',
          'Who? When? Why not?',
        ].join('\r\n'),
      )
    await dialog.getByRole('button', { name: 'Look at them' }).click()
    const lines = dialog.getByRole('list', { name: 'Lines' })
    await expect(lines.getByRole('listitem')).toHaveCount(5)
    await expect(lines.getByText('It is there already, under In the way.')).toBeVisible()
    await expect(lines.getByText(/^This is 5,001 characters long/)).toBeVisible()
    await expect(lines.getByRole('listitem').filter({ hasText: 'Is the migration on track?' })).toContainText(
      'Closed question. Try:',
    )
    await lines.getByRole('button', { name: 'Is the migration on track?' }).focus()
    await page.keyboard.press('1')
    await expect(lines.getByRole('listitem').filter({ hasText: 'migration' })).not.toContainText(
      'Closed question.',
    )
    await expect(lines.getByRole('button', { name: /^What .*migration.*\?$/ })).toBeFocused()
    await expect(dialog.getByRole('button', { name: 'Import 3 questions' })).toBeVisible()
    await lines.getByRole('button').first().focus()
    const words = lines.getByRole('textbox', { name: 'Question', exact: true })
    await words.fill('What about it is hard?')
    await expect(dialog.getByRole('button', { name: 'Import 4 questions' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Import 4 questions' }).click()
    await expect(dialog.getByRole('alert')).toContainText('4 lines are without a theme.')
    await dialog.getByRole('button', { name: 'Back to the text' }).click()
    await expect(dialog.getByRole('textbox')).toHaveValue(/Is the migration on track\?/)
    await dialog.getByRole('button', { name: 'Look at them' }).click()
    await expect(lines.getByText('What about it is hard?').first()).toBeVisible()
    await choose(dialog, /Theme, where a line does not say/, 'Growth')
    await dialog.getByRole('button', { name: 'Import 4 questions' }).click()
    await expect(dialog).toBeHidden()
    await said(page, 'Imported 4 questions.')
    await expect(list(page).getByRole('listitem')).toHaveCount(5)
    await page.keyboard.press('Control+z')
    await expect(list(page).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Control+Shift+z')
    await expect(list(page).getByRole('listitem')).toHaveCount(5)
  })

  await test.step('your own are exported, and are there already when they come back', async () => {
    await mkdir(testInfo.outputDir, { recursive: true })
    const file = path.join(testInfo.outputDir, 'mine.csv')
    await saveTo(saydo, path.join(testInfo.outputDir, 'gone', 'mine.csv'))
    await page.getByRole('button', { name: 'Import and export' }).click()
    await page.getByRole('menuitem', { name: 'Export your own' }).click()
    await expect(page.getByRole('alert')).toHaveText('Could not write to that folder. Choose another.')
    await saveTo(saydo, file)
    await page.getByRole('button', { name: 'Import and export' }).click()
    await page.getByRole('menuitem', { name: 'Export your own' }).click()
    await said(page, `Saved as ${file}`)
    await expect(page.getByRole('alert')).toHaveCount(0)
    const csv = await readFile(file, 'utf8')
    expect(csv.split('\r\n')[0]).toBe('\uFEFFquestion,follow-up,theme,for,starred')
    expect(csv).toContain('Which form did you fill in twice this week?,Who reads it?,Support,reports,')
    const dialog = await startImport(page)
    await dialog.locator('input[type="file"]').setInputFiles(file)
    await expect(dialog.getByText(/^5 lines · 5 there already, left out/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('10,000 lines stay usable', async () => {
    const file = path.join(testInfo.outputDir, 'many.csv')
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `"What, then, about number ${index}?",goals,reports`,
    )
    await writeFile(file, `question,theme,for\r\n${rows.join('\r\n')}\r\n`)
    const dialog = await startImport(page)
    await dialog.locator('input[type="file"]').setInputFiles(file)
    await expect(
      dialog.getByText('The first 300 are shown. The other 9,700 are imported as they are.'),
    ).toBeVisible()
    await expect(dialog.getByText('10,000 lines · the coach has read the first 300')).toBeVisible()
    await dialog.getByRole('button', { name: 'Import 10,000 questions' }).click()
    await expect(dialog).toBeHidden({ timeout: 30_000 })
    await expect(theme(page, 'Written by you')).toHaveText('Written by you10,005')
    await expect(page.getByText('The first 300 of 10,005 are shown.')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(theme(page, 'Written by you')).toHaveText('Written by you5')
  })

  await test.step('the search finds it and leads to its row', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('form twice')
    await page
      .getByRole('option', { name: /Which form did you fill in/ })
      .first()
      .click()
    await expect(row(page, 'Which form').getByRole('button').first()).toHaveAttribute('aria-expanded', 'true')
    await page.getByRole('radio', { name: /Priya/ }).click()
  })

  await test.step('it takes its turn on the agenda of Priya, and keeps its words when it is removed', async () => {
    await row(page, 'Which form').getByRole('button').first().focus()
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await expect(row(page, 'Which form')).toContainText('on today’s agenda')
    await page.keyboard.press('Delete')
    await expect(row(page, 'Which form')).toHaveCount(0)
    await goToAddress(page, '/meetings')
    await page.getByRole('main').getByRole('link', { name: /Priya/ }).first().click()
    await expect(
      page.getByRole('button', { name: 'Which form did you fill in twice this week?', exact: true }),
    ).toBeVisible()
  })
})
