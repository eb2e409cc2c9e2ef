// What the boss may ask next beside the agenda of a check-in, and how one of those comes onto it.
import type { Insertable } from 'kysely'
import type { MayAsk } from '../../../shared/anticipation/model'
import { mayAskNext } from '../../../shared/anticipation/rules'
import type { Id } from '../../../shared/words'
import { type Context, found, refuse } from '../../handlers'
import type { AgendaItemTable } from '../../storage/schema'
import type { Reader, Writer } from '../../storage/store'
import { buildAgendaOf } from '../agenda/build'
import { blankItem } from '../agenda/hand'
import { addTopicRow } from '../topics/rows'

export async function mayAskOf(db: Reader, meetingId: Id): Promise<readonly MayAsk[]> {
  const meeting = found(
    await db
      .selectFrom('meeting')
      .select(['relationship_id', 'held_on', 'status'])
      .where('id', '=', meetingId)
      .executeTakeFirst(),
  )
  if (meeting.status !== 'planned' && meeting.status !== 'prepared') return []
  const relationshipId = meeting.relationship_id
  const items = await db
    .selectFrom('agenda_item')
    .select(['id', 'source_kind', 'source_id', 'state'])
    .where('meeting_id', '=', meetingId)
    .where('source_kind', 'in', ['need', 'boss_topic'])
    .execute()
  const itemOf = (kind: string, id: Id) =>
    items.find((item) => item.source_kind === kind && item.source_id === id)
  const isOut = (item: (typeof items)[number]) => item.state === 'parked' || item.state === 'dropped'
  const needs = await db
    .selectFrom('need')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'open')
    .execute()
  const matters = await db
    .selectFrom('boss_topic as t')
    .leftJoin('boss_topic_confirmation as c', 'c.boss_topic_id', 't.id')
    .selectAll('t')
    .select((eb) => eb.fn.max('c.confirmed_on').as('confirmedOn'))
    .where('t.relationship_id', '=', relationshipId)
    .where('t.state', '=', 'open')
    .where('t.kind', 'in', ['issue', 'concern'])
    .groupBy('t.id')
    .execute()
  return mayAskNext({
    asOf: meeting.held_on,
    needs: needs.flatMap((need) => {
      const item = itemOf('need', need.id)
      if (item && !isOut(item)) return []
      const { id, text, needed_on: neededOn, lead_days: leadDays } = need
      return [{ id, itemId: item?.id ?? null, text, neededOn, leadDays, served: need.served ?? 'boss' }]
    }),
    matters: matters.flatMap((matter) => {
      const item = itemOf('boss_topic', matter.id)
      if (!item || !isOut(item)) return []
      const heardOn = matter.confirmedOn ?? matter.raised_on
      return [{ itemId: item.id, text: matter.text, heardOn, served: matter.served ?? 'boss' }]
    }),
    gaps: await untoldGaps(db, relationshipId),
  })
}

/** Open gaps that are no topic of this relationship yet. */
async function untoldGaps(db: Reader, relationshipId: Id) {
  const gaps = await db
    .selectFrom('info_gap')
    .select(['id', 'text', 'noted_on as notedOn'])
    .where('relationship_id', '=', relationshipId)
    .where('closed_on', 'is', null)
    .execute()
  const topics = await db
    .selectFrom('topic')
    .select('text')
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'open')
    .execute()
  const asked = new Set(topics.map(({ text }) => text))
  return gaps.filter(({ text }) => !asked.has(text))
}

/** A need comes pinned, whether it is its time or not; what waited is taken in; a gap becomes a topic of yours. */
export async function bringOnto(
  trx: Writer,
  context: Context,
  meetingId: Id,
  { kind, id }: { readonly kind: MayAsk['kind']; readonly id: Id },
): Promise<void> {
  const meeting = found(
    await trx
      .selectFrom('meeting')
      .select(['id', 'relationship_id', 'status'])
      .where('id', '=', meetingId)
      .executeTakeFirst(),
  )
  if (meeting.status !== 'planned' && meeting.status !== 'prepared')
    refuse(null, 'This meeting has begun, so its agenda stands.')
  if (kind === 'item') {
    await trx
      .updateTable('agenda_item')
      .set({ held_out: null, is_pinned: 1 })
      .where('id', '=', id)
      .where('meeting_id', '=', meetingId)
      .execute()
  } else if (kind === 'gap') {
    const gap = found(await trx.selectFrom('info_gap').select('text').where('id', '=', id).executeTakeFirst())
    const topicId = await addTopicRow(trx, context, {
      relationshipId: meeting.relationship_id,
      text: gap.text,
      raisedBy: 'me',
      served: 'boss',
      due: null,
      visibility: 'shareable',
    })
    const item = {
      source_kind: 'topic',
      source_id: topicId,
      kind: 'topic',
      title: gap.text,
      served: 'boss',
    } as const
    await pinOnto(trx, context, meeting, { ...item, visibility: 'shareable' })
  } else await bringNeed(trx, context, meeting, id)
  await buildAgendaOf(trx, context, meetingId)
}

type MeetingRow = { readonly id: Id; readonly relationship_id: Id }

async function bringNeed(trx: Writer, context: Context, meeting: MeetingRow, id: Id): Promise<void> {
  const need = found(await trx.selectFrom('need').selectAll().where('id', '=', id).executeTakeFirst())
  await pinOnto(trx, context, meeting, {
    source_kind: 'need',
    source_id: id,
    kind: 'anticipation',
    title: need.text,
    served: need.served ?? 'boss',
    visibility: need.visibility,
  })
}

type Brought = Pick<
  Insertable<AgendaItemTable>,
  'source_kind' | 'source_id' | 'kind' | 'title' | 'served' | 'visibility'
>

/** What is brought is pinned, so that it has a place however full the agenda is. */
async function pinOnto(trx: Writer, context: Context, meeting: MeetingRow, item: Brought): Promise<void> {
  await trx
    .insertInto('agenda_item')
    .values({
      ...blankItem(context, { meeting_id: meeting.id, relationship_id: meeting.relationship_id }),
      ...item,
      candidate_id: `${item.kind}:${item.source_id}`,
      section: 'boss',
      is_pinned: 1,
    })
    .execute()
}
