// Every screen and everything that opens over one, read by axe: WCAG 2.2 AA and best practice, nothing found,
// in light and dark, in larger text and in the smallest window.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './launch'
import { beginWith } from './pages'
import {
  addReport,
  goToAddress,
  holding,
  lookAround,
  overPreparing,
  overToday,
  overViews,
  preparing,
  type Screen,
  views,
} from './screens'

type Reading = {
  readonly theme: 'light' | 'dark'
  /** Only what can differ from a reading of the same markup before; everything when missing. */
  readonly rules?: readonly string[]
}
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const everything: Reading = { theme: 'light' }
/** The second theme changes colours only. */
const bothThemes: readonly Reading[] = [
  everything,
  { theme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
]
/** Larger text changes places and sizes only. */
const places: Reading = {
  theme: 'light',
  rules: ['target-size', 'scrollable-region-focusable', 'color-contrast'],
}

/** The page as axe sees it. */
async function violations(page: Page, readings: readonly Reading[] = bothThemes): Promise<readonly string[]> {
  const found: string[] = []
  for (const { theme, rules } of readings) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
    if (rules) axe.withRules([...rules])
    else axe.withTags(tags)
    // The preview of the page on paper is a document of its own, read in the PDF.
    const { violations: broken } = await axe.exclude('iframe').analyze()
    for (const { id, nodes } of broken)
      found.push(...nodes.map(({ target, html }) => `${theme} ${id}: ${target.join(' ')} ${html}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

async function expectSound(
  page: Page,
  screens: readonly Screen[],
  readings: readonly Reading[] = bothThemes,
): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open(page)
      expect.soft(await violations(page, readings), screen.name).toEqual([])
      expect.soft(await page.getByRole('heading', { level: 1, includeHidden: true }).count()).toBe(1)
      await screen.close?.(page)
    })
  }
}

test('the first run and an empty Today', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByText('A name is needed.')).toHaveCount(2)
  expect(await violations(page)).toEqual([])
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await expectSound(page, [{ name: 'a first agenda', open: () => Promise.resolve() }])
  await goToAddress(page, '/', 'Nothing is promised yet.')
  expect(await violations(page)).toEqual([])
  await expectSound(page, [addReport])
  await page.evaluate(() => {
    const heading = document.createElement('h4')
    document.querySelector('main')?.append(heading, document.createElement('img'))
  })
  const broken = (await violations(page)).join('\n')
  expect(broken, 'axe sees what is broken on purpose').toMatch(/image-alt/)
  expect(broken).toMatch(/empty-heading/)
})

test('every view', async ({ launchSaydo }) => {
  test.setTimeout(180_000)
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await expectSound(page, views)
})

test('what opens over Today and over a meeting that is prepared', async ({ launchSaydo }) => {
  test.setTimeout(180_000)
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await goToAddress(page, '/')
  await expectSound(page, overToday)
  await preparing.open(page)
  await expectSound(page, overPreparing)
})

test('what opens over the other views', async ({ launchSaydo }) => {
  test.setTimeout(180_000)
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  for (const screen of overViews) {
    await goToAddress(page, screen.at)
    await expectSound(page, [screen])
  }
})

test('a meeting from its start to its end, and what comes after three times', async ({ launchSaydo }) => {
  test.setTimeout(120_000)
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await expectSound(page, holding)
})

test('the views in the smallest window and in the largest text', async ({ launchSaydo }) => {
  test.setTimeout(240_000)
  const { app, page } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600))
  // Colours do not depend on the size: one theme is enough here.
  await expectSound(page, views, [everything])
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+=')
  await expect(page.locator('html')).toHaveCSS('font-size', '22.4px')
  await expectSound(page, views, [places])
})
