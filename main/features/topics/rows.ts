// Topics and the boss's matters as rows: what other features and the close of a meeting do to them.
import { dayInWords } from '../../../shared/dates'
import type { TopicView } from '../../../shared/topics/model'
import type { Id } from '../../../shared/words'
import { type Context, found, momentOf, notFound, refuse, todayOf } from '../../handlers'
import type { Writer } from '../../storage/store'

type NewTopic = {
  readonly relationshipId: Id
  readonly text: string
  readonly raisedBy: 'me' | 'them'
  readonly served: TopicView['served']
  readonly due: string | null
  readonly visibility: TopicView['visibility']
}

/** Adds a topic to a relationship; it stays there until it is resolved or dropped, whatever becomes of meetings. */
export async function addTopicRow(trx: Writer, context: Context, topic: NewTopic): Promise<Id> {
  found(
    await trx
      .selectFrom('relationship')
      .select('id')
      .where('id', '=', topic.relationshipId)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  )
  const id = context.ports.newId()
  await trx
    .insertInto('topic')
    .values({
      id,
      relationship_id: topic.relationshipId,
      text: topic.text,
      raised_by: topic.raisedBy,
      served: topic.served,
      due: topic.due,
      visibility: topic.visibility,
      state: 'open',
      raised_on: todayOf(context),
      resolved_on: null,
      created_at: momentOf(context),
    })
    .execute()
  return id
}

/** Records that the boss confirmed it on a day; once a day. */
export async function confirmByHand(trx: Writer, id: Id, on: string, today: string): Promise<void> {
  const known = await trx
    .selectFrom('boss_topic_confirmation')
    .select('confirmed_on')
    .where('boss_topic_id', '=', id)
    .where('confirmed_on', '=', on)
    .executeTakeFirst()
  if (known) {
    refuse(
      'on',
      on === today
        ? 'It was confirmed today already.'
        : `It was confirmed on ${dayInWords(on, today)} already.`,
    )
  }
  await confirmBossTopic(trx, id, on, null)
}

/** Records that the boss confirmed it in a talk; what was confirmed by hand on that day is one confirmation. */
export async function confirmBossTopic(trx: Writer, id: Id, on: string, meetingId: Id | null): Promise<void> {
  await trx
    .insertInto('boss_topic_confirmation')
    .values({ boss_topic_id: id, confirmed_on: on, meeting_id: meetingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function setBossState(
  trx: Writer,
  id: Id,
  state: 'open' | 'closed',
  on: string | null,
  resolution = '',
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('boss_topic')
    .set({ state, closed_on: on, resolution })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) notFound()
}

export async function endTopic(
  trx: Writer,
  id: Id,
  state: 'resolved' | 'dropped',
  resolution: string,
  on: string,
) {
  const { numUpdatedRows } = await trx
    .updateTable('topic')
    .set({ state, resolution, resolved_on: on })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) notFound()
}
