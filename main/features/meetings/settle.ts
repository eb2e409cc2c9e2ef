// The answer to "carried three times: what now?": now, by message, delegated, in a meeting of its own, or dropped.
import type { Settlement } from '../../../shared/meetings/model'
import { settlesInWords } from '../../../shared/meetings/outcomes'
import { type Id, id as idSchema } from '../../../shared/words'
import { type Context, found, refuse, todayOf } from '../../handlers'
import type { Writer } from '../../storage/store'
import { buildAgendaOf } from '../agenda/build'
import type { ItemRow } from '../agenda/item-row'
import { dropNeedRow, meetNeedRow } from '../anticipation/needs'
import { retireRuleRow } from '../boss-rules'
import { dropRow, makeCommitmentRow } from '../commitments/rows'
import { decideRow, dropDecisionRow } from '../decisions'
import { tellAccomplishmentRow } from '../evidence'
import { clearObstacle, declineObstacle, tellObstacle } from '../obstacles'
import { dropOpportunityRow } from '../opportunities'
import { stepMatchRow } from '../opportunities/matches'
import { dropPushbackRow } from '../pushbacks'
import { deliverWaiting, removeRow } from '../recognition/rows'
import { actOnSignalRow, dismissSignalRow, tellSignalPerson } from '../signals'
import { addTopicRow, endTopic, setBossState } from '../topics/rows'
import { planMeetingRow } from './plan'

/** Settles one item of an agenda being prepared; answers the meeting to open when one was planned for it. */
export async function settle(
  trx: Writer,
  context: Context,
  itemId: Id,
  settlement: Settlement,
): Promise<{ readonly meetingId: Id | null }> {
  const item = found(
    await trx.selectFrom('agenda_item').selectAll().where('id', '=', itemId).executeTakeFirst(),
  )
  const today = todayOf(context)
  switch (settlement.choice) {
    case 'now':
      await trx
        .updateTable('agenda_item')
        .set({ is_pinned: 1, held_out: null })
        .where('id', '=', itemId)
        .execute()
      break
    case 'message':
      await resolveRecord(trx, item, `Sent: ${settlement.text}`, today, settlement.mitigation)
      break
    case 'delegate':
      await makeCommitmentRow(trx, context, {
        personId: settlement.personId,
        direction: 'theirs',
        text: settlement.text,
        served: item.served,
        due: settlement.due,
        madeOn: today,
        goalId: null,
        meetingId: null,
        estimateHours: null,
      })
      await resolveRecord(trx, item, `Delegated: ${settlement.text}`, today, settlement.mitigation)
      break
    case 'own_meeting':
      return { meetingId: await ownMeeting(trx, context, item, settlement) }
    case 'drop':
      await dropRecord(trx, item, today)
      break
  }
  if (settlement.choice !== 'now') await forgetCounts(trx, item)
  await buildAgendaOf(trx, context, item.meeting_id)
  return { meetingId: null }
}

/** A meeting with it as the first topic; here it is held out so that it does not stand twice. */
async function ownMeeting(
  trx: Writer,
  context: Context,
  item: ItemRow,
  settlement: Extract<Settlement, { choice: 'own_meeting' }>,
): Promise<Id> {
  const meetingId = await planMeetingRow(trx, context, {
    relationshipId: item.relationship_id,
    on: settlement.on,
    at: settlement.at,
    lengthMinutes: settlement.lengthMinutes,
    title: item.title.slice(0, 120),
  })
  if (item.source_kind !== 'topic') {
    await addTopicRow(trx, context, {
      relationshipId: item.relationship_id,
      text: item.title,
      raisedBy: item.raised_by,
      served: item.served,
      due: null,
      visibility: item.visibility,
    })
  }
  await holdOut(trx, item)
  await forgetCounts(trx, item)
  await buildAgendaOf(trx, context, item.meeting_id)
  return meetingId
}

