// "Everything about X": each row about a person with all it holds, private ones too, on one screen.
import { sql } from 'kysely'
import type { LocalDate } from '../../../shared/dates'
import type { Everything, KeptGroup, KeptRow } from '../../../shared/disclosure/model'
import type { Id } from '../../../shared/words'
import { type Context, found, handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { placesOf } from '../search/places'
import { rowsAbout, type TableName } from './closure'
import { isShown, nameOf, titles, wordFor } from './words'

type Value = string | number | null
type Row = Readonly<Record<string, Value>>

async function everythingAbout(context: Context, id: Id): Promise<Everything> {
  const db = readerOf(context)
  const { name } = found(await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst())
  const about = await rowsAbout(db, id)
  const groups: KeptGroup[] = []
  for (const [table, title] of Object.entries(titles) as readonly (readonly [TableName, string])[]) {
    const rowids = [...(about.get(table) ?? [])]
    if (rowids.length === 0) continue
    const rows = await keptRows(db, table, rowids, todayOf(context))
    if (rows.length > 0) groups.push({ title, rows })
  }
  return { id, name, groups, count: groups.reduce((sum, { rows }) => sum + rows.length, 0) }
}

async function keptRows(
  db: Reader,
  table: TableName,
  rowids: readonly number[],
  today: LocalDate,
): Promise<readonly KeptRow[]> {
  const { rows } = await sql<Row>`
    SELECT rowid AS "rowid_", t.* FROM ${sql.table(table)} AS t WHERE rowid IN (${sql.join(rowids)})`.execute(
    db,
  )
  const ids = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  const places = ids.length === 0 ? new Map() : await placesOf(db, table, ids, today)
  const isHidden = await hiddenIn(db, table, ids)
  return rows
    .map((row) => {
      const id = String(row.id ?? row.rowid_)
      return { ...wordsOf(table, row), id, isPrivate: isHidden.has(id), path: places.get(id)?.path ?? null }
    })
    .toSorted((a, b) =>
      (a.on ?? '') === (b.on ?? '') ? (a.id < b.id ? 1 : -1) : (a.on ?? '') < (b.on ?? '') ? 1 : -1,
    )
}

/** Which of these the search hides, too: private ones, by whatever makes them so. */
async function hiddenIn(db: Reader, table: TableName, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('search_row')
    .select('ref')
    .where('source', '=', table)
    .where('is_private', '=', 1)
    .where('ref', 'in', ids)
    .execute()
  return new Set(rows.map(({ ref }) => ref))
}

const moment = /^(\d{4}-\d{2}-\d{2})T[\d:.]+Z$/
const day = /^\d{4}-\d{2}-\d{2}$/
const leading = ['name', 'title', 'text', 'question', 'action', 'words', 'claim', 'goals'] as const

/** The first words as the title, the first day beside it, and the rest as facts. */
function wordsOf(table: TableName, row: Row): Pick<KeptRow, 'title' | 'facts' | 'on'> {
  const given = Object.entries(row).flatMap(([column, value]): readonly (readonly [string, string])[] => {
    if (column === 'rowid_' || !isShown(table, column) || value === null || value === '') return []
    // A question about customers holds there which one it is.
    if (column === 'detail' && row.kind === 'empty_chair') return []
    const words = holdsJson(column) ? detailWords(String(value)) : saidOf(column, value)
    return words === '' ? [] : [[column, words]]
  })
  const first = leading.find((column) => given.some(([name]) => name === column))
  const on = given.find(([, value]) => day.test(value))
  return {
    title: given.find(([column]) => column === first)?.[1] ?? '',
    on: on?.[1] ?? null,
    facts: given
      .filter(([column]) => column !== first && column !== on?.[0])
      .map(([column, value]) => ({ name: nameOf(column), value })),
  }
}

function saidOf(column: string, value: string | number): string {
  if (typeof value === 'number' && /^(is_|consent_)/.test(column)) return value === 1 ? 'yes' : 'no'
  const words = String(value).replace(moment, '$1')
  return wordFor(column, words)
}

function holdsJson(column: string): boolean {
  return column === 'outcome_detail' || column === 'snapshot'
}

/** What was noted with an outcome, or how a goal read before, without its keys. */
function detailWords(value: string): string {
  if (!value.startsWith('{')) return value
  const detail: unknown = JSON.parse(value)
  if (typeof detail !== 'object' || detail === null) return ''
  return Object.values(detail)
    .filter((each) => each !== null && each !== '')
    .map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each)))
    .join(', ')
}

export const disclosure = {
  everything: handle.disclosure.everything.handler(({ context, input }) =>
    everythingAbout(context, input.personId),
  ),
}
