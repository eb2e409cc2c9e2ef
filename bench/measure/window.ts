// One start of an app in Electron: how long until its page is painted, how long a meeting takes to open, what it holds.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { memoryOf } from './memory'

export type Subject = {
  /** The folder of the app. */
  readonly folder: string
  /** The profile it starts on, the same every time: as on any day but the first. */
  readonly profile: string
  readonly meetingIds: readonly string[]
}

export type Sample = {
  readonly startMs: number
  readonly memoryMb: number
  readonly openMs: readonly number[]
}

const settleMs = 2_000
const limitMs = 60_000

export async function measureWindow(subject: Subject): Promise<Sample> {
  const started = Date.now()
  const child = spawn(
    process.env.SAYDO_ELECTRON ?? 'electron',
    [
      subject.folder,
      '--remote-debugging-port=0',
      `--user-data-dir=${subject.profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(child.stderr))
    const page = await pageOf(browser)
    await page.locator('main').filter({ hasText: /\S/ }).waitFor({ timeout: limitMs })
    const startMs = (await paintedAt(page)) - started
    await new Promise((resolve) => setTimeout(resolve, settleMs))
    const memoryMb = await memoryOf(child.pid ?? 0)
    const openMs: number[] = []
    for (const id of subject.meetingIds) openMs.push(await openMeeting(page, id))
    return { startMs, memoryMb, openMs }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function pageOf(browser: Browser): Promise<Page> {
  for (const until = Date.now() + limitMs; Date.now() < until; ) {
    const page = browser.contexts()[0]?.pages()[0]
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The app opened no page')
}

async function debuggerAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = line.match(/^DevTools listening on (ws:\/\/.*)$/)?.[1]
    if (address) {
      output.resume()
      return address
    }
  }
  throw new Error('The app ended before it listened')
}

/** When the page first painted something to read, by the page's own clock. */
async function paintedAt(page: Page): Promise<number> {
  const entry = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return paint ? performance.timeOrigin + paint.startTime : null
  })
  return (await entry.jsonValue()) ?? Number.NaN
}

/** From the address to the meeting painted, by the page's own clock; from Today each time. */
async function openMeeting(page: Page, id: string): Promise<number> {
  await page.evaluate(() => {
    window.location.hash = '#/'
  })
  await page.locator('main[aria-label="Today"]').waitFor({ timeout: limitMs })
  const from = await page.evaluate((address) => {
    window.location.hash = address
    return performance.now()
  }, `#/meetings/${id}`)
  const there = await page.waitForFunction(() => {
    const main = document.querySelector('main')
    const isThere = main && main.getAttribute('aria-label') !== 'Today' && /\S/.test(main.textContent ?? '')
    return isThere ? performance.now() : null
  })
  return ((await there.jsonValue()) ?? Number.NaN) - from
}
