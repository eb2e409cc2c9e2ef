// Builds the agenda of a meeting, when it may be built.
import type { Id } from '../../../shared/words'
import { type Context, found, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import { buildInto } from './place'

/** Builds the agenda of a meeting that is planned or prepared; refuses when another one is being prepared. */
export async function buildAgendaOf(trx: Writer, context: Context, meetingId: Id): Promise<void> {
  const meeting = found(
    await trx
      .selectFrom('meeting')
      .select(['status', 'relationship_id'])
      .where('id', '=', meetingId)
      .executeTakeFirst(),
  )
  if (meeting.status === 'in_progress') refuse(null, 'This meeting has begun, so its agenda stands.')
  if (meeting.status === 'closed') refuse(null, 'This meeting is closed, so its agenda stands.')
  if (meeting.status === 'cancelled') refuse(null, 'This meeting was cancelled.')
  const other = await trx
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['m.held_on', 'p.name', 'm.status'])
    .where('m.relationship_id', '=', meeting.relationship_id)
    .where('m.id', '!=', meetingId)
    .where('m.status', 'in', ['prepared', 'in_progress'])
    .executeTakeFirst()
  if (other) {
    const stage = other.status === 'prepared' ? 'being prepared' : 'in progress'
    refuse(
      null,
      `Another meeting with ${other.name} is ${stage}, on ${other.held_on}. Close, move or cancel it first.`,
    )
  }
  await buildInto(trx, context, meetingId)
}
