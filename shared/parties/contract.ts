// Calls about customers, internal customers and suppliers.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { addParty, type PartyRow, saveParty } from './model'

export const parties = {
  list: call.output(type<readonly PartyRow[]>()),
  add: call.input(addParty).output(type<{ readonly id: Id }>()),
  save: call.input(saveParty).output(type<void>()),
  archive: call.input(z.strictObject({ id })).output(type<void>()),
}
