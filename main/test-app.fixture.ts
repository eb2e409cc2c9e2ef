// A whole app on a real temporary database, with a clock and ids that stand still: what handler tests start from.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { monotonicFactory } from 'ulid'
import { onTestFinished } from 'vitest'
import { defaultSettings, type Settings } from '../shared/settings/model'
import type { Id } from '../shared/words'
import { createApp, router } from './app'
import type { Ports } from './ports'

export type TestClock = { now: string }

/** Ports on a fresh folder: the clock shows `clock.now` (UTC) and ids count up the same way every time. */
export function testPorts(folder: string, clock: TestClock): Ports {
  let settings: Settings = defaultSettings
  let seed = 0
  const ulid = monotonicFactory(() => (seed++ % 97) / 97)
  let tick = Date.parse('2026-01-01T00:00:00Z')
  return {
    clock: { now: () => new Date(clock.now), zone: () => 'UTC' },
    newId: () => ulid(tick++) as Id,
    dataFolder: folder,
    settings: { read: () => settings, write: (value) => (settings = value) },
    dialogs: { saveFile: () => Promise.resolve(null) },
    printer: {
      toPdf: () => Promise.resolve(new Uint8Array()),
      print: () => Promise.resolve({ isPrinted: true, problem: null }),
    },
    shell: { reveal: () => undefined, quit: () => undefined },
    version: '0.0.0',
    platform: 'linux',
    hasOverlayButtons: false,
    log: () => undefined,
  }
}

/** Opens the app on a temporary folder that goes when the test ends; `client` makes the contract's calls. */
export async function openTestApp(options: { readonly now?: string; readonly folder?: string } = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'saydo-test-'))
  const clock: TestClock = { now: options.now ?? '2026-05-14T09:00:00Z' }
  const ports = testPorts(folder, clock)
  const app = await createApp(ports)
  const client = createRouterClient(router, { context: app.context })
  onTestFinished(async () => {
    await app.close()
    if (!options.folder) rmSync(folder, { recursive: true, force: true })
  })
  return { app, client, clock, folder, db: () => app.workspace.store.db }
}
