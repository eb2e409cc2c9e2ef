// The guided alignment check: goal by goal what meets it, what is outstanding, what shows it, and how each reads it.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'
import { type ExpectationRead, read } from './reads'

export const saveCheckGoal = z.strictObject({
  checkId: id,
  goalId: id,
  meets: text,
  outstanding: text,
  evidence: text,
  agreedOn: localDate.nullable(),
  mine: read.nullable(),
  boss: read.nullable(),
  /** The talk the boss's read comes from. */
  meetingId: id.nullable(),
  /** Gone through: the words go over to the goal. Until then they are kept as typed. */
  isDone: z.boolean(),
})
export type SaveCheckGoal = z.infer<typeof saveCheckGoal>

export type CheckGoal = {
  readonly goalId: Id
  readonly title: string
  readonly measure: string
  readonly current: number | null
  readonly target: number | null
  readonly unit: string
  readonly weight: number
  readonly meets: string
  readonly outstanding: string
  readonly evidence: string
  readonly agreedOn: string | null
  readonly mine: number | null
  readonly boss: number | null
  readonly meetingId: Id | null
  readonly isDone: boolean
  /** From an earlier check or talk. */
  readonly before: ExpectationRead | null
}

export type OpenCheck = {
  readonly id: Id
  readonly begunOn: string
  readonly clarityBefore: number | null
  /** Heaviest first. */
  readonly goals: readonly CheckGoal[]
}

export type PastCheckGoal = {
  readonly goalId: Id
  readonly title: string
  readonly weight: number
  readonly meets: string
  readonly outstanding: string
  readonly evidence: string
  readonly agreedOn: string | null
  readonly isDone: boolean
  readonly mine: number | null
  readonly boss: number | null
}

export type PastCheck = {
  readonly id: Id
  readonly on: string
  /** Such as `2026-Q2`; empty when it was not noted. */
  readonly quarter: string
  readonly clarityBefore: number | null
  /** By what was agreed when it was done; null when goals were not noted one by one. */
  readonly clarityAfter: number | null
  readonly goals: readonly PastCheckGoal[]
}

/** A talk with the boss that a read can come from. */
export type Talk = { readonly meetingId: Id; readonly on: string; readonly isRunning: boolean }

export type ChecksPage = {
  readonly bossName: string | null
  readonly isDue: boolean
  readonly lastOn: string | null
  readonly clarityPercent: number | null
  readonly open: OpenCheck | null
  /** The running one first, then newest first. */
  readonly talks: readonly Talk[]
  readonly past: readonly PastCheck[]
}
