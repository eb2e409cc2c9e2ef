// Calls about the pulse of a report: what was answered so far, a tap in a running talk, an estimate of your own.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { answerPulse, estimatePulse, type PulseView } from './model'

export const pulse = {
  of: call.input(z.strictObject({ personId: id })).output(type<PulseView>()),
  /** Only while the talk runs; when it is closed, its pulse stands. */
  answer: call.input(answerPulse).output(type<void>()),
  estimate: call.input(estimatePulse).output(type<{ readonly id: Id }>()),
  /** Takes one day's answers away altogether. */
  remove: call.input(z.strictObject({ id })).output(type<void>()),
}
