// The fixture every end-to-end test starts from: the built app in real Electron on a profile of its own, with
// clock, dialogs and printer fed by the test entry. What a failing test needs to be understood is attached.

import { type ChildProcess, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test'
import { asUser, type Start } from './unprivileged'

export { expect } from '@playwright/test'

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The bundle that feeds the test ports; it is not part of the packaged app. */
const entry = path.join(root, 'out', 'main', 'test.js')

export type LaunchOptions = {
  /** A folder kept from an earlier launch of the same test; a new temporary one when left out. */
  readonly profile?: string
  /** The moment the app believes it is, such as `2026-05-14T09:00`. */
  readonly now?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** A program to run the app under, with its arguments. */
  readonly under?: readonly string[]
  /** Run as this user, with Chromium's sandbox on; only root can. */
  readonly userId?: number
}

export type Saydo = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Uncaught exceptions in the page. A test that expects some empties the list; what is left fails it. */
  readonly uncaught: string[]
  readonly consoleErrors: readonly string[]
  readonly close: () => Promise<void>
}

type Running = Saydo & { readonly logFile: string }

/** Removes a profile; what an app that has just ended still writes there may take a moment to come to rest. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

export const test = base.extend<{ launchSaydo: (options?: LaunchOptions) => Promise<Saydo> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that nothing else is needed.
  launchSaydo: async ({}, use, testInfo) => {
    const running: Running[] = []
    const folders: string[] = []
    const temporaryFolder = async (): Promise<string> => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'saydo-e2e-'))
      await chmod(folder, 0o755)
      folders.push(folder)
      return folder
    }
    await use(async (options = {}) => {
      const saydo = await launch(options, temporaryFolder)
      running.push(saydo)
      return saydo
    })
    const hasFailed = testInfo.status !== testInfo.expectedStatus
    for (const [index, saydo] of running.entries()) {
      if (hasFailed) await attach(saydo, index, testInfo)
      await saydo.close()
    }
    for (const folder of folders) await removeFolder(folder)
    base.expect(running.flatMap((saydo) => saydo.uncaught)).toEqual([])
  },
})

async function launch(options: LaunchOptions, temporaryFolder: () => Promise<string>): Promise<Running> {
  const profile = options.profile ?? path.join(await temporaryFolder(), 'profile')
  await mkdir(profile, { recursive: true, mode: 0o700 })
  const folder = await temporaryFolder()
  const wanted: Start = {
    command: [...(options.under ?? []), electronExecutable()],
    entry,
    profile,
    env: {
      ...inheritedEnvironment(),
      // Chromium writes a little before the app has named its folders.
      XDG_CONFIG_HOME: path.join(profile, 'config'),
      SAYDO_TEST_PROFILE: profile,
      ...(options.now ? { SAYDO_TEST_NOW: options.now } : {}),
      ...options.env,
    },
  }
  const start = options.userId === undefined ? wanted : await asUser(options.userId, wanted, folder, root)
  const logFile = path.join(folder, 'launch.log')
  const isSandboxed = options.userId !== undefined || process.getuid?.() !== 0
  const app = await _electron.launch({
    executablePath: await launcher(start.command, folder),
    args: [start.entry, ...(isSandboxed ? [] : ['--no-sandbox']), ...(options.args ?? [])],
    env: start.env,
    cwd: path.dirname(start.entry),
    chromiumSandbox: isSandboxed,
    timeout: 30_000,
  })
  // Asked for now, because an app that has ended no longer tells.
  const child = app.process()
  const uncaught: string[] = []
  const consoleErrors: string[] = []
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') consoleErrors.push(`${message.text()} (${message.location().url})`)
    })
  }
  app.windows().forEach(watch)
  app.on('window', watch)
  const page = await app.firstWindow()
  return { app, page, profile, uncaught, consoleErrors, logFile, close: () => closeOrKill(app, child) }
}

/**
 * One file to execute. Playwright reads main's output for itself and keeps none of it, so outside Windows a
 * line of shell writes it down as well; Electron takes the shell's place and keeps its process id.
 */
async function launcher(command: readonly string[], folder: string): Promise<string> {
  const [executable = '', ...before] = command
  if (process.platform === 'win32') return executable
  const file = path.join(folder, 'launch')
  const quoted = [executable, ...before].map((word) => `'${word}'`).join(' ')
  const pipe = `mkfifo '${file}.pipe'\ntee '${file}.log' < '${file}.pipe' >&2 &\n`
  await writeFile(file, `#!/bin/sh\n${pipe}exec ${quoted} "$@" > '${file}.pipe' 2>&1\n`, { mode: 0o755 })
  return file
}

let found: string | undefined

/** The runtime's executable: named by `npm test`, else looked for as `npm start` does. */
export function electronExecutable(): string {
  found ??=
    process.env.SAYDO_ELECTRON ??
    execFileSync(process.execPath, [path.join(root, 'scripts', 'runtime.mjs')], { encoding: 'utf8' }).trim()
  return found
}

function inheritedEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env
  return Object.fromEntries(
    Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

async function closeOrKill(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const limit = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await app.close()
  clearTimeout(limit)
}

async function attach(saydo: Running, index: number, testInfo: TestInfo): Promise<void> {
  for (const [number, page] of saydo.app.windows().entries()) {
    // The page may have crashed; the rest is still worth keeping.
    const file = testInfo.outputPath(`app-${index}-window-${number}.png`)
    const picture = await page.screenshot({ path: file, timeout: 5_000 }).catch(() => undefined)
    if (picture)
      testInfo.attachments.push({ name: path.basename(file), path: file, contentType: 'image/png' })
  }
  const log = existsSync(saydo.logFile) ? await readFile(saydo.logFile, 'utf8') : '(not kept on this system)'
  const lines = ['== main', log, '== page, console errors', ...saydo.consoleErrors, '== page, uncaught']
  const body = [...lines, ...saydo.uncaught].join('\n')
  await writeFile(testInfo.outputPath(`app-${index}.log`), body)
  // As a body and not a path, so that the reporter prints it.
  await testInfo.attach(`app-${index}.log`, { body, contentType: 'text/plain' })
}
