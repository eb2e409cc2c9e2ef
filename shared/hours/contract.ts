// Calls about the hours of someone's week.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { type Activity, addActivity, saveActivity } from './model'
import type { Energy } from './rules'

export const hours = {
  ofPerson: call
    .input(z.strictObject({ personId: id }))
    .output(type<{ readonly activities: readonly Activity[]; readonly energy: Energy }>()),
  add: call.input(addActivity).output(type<{ readonly id: Id }>()),
  save: call.input(saveActivity).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
}
