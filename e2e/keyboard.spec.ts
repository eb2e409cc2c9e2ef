// Everything by keyboard alone: a whole story without a mouse, the keys of the sheet, and a focus that is always
// seen and never lost.
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { goToAddress, lookAround, preparing } from './screens'

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** What has the focus: its role-like tag, its name, and how its ring is drawn. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    // A field's ring is drawn by the box around it, a checkbox's by the box beside it.
    const near = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.nextElementSibling,
    ]
    const hasRing = [...near, ...(element.parentElement?.children ?? [])].some((candidate) => {
      if (!candidate) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return { tag: element.tagName.toLowerCase(), name: name.trim().slice(0, 60), hasRing, isInside }
  })
}

/** Walks through all stops of a view and names those without a ring that can be seen. */
async function stopsWithoutRing(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  const seen = new Set<string>()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop === null) break
    const key = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')]
      return String(all.indexOf(document.activeElement ?? document.body))
    })
    if (seen.has(key)) break
    seen.add(key)
    if (!stop.hasRing || !stop.isInside) faults.push(`${stop.tag} ${stop.name}`)
  }
  expect(seen.size).toBeGreaterThan(10)
  return faults
}

test('a talk from the first run to its close, by keys alone', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-05-14T09:00' })
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await page.keyboard.type('Dana')
  await press(page, 'Tab', 'Tab')
  await page.keyboard.type('Ruth')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()

  const row = (name: string) => page.locator('[data-row-title]').filter({ hasText: name })
  const agenda = page.getByRole('region', { name: 'Agenda', exact: true })
  const order = () => agenda.locator('[data-row-title]').allTextContents()
  const topics = ['Budget round', 'Night shift rota', 'Warehouse map']
  await press(page, 'i')
  await expect(page.getByRole('textbox', { name: 'Add a topic' })).toBeFocused()
  for (const text of topics) {
    await page.keyboard.type(text)
    await press(page, 'Enter')
    await expect(row(text)).toBeVisible()
  }
  await expect(page.getByRole('textbox', { name: 'Add a topic' })).toBeFocused()
  await press(page, 'Shift+F6', 'F6')
  await expect(agenda.locator(':focus')).toHaveCount(1)
  while (!(await agenda.locator('[data-row-title]:focus').count())) await press(page, 'Tab')
  await press(page, 'Home')
  const before = (await order()).filter((title) => topics.includes(title))
  await press(page, 'End', 'Home')
  while (!(await row('Warehouse map').evaluate((at) => at === document.activeElement)))
    await press(page, 'ArrowDown')
  await press(page, 'Alt+ArrowUp')
  await expect.poll(async () => (await order()).filter((title) => topics.includes(title))).not.toEqual(before)
  await expect(row('Warehouse map')).toBeFocused()
  await press(page, 'Alt+ArrowDown')
  await expect.poll(async () => (await order()).filter((title) => topics.includes(title))).toEqual(before)

  await press(page, 'k')
  await expect(page.getByRole('img', { name: 'Pinned' })).toBeVisible()
  await press(page, 'h')
  const beside = page.getByRole('complementary', { name: 'Worth bringing' })
  await expect(beside.getByRole('button', { name: 'Warehouse map' })).toBeVisible()
  await expect(agenda.locator('[data-row-title]:focus')).toHaveCount(1)
  await press(page, 'Shift+F6')
  await expect(beside.locator(':focus')).toHaveCount(1)
  while (!(await beside.locator('[data-row-title]:focus').count())) await press(page, 'Tab')
  await press(page, 'a')
  await expect(agenda.getByRole('button', { name: 'Warehouse map', exact: true })).toBeVisible()
  await expect.poll(() => focused(page)).not.toBeNull()

  await press(page, 'Control+Enter')
  await expect(page.getByRole('timer')).toBeVisible()
  const heading = page.getByRole('heading', { level: 1 })
  const first = await heading.textContent()
  await press(page, 'Control+ArrowDown')
  await expect(heading).not.toHaveText(first ?? '')
  await press(page, 'Control+ArrowUp')
  await expect(heading).toHaveText(first ?? '')
  await press(page, 'Control+Shift+N')
  await expect(page.getByRole('textbox', { name: 'Shared notes' })).toBeFocused()
  await page.keyboard.type('Agreed on two rounds')
  await press(page, 'Control+Shift+P')
  await expect(page.getByRole('textbox', { name: 'Private notes' })).toBeFocused()
  await page.keyboard.type('Ruth hesitated')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveCount(2)
  await press(page, 'Control+.')
  await expect(page.getByText(/paused/)).toBeVisible()
  await press(page, 'Control+.')
  await press(page, 'Control+j')
  await expect(page.getByRole('textbox', { name: 'What is promised' })).toBeFocused()
  await page.keyboard.type('Send the rota')
  await press(page, 'Tab', 'Tab')
  await page.keyboard.type('fri')
  await press(page, 'Enter')
  await expect(page.getByRole('region', { name: 'You said' })).toContainText('Send the rota')

  const outcomes = page.getByRole('group', { name: `What came of ${first}` })
  await press(page, 'Control+Shift+N')
  while (!(await outcomes.locator(':focus').count())) await press(page, 'Shift+Tab')
  await press(page, 'Enter')
  await expect(outcomes.getByRole('button', { pressed: true })).toHaveCount(1)
  await press(page, 'Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible()
  await press(page, 'Escape')
  await expect(heading).toHaveText(first ?? '')
  await press(page, 'Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible()
  await press(page, 'Control+Enter')
  await expect(page.getByText('Agreed on two rounds')).toBeVisible()
  await expect(page.getByText('Ruth hesitated')).toBeHidden()
  await press(page, 'v')
  await expect(page.getByText('Ruth hesitated')).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible()
})

test('the keys of the sheet, each where it works', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page, profile, close } = await launchSaydo({ now: '2026-03-10T09:00' })
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await expect(page.getByRole('button', { name: 'Look around with sample data' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /^Sample data/ })).toBeVisible({ timeout: 15_000 })

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  for (const [keys, name] of [
    ['m', 'Meetings'],
    ['c', 'Said and done'],
    ['a', /of your goals serve/],
    ['p', 'Questions worth asking'],
    ['1', /customers/i],
    ['2', 'Team'],
    ['3', /Boss/],
    ['t', /conversations today/],
  ] as const) {
    await press(page, 'g', keys)
    await expect(heading(name)).toBeVisible()
  }
  await press(page, 'Control+,')
  await expect(heading('Settings')).toBeVisible()
  await press(page, 'Alt+ArrowLeft')
  await expect(heading(/conversations today/)).toBeVisible()
  await press(page, 'Alt+ArrowRight')
  await expect(heading('Settings')).toBeVisible()
  await press(page, 'Escape')
  await expect(heading(/conversations today/)).toBeVisible()

  const opens = async (key: string, dialog: string | RegExp) => {
    await press(page, key)
    const box = page.getByRole('dialog', { name: dialog })
    await expect(box).toBeVisible()
    await expect(box).toHaveCSS('outline-style', 'none')
    await press(page, 'Escape')
    await expect(box).toBeHidden()
  }
  for (const [key, dialog] of [
    ['Control+k', 'Search or jump'],
    ['/', 'Search or jump'],
    ['Control+f', 'Search or jump'],
    ['Control+/', 'All shortcuts'],
    ['c', 'Capture'],
    ['p', 'Capture'],
    ['n', 'New meeting'],
  ] as const)
    await opens(key, dialog)

  const html = page.locator('html')
  await press(page, 'Control+Shift+L')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await press(page, 'Control+Shift+L')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await press(page, 'Control+=', 'Control+=')
  await expect(html).toHaveCSS('font-size', '19.2px')
  await press(page, 'Control+-')
  await expect(html).toHaveCSS('font-size', '17.6px')
  const side = page.getByRole('navigation', { name: 'Main' })
  await press(page, 'Control+\\')
  await expect(side).toHaveAttribute('data-rail', 'true')
  await press(page, 'Control+\\')
  await expect(side).not.toHaveAttribute('data-rail')

  await press(page, 'g', 'p')
  await expect(heading('Questions worth asking')).toBeVisible()
  await press(page, '/')
  await expect(page.getByRole('textbox', { name: 'Find a question' })).toBeFocused()
  await press(page, 'Escape')

  await goToAddress(page, '/alignment', /of your goals serve/)
  await opens('n', /goal/i)
  const goal = page.getByRole('region', { name: 'Goals' }).locator('button[aria-pressed]').last()
  await goal.focus()
  await press(page, 'Enter')
  await expect(goal).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'l')
  await expect(page.getByRole('form', { name: 'Nest under a goal' }).locator(':focus')).toHaveCount(1)
  await opens('e', /goal/i)
  await press(page, 'Escape')
  await expect(goal).toHaveAttribute('aria-pressed', 'false')

  await goToAddress(page, '/commitments', 'Said and done')
  await opens('n', 'Capture')
  const kept = page.getByRole('checkbox', { name: /^Kept: / }).first()
  const text = (await kept.getAttribute('aria-label'))?.slice('Kept: '.length) ?? ''
  const words = page.getByRole('button', { name: new RegExp(`^${text}`) })
  await kept.focus()
  await press(page, 'Space')
  await expect(words).toBeHidden()
  await expect.poll(() => focused(page), 'focus goes to a neighbour').not.toBeNull()
  await press(page, 'Control+z')
  await expect(words).toBeVisible()
  await press(page, 'Control+Shift+z')
  await expect(words).toBeHidden()

  await preparing.open(page)
  await opens('m', 'Move the meeting')
  await opens('Control+p', 'Print the agenda')
  await opens('Control+Shift+e', 'Print the agenda')
  const agenda = page.getByRole('region', { name: 'Agenda', exact: true })
  const rows = agenda.locator('[data-row-title]')
  await rows.first().focus()
  const titles = await rows.allTextContents()
  const minutes = page.getByRole('textbox', { name: `Minutes for ${titles[0]}` })
  const planned = Number(await minutes.inputValue())
  await press(page, '+')
  await expect(minutes).toHaveValue(String(planned + 1))
  await press(page, '-')
  await expect(minutes).toHaveValue(String(planned))
  await press(page, 'Shift+V')
  await expect(agenda.getByRole('img', { name: 'Private' })).toHaveCount(1)
  await opens('e', /./)
  await expect(rows.first(), 'what closes gives the focus back').toBeFocused()
  await press(page, 'Delete')
  await expect(rows.filter({ hasText: titles[0] ?? '' })).toHaveCount(0)
  await expect(rows.filter({ hasText: titles[1] ?? '' })).toBeFocused()
  await press(page, 'x')
  await expect(rows.filter({ hasText: titles[1] ?? '' })).toHaveCount(0)
  await expect(agenda.locator('[data-row-title]:focus')).toHaveCount(1)
  await press(page, 'Alt+Shift+ArrowDown')
  await press(page, 'r')
  await expect.poll(() => focused(page)).not.toBeNull()
  await press(page, 'Escape')
  await expect(heading('Meetings')).toBeVisible()

  await close()
  const again = await launchSaydo({ profile, now: '2026-03-10T09:00' })
  await expect(again.page.locator('html')).toHaveCSS('font-size', '17.6px')
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await press(again.page, 'Control+0')
  await expect(again.page.locator('html')).toHaveCSS('font-size', '16px')
})

test('focus is seen at every stop, and goes from pane to pane', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  expect(await stopsWithoutRing(page)).toEqual([])
  await preparing.open(page)
  expect(await stopsWithoutRing(page)).toEqual([])
  const panes = [
    page.getByRole('navigation', { name: 'Main' }),
    page.getByRole('complementary', { name: 'Worth bringing' }),
    page.getByRole('region', { name: 'Agenda', exact: true }),
  ]
  await panes[0]?.getByRole('link').first().focus()
  for (const pane of [...panes.slice(1), ...panes.slice(0, 1)]) {
    await press(page, 'F6')
    await expect(pane.locator(':focus')).toHaveCount(1)
  }
  for (const pane of [...panes].reverse()) {
    await press(page, 'Shift+F6')
    await expect(pane.locator(':focus')).toHaveCount(1)
  }
})
