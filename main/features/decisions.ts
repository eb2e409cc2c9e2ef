// Decisions with their options: open or deferred until they are decided or dropped.
import type { DecisionView } from '../../shared/decisions/model'
import type { Effect, Id, Served, Visibility } from '../../shared/words'
import { act, type Context, found, handle, momentOf, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { checkKnown, dayOf } from './references'

type DecisionFields = {
  readonly question: string
  readonly options?: readonly string[]
  readonly recommendation?: string
  readonly effectCustomer?: Effect
  readonly effectEmployee?: Effect
  readonly effectBoss?: Effect
  readonly mitigation?: string
  readonly decideBy?: string | null
  readonly served?: Served | null
  readonly goalId?: Id | null
  readonly relationshipId?: Id | null
  readonly personId?: Id | null
  /** Shareable when left out. */
  readonly visibility?: Visibility
}

export type NewDecision = DecisionFields & {
  readonly meetingId?: Id | null
}

/** Writes an open decision with its options in order. */
export async function addDecisionRow(trx: Writer, context: Context, input: NewDecision): Promise<Id> {
  await checkPointing(trx, input)
  const id = context.ports.newId()
  await trx
    .insertInto('decision')
    .values({
      id,
      ...columnsOf(input),
      state: 'open',
      decided_on: null,
      meeting_id: input.meetingId ?? null,
      visibility: input.visibility ?? 'shareable',
      created_at: momentOf(context),
    })
    .execute()
  await writeOptions(trx, context, id, input.options ?? [])
  return id
}

/** Decided; what hurts customers needs a word on how that is softened, which may come with it. Domain row 3. */
export async function decideRow(
  trx: Writer,
  id: Id,
  chosen: string,
  on: string,
  softening = '',
): Promise<void> {
  const decision = await unsettled(trx, id)
  const mitigation = softening.trim() || decision.mitigation
  if (decision.effect_customer === 'hurts' && mitigation.trim() === '') {
    refuse('mitigation', 'This hurts customers. Write what softens it for them first.')
  }
  await trx
    .updateTable('decision')
    .set({ state: 'decided', chosen, decided_on: on, mitigation })
    .where('id', '=', id)
    .execute()
}

/** Put off to another day. */
export async function deferRow(trx: Writer, id: Id, decideBy: string): Promise<void> {
  await unsettled(trx, id)
  await trx
    .updateTable('decision')
    .set({ state: 'deferred', decide_by: decideBy })
    .where('id', '=', id)
    .execute()
}

/** No longer needed. */
export async function dropDecisionRow(trx: Writer, id: Id): Promise<void> {
  await unsettled(trx, id)
  await trx.updateTable('decision').set({ state: 'dropped' }).where('id', '=', id).execute()
}

async function unsettled(db: Reader, id: Id) {
  const decision = found(await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst())
  if (decision.state === 'decided') refuse(null, 'This is decided already.')
  if (decision.state === 'dropped') refuse(null, 'This was dropped.')
  return decision
}

function columnsOf(input: DecisionFields) {
  return {
    question: input.question,
    recommendation: input.recommendation ?? '',
    effect_customer: input.effectCustomer ?? 'unknown',
    effect_employee: input.effectEmployee ?? 'unknown',
    effect_boss: input.effectBoss ?? 'unknown',
    mitigation: input.mitigation ?? '',
    decide_by: input.decideBy ?? null,
    served: input.served ?? null,
    goal_id: input.goalId ?? null,
    relationship_id: input.relationshipId ?? null,
    person_id: input.personId ?? null,
  } as const
}

async function checkPointing(trx: Writer, input: NewDecision): Promise<void> {
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  await checkKnown(trx, 'relationship', input.relationshipId, 'relationshipId')
  await checkKnown(trx, 'person', input.personId, 'personId')
  await checkKnown(trx, 'meeting', input.meetingId, 'meetingId')
}

async function writeOptions(trx: Writer, context: Context, decisionId: Id, options: readonly string[]) {
  if (options.length === 0) return
  await trx
    .insertInto('decision_option')
    .values(
      options.map((text, position) => ({
        id: context.ports.newId(),
        decision_id: decisionId,
        position,
        text,
      })),
    )
    .execute()
}

async function viewsOf(
  db: Reader,
  wish: {
    readonly relationshipId?: Id | undefined
    readonly personId?: Id | undefined
    readonly includeDone: boolean
  },
): Promise<readonly DecisionView[]> {
  let query = db
    .selectFrom('decision as d')
    .leftJoin('person as p', 'p.id', 'd.person_id')
    .selectAll('d')
    .select('p.name as personName')
    .orderBy('d.decide_by', (order) => order.asc().nullsLast())
    .orderBy('d.id')
  if (wish.relationshipId) query = query.where('d.relationship_id', '=', wish.relationshipId)
  if (wish.personId) query = query.where('d.person_id', '=', wish.personId)
  if (!wish.includeDone) query = query.where('d.state', 'in', ['open', 'deferred'])
  const rows = await query.execute()
  const options = await optionsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    relationshipId: row.relationship_id,
    personId: row.person_id,
    personName: row.personName,
    question: row.question,
    options: options.filter((option) => option.decision_id === row.id).map((option) => option.text),
    recommendation: row.recommendation,
    effectCustomer: row.effect_customer,
    effectEmployee: row.effect_employee,
    effectBoss: row.effect_boss,
    mitigation: row.mitigation,
    decideBy: row.decide_by,
    served: row.served,
    goalId: row.goal_id,
    state: row.state,
    chosen: row.chosen,
    decidedOn: row.decided_on,
    visibility: row.visibility,
  }))
}

async function optionsOf(db: Reader, ids: readonly Id[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('decision_option')
    .select(['decision_id', 'text'])
    .where('decision_id', 'in', ids)
    .orderBy('decision_id')
    .orderBy('position')
    .execute()
}

export const decisions = {
  list: handle.decisions.list.handler(({ context, input }) => viewsOf(readerOf(context), input)),

  add: handle.decisions.add.handler(({ context, input }) =>
    act(context, 'Added a decision', async (trx) => ({ id: await addDecisionRow(trx, context, input) })),
  ),

  save: handle.decisions.save.handler(({ context, input }) =>
    act(context, 'Changed a decision', async (trx) => {
      found(await trx.selectFrom('decision').select('id').where('id', '=', input.id).executeTakeFirst())
      await checkPointing(trx, input)
      await trx
        .updateTable('decision')
        .set({ ...columnsOf(input), visibility: input.visibility })
        .where('id', '=', input.id)
        .execute()
      await trx.deleteFrom('decision_option').where('decision_id', '=', input.id).execute()
      await writeOptions(trx, context, input.id, input.options)
    }),
  ),

  decide: handle.decisions.decide.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Decided', (trx) => decideRow(trx, input.id, input.chosen, on, input.mitigation))
  }),

  defer: handle.decisions.defer.handler(({ context, input }) => {
    if (input.decideBy < todayOf(context)) refuse('decideBy', 'That day has passed. Choose a later one.')
    return act(context, 'Deferred a decision', (trx) => deferRow(trx, input.id, input.decideBy))
  }),

  drop: handle.decisions.drop.handler(({ context, input }) =>
    act(context, 'Dropped a decision', (trx) => dropDecisionRow(trx, input.id)),
  ),
}
