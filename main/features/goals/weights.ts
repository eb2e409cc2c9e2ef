// Points of weight moved from one goal to another of the same owner; both keep within 0 and 100.
import type { Id } from '../../../shared/words'
import { type Context, found, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import { reviseGoal } from './agreeing'

type Move = { readonly fromId: Id; readonly toId: Id; readonly points: number }

export async function moveWeight(
  trx: Writer,
  context: Context,
  { fromId, toId, points }: Move,
): Promise<void> {
  const weighed = (id: Id) =>
    trx.selectFrom('goal').select(['weight', 'owner_id', 'title']).where('id', '=', id).executeTakeFirst()
  const from = found(await weighed(fromId))
  const to = found(await weighed(toId))
  if (from.owner_id !== to.owner_id || fromId === toId) {
    refuse('toId', 'Weight moves between two goals of the same person.')
  }
  if (from.weight < points)
    refuse('points', `“${from.title}” weighs ${from.weight}. It cannot give ${points}.`)
  if (to.weight + points > 100) refuse('points', `“${to.title}” would weigh more than 100.`)
  await reviseGoal(trx, context, fromId, { weight: from.weight - points })
  await reviseGoal(trx, context, toId, { weight: to.weight + points })
}
