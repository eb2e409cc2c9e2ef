// Calls about the hints on questions that are not wanted any more.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { LocalDate } from '../dates'

/** A kind of hint, as the coach names it, such as `closed:auxiliary`. */
const pattern = z.string().trim().min(1, 'Choose a kind of hint.').max(80, 'There is no such kind of hint.')
const one = z.strictObject({ pattern })

export type Dismissal = { readonly pattern: string; readonly dismissedOn: LocalDate }

export const coach = {
  /** The kinds of hints you do without, the newest first. */
  dismissals: call.output(type<readonly Dismissal[]>()),
  dismiss: call.input(one).output(type<void>()),
  bringBack: call.input(one).output(type<void>()),
  bringBackAll: call.output(type<void>()),
}
