// Calls about the values of the team: what one would see, and how often it was.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { addValue, saveValue, type ValueView } from './model'

export const values = {
  /** Those the team holds now, as they were added. */
  list: call.output(type<readonly ValueView[]>()),
  add: call.input(addValue).output(type<{ readonly id: Id }>()),
  save: call.input(saveValue).output(type<void>()),
  /** The team no longer holds it; what was recognised stays. */
  retire: call.input(z.strictObject({ id })).output(type<void>()),
}
