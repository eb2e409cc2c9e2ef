// Calls about signals, by the verbs of their life: capture, hear again, triage, watch, act, dismiss, tell.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id } from '../words'
import type { DirectContact } from './contact'
import { actOnSignal, captureSignal, type SignalView, saveSignal, signalSource } from './model'

const one = z.strictObject({ id })

export const signals = {
  list: call
    .input(
      z.strictObject({
        partyId: id.optional(),
        personId: id.optional(),
        includeDone: z.boolean().default(false),
      }),
    )
    .output(type<readonly SignalView[]>()),
  /** How long ago a customer spoke to you yourself, as of a day, today when left out; null before anyone is here. */
  contact: call.input(z.strictObject({ asOf: localDate.optional() })).output(type<DirectContact | null>()),
  capture: call.input(captureSignal).output(type<{ readonly id: Id }>()),
  save: call.input(saveSignal).output(type<void>()),
  /** The same thing heard from one more person or party. */
  addSource: call.input(z.strictObject({ id, source: signalSource })).output(type<void>()),
  removeSource: call.input(z.strictObject({ sourceId: id })).output(type<void>()),
  triage: call.input(one).output(type<void>()),
  /** An idea was tried out, or was not after all. */
  tryIdea: call.input(z.strictObject({ id, isTried: z.boolean() })).output(type<void>()),
  watch: call.input(one).output(type<void>()),
  act: call.input(actOnSignal).output(type<void>()),
  dismiss: call
    .input(z.strictObject({ id, reason: z.string().trim().min(1, 'Write the reason.').max(2000) }))
    .output(type<void>()),
  tell: call.input(z.strictObject({ sourceId: id, on: localDate.optional() })).output(type<void>()),
}
