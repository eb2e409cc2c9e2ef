// Obstacles through their life: raised, accepted, worked on, waiting, cleared or declined, and whoever was told.
import type { ObstacleState, ObstacleView } from '../../shared/obstacles/model'
import type { Id } from '../../shared/words'
import { act, found, handle, momentOf, notFound, readerOf, refuse } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { checkKnown, dayOf } from './references'

const live: readonly ObstacleState[] = ['raised', 'accepted', 'working', 'waiting']
const settled: readonly ObstacleState[] = ['cleared', 'declined']

async function obstacleIn(db: Reader, id: Id, states: readonly ObstacleState[], otherwise: string) {
  const obstacle = found(await db.selectFrom('obstacle').selectAll().where('id', '=', id).executeTakeFirst())
  if (!states.includes(obstacle.state)) refuse(null, otherwise)
  return obstacle
}

const isSettled = 'This is settled already.'

async function acceptObstacle(trx: Writer, id: Id): Promise<void> {
  await obstacleIn(trx, id, ['raised'], 'Only an obstacle that was just raised can be accepted.')
  await trx.updateTable('obstacle').set({ state: 'accepted' }).where('id', '=', id).execute()
}

/** Someone works on it; one that was cleared and is back counts as not cleared, and nobody as told. */
export async function workObstacle(trx: Writer, id: Id): Promise<void> {
  await obstacleIn(trx, id, [...live, 'cleared'], 'This was declined. Raise it again if it still stands.')
  await trx
    .updateTable('obstacle')
    .set({ state: 'working', waiting_on: '', cleared_on: null, resolution: '' })
    .where('id', '=', id)
    .execute()
  await trx.deleteFrom('obstacle_told').where('obstacle_id', '=', id).execute()
}

/** It waits on someone or something. */
export async function waitObstacle(trx: Writer, id: Id, on: string): Promise<void> {
  await obstacleIn(trx, id, live, isSettled)
  await trx.updateTable('obstacle').set({ state: 'waiting', waiting_on: on }).where('id', '=', id).execute()
}

/** Out of the way since that day; whoever raised it is still to be told. */
export async function clearObstacle(trx: Writer, id: Id, on: string, resolution = ''): Promise<void> {
  const { opened_on } = await obstacleIn(trx, id, live, isSettled)
  if (on < opened_on) refuse('on', 'It cannot be cleared before it was raised.')
  await trx
    .updateTable('obstacle')
    .set({ state: 'cleared', cleared_on: on, resolution })
    .where('id', '=', id)
    .execute()
}

/** It stays, for a reason; whoever raised it is still to be told. */
export async function declineObstacle(trx: Writer, id: Id, on: string, reason: string): Promise<void> {
  await obstacleIn(trx, id, live, isSettled)
  await trx
    .updateTable('obstacle')
    .set({ state: 'declined', declined_on: on, reason })
    .where('id', '=', id)
    .execute()
}

/** This person heard what became of it; hearing it twice keeps the first day. */
export async function tellObstacle(trx: Writer, id: Id, personId: Id, on: string): Promise<void> {
  await obstacleIn(trx, id, settled, 'There is nothing to tell yet. Clear or decline it first.')
  await checkKnown(trx, 'person', personId, 'personId')
  await trx
    .insertInto('obstacle_told')
    .values({ obstacle_id: id, person_id: personId, told_on: on })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function viewsOf(
  db: Reader,
  wish: { readonly personId?: Id | undefined; readonly includeDone: boolean },
): Promise<readonly ObstacleView[]> {
  let query = db
    .selectFrom('obstacle as o')
    .leftJoin('person as p', 'p.id', 'o.raised_by')
    .selectAll('o')
    .select('p.name as raisedByName')
    .orderBy('o.severity', 'desc')
    .orderBy('o.opened_on')
    .orderBy('o.id')
  if (wish.personId) query = query.where('o.raised_by', '=', wish.personId)
  if (!wish.includeDone) query = query.where('o.state', 'in', live)
  const rows = await query.execute()
  const told = await toldOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    raisedBy: row.raised_by,
    raisedByName: row.raisedByName,
    text: row.text,
    need: row.need,
    policy: row.policy,
    severity: row.severity,
    helper: row.helper,
    bossRelationshipId: row.boss_relationship_id,
    served: row.served,
    state: row.state,
    openedOn: row.opened_on,
    clearedOn: row.cleared_on,
    declinedOn: row.declined_on,
    reason: row.reason,
    waitingOn: row.waiting_on,
    resolution: row.resolution,
    consentToName: row.consent_to_name === 1,
    visibility: row.visibility,
    told: told
      .filter((entry) => entry.obstacle_id === row.id)
      .map((entry) => ({ personId: entry.person_id, on: entry.told_on })),
  }))
}

