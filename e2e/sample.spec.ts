// The made-up team stands beside your own data and never in it: looked at, changed and left, with your own data the
// same to the byte, and nothing of the made-up team left behind.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'libsql'
import { expect, test } from './launch'
import { beginWith, goTo } from './pages'
import { lookAround } from './screens'

const dataFolder = (profile: string) => path.join(profile, 'user-data', 'data')

/** Every row of every table of your own data, read beside the running app; the search index holds the same words. */
function ownRows(profile: string): string {
  const db = new Database(path.join(dataFolder(profile), 'saydo.db'), { readonly: true })
  const tables = db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'search_index%' order by name",
    )
    .all() as { name: string }[]
  const rows = tables.map(({ name }) => [name, db.prepare(`select * from "${name}"`).all()])
  db.close()
  return JSON.stringify(rows, null, 1)
}

/** The file itself with what waits in its log. */
function ownBytes(profile: string): readonly string[] {
  return ['saydo.db', 'saydo.db-wal'].map((name) => {
    const file = path.join(dataFolder(profile), name)
    return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none'
  })
}

const sampleFiles = (profile: string) =>
  readdirSync(dataFolder(profile)).filter((name) => name.startsWith('sample.db'))

const leave = (page: Page) => page.getByRole('button', { name: 'Sample data, Leave' })

test('your own data is the same to the byte after a look around', async ({ launchSaydo }) => {
  const { page, profile } = await launchSaydo({ now: '2026-03-10T09:00' })
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await page.getByRole('textbox', { name: 'Add a topic' }).fill('Budget round')
  await page.getByRole('textbox', { name: 'Add a topic' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Budget round', exact: true })).toBeVisible()
  const before = { rows: ownRows(profile), bytes: ownBytes(profile) }
  expect(before.rows).toContain('Budget round')

  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Open sample data' }).click()
  await expect(leave(page)).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText('You are looking around with a made-up team.')).toBeVisible()
  expect(sampleFiles(profile)).toContain('sample.db')
  await goTo(page, 'Today')
  await expect(page.getByText('26 of 32 promises kept on time')).toBeVisible()
  await expect(page.getByText(/of your goal weight is nested/)).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Ruth/ }),
  ).toBeHidden()

  await goTo(page, 'Commitments')
  await page
    .getByRole('checkbox', { name: /^Kept: / })
    .first()
    .press('Space')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('c')
  await page.keyboard.press('Escape')
  expect({ rows: ownRows(profile), bytes: ownBytes(profile) }).toEqual(before)

  await leave(page).click()
  await expect(leave(page)).toBeHidden()
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Ruth/ }),
  ).toBeVisible()
  expect({ rows: ownRows(profile), bytes: ownBytes(profile) }).toEqual(before)
  expect(sampleFiles(profile)).toEqual([])
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Undone: /)).toBeVisible()
  expect(ownRows(profile), 'a change is seen by this comparison').not.toEqual(before.rows)
})

test('from the first run into the made-up team and back to the first run', async ({ launchSaydo }) => {
  const { page, profile } = await launchSaydo({ now: '2026-03-10T09:00' })
  await lookAround(page)
  await goTo(page, 'Meetings')
  await leave(page).click()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  expect(sampleFiles(profile)).toEqual([])
  await beginWith(page, { me: 'Dana', boss: 'Ruth' })
  await goTo(page, 'Today')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is promised yet.' })).toBeVisible()
})

test('a made-up team left open by a sudden end is gone at the next start', async ({ launchSaydo }) => {
  const first = await launchSaydo({ now: '2026-03-10T09:00' })
  await beginWith(first.page, { me: 'Dana', boss: 'Ruth' })
  await goTo(first.page, 'Today')
  await first.page.getByRole('button', { name: 'Open sample data' }).click()
  await expect(leave(first.page)).toBeVisible({ timeout: 15_000 })
  first.app.process().kill('SIGKILL')
  await first.app.waitForEvent('close')
  const again = await launchSaydo({ profile: first.profile, now: '2026-03-10T09:00' })
  await expect(again.page.getByRole('link', { name: /Ruth/ }).first()).toBeVisible()
  expect(sampleFiles(first.profile)).toEqual([])
})
