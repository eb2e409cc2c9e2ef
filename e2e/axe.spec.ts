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

type Theme = 'light' | 'dark'
const bothThemes: readonly Theme[] = ['light', 'dark']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The page as axe sees it, in both themes. The second theme changes colours only, so only those are read again. */
async function violations(page: Page, themes: readonly Theme[] = bothThemes): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // The preview of the page on paper is a document of its own, read in the PDF.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')
    const { violations: rules } = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze()
    for (const { id, nodes } of rules)
      found.push(...nodes.map(({ target, html }) => `${colorScheme} ${id}: ${target.join(' ')} ${html}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

async function expectSound(
  page: Page,
  screens: readonly Screen[],
  themes: readonly Theme[] = bothThemes,
): Promise<void> {
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open(page)
      expect.soft(await violations(page, themes), screen.name).toEqual([])
      expect.soft(await page.getByRole('heading', { level: 1, includeHidden: true }).count()).toBe(1)
      await screen.close?.(page)
    })
  }
}

test('the first run and an empty Today', async ({ launchSaydo }) => {
  const { page } = await launchSaydo({ now: '2026-03-10T09:00' })
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
  await expectSound(page, views, ['light'])
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Control+=')
  await expect(page.locator('html')).toHaveCSS('font-size', '22.4px')
  await expectSound(page, views, ['light'])
})
