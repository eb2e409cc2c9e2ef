// People as lists show them: their next talk, the last one, and how that sits with the rhythm agreed on.
import { sql } from 'kysely'
import { daysBetween, type LocalDate } from '../../../shared/dates'
import type { PersonRow, Rhythm } from '../../../shared/people/model'
import type { Reader } from '../../storage/store'

/** Everyone with an active relationship, as lists show them: bosses first primary then by name, reports by name. */
export async function activePeople(db: Reader, today: LocalDate): Promise<readonly PersonRow[]> {
  const rows = await db
    .selectFrom('relationship as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'p.id',
      'p.name',
      'p.role',
      'r.id as relationshipId',
      'r.kind',
      'r.is_primary as isPrimary',
      'r.stance',
      'r.cadence_days as cadenceDays',
      'r.length_min as lengthMinutes',
      'r.started_on as startedOn',
    ])
    .select((eb) => [
      eb
        .selectFrom('meeting as m')
        .select((inner) => inner.fn.max('m.held_on').as('on'))
        .whereRef('m.relationship_id', '=', 'r.id')
        .where('m.status', '=', 'closed')
        .as('lastHeldOn'),
    ])
    .where('r.ended_on', 'is', null)
    .where('p.archived_on', 'is', null)
    .orderBy('r.is_primary', 'desc')
    .orderBy(sql`p.name collate nocase`)
    .execute()
  const open = await db
    .selectFrom('meeting')
    .select(['id', 'relationship_id', 'held_on as on', 'starts_at as at', 'status'])
    .where('status', 'in', ['planned', 'prepared', 'in_progress'])
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute()
  return rows.map(({ isPrimary, ...row }) => {
    const first = open.find((meeting) => meeting.relationship_id === row.relationshipId)
    const daysSinceLast = row.lastHeldOn === null ? null : daysBetween(row.lastHeldOn, today)
    return {
      ...row,
      isPrimary: isPrimary === 1,
      next: first ? { id: first.id, on: first.on, at: first.at, status: first.status } : null,
      daysSinceLast,
      ...rhythmOf(daysSinceLast ?? daysBetween(row.startedOn, today), row.cadenceDays),
    }
  })
}

/** On rhythm up to the agreed days, slipping up to half as many again, over after that (DOMAIN's 1 and 1.5). */
function rhythmOf(days: number, cadenceDays: number): { readonly rhythm: Rhythm; readonly daysOver: number } {
  const daysOver = Math.max(0, days - cadenceDays)
  if (daysOver === 0) return { rhythm: 'on', daysOver }
  return { rhythm: 2 * days <= 3 * cadenceDays ? 'slipping' : 'over', daysOver }
}
