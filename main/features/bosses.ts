// The boss behind a relationship, as the features about bosses check it.
import type { LocalDate } from '../../shared/dates'
import type { Id } from '../../shared/words'
import { found, refuse } from '../handlers'
import type { Reader } from '../storage/store'

/** Who the boss of this relationship is; refuses one that is no boss. */
export async function bossOf(
  db: Reader,
  relationshipId: Id,
): Promise<{ readonly personId: Id; readonly name: string; readonly startedOn: LocalDate }> {
  const row = found(
    await db
      .selectFrom('relationship as r')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select(['p.id as personId', 'p.name', 'r.kind', 'r.started_on as startedOn'])
      .where('r.id', '=', relationshipId)
      .executeTakeFirst(),
  )
  if (row.kind !== 'boss') refuse('relationshipId', 'This is kept about a boss only.')
  return row
}
