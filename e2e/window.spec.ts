// The window keeps its place, size and look; the menu runs the commands of the table; two seconds are enough to close.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { COMMANDS } from '../shared/commands'
import { expect, test } from './launch'
import { beginWith, goToHash } from './pages'

const now = '2026-05-14T09:00'

test('place, size, theme and text size come back after a restart, and never off the screen', async ({
  launchSaydo,
}) => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'saydo-window-'))
  const first = await launchSaydo({ profile, now })
  await beginWith(first.page, { me: 'Dana', boss: 'Ruth' })
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1000, height: 700 }),
  )
  await first.page.keyboard.press('Control+Shift+L')
  await first.page.keyboard.press('Control+=')
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(first.page.locator('html')).toHaveCSS('font-size', '17.6px')
  await first.close()

  const kept = JSON.parse(await readFile(path.join(profile, 'user-data', 'settings.json'), 'utf8'))
  expect(kept).toMatchObject({
    settings: { theme: 'light', textSize: 110 },
    window: { width: 1000, height: 700 },
  })
  const second = await launchSaydo({ profile, now })
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toMatchObject({ width: 1000, height: 700 })
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(second.page.locator('html')).toHaveCSS('font-size', '17.6px')
  await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 5000, y: 4000, width: 1000, height: 700 }),
  )
  await second.close()

  const third = await launchSaydo({ profile, now })
  const { place, area } = await third.app.evaluate(({ BrowserWindow, screen }) => ({
    place: BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: -1, y: -1, width: 0, height: 0 },
    area: screen.getPrimaryDisplay().workArea,
  }))
  expect(place.x + place.width).toBeLessThanOrEqual(area.x + area.width)
  expect(place.y + place.height).toBeLessThanOrEqual(area.y + area.height)
  await third.close()
  await rm(profile, { recursive: true, force: true })
})

test('the menu holds every command of the table and runs it', async ({ launchSaydo }) => {
  const { app, page } = await launchSaydo({ now })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  const ids = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((item) => item.submenu?.items.map(({ id }) => id) ?? []),
  )
  expect(COMMANDS.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-settings')?.click())
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('shortcuts')?.click())
  await expect(page.getByRole('dialog', { name: 'All shortcuts' })).toBeVisible()
})

test('what was typed a moment before the window closes is kept', async ({ launchSaydo }) => {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'saydo-window-'))
  const first = await launchSaydo({ profile, now })
  await beginWith(first.page, { me: 'Dana', boss: 'Ruth' })
  await first.page.getByRole('button', { name: 'Start meeting' }).click()
  const address = await first.page.evaluate(() => window.location.hash)
  await first.page.getByRole('textbox', { name: 'Shared notes' }).click()
  await first.page.keyboard.insertText('The very last words')
  await first.close()

  const second = await launchSaydo({ profile, now })
  await second.page.getByRole('navigation', { name: 'Main' }).waitFor()
  await goToHash(second.page, address)
  await expect(second.page.getByRole('textbox', { name: 'Shared notes' })).toHaveText('The very last words')
  await rm(profile, { recursive: true, force: true })
})
