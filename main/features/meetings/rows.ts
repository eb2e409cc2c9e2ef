// Meetings as lists show them, with how far each is prepared.
import type { AgendaItemView } from '../../../shared/agenda/view'
import type { MeetingRow, Preparation } from '../../../shared/meetings/model'
import { preparationOf } from '../../../shared/meetings/preparation'
import { timeAfter } from '../../../shared/meetings/times'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

export function meetingRows(db: Reader) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'm.id',
      'm.relationship_id as relationshipId',
      'p.id as personId',
      'p.name as personName',
      'r.kind',
      'r.stance',
      'm.title',
      'm.held_on as on',
      'm.starts_at as at',
      'm.zone',
      'm.length_min as lengthMinutes',
      'm.status',
      'm.reschedule_count as rescheduleCount',
      'm.cancel_reason as cancelReason',
      'm.plan',
    ])
}

type Raw = Omit<MeetingRow, 'until' | 'preparation'> & { readonly plan: string }

/** Adds when each ends and how far it is prepared, with one look-up for all of them. */
export async function withPreparation(db: Reader, rows: readonly Raw[]): Promise<readonly MeetingRow[]> {
  const open = rows
    .filter((row) => row.status === 'prepared' || row.status === 'in_progress')
    .map((row) => row.id)
  const items = open.length
    ? await db
        .selectFrom('agenda_item')
        .select(['meeting_id', 'section', 'kind', 'served'])
        .where('meeting_id', 'in', open)
        .where('state', 'not in', ['parked', 'dropped'])
        .execute()
    : []
  return rows.map(({ plan, ...row }) => ({
    ...row,
    until: timeAfter(row.at, row.lengthMinutes),
    preparation: preparation(row.id, plan, row.kind, items),
  }))
}

function preparation(
  id: Id,
  plan: string,
  kind: MeetingRow['kind'],
  items: readonly (Pick<AgendaItemView, 'section' | 'kind' | 'served'> & { readonly meeting_id: Id })[],
): Preparation {
  const isStarted = plan !== '{}'
  if (!isStarted) return { done: 0, missing: [], isStarted }
  return {
    ...preparationOf(
      kind,
      items.filter((item) => item.meeting_id === id),
    ),
    isStarted,
  }
}
