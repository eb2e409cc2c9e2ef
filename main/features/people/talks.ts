// The talks with one person that have notes, for reading through them.
import type { NotedTalks } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

function noted(db: Reader, personId: Id) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('note as n', 'n.meeting_id', 'm.id')
    .where('r.person_id', '=', personId)
    .where('m.status', '=', 'closed')
    .where('n.text', '!=', '')
}

export async function notedTalks(db: Reader, personId: Id, limit: number): Promise<NotedTalks> {
  const counts = await noted(db, personId)
    .select((eb) => [eb.fn.countAll<number>().as('notes'), eb.fn.count<number>('m.id').distinct().as('all')])
    .executeTakeFirst()
  const talks = await noted(db, personId)
    .select(['m.id as meetingId', 'm.held_on as on', 'm.title', 'm.length_min as lengthMinutes'])
    .groupBy('m.id')
    .orderBy('m.held_on', 'desc')
    .orderBy('m.starts_at', 'desc')
    .limit(limit)
    .execute()
  const notes = talks.length
    ? await db
        .selectFrom('note as n')
        .leftJoin('agenda_item as i', 'i.id', 'n.item_id')
        .select(['n.id', 'n.meeting_id', 'n.audience', 'n.text', 'i.title'])
        .where(
          'n.meeting_id',
          'in',
          talks.map(({ meetingId }) => meetingId),
        )
        .where('n.text', '!=', '')
        .orderBy('i.position')
        .orderBy('n.id')
        .execute()
    : []
  return {
    notes: counts?.notes ?? 0,
    all: counts?.all ?? 0,
    talks: talks.map((talk) => ({
      ...talk,
      notes: notes
        .filter(({ meeting_id }) => meeting_id === talk.meetingId)
        .map(({ id, audience, text, title }) => ({ id, audience, text, about: title ?? '' })),
    })),
  }
}
