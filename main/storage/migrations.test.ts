// Older databases as they were when their version was finished: each opens today with every row it had.
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, it, onTestFinished } from 'vitest'
import { openTestApp } from '../test-app.fixture'
import { migrationNames } from './migrations'
import { openStore } from './open-store'

const fixtures = join(import.meta.dirname, 'fixtures')

/** Every value of every table as it stands in the file, by the columns it has now. */
function contents(path: string): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> {
  const file = new Database(path, { readonly: true })
  const tables = file
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'
       AND name NOT LIKE 'kysely_%'`,
    )
    .all() as { name: string }[]
  const entries = tables.map(
    ({ name }) =>
      [
        name,
        file.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all() as Record<string, unknown>[],
      ] as const,
  )
  file.close()
  return Object.fromEntries(entries)
}

const versions = readdirSync(fixtures).filter((name) => name.endsWith('.db'))

it.each(versions)('opens %s with every value of every row, and works on it', async (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'saydo-migration-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'saydo.db')
  copyFileSync(join(fixtures, version), path)
  const before = contents(path)
  const { client } = await openTestApp({ now: '2026-03-10T09:00:00Z', folder })
  const after = contents(path)
  for (const [table, rows] of Object.entries(before)) {
    expect(after[table]?.length, table).toBe(rows.length)
    expect(after[table], table).toMatchObject(rows)
  }
  expect(Object.values(before).flat().length).toBeGreaterThan(500)
  const { me, bosses, reports } = await client.people.list()
  expect([me?.name, bosses.length, reports.length]).toEqual(['Mira Tolland', 1, 6])
  const next = bosses[0]?.next
  if (!next) throw new Error('nothing planned')
  const agenda = await client.agenda.build({ meetingId: next.id })
  expect(agenda.plannedMinutes).toBe(agenda.availableMinutes)
  expect((await client.search.find({ text: 'import' })).length).toBeGreaterThan(0)
})

it('has a frozen database of every version', () => {
  expect(versions).toEqual(migrationNames.map((name) => `${name}.db`))
})

it('leaves nothing of its work in the log of a new file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saydo-migration-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'saydo.db')
  const opened = await openStore(path, '2026-03-10')
  if (!('store' in opened)) throw new Error(opened.problem.reason)
  expect(statSync(`${path}-wal`).size).toBe(0)
  await opened.store.close()
})
