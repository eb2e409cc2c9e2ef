// Whether the rhythm with someone holds: talks held of those expected (domain section 4.3).
import { addDays, type LocalDate } from '../../../shared/dates'
import { cadence } from '../../../shared/insights/rules'
import type { PersonPage, PersonRow } from '../../../shared/people/model'
import type { Reader } from '../../storage/store'

/** Held and expected talks in the window of the rhythm; the percentage is null while nothing is expected. */
export async function cadenceOf(
  db: Reader,
  row: Pick<PersonRow, 'relationshipId' | 'cadenceDays' | 'startedOn'>,
  today: LocalDate,
): Promise<PersonPage['cadence']> {
  const held = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', row.relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '>', addDays(today, -Math.max(84, 6 * row.cadenceDays) - 400))
    .execute()
  const pauses = await db
    .selectFrom('relationship_pause')
    .select(['from_on as from', 'to_on as to'])
    .where('relationship_id', '=', row.relationshipId)
    .execute()
  const health = cadence({
    asOf: today,
    startedOn: row.startedOn,
    cadenceDays: row.cadenceDays,
    heldOn: held.map((meeting) => meeting.held_on),
    pauses,
  })
  return { held: health.held, expected: health.expected, percent: health.heldPercent }
}
