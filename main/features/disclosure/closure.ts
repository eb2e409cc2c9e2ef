// Which rows are about a person: those that point to the person, and what belongs to them in turn. Read from the
// tables themselves, so that no table can be forgotten.
import { sql } from 'kysely'
import type { Id } from '../../../shared/words'
import type { Tables } from '../../storage/schema'
import type { Reader } from '../../storage/store'

export type TableName = Exclude<keyof Tables, 'search_row' | 'me'>

/** A row, by the rowid that every table has. */
export type Found = ReadonlyMap<TableName, ReadonlySet<number>>

type Pointer = {
  readonly table: TableName
  readonly column: string
  readonly to: TableName
  /** It goes when the other goes. */
  readonly isOwned: boolean
}

/** Every foreign key of the schema. */
async function pointersOf(db: Reader): Promise<readonly Pointer[]> {
  const { rows } = await sql<{
    readonly table: TableName
    readonly column: string
    readonly to: TableName
    readonly onDelete: string
  }>`
    SELECT m.name AS "table", f."from" AS "column", f."table" AS "to", f.on_delete AS onDelete
    FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_%' AND m.name NOT LIKE 'kysely_%'
    ORDER BY m.name, f."from"`.execute(db)
  return rows.map(({ onDelete, ...row }) => ({ ...row, isOwned: onDelete === 'CASCADE' }))
}

/** What somebody said stands on a row that is not theirs alone: the record is shown with what they added to it. */
const shared: readonly { readonly from: TableName; readonly column: string; readonly to: TableName }[] = [
  { from: 'signal_source', column: 'signal_id', to: 'signal' },
  { from: 'opportunity_match', column: 'opportunity_id', to: 'opportunity' },
  { from: 'successor', column: 'responsibility_id', to: 'responsibility' },
]

/**
 * All rows about a person: the person, every row that points there, every row that belongs to one of those, what
 * they said on shared records, and agenda items of other talks that stand on a record of theirs.
 */
export async function rowsAbout(db: Reader, personId: Id): Promise<Found> {
  const pointers = await pointersOf(db)
  const found = new Map<TableName, Set<number>>()
  const add = (table: TableName, rows: readonly { readonly rowid: number }[]): boolean => {
    const known = found.get(table) ?? new Set()
    const before = known.size
    for (const { rowid } of rows) known.add(rowid)
    found.set(table, known)
    return known.size > before
  }
  add('person', await rowsWhere(db, 'person', sql`id = ${personId}`))
  let isGrowing = true
  while (isGrowing) {
    isGrowing = false
    for (const { table, column, to, isOwned } of pointers) {
      if (!isOwned && to !== 'person') continue
      const ids = idsOf(found, to)
      if (ids === null) continue
      if (add(table, await rowsWhere(db, table, sql`${sql.ref(column)} IN (${ids})`))) isGrowing = true
    }
  }
  for (const { from, column, to } of shared) {
    const own = [...(found.get(from) ?? [])]
    if (own.length === 0) continue
    const pointed = sql`SELECT ${sql.ref(column)} FROM ${sql.table(from)} WHERE rowid IN (${sql.join(own)})`
    add(to, await rowsWhere(db, to, sql`id IN (${pointed})`))
  }
  for (const table of ['obstacle', 'commitment', 'goal'] as const) {
    const ids = idsOf(found, table)
    if (ids === null) continue
    add(
      'agenda_item',
      await rowsWhere(db, 'agenda_item', sql`source_kind = ${table} AND source_id IN (${ids})`),
    )
  }
  return found
}

function idsOf(found: Found, table: TableName) {
  const own = [...(found.get(table) ?? [])]
  return own.length === 0 ? null : sql`SELECT id FROM ${sql.table(table)} WHERE rowid IN (${sql.join(own)})`
}

async function rowsWhere(
  db: Reader,
  table: TableName,
  condition: ReturnType<typeof sql>,
): Promise<readonly { readonly rowid: number }[]> {
  const { rows } = await sql<{ readonly rowid: number }>`
    SELECT rowid FROM ${sql.table(table)} WHERE ${condition}`.execute(db)
  return rows
}
