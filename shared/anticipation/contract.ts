// Calls about what a boss will need: note it, offer it, or note that the boss asked first; and what is still to find out.
import { type } from '@orpc/contract'
import { z } from 'zod'
import type { AgendaView } from '../agenda/view'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Rate } from '../insights/rates'
import { type Id, id } from '../words'
import {
  addGap,
  addNeed,
  answerGap,
  type GapView,
  type MayAsk,
  type NeedView,
  saveGap,
  saveNeed,
} from './model'

const one = z.strictObject({ id })
const onADay = z.strictObject({ id, on: localDate.optional() })
const list = z.strictObject({ relationshipId: id.optional(), includeDone: z.boolean().default(false) })

export const anticipation = {
  /** The soonest first. */
  needs: call.input(list).output(type<readonly NeedView[]>()),
  add: call.input(addNeed).output(type<{ readonly id: Id }>()),
  save: call.input(saveNeed).output(type<void>()),
  /** You offered it before anyone asked. */
  offer: call.input(onADay).output(type<void>()),
  /** The boss asked before you offered it. */
  askedFirst: call.input(onADay).output(type<void>()),
  drop: call.input(one).output(type<void>()),
  /** Offered first, of all that were offered or asked for. */
  rate: call.input(z.strictObject({ relationshipId: id })).output(type<Rate>()),

  gaps: call.input(list).output(type<readonly GapView[]>()),
  addGap: call.input(addGap).output(type<{ readonly id: Id }>()),
  saveGap: call.input(saveGap).output(type<void>()),
  /** Writes the answer and closes it; without words it is only closed. */
  answerGap: call.input(answerGap).output(type<void>()),
  reopenGap: call.input(one).output(type<void>()),
  removeGap: call.input(one).output(type<void>()),

  /** What the boss may ask next, beside the agenda of a check-in. */
  mayAsk: call.input(z.strictObject({ meetingId: id })).output(type<readonly MayAsk[]>()),
  /** Brings one of those onto the agenda. */
  bring: call
    .input(z.strictObject({ meetingId: id, kind: z.enum(['need', 'item', 'gap']), id }))
    .output(type<AgendaView>()),
}
