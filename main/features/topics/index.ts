// Topics of a relationship, and the boss's issues, concerns, deliverables and priorities.
import { readDropIn } from '../../../shared/topics/drop-in'
import type { BossTopicView, TopicView } from '../../../shared/topics/model'
import type { Id } from '../../../shared/words'
import { act, found, handle, momentOf, notFound, readerOf, refuse, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { buildAgendaOf } from '../agenda/build'
import { dayOf } from '../references'
import { addTopicRow, confirmByHand, endTopic, setBossState } from './rows'

function topicRows(db: Reader) {
  return db
    .selectFrom('topic as t')
    .innerJoin('relationship as r', 'r.id', 't.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .leftJoin('carry_count as c', (join) =>
      join
        .onRef('c.relationship_id', '=', 't.relationship_id')
        .on('c.source_kind', '=', 'topic')
        .onRef('c.source_id', '=', 't.id'),
    )
    .select([
      't.id',
      't.relationship_id as relationshipId',
      'r.person_id as personId',
      'p.name as personName',
      't.text',
      't.raised_by as raisedBy',
      't.served',
      't.due',
      't.visibility',
      't.state',
      't.raised_on as raisedOn',
      'c.carried',
      'c.parked',
      (eb) =>
        eb
          .exists(
            eb
              .selectFrom('agenda_item as i')
              .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
              .select('i.id')
              .where('i.source_kind', '=', 'topic')
              .whereRef('i.relationship_id', '=', 't.relationship_id')
              .whereRef('i.source_id', '=', 't.id')
              .where('i.mode', '=', 'vent')
              .where('m.status', 'not in', ['closed', 'cancelled']),
          )
          .as('isVent'),
    ])
}

async function bossTopicViews(db: Reader, relationshipId: Id | undefined, includeDone: boolean) {
  let query = db
    .selectFrom('boss_topic as t')
    .innerJoin('relationship as r', 'r.id', 't.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      't.id',
      't.relationship_id as relationshipId',
      'r.person_id as personId',
      'p.name as personName',
      't.kind',
      't.text',
      't.served',
      't.due',
      't.raised_on as raisedOn',
      't.goal_id as goalId',
      't.state',
      't.resolution',
      't.visibility',
    ])
    .orderBy('t.created_at')
  if (relationshipId) query = query.where('t.relationship_id', '=', relationshipId)
  if (!includeDone) query = query.where('t.state', '=', 'open')
  const rows = await query.execute()
  const confirmations = rows.length
    ? await db
        .selectFrom('boss_topic_confirmation')
        .select(['boss_topic_id', 'confirmed_on'])
        .where(
          'boss_topic_id',
          'in',
          rows.map((row) => row.id),
        )
        .orderBy('confirmed_on')
        .execute()
    : []
  return rows.map(
    (row): BossTopicView => ({
      ...row,
      confirmations: confirmations
        .filter((entry) => entry.boss_topic_id === row.id)
        .map((entry) => entry.confirmed_on),
    }),
  )
}

export const topics = {
  list: handle.topics.list.handler(async ({ context, input }) => {
    let query = topicRows(readerOf(context)).orderBy('t.created_at')
    if (input.relationshipId) query = query.where('t.relationship_id', '=', input.relationshipId)
    if (!input.includeDone) query = query.where('t.state', '=', 'open')
    const rows = await query.execute()
    return rows.map(
      (row): TopicView => ({
        ...row,
        carried: row.carried ?? 0,
        parked: row.parked ?? 0,
        isVent: Boolean(row.isVent),
      }),
    )
  }),

  add: handle.topics.add.handler(({ context, input }) =>
    act(context, 'Added a topic', async (trx) => ({ id: await addTopicRow(trx, context, input) })),
  ),

  dropIn: handle.topics.dropIn.handler(({ context, input }) => {
    const { relationshipId, meetingId } = input
    return act(context, 'Dropped in what was sent', async (trx) => {
      const relationship = found(
        await trx
          .selectFrom('relationship')
          .select('kind')
          .where('id', '=', relationshipId)
          .executeTakeFirst(),
      )
      if (relationship.kind !== 'direct_report') refuse('text', 'This is for what a report sent.')
      const live = await trx
        .selectFrom('topic')
        .select('text')
        .where('relationship_id', '=', relationshipId)
        .where('state', '=', 'open')
        .execute()
      const read = readDropIn(
        input.text,
        live.map(({ text }) => text),
      )
      if (read.problem !== null) refuse('text', read.problem)
      const theirs = { relationshipId, raisedBy: 'them', served: null, due: null } as const
      for (const text of read.topics)
        await addTopicRow(trx, context, { ...theirs, text, visibility: 'shareable' })
      if (meetingId !== undefined) await buildAgendaOf(trx, context, meetingId)
      return { added: read.topics.length }
    })
  }),

  save: handle.topics.save.handler(({ context, input }) =>
    act(context, 'Changed a topic', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('topic')
        .set({
          text: input.text,
          raised_by: input.raisedBy,
          served: input.served,
          due: input.due,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  resolve: handle.topics.resolve.handler(({ context, input }) =>
    act(context, 'Resolved a topic', (trx) =>
      endTopic(trx, input.id, 'resolved', input.text, todayOf(context)),
    ),
  ),

  drop: handle.topics.drop.handler(({ context, input }) =>
    act(context, 'Dropped a topic', (trx) => endTopic(trx, input.id, 'dropped', '', todayOf(context))),
  ),

  listBoss: handle.topics.listBoss.handler(({ context, input }) =>
    bossTopicViews(readerOf(context), input.relationshipId, input.includeDone),
  ),

  addBoss: handle.topics.addBoss.handler(({ context, input }) =>
    act(context, `Added ${input.kind === 'issue' ? 'an issue' : `a ${input.kind}`}`, async (trx) => {
      const relationship = found(
        await trx
          .selectFrom('relationship')
          .select('kind')
          .where('id', '=', input.relationshipId)
          .where('ended_on', 'is', null)
          .executeTakeFirst(),
      )
      if (relationship.kind !== 'boss') refuse('relationshipId', 'This belongs to a boss. Choose yours.')
      const id = context.ports.newId()
      await trx
        .insertInto('boss_topic')
        .values({
          id,
          relationship_id: input.relationshipId,
          kind: input.kind,
          text: input.text,
          served: input.served,
          due: input.due,
          raised_on: input.raisedOn ?? todayOf(context),
          goal_id: input.goalId,
          state: 'open',
          closed_on: null,
          visibility: input.visibility,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    }),
  ),

  saveBoss: handle.topics.saveBoss.handler(({ context, input }) =>
    act(context, `Changed ${input.kind === 'issue' ? 'an issue' : `a ${input.kind}`}`, async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('boss_topic')
        .set({
          kind: input.kind,
          text: input.text,
          served: input.served,
          due: input.due,
          goal_id: input.goalId,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  confirmBoss: handle.topics.confirmBoss.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Confirmed what the boss is busy with', (trx) =>
      confirmByHand(trx, input.id, on, todayOf(context)),
    )
  }),

  closeBoss: handle.topics.closeBoss.handler(({ context, input }) =>
    act(context, 'Closed', (trx) => setBossState(trx, input.id, 'closed', todayOf(context))),
  ),

  reopenBoss: handle.topics.reopenBoss.handler(({ context, input }) =>
    act(context, 'Opened again', (trx) => setBossState(trx, input.id, 'open', null)),
  ),
}
