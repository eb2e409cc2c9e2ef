// Opportunities: seen, raised, offered, taken or not; what nobody took in time lapses by itself.
import type { OpportunityStep, OpportunityView } from '../../../shared/opportunities/model'
import { firstState, leftOnTheTable, standingOn } from '../../../shared/opportunities/rules'
import type { Id, Visibility } from '../../../shared/words'
import {
  act,
  type Context,
  found,
  handle,
  momentOf,
  notFound,
  readerOf,
  refuse,
  todayOf,
} from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { checkKnown, dayOf } from '../references'
import {
  clearMatch,
  followOpportunity,
  keepMatchFor,
  matchesByOpportunity,
  matching,
  suitsByOpportunity,
} from './matches'

type Fields = {
  readonly text: string
  readonly deadlineOn: string | null
  readonly goalId: Id | null
  readonly relationshipId: Id | null
  readonly personId: Id | null
  readonly visibility: Visibility
}

async function columnsOf(trx: Writer, input: Fields, learnedOn: string) {
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  await checkKnown(trx, 'relationship', input.relationshipId, 'relationshipId')
  await checkKnown(trx, 'person', input.personId, 'personId')
  return {
    relationship_id: input.relationshipId,
    person_id: input.personId,
    text: input.text,
    deadline_on: input.deadlineOn,
    learned_on: learnedOn,
    goal_id: input.goalId,
    visibility: input.visibility,
  }
}

/** Takes one further on that day. What lapsed or was missed comes back only with another deadline. */
export async function stepOpportunityRow(
  trx: Writer,
  id: Id,
  step: { readonly to: OpportunityStep; readonly on: string; readonly reason: string },
): Promise<void> {
  const row = found(await trx.selectFrom('opportunity').selectAll().where('id', '=', id).executeTakeFirst())
  const { to, on, reason } = step
  const { state } = standingOn({ state: row.state, deadlineOn: row.deadline_on, closedOn: row.closed_on }, on)
  if (state === 'lapsed' || state === 'missed')
    refuse(null, 'The deadline has passed. Move it if it still stands.')
  if (state === 'accepted' || state === 'declined') refuse(null, 'This is settled already.')
  if (to === 'withheld' && reason.trim() === '') refuse('reason', 'Write why it is withheld.')
  if (on < row.learned_on) refuse('on', 'That is before you learned of it.')
  await trx
    .updateTable('opportunity')
    .set({
      state: to,
      reason: reason || row.reason,
      ...(to === 'raised' ? { raised_on: row.raised_on ?? on } : {}),
      closed_on: to === 'raised' || to === 'offered' ? null : on,
    })
    .where('id', '=', id)
    .execute()
  if (row.person_id !== null)
    await followOpportunity(trx, { id, personId: row.person_id }, { to, on, reason })
}

/** Let go of without a talk. */
export async function dropOpportunityRow(trx: Writer, id: Id, on: string): Promise<void> {
  await trx
    .updateTable('opportunity')
    .set({ state: 'declined', closed_on: on, reason: 'dropped' })
    .where('id', '=', id)
    .execute()
}

async function views(db: Reader, today: string): Promise<readonly OpportunityView[]> {
  const rows = await db
    .selectFrom('opportunity as o')
    .leftJoin('person as p', 'p.id', 'o.person_id')
    .selectAll('o')
    .select('p.name as personName')
    .orderBy('o.deadline_on', (order) => order.asc().nullsLast())
    .orderBy('o.id')
    .execute()
  const matches = await matchesByOpportunity(db, today)
  const suits = await suitsByOpportunity(db, rows, today)
  const all = rows.map(
    (row): OpportunityView => ({
      id: row.id,
      relationshipId: row.relationship_id,
      personId: row.person_id,
      personName: row.personName,
      text: row.text,
      deadlineOn: row.deadline_on,
      learnedOn: row.learned_on,
      raisedOn: row.raised_on,
      ...standingOn({ state: row.state, deadlineOn: row.deadline_on, closedOn: row.closed_on }, today),
      reason: row.reason,
      goalId: row.goal_id,
      visibility: row.visibility,
      matches: matches.get(row.id) ?? [],
      maySuit: suits.get(row.id) ?? [],
    }),
  )
  const isOver = (view: OpportunityView) => !['spotted', 'raised', 'offered'].includes(view.state)
  const overOn = (view: OpportunityView) => view.closedOn ?? view.learnedOn
  return [
    ...all.filter((view) => !isOver(view)),
    ...all.filter(isOver).toSorted((a, b) => (overOn(a) < overOn(b) ? 1 : -1)),
  ]
}

