// Starting the packaged app the way a person does, and looking into its page from outside: its fuses let nothing
// in through the main process, so there is no test entry, no clock to set and no main-process evaluate here.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { root } from './launch'

export type Packaged = {
  readonly page: Page
  readonly log: readonly string[]
  readonly close: () => Promise<void>
}

/** The executable electron-builder left in release/ for this system. */
export async function packagedExecutable(): Promise<string> {
  const release = path.join(root, 'release')
  const folders = existsSync(release) ? await readdir(release) : []
  const inside = { darwin: 'Saydo.app/Contents/MacOS/Saydo', win32: 'Saydo.exe' }
  const name =
    process.platform === 'darwin' || process.platform === 'win32' ? inside[process.platform] : 'saydo'
  const found = folders.map((folder) => path.join(release, folder, name)).find(existsSync)
  if (!found) throw new Error('There is no packaged app in release/: run npm run pack')
  return found
}

/** Starts the packaged app on `profile` and answers with its window's page. */
export async function launchPackaged(profile: string): Promise<Packaged> {
  const { child, log } = run(await packagedExecutable(), [
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ])
  const address = await lineOf(child, log, /^DevTools listening on (ws:\/\/.*)$/)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('The packaged app has no browser context')
  const page = context.pages()[0] ?? (await firstPage(context, log))
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await browser.close()
  }
  return { page, log, close }
}

async function firstPage(context: BrowserContext, log: readonly string[]): Promise<Page> {
  try {
    return await context.waitForEvent('page', { timeout: 15_000 })
  } catch (cause) {
    throw new Error(`The packaged app opened no window:\n${log.join('\n')}`, { cause })
  }
}

/** Runs an executable without its window: what it printed within `limitMs`, or until it ended by itself. */
export async function outputOf(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  limitMs: number,
): Promise<string> {
  const { child, log } = run(executable, args, env)
  await new Promise<void>((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
    child.once('close', () => {
      clearTimeout(limit)
      resolve()
    })
  })
  return log.join('\n')
}

function run(
  executable: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { readonly child: ChildProcess; readonly log: string[] } {
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => log.push(line))
  }
  return { child, log }
}

async function lineOf(child: ChildProcess, log: readonly string[], pattern: RegExp): Promise<string> {
  for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 50) {
    const found = log.map((line) => line.match(pattern)?.[1]).find((match) => match !== undefined)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The packaged app did not answer ${pattern}:\n${log.join('\n')}`)
}
