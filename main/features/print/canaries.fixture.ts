// A canary for every column of the schema that holds someone's words: those that may be printed must be found on
// paper, all others must not. A new column counts as private until it is listed here.
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../storage/schema'

/** Columns whose words may be printed, as `table.column`; private rows of them are planted apart. */
const shareable: readonly string[] = [
  'me.name',
  'me.banner',
  'person.name',
  'meeting.title',
  'meeting_amendment.text',
  'agenda_item.title',
  'note.text',
  'commitment.text',
]

/** Ids, days, moments, states and other words from lists. */
const structural =
  /(^|_)(id|on|at|ref|due|zone|time|from|to|by|until)$|^(kind|state|status|served|stance|direction|quality|mode|outcome|section|hand_section|held_out|source_kind|source|audience|visibility|helper|need|effect_\w+|slot_\w+|unit|how|check_kind|asked_first|praise|channel|readiness|answered|stage|pattern)$/

type Column = { readonly table: string; readonly name: string }

export type Canaries = { readonly printed: readonly string[]; readonly hidden: readonly string[] }

/** Plants them; the meetings must be built, held and closed before, since rebuilding would write over some. */
export async function plantCanaries(db: Kysely<Tables>): Promise<Canaries> {
  const hidden: string[] = []
  const plant = async (column: Column, condition = sql`1 = 1`, word = '') => {
    const canary = `Zq${word}${pascal(column.table)}${pascal(column.name)}`
    await sql`UPDATE ${sql.table(column.table)} SET ${sql.ref(column.name)} = ${wrapped(column, canary)}
      WHERE ${condition}`.execute(db)
    return canary
  }
  for (const column of await columnsWithWords(db)) {
    if (!shareable.includes(`${column.table}.${column.name}`)) hidden.push(await plant(column))
  }
  const title = { table: 'agenda_item', name: 'title' }
  const text = { table: 'note', name: 'text' }
  const promise = { table: 'commitment', name: 'text' }
  const printed = [
    await plant({ table: 'me', name: 'name' }),
    await plant({ table: 'me', name: 'banner' }),
    await plant({ table: 'person', name: 'name' }),
    await plant({ table: 'meeting', name: 'title' }),
    await plant({ table: 'meeting_amendment', name: 'text' }),
    await plant(title),
    await plant(text),
    await plant(promise),
  ]
  const privateSource = sql`source_id IN (SELECT id FROM topic WHERE visibility = 'private')`
  hidden.push(
    await plant(title, sql`visibility = 'private' OR kind IN ('rule', 'pulse_drop')`, 'Private'),
    await plant(title, privateSource, 'OfPrivate'),
    await plant(title, sql`state = 'parked' OR held_out IS NOT NULL`, 'Parked'),
    await plant(text, sql`audience = 'private'`, 'Private'),
    await plant(
      text,
      sql`audience = 'shared' AND item_id IN (SELECT id FROM agenda_item WHERE visibility = 'private')`,
      'UnderPrivate',
    ),
    await plant(promise, sql`visibility = 'private'`, 'Private'),
  )
  return { printed, hidden }
}

async function columnsWithWords(db: Kysely<Tables>): Promise<readonly Column[]> {
  const tables = await sql<{ readonly name: string }>`SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'kysely_%' AND name NOT LIKE 'search%'`.execute(
    db,
  )
  const columns: Column[] = []
  for (const { name: table } of tables.rows) {
    const { rows } = await sql<{ readonly name: string; readonly type: string }>`
      SELECT name, type FROM pragma_table_info(${table})`.execute(db)
    for (const { name, type } of rows) {
      if (type === 'TEXT' && !structural.test(name)) columns.push({ table, name })
    }
  }
  return columns
}

/** Columns that hold JSON keep its form; what a meeting keeps of its plan gets a notice that quotes an item. */
function wrapped({ table, name }: Column, canary: string) {
  if (name === 'plan') return sql`json_set(plan, '$.notices', json_array(${canary}))`
  if (name === 'reasons' || name === 'specials')
    return JSON.stringify([{ points: 1, reason: canary, text: canary }])
  if (name === 'outcome_detail') {
    return sql`CASE WHEN outcome IN ('decision', 'decided', 'promise') THEN outcome_detail
      ELSE json_set(outcome_detail, '$.text', ${canary}) END`
  }
  return name === 'snapshot' && table === 'goal_version' ? JSON.stringify({ text: canary }) : canary
}

function pascal(name: string): string {
  return name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}
