// What the decisions and cases on an agenda do to customers, team and boss, and whom to ask when that is not clear.
import type { AgendaChip } from '../../../shared/agenda/view'
import type { Lens } from '../../../shared/decisions/model'
import { type Id, id as idSchema } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import type { ItemRow } from './item-row'

const tables = ['decision', 'pushback'] as const

/** The lens of each item that has one, by the id of its record. */
export async function lensesOf(db: Reader, rows: readonly ItemRow[]): Promise<ReadonlyMap<string, Lens>> {
  const lenses = new Map<string, Lens>()
  for (const table of tables) {
    const ids: Id[] = idSchema
      .array()
      .parse(rows.filter((row) => row.source_kind === table).map((row) => row.source_id))
    if (ids.length === 0) continue
    const found = await db
      .selectFrom(table)
      .select(['id', 'effect_customer as customer', 'effect_employee as employee', 'effect_boss as boss'])
      .where('id', 'in', ids)
      .execute()
    for (const { id, ...lens } of found) lenses.set(id, lens)
  }
  return lenses
}

/** One question for each decision or case of which nobody here knows what it does to customers. Domain row 3. */
export function lensChips(
  rows: readonly ItemRow[],
  lenses: ReadonlyMap<string, Lens>,
): readonly AgendaChip[] {
  return rows
    .filter((row) => row.state !== 'dropped' && lenses.get(row.source_id)?.customer === 'unknown')
    .toSorted((a, b) => (a.candidate_id < b.candidate_id ? -1 : 1))
    .map((row) => ({
      type: 'lens' as const,
      kind: row.source_kind === 'pushback' ? ('pushback' as const) : ('decision' as const),
      recordId: idSchema.parse(row.source_id),
      id: `lens:${row.source_id}`,
      text: `Who knows what “${row.title.replace(/[.?\s]+$/u, '')}” does to customers?`,
    }))
}
