// Promises, both ways: what you said you would do for someone, and what they said they would do for you.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Rate } from '../insights/rates'
import type { Id, Served, Visibility } from '../words'
import { id, line, served, text, visibility } from '../words'
import type { LedgerRow } from './ledger'

export const direction = z.enum(['mine', 'theirs'])
export type Direction = z.infer<typeof direction>

export const quality = z.enum(['clean', 'rework', 'over_budget'])

const promiseText = line('Write what was promised.')
const estimateHours = z
  .number()
  .min(0, 'Hours start at 0.')
  .max(2000, 'Keep it under 2,000 hours.')
  .nullable()
  .default(null)

export const makeCommitment = z.strictObject({
  personId: id,
  direction,
  text: promiseText,
  served: served.optional(),
  due: localDate,
  madeOn: localDate.optional(),
  goalId: id.nullable().default(null),
  meetingId: id.nullable().default(null),
  estimateHours,
  visibility: visibility.default('shareable'),
})

export const saveCommitment = z.strictObject({
  id,
  text: promiseText,
  served,
  goalId: id.nullable(),
  estimateHours,
  visibility,
  /** How it came out, once it is done. */
  quality: quality.nullable().optional(),
  /** What got in the way, when it was missed. */
  missReason: text.optional(),
  whatChanged: text.optional(),
})

export type CommitmentState = 'open' | 'done_on_time' | 'done_late' | 'dropped' | 'released'

export type CommitmentMove = {
  readonly askedOn: string
  readonly oldDue: string
  readonly newDue: string
  readonly isAccepted: boolean
}

export type CommitmentView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  readonly direction: Direction
  readonly text: string
  readonly served: Served
  readonly madeOn: string
  readonly originalDue: string
  readonly currentDue: string
  readonly state: CommitmentState
  readonly isOverdue: boolean
  readonly doneOn: string | null
  readonly droppedOn: string | null
  readonly releasedOn: string | null
  readonly warnedOn: string | null
  readonly quality: z.infer<typeof quality> | null
  readonly missReason: string
  readonly whatChanged: string
  readonly goalId: Id | null
  readonly meetingId: Id | null
  readonly estimateHours: number | null
  readonly visibility: Visibility
  readonly moves: readonly CommitmentMove[]
}

/** The say/do figures of one direction, with one tick a promise, oldest first. */
export type SayDoView = {
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly percent: number | null
  readonly deliveredPercent: number | null
  readonly display: string
  readonly warned: number
  readonly missed: number
  readonly moved: number
  readonly ticks: readonly {
    readonly id: Id
    readonly result: 'kept' | 'late' | 'missed'
    readonly due: string
  }[]
}

/** The ledger of one direction: quarters newest first, how clean the work was, and whether the promises are small. */
export type LedgerView = {
  readonly rows: readonly LedgerRow[]
  readonly quality: Rate
  readonly isTooSafe: boolean
}

export const saveCapacity = z.strictObject({
  hours: z.int('Write whole hours.').min(0, 'Hours start at 0.').max(1000, 'Keep it under 1,000 hours.'),
})

export const keepCommitment = z.strictObject({
  id,
  on: localDate.optional(),
  quality: quality.nullable().default(null),
})
export const renegotiateCommitment = z.strictObject({
  id,
  askedOn: localDate.optional(),
  newDue: localDate,
  isAccepted: z.boolean(),
})
export const dropCommitment = z.strictObject({ id, on: localDate.optional(), reason: text.default('') })