async function toldOf(db: Reader, ids: readonly Id[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('obstacle_told')
    .selectAll()
    .where('obstacle_id', 'in', ids)
    .orderBy('told_on')
    .orderBy('person_id')
    .execute()
}

type HelpedBy = { readonly helper: ObstacleView['helper']; readonly bossRelationshipId: Id | null }

/** Which boss helps matters only when a boss does. */
async function bossOf(trx: Writer, { helper, bossRelationshipId }: HelpedBy): Promise<Id | null> {
  if (helper !== 'boss') return null
  await checkKnown(trx, 'relationship', bossRelationshipId, 'bossRelationshipId')
  return bossRelationshipId
}

export const obstacles = {
  list: handle.obstacles.list.handler(({ context, input }) => viewsOf(readerOf(context), input)),

  raise: handle.obstacles.raise.handler(({ context, input }) => {
    const openedOn = dayOf(context, input.openedOn, 'openedOn')
    return act(context, 'Added an obstacle', async (trx) => {
      await checkKnown(trx, 'person', input.raisedBy, 'raisedBy')
      const id = context.ports.newId()
      await trx
        .insertInto('obstacle')
        .values({
          id,
          raised_by: input.raisedBy,
          text: input.text,
          need: input.need,
          severity: input.severity,
          helper: input.helper,
          boss_relationship_id: await bossOf(trx, input),
          served: null,
          state: 'raised',
          opened_on: openedOn,
          cleared_on: null,
          declined_on: null,
          consent_to_name: input.consentToName ? 1 : 0,
          visibility: input.visibility,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    })
  }),

  save: handle.obstacles.save.handler(({ context, input }) =>
    act(context, 'Changed an obstacle', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('obstacle')
        .set({
          text: input.text,
          need: input.need,
          severity: input.severity,
          helper: input.helper,
          boss_relationship_id: await bossOf(trx, input),
          served: input.served,
          policy: input.policy,
          consent_to_name: input.consentToName ? 1 : 0,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  accept: handle.obstacles.accept.handler(({ context, input }) =>
    act(context, 'Accepted an obstacle', (trx) => acceptObstacle(trx, input.id)),
  ),

  work: handle.obstacles.work.handler(({ context, input }) =>
    act(context, 'Began work on an obstacle', (trx) => workObstacle(trx, input.id)),
  ),

  wait: handle.obstacles.wait.handler(({ context, input }) =>
    act(context, 'Noted what it waits on', (trx) => waitObstacle(trx, input.id, input.on)),
  ),

  clear: handle.obstacles.clear.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Cleared an obstacle', (trx) => clearObstacle(trx, input.id, on, input.resolution))
  }),

  decline: handle.obstacles.decline.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Declined an obstacle', (trx) => declineObstacle(trx, input.id, on, input.reason))
  }),

  tell: handle.obstacles.tell.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Closed the loop', async (trx) => {
      const { cleared_on, declined_on } = await obstacleIn(
        trx,
        input.id,
        settled,
        'There is nothing to tell yet. Clear or decline it first.',
      )
      const settledOn = cleared_on ?? declined_on
      if (settledOn !== null && on < settledOn) refuse('on', 'They cannot have heard it before it happened.')
      await tellObstacle(trx, input.id, input.personId, on)
    })
  }),
}
