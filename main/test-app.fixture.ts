// A whole app on a real temporary database, with a clock and ids that stand still: what handler tests start from.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { createApp, router } from './app'
import { type TestClock, testPorts } from './test-ports.fixture'

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
