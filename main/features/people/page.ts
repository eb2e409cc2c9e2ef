// One person with the rhythm kept with them, for their page.
import type { PersonPage } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { type Context, found, readerOf, todayOf } from '../../handlers'
import { cadenceOf } from './cadence'
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
    cadence: row ? await cadenceOf(db, row, today) : { held: 0, expected: 0, percent: null },
  }
}
