// Calls about lines of sight: one person's way to a customer, and who has one.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { addStep, type Coverage, type SightView } from './model'

export const sight = {
  ofPerson: call.input(z.strictObject({ personId: id })).output(type<SightView>()),
  /** Your reports, by name, each with the line or without one. */
  coverage: call.output(type<Coverage>()),
  addStep: call.input(addStep).output(type<{ readonly id: Id }>()),
  removeStep: call.input(z.strictObject({ id })).output(type<void>()),
}
