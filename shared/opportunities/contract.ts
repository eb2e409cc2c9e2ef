// Calls about opportunities: add, change, take a step, remove.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { addOpportunity, type OpportunityList, saveOpportunity, stepOpportunity } from './model'

export const opportunities = {
  list: call.output(type<OpportunityList>()),
  add: call.input(addOpportunity).output(type<{ readonly id: Id }>()),
  save: call.input(saveOpportunity).output(type<void>()),
  step: call.input(stepOpportunity).output(type<void>()),
  /** Back to where it was before it was taken further. */
  reopen: call.input(z.strictObject({ id })).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
}