async function forgetCounts(trx: Writer, item: ItemRow): Promise<void> {
  await trx
    .deleteFrom('carry_count')
    .where('relationship_id', '=', item.relationship_id)
    .where('source_kind', '=', item.source_kind)
    .where('source_id', '=', item.source_id)
    .execute()
}

async function resolveRecord(
  trx: Writer,
  item: ItemRow,
  words: string,
  today: string,
  mitigation: string | undefined,
): Promise<void> {
  const id = recordOf(item)
  if (!settlesInWords({ kind: item.kind, sourceKind: item.source_kind })) {
    refuse('choice', 'This one is best talked about. Choose now, or drop it.')
  }
  if (item.kind === 'close_loop') await tell(trx, item, today)
  else if (item.source_kind === 'topic') await endTopic(trx, id, 'resolved', words, today)
  else if (item.source_kind === 'boss_topic') await setBossState(trx, id, 'closed', today, words)
  else if (item.source_kind === 'obstacle') await clearObstacle(trx, id, today, words)
  else if (item.source_kind === 'signal') await actOnSignalRow(trx, id, today, words)
  else if (item.source_kind === 'accomplishment') await tellAccomplishmentRow(trx, id, today, words)
  else if (item.source_kind === 'recognition')
    await deliverWaiting(trx, id, { on: today, channel: 'private', meetingId: null })
  else if (item.source_kind === 'need') await meetNeedRow(trx, id, 'me', today, null, words)
  else if (item.source_kind === 'opportunity_match')
    await stepMatchRow(trx, id, { to: 'mentioned', on: today, reason: '' })
  else await decideRow(trx, id, words, today, mitigation)
}

async function dropRecord(trx: Writer, item: ItemRow, today: string): Promise<void> {
  const id = recordOf(item)
  if (item.kind === 'close_loop') await holdOut(trx, item)
  else if (item.source_kind === 'topic') await endTopic(trx, id, 'dropped', '', today)
  else if (item.source_kind === 'boss_topic') await setBossState(trx, id, 'closed', today)
  else if (item.source_kind === 'obstacle') await declineObstacle(trx, id, today, 'dropped')
  else if (item.source_kind === 'signal') await dismissSignalRow(trx, id, 'dropped')
  else if (item.source_kind === 'decision') await dropDecisionRow(trx, id)
  else if (item.source_kind === 'pushback') await dropPushbackRow(trx, id, today)
  else if (item.source_kind === 'opportunity_match')
    refuse('choice', 'Leaving it unmentioned needs a reason. Open it and withhold it, or choose now.')
  else if (item.source_kind === 'opportunity') await dropOpportunityRow(trx, id, today)
  else if (item.source_kind === 'need') await dropNeedRow(trx, id)
  else if (item.source_kind === 'recognition') await removeRow(trx, id)
  else if (item.source_kind === 'boss_rule') await retireRuleRow(trx, id, today)
  else if (item.source_kind === 'commitment') await dropRow(trx, id, today, '')
  else await holdOut(trx, item)
}

/** Out of this agenda, for there is no record that could be dropped. */
async function holdOut(trx: Writer, item: ItemRow): Promise<void> {
  await trx
    .updateTable('agenda_item')
    .set({ held_out: 'dropped', is_pinned: 0 })
    .where('id', '=', item.id)
    .execute()
}

/** The loop closes without a talk: whoever the agenda is with has heard it. */
async function tell(trx: Writer, item: ItemRow, today: string): Promise<void> {
  const { person_id } = found(
    await trx
      .selectFrom('relationship')
      .select('person_id')
      .where('id', '=', item.relationship_id)
      .executeTakeFirst(),
  )
  if (item.source_kind === 'obstacle') await tellObstacle(trx, recordOf(item), person_id, today)
  else await tellSignalPerson(trx, recordOf(item), person_id, today)
}

function recordOf(item: ItemRow): Id {
  const parsed = idSchema.safeParse(item.source_id)
  if (!parsed.success) refuse('choice', 'A question is swapped or left out, not settled.')
  return parsed.data
}
