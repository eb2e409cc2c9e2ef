// Needs of a boss: written down with their lead days, offered in time or asked for first, dropped.
import type { NeedState, NeedView } from '../../../shared/anticipation/model'
import { offerBy } from '../../../shared/anticipation/rules'
import { anticipationRate, type Rate } from '../../../shared/insights/rates'
import type { Id, Served, Visibility } from '../../../shared/words'
import { type Context, found, momentOf, refuse, todayOf } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { bossOf } from '../bosses'
import { checkKnown } from '../references'

type NeedFields = {
  readonly text: string
  readonly neededOn: string
  readonly leadDays: number
  readonly served?: Served | null
  readonly goalId?: Id | null
  readonly visibility?: Visibility
}

export async function addNeedRow(
  trx: Writer,
  context: Context,
  input: NeedFields & { readonly relationshipId: Id },
): Promise<Id> {
  await bossOf(trx, input.relationshipId)
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  refusePast(context, input.neededOn)
  const id = context.ports.newId()
  await trx
    .insertInto('need')
    .values({
      id,
      relationship_id: input.relationshipId,
      ...columnsOf(input),
      offered_on: null,
      asked_first: null,
      meeting_id: null,
      created_at: momentOf(context),
    })
    .execute()
  return id
}

export async function saveNeedRow(
  trx: Writer,
  context: Context,
  input: NeedFields & { readonly id: Id },
): Promise<void> {
  const need = await needIn(trx, input.id)
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  if (input.neededOn !== need.needed_on) refusePast(context, input.neededOn)
  await trx.updateTable('need').set(columnsOf(input)).where('id', '=', input.id).execute()
}

/** Offered by you, or asked for by the boss, on that day. */
export async function meetNeedRow(
  trx: Writer,
  id: Id,
  first: 'me' | 'boss',
  on: string,
  meetingId: Id | null = null,
  words = '',
): Promise<void> {
  await openNeed(trx, id)
  await trx
    .updateTable('need')
    .set({ state: 'met', asked_first: first, offered_on: on, meeting_id: meetingId, resolution: words })
    .where('id', '=', id)
    .execute()
}

/** No longer needed. */
export async function dropNeedRow(trx: Writer, id: Id): Promise<void> {
  await openNeed(trx, id)
  await trx.updateTable('need').set({ state: 'dropped' }).where('id', '=', id).execute()
}

/** Offered before the boss asked, of all that were offered or asked for. */
export async function offeredFirst(db: Reader, relationshipId: Id): Promise<Rate> {
  const rows = await db
    .selectFrom('need')
    .select('asked_first')
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'met')
    .execute()
  const count = (first: 'me' | 'boss') => rows.filter((row) => row.asked_first === first).length
  return anticipationRate(count('me'), count('boss'))
}

export async function needViews(
  db: Reader,
  wish: {
    readonly relationshipId?: Id | undefined
    readonly includeDone: boolean
    /** Only those of bosses who still are. */
    readonly isCurrent?: boolean
  },
): Promise<readonly NeedView[]> {
  let query = db
    .selectFrom('need as n')
    .innerJoin('relationship as r', 'r.id', 'n.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .selectAll('n')
    .select(['p.id as personId', 'p.name as personName'])
    .orderBy('n.needed_on')
    .orderBy('n.id')
  if (wish.relationshipId) query = query.where('n.relationship_id', '=', wish.relationshipId)
  if (!wish.includeDone) query = query.where('n.state', '=', 'open')
  if (wish.isCurrent) query = query.where('r.ended_on', 'is', null)
  return (await query.execute()).map((row) => ({
    id: row.id,
    relationshipId: row.relationship_id,
    personId: row.personId,
    personName: row.personName,
    text: row.text,
    neededOn: row.needed_on,
    leadDays: row.lead_days,
    offerBy: offerBy(row.needed_on, row.lead_days),
    served: row.served,
    goalId: row.goal_id,
    state: row.state,
    offeredOn: row.offered_on,
    askedFirst: row.asked_first,
    resolution: row.resolution,
    visibility: row.visibility,
  }))
}

async function needIn(db: Reader, id: Id) {
  return found(await db.selectFrom('need').selectAll().where('id', '=', id).executeTakeFirst())
}

const over: Readonly<Record<Exclude<NeedState, 'open'>, string>> = {
  met: 'This is settled already.',
  dropped: 'This was dropped.',
}

async function openNeed(db: Reader, id: Id): Promise<void> {
  const { state } = await needIn(db, id)
  if (state !== 'open') refuse(null, over[state])
}

function refusePast(context: Context, neededOn: string): void {
  if (neededOn < todayOf(context))
    refuse('neededOn', 'That day has passed. Choose the day it will be needed.')
}

function columnsOf(input: NeedFields) {
  return {
    text: input.text,
    needed_on: input.neededOn,
    lead_days: input.leadDays,
    served: input.served ?? null,
    goal_id: input.goalId ?? null,
    visibility: input.visibility ?? 'shareable',
  }
}
