// When goals were last checked with the primary boss, and whether the coming check-in is the one to do it.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { isCheckDue } from '../agenda/gather'

export async function dueness(
  db: Reader,
  relationshipId: Id | undefined,
  today: LocalDate,
): Promise<{ readonly lastCheckOn: string | null; readonly isCheckDue: boolean }> {
  if (relationshipId === undefined) return { lastCheckOn: null, isCheckDue: false }
  const last = await db
    .selectFrom('alignment_check')
    .select('checked_on')
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'done')
    .orderBy('checked_on', 'desc')
    .executeTakeFirst()
  const relationship = await db
    .selectFrom('relationship')
    .select(['started_on', 'cadence_days'])
    .where('id', '=', relationshipId)
    .executeTakeFirstOrThrow()
  const [coming, after] = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', relationshipId)
    .where('status', 'in', ['planned', 'prepared', 'in_progress'])
    .where('held_on', '>=', today)
    .orderBy('held_on')
    .limit(2)
    .execute()
  const asOf = coming?.held_on ?? today
  const next = after?.held_on ?? addDays(asOf, relationship.cadence_days)
  return {
    lastCheckOn: last?.checked_on ?? null,
    isCheckDue: await isCheckDue(db, relationshipId, relationship.started_on, asOf, next),
  }
}
