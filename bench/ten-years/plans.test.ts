// No everyday call reads a table of history from end to end: what grows for ten years is reached through an index.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'libsql'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createApp, router } from '../../main/app'
import { testPorts } from '../../main/test-ports.fixture'
import { writeTenYears } from '.'

const today = '2026-05-14'
const folder = mkdtempSync(join(tmpdir(), 'saydo-plans-'))
const path = join(folder, 'saydo.db')
await writeTenYears(path, { meetings: 200, seed: 3, today })

const asked = new Set<string>()
const prepare = Database.prototype.prepare
vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, text: string) {
  asked.add(text)
  return prepare.call(this, text)
})
const app = await createApp(testPorts(folder, { now: `${today}T09:00:00Z` }))
const client = createRouterClient(router, { context: app.context })

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What grows with every meeting; a boss's few topics are not among it. */
const growing: readonly string[] = [
  'meeting',
  'agenda_item',
  'commitment',
  'commitment_move',
  'topic',
  'note',
  'note_version',
  'prompt_use',
  'search_row',
]

/** The table a step reads from end to end, whatever letter the query knows it by; null when it reads none so. */
function scanned(detail: string, text: string): string | null {
  const name = /^SCAN (\w+)/.exec(detail)?.[1]
  if (name === undefined) return null
  return new RegExp(`"?(\\w+)"? as "?${name}"?(?!\\w)`, 'i').exec(text)?.[1] ?? name
}

/** Read in the order of an index, and only as far as the limit goes. */
const inOrder = /USING INDEX (?:commitment_by_due|meeting_by_day)$/

/** The steps of all that was asked since that read a growing table from end to end. */
function scans(): readonly string[] {
  const file = new Database(path, { readonly: true })
  const found = [...asked]
    .filter((text) => /^\s*(?:select|with|update|delete)/i.test(text) && !text.includes('temp.'))
    .flatMap((text) => {
      const steps = file.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]
      return steps.flatMap(({ detail }) => {
        const isLimited = inOrder.test(detail) && text.endsWith('limit ?')
        return growing.includes(scanned(detail, text) ?? '') && !isLimited ? [`${detail}: ${text}`] : []
      })
    })
  file.close()
  asked.clear()
  return found
}

describe('with ten years of data', () => {
  it('Today, the sidebar and every list are read through indexes', async () => {
    const { bosses, reports } = await client.people.list()
    for (const { id, relationshipId } of [...bosses, ...reports].slice(0, 2)) {
      await client.people.find({ id })
      await client.meetings.list({ relationshipId, limit: 50 })
      await client.topics.list({ relationshipId })
      await client.commitments.list({ personId: id })
    }
    await client.today.view()
    await client.meetings.list({ from: today, limit: 60 })
    await client.meetings.list({ limit: 50 })
    await client.commitments.list({})
    await client.commitments.list({ isOpen: true })
    await client.commitments.list({ isOpen: true, direction: 'mine' })
    await client.commitments.sayDo({ direction: 'mine' })
    await client.topics.list({})
    expect(asked.size).toBeGreaterThan(15)
    expect(scans()).toEqual([])
  })

  it('a meeting is opened, an agenda built and a note saved through indexes', async () => {
    const ahead = await client.meetings.list({ from: today, limit: 20 })
    for (const kind of ['boss', 'direct_report'] as const) {
      const meetingId = ahead.find((meeting) => meeting.kind === kind)?.id
      if (!meetingId) throw new Error('no meeting ahead')
      await client.meetings.find({ id: meetingId })
      await client.agenda.build({ meetingId })
      await client.notes.save({ meetingId, itemId: null, audience: 'shared', text: 'Said.' })
      await client.notes.list({ meetingId })
    }
    expect(asked.size).toBeGreaterThan(15)
    expect(scans()).toEqual([])
  })

  it('sees a scan where there is one', async () => {
    asked.add('select * from meeting where title = ?')
    expect(scans()).toEqual(['SCAN meeting: select * from meeting where title = ?'])
  })
})
