// What several stories do through the screens, in the words of the screens.
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from './launch'

/** Types the first run; ends in the agenda of the first check-in. */
export async function beginWith(
  page: Page,
  names: { me: string; boss: string; reports?: string },
): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill(names.me)
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill(names.boss)
  if (names.reports) await page.getByRole('textbox', { name: /Who reports to you/ }).fill(names.reports)
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Check-in with ${names.boss.split(' ')[0]}` }),
  ).toBeVisible()
}

/** Lets the app believe it is another moment; the screens read again as they do after midnight. */
export async function travelTo(app: ElectronApplication, page: Page, moment: string): Promise<void> {
  await app.evaluate(({ app: electron, BrowserWindow }, now) => {
    const { saydoSeams } = globalThis as unknown as { saydoSeams: { now: string } }
    saydoSeams.now = now
    electron.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0])
  }, moment)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))))
}

/** Goes to an address such as '#/meetings/…' and waits until another view stands there than before. */
export async function goToHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    const title = document.querySelector('h1')?.textContent ?? ''
    document.querySelector('main')?.setAttribute('data-left', title)
    window.location.hash = to
  }, hash)
  // The same view under the same title is not told apart; a test that needs it goes by way of another.
  await page
    .waitForFunction(
      () => {
        const left = document.querySelector('main')?.getAttribute('data-left')
        return left !== undefined && left !== (document.querySelector('h1')?.textContent ?? '')
      },
      undefined,
      { timeout: 1_000 },
    )
    .catch(() => undefined)
}

/** Goes to a view by the sidebar and waits until it is there. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).first().click()
  await expect(page.getByRole('main', { name: place })).toBeVisible()
}

/** Opens the list of a select and takes the option of this name. */
export async function choose(
  within: Locator,
  label: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  await within.getByRole('button', { name: label }).first().click()
  await within.page().getByRole('option', { name: option }).first().click()
}

/** Types a day into a date field. */
export async function setDay(within: Locator, label: string, day: string): Promise<void> {
  const field = within.getByRole('textbox', { name: new RegExp(`^${label}`) }).first()
  await field.fill(day)
  await field.press('Tab')
}

/** Opens quick capture with C, picks the kind, types the text, lets `fill` do the rest, saves. */
export async function capture(
  page: Page,
  kind: string,
  text: string,
  fill: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Capture' })
  await dialog
    .getByRole('radio', { name: kind, exact: true })
    .or(dialog.getByRole('button', { name: kind, exact: true }))
    .first()
    .click()
  await dialog.getByRole('textbox').first().fill(text)
  await fill(dialog)
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Adds a goal on the alignment screen through the button of its owner; it is selected afterwards. */
export async function addGoal(page: Page, button: string, title: string, weight: number): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Goal', exact: true }).fill(title)
  await dialog.getByRole('textbox', { name: 'Weight' }).fill(String(weight))
  await dialog.getByRole('button', { name: 'Add goal' }).click()
  await expect(dialog).toBeHidden()
}

/** Agrees on the goal that is selected. */
export async function agreeOn(page: Page, title: string): Promise<void> {
  const inspector = page.getByRole('complementary', { name: title })
  await inspector.getByRole('button', { name: 'Agreed', exact: true }).click()
  await expect(inspector).toContainText('Agreed together')
}

/** Nests the goal that is selected under another with a share. */
export async function nest(page: Page, parent: string, share: number): Promise<void> {
  const form = page.getByRole('form', { name: 'Nest under a goal' })
  await choose(form, /Nest under/, parent)
  await form.getByRole('textbox', { name: 'Share' }).fill(String(share))
  await form.getByRole('button', { name: 'Nest', exact: true }).click()
  await expect(page.getByRole('button', { name: `Take away the link to ${parent}` })).toBeVisible()
}

export type AgendaLine = {
  readonly section: string
  readonly title: string
  readonly minutes: number
  readonly score: number
}

/** Waits until the words in there are the same twice in a row: what is being built has then come. */
async function atRest(within: Locator): Promise<void> {
  let before = ''
  await expect(async () => {
    const now = (await within.textContent()) ?? ''
    const isSame = now === before
    before = now
    expect(isSame).toBe(true)
  }).toPass({ intervals: [300] })
}

/** The agenda as the screen shows it, questions left out: each item is selected in turn to read its points. */
export async function agendaOnScreen(page: Page): Promise<readonly AgendaLine[]> {
  const agenda = page.getByRole('region', { name: 'Agenda' })
  await atRest(agenda)
  const lines: AgendaLine[] = []
  for (const section of await agenda.getByRole('region').all()) {
    // What is said beside the sections, such as the customers’ voice, has no heading and no items.
    if ((await section.getByRole('heading').count()) === 0) continue
    const name = (await section.getByRole('heading').first().textContent()) ?? ''
    for (const row of await section.getByRole('listitem').all()) {
      const button = row.locator('[data-row-title]')
      const title = ((await button.textContent()) ?? '').trim()
      if (title.includes('?') && (await row.getByRole('button', { name: 'Swap the question' }).count()))
        continue
      await button.focus()
      const score = Number.parseInt((await row.getByText(/points in all/).textContent()) ?? '', 10)
      const minutes = await row.getByRole('textbox', { name: `Minutes for ${title}` }).inputValue()
      lines.push({ section: name, title, minutes: Number(minutes), score })
    }
  }
  return lines
}

/** Notes a rule that Ruth said today on Ruth's page, and comes back. */
export async function noteRule(page: Page, text: string, check: string, value: string): Promise<void> {
  const back = await page.evaluate(() => window.location.hash)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Ruth/ }).click()
  await page.getByRole('button', { name: 'Add a rule' }).click()
  const form = page.getByRole('dialog', { name: 'A rule Ruth plays by' })
  await form.getByRole('textbox', { name: 'Rule', exact: true }).fill(text)
  await choose(form, /What can be checked/, check)
  await form.getByRole('textbox', { name: 'How many' }).fill(value)
  await form.getByText('Ruth said so').click()
  await form.getByRole('button', { name: 'Add rule' }).click()
  await expect(form).toBeHidden()
  await goToHash(page, back)
}

/** Plans a one-on-one through the list of meetings; ends in its agenda. */
export async function planWith(page: Page, person: string, day: string): Promise<void> {
  await goTo(page, 'Meetings')
  await page.getByRole('button', { name: 'New meeting' }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog, /With|Who/, person)
  await setDay(dialog, 'Day', day)
  await dialog.getByRole('button', { name: /^Plan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: `One-on-one with ${person}` })).toBeVisible()
}
