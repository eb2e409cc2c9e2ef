// A data file that cannot be used is explained and left alone; what is typed survives a full disk; one app at a time.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'libsql'
import { electronExecutable, expect, removeFolder, root, test } from './launch'

const now = '2026-05-14T09:00'
const dataFolder = (profile: string) => path.join(profile, 'user-data', 'data')
const dataFile = (profile: string) => path.join(dataFolder(profile), 'saydo.db')

async function begin(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dana')
  await page.getByRole('textbox', { name: 'Who is your boss?' }).fill('Ruth')
  await page.getByRole('button', { name: 'Plan the first check-in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()
}

async function temporaryProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-storage-'))
  await mkdir(dataFolder(folder), { recursive: true })
  return folder
}

/** Another program with an exclusive lock on the file, until it is killed. */
async function holdLock(file: string): Promise<ChildProcess> {
  const script = `
    const Database = require('libsql')
    const held = new Database(process.argv[1])
    held.pragma('locking_mode = EXCLUSIVE')
    held.exec('BEGIN EXCLUSIVE')
    process.stdout.write('held')
    setInterval(() => held, 1000)`
  const holder = spawn(process.execPath, ['-e', script, file], { cwd: root })
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  return holder
}

test('a damaged file is explained, left as it is, and set aside only when asked', async ({ launchSaydo }) => {
  const profile = await temporaryProfile()
  const damaged = Buffer.from('This was a database once. '.repeat(400))
  await writeFile(dataFile(profile), damaged)
  const { page } = await launchSaydo({ profile, now })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data file is damaged.')
  await expect(page.getByText(dataFile(profile))).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data file is damaged.')
  expect(await readFile(dataFile(profile))).toEqual(damaged)
  await page.getByRole('button', { name: 'Keep it aside and begin with a new file' }).click()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  const aside = (await readdir(dataFolder(profile))).find((name) => /^saydo-set-aside-.*\.db$/.test(name))
  expect(await readFile(path.join(dataFolder(profile), aside ?? ''))).toEqual(damaged)
  await removeFolder(profile)
})

test('a file from a newer version is refused by name and not touched', async ({ launchSaydo }) => {
  const profile = await temporaryProfile()
  const first = await launchSaydo({ profile, now })
  await begin(first.page)
  await first.close()
  const file = new Database(dataFile(profile))
  file.exec(`INSERT INTO kysely_migration(name, timestamp) VALUES ('0999-from-the-future', '2030-01-01')`)
  file.pragma('wal_checkpoint(TRUNCATE)')
  file.close()
  const before = await readFile(dataFile(profile))
  const { page } = await launchSaydo({ profile, now })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data file comes from a newer Saydo.')
  expect((await readFile(dataFile(profile))).equals(before)).toBe(true)
  await removeFolder(profile)
})

test('a locked file is explained and opens once the other program lets go', async ({ launchSaydo }) => {
  const profile = await temporaryProfile()
  const first = await launchSaydo({ profile, now })
  await begin(first.page)
  await first.close()
  const holder = await holdLock(dataFile(profile))
  const { page } = await launchSaydo({ profile, now })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Another program holds your data file.')
  holder.kill('SIGKILL')
  await new Promise((resolve) => holder.on('exit', resolve))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await removeFolder(profile)
})

test('a folder that cannot be written to is explained, and works once it can', async ({ launchSaydo }) => {
  const nobody = 65534
  const profile = await temporaryProfile()
  await chmod(profile, 0o777)
  execFileSync('chmod', ['-R', 'a+rwX', profile])
  await chmod(dataFolder(profile), 0o555)
  const { page } = await launchSaydo({
    profile,
    now,
    ...(process.getuid?.() === 0 ? { userId: nobody } : {}),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data folder cannot be written to.')
  await chmod(dataFolder(profile), 0o777)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  await removeFolder(profile)
})

test('a full disk is said at once; what was typed stays and is saved when there is room', async ({
  launchSaydo,
}) => {
  const profile = await temporaryProfile()
  const disk = dataFolder(profile)
  // Root mounts a disk of sixteen megabytes for the data; nothing else of the profile lives on it.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk])
  try {
    const { page, close } = await launchSaydo({ profile, now })
    await begin(page)
    await page.getByRole('textbox', { name: 'Add a topic' }).fill('Budget round')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Budget round', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Start meeting' }).click()
    await page.getByRole('button', { name: /Budget round/ }).click()
    const notes = page.getByRole('textbox', { name: 'Shared notes' })
    await notes.fill('Before the disk was full')
    await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible()
    await writeFile(path.join(disk, 'filler'), Buffer.alloc(16_000_000)).catch(() => undefined)
    const long = `Typed on a full disk. ${'word '.repeat(8000)}`
    await notes.fill(long)
    await expect(page.getByRole('alert')).toContainText(
      'Could not save. The disk is full. What you typed is still here.',
    )
    await expect(notes).toContainText('Typed on a full disk.')
    await rm(path.join(disk, 'filler'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await close()
    const file = new Database(dataFile(profile), { readonly: true })
    const saved = file.prepare(`SELECT text FROM note WHERE audience = 'shared'`).all() as { text: string }[]
    file.close()
    expect(saved.map(({ text }) => text.slice(0, 22))).toContain('Typed on a full disk. ')
  } finally {
    execFileSync('umount', ['-l', disk])
    await removeFolder(profile)
  }
})

test('a second start leaves the data to the first and ends', async ({ launchSaydo }) => {
  const profile = await temporaryProfile()
  const { page } = await launchSaydo({ profile, now })
  await begin(page)
  const before = await readdir(dataFolder(profile))
  const second = spawn(
    electronExecutable(),
    [path.join(root, 'out', 'main', 'test.js'), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    { env: { ...process.env, SAYDO_TEST_PROFILE: profile, SAYDO_TEST_NOW: now }, stdio: 'ignore' },
  )
  const code = await new Promise((resolve) => second.on('exit', resolve))
  expect(code).toBe(0)
  expect(await readdir(dataFolder(profile))).toEqual(before)
  await expect(page.getByRole('heading', { level: 1, name: 'Check-in with Ruth' })).toBeVisible()
  await removeFolder(profile)
})
