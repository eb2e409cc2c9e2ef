// A database is read through before it is opened, unless it is exactly as it was left.
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from './open-store'
import { isAsLeft } from './seal'

const folder = mkdtempSync(join(tmpdir(), 'saydo-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function opened(path: string) {
  const result = await openStore(path, '2026-05-14')
  if ('problem' in result) return result.problem.reason
  await result.store.close()
  return 'opened'
}

/** Bytes overwritten in the middle, as a failing disk would; the sizes stay. */
function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0x2a, 8 * 4096, 24 * 4096)
  writeFileSync(path, bytes)
}

describe('a database that was closed in good order', () => {
  it('is known again, and no longer once anything touched it', async () => {
    const path = join(folder, 'known.db')
    await opened(path)
    expect(isAsLeft(path)).toBe(true)
    const { atime } = statSync(path)
    utimesSync(path, atime, new Date('2026-01-01T00:00:00Z'))
    expect(isAsLeft(path)).toBe(false)
    expect(await opened(path)).toBe('opened')
    expect(isAsLeft(path)).toBe(true)
  })

  it('is refused when it was damaged since', async () => {
    const path = join(folder, 'damaged.db')
    await opened(path)
    damage(path)
    expect(await opened(path)).toBe('damaged')
  })

  it('is not known while it is open, so a crash has it read through', async () => {
    const path = join(folder, 'open.db')
    await opened(path)
    const result = await openStore(path, '2026-05-14')
    if ('problem' in result) throw new Error(result.problem.reason)
    await result.store.act(null, (trx) =>
      trx.insertInto('me').values({ id: 1, name: 'Dana', role: '' }).execute(),
    )
    expect(isAsLeft(path)).toBe(false)
    await result.store.close()
    expect(isAsLeft(path)).toBe(true)
  })
})
