// What many calls check alike: that a day has come, that what a record points to is still there, who a person is to you.
import type { LocalDate } from '../../shared/dates'
import type { Id, RelationshipKind } from '../../shared/words'
import { type Context, refuse, todayOf } from '../handlers'
import type { Reader } from '../storage/store'

const gone = {
  goal: 'That goal is no longer here. Choose another.',
  meeting: 'That meeting is no longer here.',
  party: 'This name is no longer here. Choose another.',
  person: 'This person is no longer here. Choose another.',
  relationship: 'This person is no longer here. Choose another.',
  team_value: 'This value is no longer here. Choose another.',
} as const

/** Refuses a reference to something that was removed; null and undefined point to nothing and pass. */
export async function checkKnown(
  db: Reader,
  table: keyof typeof gone,
  id: Id | null | undefined,
  field: string,
): Promise<void> {
  if (id === null || id === undefined) return
  const row = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  if (!row) refuse(field, gone[table])
}

/** Boss or report, by the relationship that is active or, when none is, ended last. */
export async function kindOfPerson(db: Reader, personId: Id): Promise<RelationshipKind | undefined> {
  const relationship = await db
    .selectFrom('relationship')
    .select('kind')
    .where('person_id', '=', personId)
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .executeTakeFirst()
  return relationship?.kind
}

/** The day given, or today; a day that has not come yet is refused. */
export function dayOf(context: Context, on: LocalDate | undefined, field: string): LocalDate {
  const today = todayOf(context)
  if (on !== undefined && on > today) refuse(field, 'That day has not come yet.')
  return on ?? today
}
