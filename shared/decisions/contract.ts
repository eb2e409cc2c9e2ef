// Calls about decisions: add, decide, defer, drop.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'
import { addDecision, type DecisionView, saveDecision } from './model'

export const decisions = {
  list: call
    .input(
      z.strictObject({
        relationshipId: id.optional(),
        personId: id.optional(),
        includeDone: z.boolean().default(false),
      }),
    )
    .output(type<readonly DecisionView[]>()),
  add: call.input(addDecision).output(type<{ readonly id: Id }>()),
  save: call.input(saveDecision).output(type<void>()),
  decide: call
    .input(
      z.strictObject({
        id,
        chosen: z.string().trim().min(1, 'Write what was decided.').max(500),
        on: localDate.optional(),
        /** What softens it for customers, when it hurts them and nothing was written yet. */
        mitigation: text.optional(),
      }),
    )
    .output(type<void>()),
  defer: call.input(z.strictObject({ id, decideBy: localDate })).output(type<void>()),
  drop: call.input(z.strictObject({ id })).output(type<void>()),
}
