// What an outcome does to the record behind an agenda item. Each runs inside the transaction that closes the meeting,
// and whoever sat in the room counts as told.
import type { Outcome, OutcomeDetail } from '../../../shared/meetings/model'
import { opportunityStep } from '../../../shared/opportunities/model'
import type { RelationshipKind, Served } from '../../../shared/words'
import { type Id, id as idSchema } from '../../../shared/words'
import { type Context, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import type { ItemRow } from '../agenda/item-row'
import { meetNeedRow } from '../anticipation/needs'
import { confirmRuleRow, retireRuleRow } from '../boss-rules'
import { dropRow, keepRow, makeCommitmentRow, releaseRow, renegotiateRow } from '../commitments/rows'
import { addDecisionRow, decideRow, deferRow, dropDecisionRow } from '../decisions'
import { tellAccomplishmentRow } from '../evidence'
import { agreeGoal } from '../goals/agreeing'
import { recordCheck } from '../goals/checks'
import { goalOfRead, noteRead } from '../goals/reads'
import { talkedOfAspiration } from '../growth/rows'
import { withSamePolicy } from '../hinge/policies'
import { clearObstacle, declineObstacle, tellObstacle, waitObstacle, workObstacle } from '../obstacles'
import { stepOpportunityRow } from '../opportunities'
import { isMatchOpen, stepMatchRow } from '../opportunities/matches'
import { promptById } from '../prompts/all'
import { closePushbackRow } from '../pushbacks'
import { deliverWaiting } from '../recognition/rows'
import { actOnSignalRow, dismissSignalRow, tellSignalPerson, watchSignalRow } from '../signals'
import { confirmBossTopic, endTopic, setBossState } from '../topics/rows'

/** The meeting being closed. */
export type Closing = {
  readonly trx: Writer
  readonly context: Context
  readonly meetingId: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly kind: RelationshipKind
  readonly on: string
}

type Apply = (closing: Closing, item: ItemRow, detail: OutcomeDetail, outcome: Outcome) => Promise<unknown>

/** Carries the outcome noted on `item` over to its record; 'again' never comes here. */
export async function applyOutcome(closing: Closing, item: ItemRow, detail: OutcomeDetail): Promise<void> {
  const apply = byKind[item.kind]
  // What was settled or removed somewhere else since the agenda was built stays as it is there; what a topic
  // led to, a promise or a decision, still counts.
  if (item.source_kind !== 'topic' && (await isSettledElsewhere(closing.trx, item))) return
  if (apply) await apply(closing, item, detail, item.outcome as Outcome)
}

type Standing = { readonly table: LiveTable; readonly live: readonly string[] }
type LiveTable =
  | 'need'
  | 'topic'
  | 'boss_topic'
  | 'commitment'
  | 'decision'
  | 'pushback'
  | 'opportunity'
  | 'obstacle'
  | 'signal'
  | 'goal'
  | 'aspiration'

const liveStates: Readonly<Record<string, Standing>> = {
  topic: { table: 'topic', live: ['open'] },
  boss_topic: { table: 'boss_topic', live: ['open'] },
  commitment: { table: 'commitment', live: ['open'] },
  decision: { table: 'decision', live: ['open', 'deferred'] },
  pushback: { table: 'pushback', live: ['open'] },
  opportunity: { table: 'opportunity', live: ['spotted', 'raised'] },
  obstacle: { table: 'obstacle', live: ['raised', 'accepted', 'working', 'waiting'] },
  signal: { table: 'signal', live: ['captured', 'triaged', 'watching'] },
  need: { table: 'need', live: ['open'] },
  goal: { table: 'goal', live: ['draft', 'agreed', 'active'] },
  aspiration: { table: 'aspiration', live: ['active'] },
}

/** What can be told is what has come to an end. */
const toldStates: Readonly<Record<string, Standing>> = {
  obstacle: { table: 'obstacle', live: ['cleared', 'declined'] },
  signal: { table: 'signal', live: ['acted', 'dismissed'] },
}

async function isSettledElsewhere(trx: Writer, item: ItemRow): Promise<boolean> {
  const source = (item.kind === 'close_loop' ? toldStates : liveStates)[item.source_kind]
  if (!source) return false
  const row = await trx
    .selectFrom(source.table)
    .select('state')
    .where('id', '=', recordOf(item))
    .executeTakeFirst()
  return row === undefined || !source.live.includes(row.state)
}

/** The record's id behind an item; the source of prompts is no record and never asked for. */
function recordOf(item: ItemRow): Id {
  return idSchema.parse(item.source_id)
}

const bossTopic: Apply = ({ trx, meetingId, on }, item, detail, outcome) =>
  outcome === 'closed'
    ? setBossState(trx, recordOf(item), 'closed', on)
    : confirmBossTopic(trx, recordOf(item), detail.on ?? on, meetingId)

/**
 * Answered or put off, a question was asked: it rests for its gap, its theme goes to the back of the queue, and only
 * an answer counts as covered. Left untouched it was not asked, nothing is kept, and it comes back next time.
 */
const question: Apply = async (closing, item, _detail, outcome) => {
  const { trx, context, meetingId, personId, on } = closing
  await trx
    .insertInto('prompt_use')
    .values({
      id: context.ports.newId(),
      prompt_id: item.source_id,
      person_id: personId,
      meeting_id: meetingId,
      asked_on: on,
      is_answered: outcome === 'answered' ? 1 : 0,
      item_id: item.id,
    })
    .execute()
  const prompt = outcome === 'answered' ? await promptById(trx, item.source_id) : undefined
  if (prompt?.theme === 'stay') await noteStayOnce(closing)
}

/** An answer about staying is the talk about staying; one noted by hand on that day is the same talk. */
async function noteStayOnce({ trx, context, meetingId, personId, on }: Closing): Promise<void> {
  const known = await trx
    .selectFrom('stay_talk')
    .select('id')
    .where('person_id', '=', personId)
    .where('talked_on', '=', on)
    .executeTakeFirst()
  if (known !== undefined) return
  await trx
    .insertInto('stay_talk')
    .values({
      id: context.ports.newId(),
      person_id: personId,
      talked_on: on,
      words: '',
      meeting_id: meetingId,
    })
    .execute()
}

const topic: Apply = async (closing, item, detail, outcome) => {
  const { trx, context, meetingId, relationshipId, personId, kind, on } = closing
  // A cascade of what the boss confirmed stands on a meeting, not on a topic: telling it is all there is.
  if (item.source_kind !== 'topic') return
  if (outcome === 'promise') {
    if (!detail.due) refuse('due', 'A promise needs a day.')
    await makeCommitmentRow(trx, context, {
      personId,
      direction: detail.direction ?? 'mine',
      text: detail.text ?? item.title,
      served: item.served,
      due: detail.due,
      madeOn: on,
      goalId: null,
      meetingId,
      estimateHours: null,
      visibility: item.visibility,
    })
  }
  if (outcome === 'decision') {
    const decision = await addDecisionRow(trx, context, {
      question: item.title,
      served: servedOf(item.served),
      relationshipId,
      personId: kind === 'direct_report' ? personId : null,
      visibility: item.visibility,
    })
    await decideRow(trx, decision, detail.text ?? item.title, on)
  }
  if (!(await isSettledElsewhere(trx, item)))
    await endTopic(trx, recordOf(item), 'resolved', detail.text ?? '', on)
}

/** What a boss says to a policy that several people named is said to all of them. */
const obstacle: Apply = async ({ trx, personId, kind, on }, item, detail, outcome) => {
  const ids = kind === 'boss' ? await withSamePolicy(trx, recordOf(item), on) : [recordOf(item)]
  const day = detail.on ?? on
  for (const id of ids) {
    if (outcome === 'working') await workObstacle(trx, id)
    else if (outcome === 'waiting') await waitObstacle(trx, id, detail.text ?? '')
    else {
      if (outcome === 'cleared') await clearObstacle(trx, id, day, detail.text ?? '')
      if (outcome === 'declined') await declineObstacle(trx, id, day, detail.text ?? '')
      await tellObstacle(trx, id, personId, on)
    }
  }
}

const signal: Apply = async ({ trx, personId, on }, item, detail, outcome) => {
  const id = recordOf(item)
  if (outcome === 'watching') return watchSignalRow(trx, id)
  if (outcome === 'acted') await actOnSignalRow(trx, id, detail.on ?? on, detail.text ?? '')
  if (outcome === 'dismissed') await dismissSignalRow(trx, id, detail.text ?? '')
  await tellSignalPerson(trx, id, personId, on)
}

const commitment: Apply = async ({ trx, context, on }, item, detail, outcome) => {
  const id = recordOf(item)
  if (outcome === 'done') await keepRow(trx, id, detail.on ?? on, null)
  if (outcome === 'dropped') await dropRow(trx, id, on, detail.text ?? '')
  if (outcome === 'released') await releaseRow(trx, id, on)
  if (outcome === 'moved') {
    if (!detail.due) refuse('due', 'Choose the new day.')
    await renegotiateRow(trx, context, id, {
      askedOn: on,
      newDue: detail.due,
      isAccepted: detail.isAccepted ?? true,
    })
  }
}

/** What gives way when more is promised than there are hours for: a decision taken in the room. */
async function decideTradeOff(closing: Closing, item: ItemRow, detail: OutcomeDetail): Promise<void> {
  const { trx, context, relationshipId, on } = closing
  const id = await addDecisionRow(trx, context, {
    question: item.title,
    served: servedOf(item.served),
    relationshipId,
    visibility: item.visibility,
  })
  await decideRow(trx, id, detail.text ?? '', on)
}

const decision: Apply = async (closing, item, detail, outcome) => {
  if (item.source_kind === 'load') return decideTradeOff(closing, item, detail)
  const { trx, on } = closing
  const id = recordOf(item)
  if (outcome === 'decided') await decideRow(trx, id, detail.text ?? '', detail.on ?? on, detail.mitigation)
  if (outcome === 'dropped') await dropDecisionRow(trx, id)
  if (outcome === 'deferred') {
    if (!detail.due) refuse('due', 'Choose the day to decide by.')
    await deferRow(trx, id, detail.due)
  }
}

/** About a goal without a meaning, or about how differently it reads: the item then stands on that read. */
const expectation: Apply = async (closing, item, detail, outcome) => {
  const { trx, context, meetingId, relationshipId, on } = closing
  const goalId =
    item.source_kind === 'expectation_read' ? await goalOfRead(trx, recordOf(item)) : recordOf(item)
  if (goalId === null) return
  if (outcome === 'agreed') return agreeGoal(trx, goalId, detail.on ?? on)
  if (detail.mine === undefined) refuse('mine', 'Say first how you read it.')
  await noteRead(trx, context, relationshipId, {
    goalId,
    mine: detail.mine,
    boss: detail.boss ?? null,
    meetingId,
    checkId: null,
  })
}

const pushback: Apply = async ({ trx, context, meetingId, relationshipId, on }, item, detail, outcome) => {
  await closePushbackRow(trx, context, recordOf(item), {
    end: outcome === 'overruled' ? 'overruled' : 'accepted',
    on: detail.on ?? on,
    words: detail.text ?? '',
    relationshipId,
    meetingId,
  })
}

const opportunity: Apply = async ({ trx, on }, item, detail, outcome) => {
  const step = { on: detail.on ?? on, reason: detail.text ?? '' }
  const to = opportunityStep.parse(outcome)
  if (item.source_kind !== 'opportunity_match')
    return stepOpportunityRow(trx, recordOf(item), { to, ...step })
  if (!(await isMatchOpen(trx, recordOf(item), step.on)) || to === 'raised') return
  await stepMatchRow(trx, recordOf(item), { to: to === 'offered' ? 'mentioned' : to, ...step })
}

const growth: Apply = ({ trx, context, meetingId, on }, item, detail) => {
  const text = detail.text ?? ''
  return talkedOfAspiration(trx, context, recordOf(item), {
    on: detail.on ?? on,
    meetingId,
    step: text === '' ? null : { kind: detail.step ?? 'stretch', text },
  })
}

const byKind: Readonly<Record<string, Apply>> = {
  topic,
  obstacle,
  signal,
  commitment,
  decision,
  pushback,
  opportunity,
  accomplishment: ({ trx, on }, item, detail) => tellAccomplishmentRow(trx, recordOf(item), detail.on ?? on),
  issue: bossTopic,
  concern: bossTopic,
  deliverable: bossTopic,
  prompt: question,
  empty_chair: question,
  expectation,
  anticipation: ({ trx, meetingId, on }, item, detail, outcome) =>
    meetNeedRow(trx, recordOf(item), outcome === 'asked_first' ? 'boss' : 'me', detail.on ?? on, meetingId),
  rule: ({ trx, context, meetingId, on }, item, detail, outcome) =>
    outcome === 'retired'
      ? retireRuleRow(trx, recordOf(item), on)
      : confirmRuleRow(trx, context, recordOf(item), detail.on ?? on, meetingId),
  alignment: async ({ trx, context, meetingId, relationshipId, kind, on }, _item, detail) => {
    if (kind !== 'boss') return
    await recordCheck(trx, context, { relationshipId, meetingId, on: detail.on ?? on })
  },
  growth,
  recognition: async ({ trx, meetingId, on }, item) => {
    if (item.source_kind !== 'recognition') return
    await deliverWaiting(trx, recordOf(item), { on, channel: 'private', meetingId })
  },
  close_loop: async ({ trx, personId, on }, item, detail) => {
    const day = detail.on ?? on
    if (item.source_kind === 'obstacle') await tellObstacle(trx, recordOf(item), personId, day)
    else await tellSignalPerson(trx, recordOf(item), personId, day)
  },
}

function servedOf(served: Served): Served | null {
  return served === 'none' ? null : served
}
