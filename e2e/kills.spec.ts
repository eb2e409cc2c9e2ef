// Twenty kills at random moments of typing: every word shown as saved is still there, read by somebody else.

import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'libsql'
import { expect, removeFolder, test } from './launch'
import { goToHash } from './pages'

const kills = 20

/** What the screen shows: the note's words, and whether it says that they are saved. */
function shown(page: Page): Promise<{ readonly text: string; readonly isSaved: boolean }> {
  return page.evaluate(() => {
    const field = document.querySelector('[data-focus-key="shared"]')
    return {
      text: field?.querySelector('[contenteditable]')?.textContent ?? '',
      isSaved: field?.querySelector('[role="status"][data-state="saved"]')?.textContent === 'Saved',
    }
  })
}

/** The shared note on the disk, as an independent reader finds it. */
function stored(file: string): string {
  const database = new Database(file, { readonly: true })
  const check = database.prepare('PRAGMA integrity_check').get() as { integrity_check: string }
  expect(check.integrity_check).toBe('ok')
  const note = database.prepare(`SELECT text FROM note WHERE audience = 'shared'`).get() as
    | { text: string }
    | undefined
  return note?.text ?? ''
}

test('every word shown as saved survives twenty kills', async ({ launchSaydo }) => {
  test.setTimeout(300_000)
  const profile = await mkdtemp(path.join(os.tmpdir(), 'saydo-kills-'))
  const file = path.join(profile, 'user-data', 'data', 'saydo.db')
  const first = await launchSaydo({ profile })
  await first.page.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await first.page.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth')
  await first.page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await first.page.getByRole('textbox', { name: 'Add a topic' }).fill('Budget round')
  await first.page.keyboard.press('Enter')
  await first.page.getByRole('button', { name: 'Budget round', exact: true }).waitFor()
  await first.page.getByRole('button', { name: 'Start meeting' }).click()
  await first.page.getByRole('button', { name: /Budget round/ }).click()
  const address = await first.page.evaluate(() => window.location.hash)
  await first.close()

  let survived = 0
  let word = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const { app, page } = await launchSaydo({ profile })
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await goToHash(page, address)
    const notes = page.getByRole('textbox', { name: 'Shared notes' })
    await notes.click()
    await page.keyboard.press('Control+End')
    let saved = ''
    const until = Date.now() + 300 + Math.random() * 1200
    while (Date.now() < until) {
      await page.keyboard.type(`w${word} `)
      word += 1
      if (Math.random() < 0.3) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
      const now = await shown(page)
      if (now.isSaved) saved = now.text
    }
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    app.process().kill('SIGKILL')
    await ended
    const kept = stored(file)
    for (const each of saved.trim().split(/\s+/).filter(Boolean)) expect(kept.split(/\s+/)).toContain(each)
    survived += saved === '' ? 0 : 1
  }
  // The test would be blind if nothing had ever been shown as saved.
  expect(survived).toBeGreaterThan(kills / 2)
  await removeFolder(profile)
})
