// Calls about what the boss is asked to back for the team.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { type Id, id } from '../words'
import { type AskView, addAsk, saveAsk } from './model'

const one = z.strictObject({ id })

export const sponsor = {
  /** Those not asked yet first, then the newest. */
  asks: call.input(z.strictObject({ relationshipId: id })).output(type<readonly AskView[]>()),
  add: call.input(addAsk).output(type<{ readonly id: Id }>()),
  save: call.input(saveAsk).output(type<void>()),
  remove: call.input(one).output(type<void>()),
}
