// Puts a meeting on the calendar of a relationship.
import type { Id } from '../../../shared/words'
import { type Context, found, momentOf } from '../../handlers'
import type { Writer } from '../../storage/store'

type NewMeeting = {
  readonly relationshipId: Id
  readonly on: string
  readonly at: string
  readonly lengthMinutes: number
  readonly title: string
}

/** Plans a meeting of an active relationship; any number may be planned. */
export async function planMeetingRow(trx: Writer, context: Context, input: NewMeeting): Promise<Id> {
  found(
    await trx
      .selectFrom('relationship')
      .select('id')
      .where('id', '=', input.relationshipId)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  )
  const id = context.ports.newId()
  await trx
    .insertInto('meeting')
    .values({
      id,
      relationship_id: input.relationshipId,
      title: input.title,
      held_on: input.on,
      starts_at: input.at,
      zone: context.ports.clock.zone(),
      length_min: input.lengthMinutes,
      status: 'planned',
      cancel_reason: null,
      cancelled_on: null,
      sent_at: null,
      prepared_at: null,
      started_at: null,
      ended_at: null,
      paused_at: null,
      current_item_id: null,
      current_since: null,
      created_at: momentOf(context),
    })
    .execute()
  return id
}
