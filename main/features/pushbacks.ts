// Cases for another way: written until they are ready, brought to the boss, accepted or carried out all the same.
import type { PushbackEnd, PushbackView } from '../../shared/pushbacks/model'
import { missingOf, revisitTitle } from '../../shared/pushbacks/rules'
import type { Effect, Id, Served, Visibility } from '../../shared/words'
import { act, type Context, found, handle, momentOf, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { primaryBoss } from './people/relationships'
import { checkKnown, dayOf } from './references'
import { addTopicRow } from './topics/rows'

type Fields = {
  readonly question: string
  readonly sharedGoal: string
  readonly goalId: Id | null
  readonly facts: string
  readonly customerEffect: string
  readonly effectCustomer: Effect
  readonly effectEmployee: Effect
  readonly effectBoss: Effect
  readonly options: readonly string[]
  readonly ask: string
  readonly served: Served | null
  readonly relationshipId: Id | null
  readonly visibility: Visibility
}

async function columnsOf(trx: Writer, input: Fields) {
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  await checkKnown(trx, 'relationship', input.relationshipId, 'relationshipId')
  return {
    relationship_id: input.relationshipId,
    question: input.question,
    shared_goal: input.sharedGoal,
    facts: input.facts,
    customer_effect: input.customerEffect,
    effect_customer: input.effectCustomer,
    effect_employee: input.effectEmployee,
    effect_boss: input.effectBoss,
    ask: input.ask,
    served: input.served,
    goal_id: input.goalId,
    visibility: input.visibility,
  }
}

async function writeOptions(trx: Writer, context: Context, id: Id, options: readonly string[]) {
  await trx.deleteFrom('pushback_option').where('pushback_id', '=', id).execute()
  if (options.length === 0) return
  await trx
    .insertInto('pushback_option')
    .values(options.map((text, position) => ({ id: context.ports.newId(), pushback_id: id, position, text })))
    .execute()
}

/** The options of each case, in their order. */
export async function pushbackOptions(
  db: Reader,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('pushback_option')
    .select(['pushback_id', 'text'])
    .where('pushback_id', 'in', ids)
    .orderBy('position')
    .execute()
  const found = new Map<Id, string[]>()
  for (const row of rows) found.set(row.pushback_id, [...(found.get(row.pushback_id) ?? []), row.text])
  return found
}

type Close = {
  readonly end: PushbackEnd
  readonly on: string
  readonly words: string
  /** Whose check-in looks back on it. */
  readonly relationshipId: Id | null
  readonly meetingId: Id | null
}

/**
 * Accepted, or overruled: then it is carried out all the same, and what it did to customers becomes a topic of the
 * next check-in.
 */
export async function closePushbackRow(trx: Writer, context: Context, id: Id, close: Close): Promise<void> {
  const row = await open(trx, id)
  await trx
    .updateTable('pushback')
    .set({
      state: close.end === 'accepted' ? 'accepted' : 'committed',
      outcome_words: close.words,
      closed_on: close.on,
      meeting_id: close.meetingId,
    })
    .where('id', '=', id)
    .execute()
  if (close.end === 'accepted' || close.relationshipId === null) return
  await addTopicRow(trx, context, {
    relationshipId: close.relationshipId,
    text: revisitTitle(row.question),
    raisedBy: 'me',
    served: 'customer',
    due: null,
    visibility: row.visibility,
  })
}

/** The boss it is for; the primary one when that is nobody, or nobody's boss any more. */
async function bossOf(db: Reader, relationshipId: Id | null): Promise<Id | null> {
  const own = await db
    .selectFrom('relationship')
    .select('id')
    .where('id', '=', relationshipId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return own?.id ?? (await primaryBoss(db))?.id ?? null
}

/** No longer worth bringing. */
export async function dropPushbackRow(trx: Writer, id: Id, on: string): Promise<void> {
  await open(trx, id)
  await trx.updateTable('pushback').set({ state: 'dropped', closed_on: on }).where('id', '=', id).execute()
}

async function open(db: Reader, id: Id) {
  const row = found(await db.selectFrom('pushback').selectAll().where('id', '=', id).executeTakeFirst())
  if (row.state !== 'open') refuse(null, 'This case is closed already.')
  return row
}

export const pushbacks = {
  list: handle.pushbacks.list.handler(async ({ context, input }) => {
    const db = readerOf(context)
    let query = db.selectFrom('pushback').selectAll().orderBy('created_at').orderBy('id')
    if (!input.includeDone) query = query.where('state', '=', 'open')
    const rows = await query.execute()
    const options = await pushbackOptions(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row): PushbackView => {
      const own = options.get(row.id) ?? []
      return {
        id: row.id,
        relationshipId: row.relationship_id,
        question: row.question,
        sharedGoal: row.shared_goal,
        goalId: row.goal_id,
        facts: row.facts,
        customerEffect: row.customer_effect,
        effectCustomer: row.effect_customer,
        effectEmployee: row.effect_employee,
        effectBoss: row.effect_boss,
        options: own,
        ask: row.ask,
        served: row.served,
        state: row.state,
        missing: missingOf({ sharedGoal: row.shared_goal, goalId: row.goal_id, options: own }),
        outcomeWords: row.outcome_words,
        closedOn: row.closed_on,
        visibility: row.visibility,
      }
    })
  }),

  add: handle.pushbacks.add.handler(({ context, input }) =>
    act(context, 'Added another way', async (trx) => {
      const id = context.ports.newId()
      await trx
        .insertInto('pushback')
        .values({
          id,
          ...(await columnsOf(trx, input)),
          closed_on: null,
          meeting_id: null,
          created_at: momentOf(context),
        })
        .execute()
      await writeOptions(trx, context, id, input.options)
      return { id }
    }),
  ),

  save: handle.pushbacks.save.handler(({ context, input }) =>
    act(context, 'Changed another way', async (trx) => {
      found(await trx.selectFrom('pushback').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx
        .updateTable('pushback')
        .set(await columnsOf(trx, input))
        .where('id', '=', input.id)
        .execute()
      await writeOptions(trx, context, input.id, input.options)
    }),
  ),

  close: handle.pushbacks.close.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, input.end === 'accepted' ? 'Accepted' : 'Overruled, committed', async (trx) => {
      const row = await open(trx, input.id)
      await closePushbackRow(trx, context, input.id, {
        end: input.end,
        on,
        words: input.words,
        relationshipId: await bossOf(trx, row.relationship_id),
        meetingId: null,
      })
    })
  }),

  drop: handle.pushbacks.drop.handler(({ context, input }) =>
    act(context, 'Dropped another way', (trx) => dropPushbackRow(trx, input.id, todayOf(context))),
  ),
}
