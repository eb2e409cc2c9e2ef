// When goals were last checked with the primary boss, and whether the coming check-in is the one to do it.
import { addDays, daysBetween, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { checkAfterDays, isCheckDue } from '../agenda/gather'

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
    isCheckDue:
      !(await isDoneSinceTalk(db, relationshipId, last?.checked_on, asOf)) &&
      (await isCheckDue(db, relationshipId, relationship.started_on, asOf, next)),
  }
}

/** Done after the check-in before: nobody is asked to do it again before the next. */
async function isDoneSinceTalk(
  db: Reader,
  relationshipId: Id,
  checkedOn: LocalDate | undefined,
  asOf: LocalDate,
): Promise<boolean> {
  if (checkedOn === undefined || daysBetween(checkedOn, asOf) >= checkAfterDays) return false
  const before = await db
    .selectFrom('meeting')
    .select((eb) => eb.fn.max('held_on').as('on'))
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '<', asOf)
    .executeTakeFirst()
  return before?.on == null || checkedOn > before.on
}
