// Calls about the rules of a boss: note one, observe it again, have it confirmed, give it up; and what an agenda breaks.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import { type Id, id } from '../words'
import type { Finding } from './lint'
import { addRule, observeRule, type RuleView, saveRule } from './model'

const one = z.strictObject({ id })

export const bossRules = {
  /** In the order they were noted; given up ones only when asked for. */
  list: call
    .input(z.strictObject({ relationshipId: id, includeRetired: z.boolean().default(false) }))
    .output(type<readonly RuleView[]>()),
  add: call.input(addRule).output(type<{ readonly id: Id }>()),
  save: call.input(saveRule).output(type<void>()),
  observe: call.input(observeRule).output(type<void>()),
  /** Takes an observation back; the last one stays, for a rule stands on something. */
  forget: call.input(z.strictObject({ observationId: id })).output(type<void>()),
  /** The boss says so, on that day. */
  confirm: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  retire: call.input(one).output(type<void>()),
  /** A rule given up holds again. */
  restore: call.input(one).output(type<void>()),
  remove: call.input(one).output(type<void>()),
  /** What the agenda of a meeting under preparation would break. */
  lint: call.input(z.strictObject({ meetingId: id })).output(type<readonly Finding[]>()),
}
