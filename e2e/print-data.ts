// Data for end-to-end tests of paper, written into a profile by the app's own handlers before Electron opens it.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Kysely } from 'kysely'
import { createApp, router } from '../main/app'
import type { Client } from '../main/features/print/meeting.fixture'
import type { Tables } from '../main/storage/schema'
import { testPorts } from '../main/test-ports.fixture'

/** Opens the data of this profile without a window, lets `work` type into it, and closes it again. */
export async function typeInto<Result>(
  profile: string,
  now: string,
  work: (client: Client, db: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const folder = path.join(profile, 'user-data', 'data')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const app = await createApp(testPorts(folder, { now }))
  try {
    return await work(createRouterClient(router, { context: app.context }), app.workspace.store.db)
  } finally {
    await app.close()
  }
}
