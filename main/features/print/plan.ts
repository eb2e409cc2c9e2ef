// What paper knows of the plan a meeting keeps: only these parts, since its notices quote items, private ones too.
import { sql } from 'kysely'
import type { AgendaSection } from '../../../shared/agenda/model'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

export type PaperPlan = {
  readonly order: readonly AgendaSection[]
  readonly strip: readonly string[]
  readonly openFloorMinutes: number
  readonly wrapMinutes: number
}

/** Null while no agenda was built. */
export async function paperPlan(db: Reader, meetingId: Id): Promise<PaperPlan | null> {
  const row = await db
    .selectFrom('meeting')
    .select([
      sql<string | null>`json_extract(plan, '$.shares')`.as('shares'),
      sql<string | null>`json_extract(plan, '$.strip')`.as('strip'),
      sql<number | null>`json_extract(plan, '$.openFloorMinutes')`.as('openFloorMinutes'),
      sql<number | null>`json_extract(plan, '$.wrapMinutes')`.as('wrapMinutes'),
    ])
    .where('id', '=', meetingId)
    .executeTakeFirst()
  if (!row?.shares) return null
  const shares = JSON.parse(row.shares) as readonly { readonly section: AgendaSection }[]
  return {
    order: shares.map(({ section }) => section),
    strip: JSON.parse(row.strip ?? '[]') as readonly string[],
    openFloorMinutes: row.openFloorMinutes ?? 0,
    wrapMinutes: row.wrapMinutes ?? 0,
  }
}
