// Meetings: when and with whom, where they stand (planned, prepared, in progress, closed, cancelled), and how they end.
import { z } from 'zod'
import { localDate } from '../dates'
import { read } from '../goals/reads'
import { developmentKind } from '../growth/model'
import { lengthMinutes } from '../people/model'
import type { Id, MeetingStatus, RelationshipKind, Stance } from '../words'
import { clockTime, id, raisedBy, served, text, visibility } from '../words'

export const planMeeting = z.strictObject({
  relationshipId: id,
  on: localDate,
  at: clockTime,
  lengthMinutes,
  title: z.string().trim().max(120, 'Keep the title under 120 characters.').default(''),
})

export const moveMeeting = z.strictObject({ id, on: localDate, at: clockTime })

export const cancelReasons = [
  'desk work',
  'they could not',
  'I could not',
  'nothing to discuss',
  'holiday',
  'other',
] as const

/** What came of one agenda item. Which outcomes fit which kind is outcomesFor's to say. */
export const outcome = z.enum([
  'again',
  'talked',
  'promise',
  'decision',
  'cleared',
  'working',
  'waiting',
  'declined',
  'acted',
  'watching',
  'dismissed',
  'done',
  'moved',
  'dropped',
  'released',
  'decided',
  'deferred',
  'agreed',
  'read',
  'confirmed',
  'closed',
  'checked',
  'told',
  'delivered',
  'raised',
  'offered',
  'accepted',
  'withheld',
  'overruled',
  'offered_first',
  'asked_first',
  'retired',
  'answered',
  'not_this_time',
])
export type Outcome = z.infer<typeof outcome>

export const outcomeDetail = z.strictObject({
  /** The day it happened; the meeting's day when left out. */
  on: localDate.optional(),
  /** The day agreed on: a promise's due date, a moved promise's new date, a deferred decision's next date. */
  due: localDate.optional(),
  /** A reason, an answer, what was promised or decided, whom it waits on. */
  text: text.optional(),
  isAccepted: z.boolean().optional(),
  direction: z.enum(['mine', 'theirs']).optional(),
  /** How a goal reads, 1 below to 4 outstanding: mine, and what was said in this talk. */
  mine: read.optional(),
  boss: read.optional(),
  /** What softens a decision that hurts customers. */
  mitigation: text.optional(),
  /** What kind of step of development comes of it. */
  step: developmentKind.optional(),
})
export type OutcomeDetail = z.infer<typeof outcomeDetail>

/** The answers to "this has been carried three times: what now?". */
export const settlement = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('now') }),
  z.strictObject({
    choice: z.literal('message'),
    text: z.string().trim().min(1, 'Write what you sent.').max(2000),
    /** What softens a decision that hurts customers. */
    mitigation: text.optional(),
  }),
  z.strictObject({
    choice: z.literal('delegate'),
    personId: id,
    text: z.string().trim().min(1, 'Write what they will do.').max(500),
    due: localDate,
    mitigation: text.optional(),
  }),
  z.strictObject({ choice: z.literal('own_meeting'), on: localDate, at: clockTime, lengthMinutes }),
  z.strictObject({ choice: z.literal('drop') }),
])
export type Settlement = z.infer<typeof settlement>

export const addTopicInMeeting = z.strictObject({
  meetingId: id,
  text: z.string().trim().min(1, 'Write the topic first.').max(500, 'Keep a topic under 500 characters.'),
  raisedBy,
  served: served.nullable().default(null),
  visibility: visibility.default('shareable'),
})

export type MeetingRow = {
  readonly id: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly kind: RelationshipKind
  readonly stance: Stance
  readonly title: string
  readonly on: string
  readonly at: string
  /** When it ends, HH:MM, by start and length. */
  readonly until: string
  readonly zone: string
  readonly lengthMinutes: number
  readonly status: MeetingStatus
  readonly rescheduleCount: number
  readonly cancelReason: string | null
  readonly preparation: Preparation
}

/** The five checks of the ring: a customer item, a team need, alignment, promises, an open question. */
export type Preparation = {
  readonly done: number
  readonly missing: readonly string[]
  /** True once an agenda was built. */
  readonly isStarted: boolean
}

export type Amendment = { readonly id: Id; readonly text: string; readonly writtenAt: string }

export type MeetingPage = MeetingRow & {
  /** When the agenda was marked as sent. */
  readonly sentAt: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly pausedAt: string | null
  readonly pausedSeconds: number
  readonly currentItemId: Id | null
  readonly amendments: readonly Amendment[]
  readonly previousOn: string | null
  readonly nextOn: string | null
  readonly myName: string
}
