// Calls about goals and alignment.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id } from '../words'
import { type ChecksPage, saveCheckGoal } from './checks'
import { type AlignmentPage, addGoal, applyWay, goalState, saveGoal, share } from './model'

export const goals = {
  alignment: call.output(type<AlignmentPage>()),
  add: call.input(addGoal).output(type<{ readonly id: Id }>()),
  save: call.input(saveGoal).output(type<void>()),
  setState: call.input(z.strictObject({ id, state: goalState })).output(type<void>()),
  /** Boss and owner said it back to each other: what meeting it and what outstanding means is agreed. */
  agree: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  link: call.input(z.strictObject({ goalId: id, parentId: id, share })).output(type<void>()),
  unlink: call.input(z.strictObject({ goalId: id, parentId: id })).output(type<void>()),
  /** Does one of the ways to reach 75 as one step. */
  applyWay: call.input(applyWay).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
  checks: call.output(type<ChecksPage>()),
  /** Begins the guided check with the primary boss, or answers the one that is open. */
  beginCheck: call.output(type<{ readonly id: Id }>()),
  /** Keeps what is typed about one goal; `isDone` carries it over to the goal. */
  saveCheckGoal: call.input(saveCheckGoal).output(type<void>()),
  finishCheck: call.input(z.strictObject({ id })).output(type<void>()),
  dropCheck: call.input(z.strictObject({ id })).output(type<void>()),
}
