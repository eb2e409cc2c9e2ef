// Calls about recognition: note what was done, say it, and how long it is since.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Praise } from '../people/model'
import type { Id } from '../words'
import { id } from '../words'
import {
  addRecognition,
  deliverRecognition,
  type RecognitionPage,
  type RecognitionView,
  saveDays,
  saveRecognition,
  type Voices,
} from './model'

export const recognition = {
  ofPerson: call.input(z.strictObject({ personId: id })).output(type<RecognitionPage>()),
  find: call
    .input(z.strictObject({ id }))
    .output(type<RecognitionView & { readonly preference: Praise | null }>()),
  /** Who carried the customer's voice this quarter. */
  voices: call.output(type<Voices>()),
  add: call.input(addRecognition).output(type<{ readonly id: Id }>()),
  save: call.input(saveRecognition).output(type<void>()),
  deliver: call.input(deliverRecognition).output(type<void>()),
  undeliver: call.input(z.strictObject({ id })).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
  /** After how many days without recognition the agenda says so. */
  days: call.output(type<number>()),
  saveDays: call.input(saveDays).output(type<void>()),
}
