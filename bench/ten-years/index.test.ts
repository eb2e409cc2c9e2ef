// The ten years hang together and come out the same every time.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { promiseStanding } from '../../shared/commitments/rules'
import { writeTenYears } from '.'

const folder = mkdtempSync(join(tmpdir(), 'saydo-ten-years-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wish = { meetings: 400, seed: 7, today: '2026-05-14' }

async function written(name: string, change: Partial<typeof wish> = {}) {
  const path = join(folder, name)
  await writeTenYears(path, { ...wish, ...change })
  const file = new Database(path, { readonly: true })
  const all = (query: string) => file.prepare(query).all() as Record<string, unknown>[]
  const tables = all(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'kysely_%'`)
  const content = tables.map(({ name: table }) => [table, all(`SELECT * FROM ${table}`)])
  return {
    all,
    count: (query: string) => Number(all(`SELECT count(*) AS n FROM ${query}`)[0]?.n),
    fingerprint: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
  }
}

const first = await written('first.db')

describe('ten years of one-on-ones', () => {
  it('are the same for the same seed, and others for another', async () => {
    expect((await written('again.db')).fingerprint).toBe(first.fingerprint)
    expect((await written('other.db', { seed: 8 })).fingerprint).not.toBe(first.fingerprint)
  })

  it('have 20 people, and 6 items and 2 commitments a meeting', () => {
    expect([
      first.count('person'),
      first.count(`meeting WHERE status = 'closed'`),
      first.count('agenda_item'),
      first.count('commitment'),
    ]).toEqual([20, 400, 2400, 800])
  })

  it('are a sound database without a hanging reference, searchable to the last word', () => {
    expect(first.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(first.all('PRAGMA foreign_key_check')).toEqual([])
    expect(first.count('search_row')).toBe(first.count('search_index'))
  })

  it('hold no promise in another state than the rules give it', () => {
    const rows = first.all(
      `SELECT * FROM commitment WHERE id NOT IN (SELECT commitment_id FROM commitment_move)`,
    )
    const wrong = rows.filter((row) => {
      const day = (name: string) => (typeof row[name] === 'string' ? String(row[name]) : null)
      const { state, currentDue } = promiseStanding({
        id: String(row.id),
        originalDue: String(row.original_due),
        renegotiations: [],
        doneOn: day('done_on'),
        droppedOn: day('dropped_on'),
        releasedOn: day('released_on'),
        warnedOn: null,
      })
      return state !== row.state || currentDue !== row.current_due
    })
    expect([rows.length > 0, wrong]).toEqual([true, []])
  })

  it('leave history closed, and something open for the days ahead', () => {
    expect(
      first.count(`meeting WHERE held_on < '2026-05-14' AND status NOT IN ('closed', 'cancelled')`),
    ).toBe(0)
    expect(first.count(`meeting WHERE held_on >= '2026-05-14' AND status = 'planned'`)).toBe(40)
    expect(first.count(`agenda_item WHERE state NOT IN ('resolved', 'carried')`)).toBe(0)
    for (const open of [
      `commitment WHERE state = 'open'`,
      `topic WHERE state = 'open'`,
      `goal WHERE state = 'active'`,
    ]) {
      expect(first.count(open), open).toBeGreaterThan(0)
    }
  })
})
