// The packaged app itself: what is in it, what its fuses refuse, and that it opens.

import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { electronExecutable, expect, removeFolder, root, test } from './launch'
import { launchPackaged, outputOf, packagedExecutable } from './packaged'
import { beginWith, goToHash } from './pages'

let folder = ''
let executable = ''

test.beforeAll(async () => {
  test.setTimeout(180_000)
  execFileSync(process.execPath, [path.join(root, 'scripts', 'pack.mjs')], { stdio: 'inherit' })
  executable = await packagedExecutable()
  folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-packaged-'))
})

test.afterAll(() => removeFolder(folder))

test('opens its window, draws its page and runs in no other context than the window', async () => {
  const saydo = await launchPackaged(path.join(folder, 'profile'))
  try {
    await expect(saydo.page).toHaveURL(/^app:\/\/saydo\//)
    await expect(saydo.page.locator('#root > *').first()).toBeVisible()
    expect(await saydo.page.evaluate(() => [typeof globalThis.process, 'require' in globalThis])).toEqual([
      'undefined',
      false,
    ])
  } finally {
    await saydo.close()
  }
})

test('goes from an empty profile to a printed agenda', async () => {
  const saydo = await launchPackaged(path.join(folder, 'story'))
  try {
    const { page } = saydo
    await beginWith(page, { me: 'Dana', boss: 'Ruth', reports: 'Priya' })
    await page.getByRole('textbox', { name: 'Add a topic' }).fill('Budget round')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Budget round', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    const paper = page.frameLocator('iframe')
    await expect(paper.getByRole('heading', { level: 1 })).toContainText('Ruth')
    await expect(paper.getByText('Budget round').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await goToHash(page, '#/settings')
    await expect(page.getByText(/^Saydo \d+\.\d+\.\d+$/)).toBeVisible()
  } finally {
    await saydo.close()
  }
})

test('has its fuses set', async () => {
  const wire = await getCurrentFuseWire(executable)
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
})

test('does not run as Node; the runtime the tests use does', async () => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const script = ['-e', 'console.log("ran as", "node")']
  expect(await outputOf(electronExecutable(), script, env, 3_000)).toContain('ran as node')
  expect(await outputOf(executable, [...script, ...quietly('as-node')], env, 3_000)).not.toContain(
    'ran as node',
  )
})

test('takes no inspector; the runtime the tests use does', async () => {
  const bare = await bareApp()
  const listening = /Debugger listening/
  expect(
    await outputOf(electronExecutable(), [bare, '--inspect=0', ...quietly('a')], process.env, 3_000),
  ).toMatch(listening)
  expect(await outputOf(executable, ['--inspect=0', ...quietly('b')], process.env, 3_000)).not.toMatch(
    listening,
  )
})

test('starts from its archive only; with that fuse turned back a folder beside it would do', async () => {
  const copy = path.join(folder, 'copy')
  await cp(path.dirname(executable), copy, { recursive: true })
  await rm(path.join(copy, 'resources', 'app.asar'))
  await cp(await bareApp(), path.join(copy, 'resources', 'app'), { recursive: true })
  const copied = path.join(copy, path.basename(executable))
  expect(await outputOf(copied, quietly('c'), process.env, 3_000)).not.toContain('bare app ran')
  await flipFuses(copied, { version: FuseVersion.V1, [FuseV1Options.OnlyLoadAppFromAsar]: false })
  expect(await outputOf(copied, quietly('d'), process.env, 3_000)).toContain('bare app ran')
})

test('carries no test entry, no sources and no tests, and keeps the native module outside the archive', async () => {
  const files = await archivedFiles()
  expect(files.get('/out/main/index.js')).toBe('packed')
  expect([...files.keys()].filter((name) => /test|\.map$|\.tsx?$/.test(name))).toEqual([])
  const native = [...files.keys()].filter((name) => name.endsWith('.node'))
  expect(native.length).toBeGreaterThan(0)
  expect(native.map((name) => files.get(name))).toEqual(native.map(() => 'unpacked'))
})

function quietly(profile: string): string[] {
  return [
    `--user-data-dir=${path.join(folder, profile)}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** An app of one line, to show that what the packaged app refuses would otherwise have worked. */
async function bareApp(): Promise<string> {
  const bare = await mkdtemp(path.join(folder, 'bare-'))
  await writeFile(path.join(bare, 'package.json'), '{ "name": "bare", "main": "main.js" }')
  await writeFile(
    path.join(bare, 'main.js'),
    `console.log('bare app ran'); setTimeout(() => require('electron').app.exit(0), 500)`,
  )
  return bare
}

type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly unpacked?: boolean }

/** Every file the archive lists, and whether its bytes lie inside it. */
async function archivedFiles(): Promise<Map<string, 'packed' | 'unpacked'>> {
  const archive = await readFile(path.join(path.dirname(executable), 'resources', 'app.asar'))
  // The header: four 32-bit sizes, the last one that of the JSON that follows.
  const header: Entry = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'))
  const found = new Map<string, 'packed' | 'unpacked'>()
  const walk = (at: string, entry: Entry): void => {
    if (!entry.files) found.set(at, entry.unpacked ? 'unpacked' : 'packed')
    for (const [name, inside] of Object.entries(entry.files ?? {})) walk(`${at}/${name}`, inside)
  }
  walk('', header)
  return found
}
