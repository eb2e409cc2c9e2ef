// One person with the rhythm kept with them, for their page.
import { addDays, type LocalDate } from '../../../shared/dates'
import { cadence } from '../../../shared/insights/rules'
import type { PersonPage, PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { type Context, found, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { activePeople } from './rows'

export async function personPage(context: Context, id: Id): Promise<PersonPage> {
  const db = readerOf(context)
  const today = todayOf(context)
  const person = found(await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst())
  const row = (await activePeople(db, today)).find((candidate) => candidate.id === id) ?? null
  const relationship = row
    ? await db.selectFrom('relationship').selectAll().where('id', '=', row.relationshipId).executeTakeFirst()
    : undefined
  const pauses = row
    ? await db
        .selectFrom('relationship_pause')
        .select(['id', 'from_on as from', 'to_on as to'])
        .where('relationship_id', '=', row.relationshipId)
        .orderBy('from_on')
        .execute()
    : []
  return {
    id,
    name: person.name,
    role: person.role,
    feedback: person.feedback,
    recognition: person.recognition,
    bestTime: person.best_time,
    lineOfSight: person.line_of_sight,
    moves: person.moves,
    praise: person.praise,
    archivedOn: person.archived_on,
    row,
    slot:
      relationship?.slot_weekday && relationship.slot_time && relationship.slot_zone
        ? { weekday: relationship.slot_weekday, time: relationship.slot_time, zone: relationship.slot_zone }
        : null,
    pauses,
    cadence: row ? await cadenceOf(db, row, pauses, today) : { held: 0, expected: 0, percent: null },
  }
}

async function cadenceOf(
  db: Reader,
  row: PersonRow,
  pauses: readonly { readonly from: LocalDate; readonly to: LocalDate }[],
  today: LocalDate,
) {
  const held = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', row.relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '>', addDays(today, -Math.max(84, 6 * row.cadenceDays) - 400))
    .execute()
  const health = cadence({
    asOf: today,
    startedOn: row.startedOn,
    cadenceDays: row.cadenceDays,
    heldOn: held.map((meeting) => meeting.held_on),
    pauses: pauses.map(({ from, to }) => ({ from, to })),
  })
  return { held: health.held, expected: health.expected, percent: health.heldPercent }
}
