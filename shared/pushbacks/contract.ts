// Calls about cases for another way: add, change, close, drop.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { addPushback, closePushback, type PushbackView, savePushback } from './model'

export const pushbacks = {
  list: call
    .input(z.strictObject({ includeDone: z.boolean().default(false) }))
    .output(type<readonly PushbackView[]>()),
  add: call.input(addPushback).output(type<{ readonly id: Id }>()),
  save: call.input(savePushback).output(type<void>()),
  close: call.input(closePushback).output(type<void>()),
  drop: call.input(z.strictObject({ id })).output(type<void>()),
}
