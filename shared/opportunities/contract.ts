// Calls about opportunities: add, change, take a step, match with a report, remove.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import {
  addOpportunity,
  matchOpportunity,
  type OpportunityList,
  saveOpportunity,
  stepMatch,
  stepOpportunity,
} from './model'

export const opportunities = {
  list: call.output(type<OpportunityList>()),
  add: call.input(addOpportunity).output(type<{ readonly id: Id }>()),
  save: call.input(saveOpportunity).output(type<void>()),
  step: call.input(stepOpportunity).output(type<void>()),
  /** Back to where it was before it was taken further. */
  reopen: call.input(z.strictObject({ id })).output(type<void>()),
  match: call.input(matchOpportunity).output(type<{ readonly id: Id }>()),
  stepMatch: call.input(stepMatch).output(type<void>()),
  /** As if it had never been mentioned, answered or withheld. */
  reopenMatch: call.input(z.strictObject({ id })).output(type<void>()),
  unmatch: call.input(z.strictObject({ id })).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
}