async function change(trx: Writer, context: Context, input: Fields & { readonly id: Id }, learned?: string) {
  const row = found(
    await trx.selectFrom('opportunity').selectAll().where('id', '=', input.id).executeTakeFirst(),
  )
  const learnedOn = dayOf(context, learned ?? row.learned_on, 'learnedOn')
  const isUntouched = row.state === 'spotted' || row.state === 'missed'
  const state = isUntouched ? firstState(learnedOn, input.deadlineOn) : row.state
  await trx
    .updateTable('opportunity')
    .set({
      ...(await columnsOf(trx, input, learnedOn)),
      state,
      ...(isUntouched ? { closed_on: state === 'missed' ? learnedOn : null } : {}),
    })
    .where('id', '=', input.id)
    .execute()
  await keepMatchFor(trx, context, input.id, { before: row.person_id, now: input.personId })
}

export const opportunities = {
  ...matching,

  list: handle.opportunities.list.handler(async ({ context }) => {
    const all = await views(readerOf(context), todayOf(context))
    const mine = all.filter(({ personId }) => personId === null)
    const { part, whole, display } = leftOnTheTable(mine.map(({ state }) => state))
    return { opportunities: all, left: { part, whole, display } }
  }),

  add: handle.opportunities.add.handler(({ context, input }) =>
    act(context, 'Added an opportunity', async (trx) => {
      const id = context.ports.newId()
      const learnedOn = dayOf(context, input.learnedOn, 'learnedOn')
      const state = firstState(learnedOn, input.deadlineOn)
      await trx
        .insertInto('opportunity')
        .values({
          id,
          ...(await columnsOf(trx, input, learnedOn)),
          state,
          raised_on: null,
          closed_on: state === 'missed' ? learnedOn : null,
          created_at: momentOf(context),
        })
        .execute()
      await keepMatchFor(trx, context, id, { before: null, now: input.personId })
      return { id }
    }),
  ),

  save: handle.opportunities.save.handler(({ context, input }) =>
    act(context, 'Changed an opportunity', (trx) => change(trx, context, input, input.learnedOn)),
  ),

  step: handle.opportunities.step.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    const label = {
      raised: 'Raised',
      offered: 'Offered',
      accepted: 'Accepted',
      declined: 'Declined',
      withheld: 'Withheld',
    }
    return act(context, `${label[input.to]} an opportunity`, (trx) =>
      stepOpportunityRow(trx, input.id, { to: input.to, on, reason: input.reason }),
    )
  }),

  reopen: handle.opportunities.reopen.handler(({ context, input }) =>
    act(context, 'Opened again', async (trx) => {
      const row = found(
        await trx.selectFrom('opportunity').selectAll().where('id', '=', input.id).executeTakeFirst(),
      )
      await trx
        .updateTable('opportunity')
        .set({ state: row.raised_on === null ? 'spotted' : 'raised', closed_on: null })
        .where('id', '=', input.id)
        .execute()
      if (row.person_id !== null) await clearMatch(trx, { id: input.id, personId: row.person_id })
    }),
  ),

  remove: handle.opportunities.remove.handler(({ context, input }) =>
    act(context, 'Removed an opportunity', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('opportunity')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
