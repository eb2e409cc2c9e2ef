// Calls about what is kept of a person.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { id } from '../words'
import type { Everything } from './model'

export const disclosure = {
  /** Every row about the person, private ones included. */
  everything: call.input(z.strictObject({ personId: id })).output(type<Everything>()),
}
