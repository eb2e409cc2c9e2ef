// Calls about obstacles, by the verbs of their life: raise, accept, work, wait, clear, decline, tell.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'
import { type ObstacleView, raiseObstacle, saveObstacle } from './model'

const one = z.strictObject({ id })

export const obstacles = {
  list: call
    .input(z.strictObject({ personId: id.optional(), includeDone: z.boolean().default(false) }))
    .output(type<readonly ObstacleView[]>()),
  raise: call.input(raiseObstacle).output(type<{ readonly id: Id }>()),
  save: call.input(saveObstacle).output(type<void>()),
  accept: call.input(one).output(type<void>()),
  work: call.input(one).output(type<void>()),
  wait: call
    .input(z.strictObject({ id, on: z.string().trim().min(1, 'Write whom or what it waits on.').max(500) }))
    .output(type<void>()),
  clear: call
    .input(z.strictObject({ id, on: localDate.optional(), resolution: text.default('') }))
    .output(type<void>()),
  decline: call
    .input(
      z.strictObject({
        id,
        on: localDate.optional(),
        reason: z.string().trim().min(1, 'Write the reason.').max(2000),
      }),
    )
    .output(type<void>()),
  tell: call.input(z.strictObject({ id, personId: id, on: localDate.optional() })).output(type<void>()),
}
