// Calls about meetings: plan, move, cancel, start, record what came of each item, close, amend.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import { lengthMinutes } from '../people/model'
import type { Id } from '../words'
import { id, text } from '../words'
import {
  type MeetingPage,
  type MeetingRow,
  moveMeeting,
  outcome,
  outcomeDetail,
  planMeeting,
  settlement,
} from './model'

const one = z.strictObject({ id })

export const meetings = {
  /** Newest last when `from` is given (what is coming up), newest first otherwise (history). At most `limit`. */
  list: call
    .input(
      z.strictObject({
        relationshipId: id.optional(),
        from: localDate.optional(),
        before: localDate.optional(),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(type<readonly MeetingRow[]>()),
  find: call.input(one).output(type<MeetingPage>()),
  plan: call.input(planMeeting).output(type<{ readonly id: Id }>()),
  rename: call.input(z.strictObject({ id, title: z.string().trim().max(120) })).output(type<void>()),
  move: call.input(moveMeeting).output(type<void>()),
  cancel: call.input(z.strictObject({ id, reason: text })).output(type<void>()),
  setLength: call.input(z.strictObject({ id, lengthMinutes })).output(type<void>()),
  /** The agenda went out to the other side, or it did not after all. Saving a PDF says nothing about it. */
  markSent: call.input(z.strictObject({ id, isSent: z.boolean() })).output(type<void>()),
  start: call.input(one).output(type<void>()),
  pause: call.input(one).output(type<void>()),
  resume: call.input(one).output(type<void>()),
  /** Which topic the room is at; the time spent on the one before is added to it. */
  goTo: call.input(z.strictObject({ id, itemId: id })).output(type<void>()),
  /** Notes what came of one item; nothing else changes until the meeting is closed. */
  record: call
    .input(z.strictObject({ itemId: id, outcome: outcome.nullable(), detail: outcomeDetail.default({}) }))
    .output(type<void>()),
  /** Everything in one transaction: outcomes, carried and parked counts, promises, loops to close. */
  close: call.input(one).output(type<{ readonly nextId: Id | null }>()),
  amend: call
    .input(z.strictObject({ id, text: z.string().trim().min(1, 'Write what to add.').max(2000) }))
    .output(type<void>()),
  /** "Carried three times: what now?" */
  settle: call
    .input(z.strictObject({ itemId: id, settlement }))
    .output(type<{ readonly meetingId: Id | null }>()),
}
