// Accomplishments: what was achieved on a day, how far it moved, whom it served, and where it can be seen.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, Served, Visibility } from '../words'
import { id, line, served, text, visibility } from '../words'
import { isProven, type Proof } from './rules'

const words = z.string().trim().max(120, 'Keep this under 120 characters.').default('')

const fields = {
  text: line('Write what was achieved.'),
  /** The day it happened; today when left out. */
  happenedOn: localDate.optional(),
  /** What was measured, and where it stood before and after: '1.9 %' → '1.1 %'. */
  measure: words,
  measureBefore: words,
  measureAfter: words,
  /** 1 a small step … 5 changed the year. */
  impact: z.number('Choose how much it changed.').int().min(1).max(5),
  goalId: id.nullable().default(null),
  served: served.nullable().default(null),
  /** A link, or where it can be seen. */
  evidence: text.default(''),
  /** Since when the boss knows; null while not told. */
  knownOn: localDate.nullable().default(null),
  /** The boss it is for; null means the primary one. */
  relationshipId: id.nullable().default(null),
  visibility: visibility.default('shareable'),
}

const proven = {
  error: 'With this much impact, add where it stands now, or where it can be seen.',
  path: ['evidence'],
}
const whole = { error: 'Write where it stands now as well.', path: ['measureAfter'] }
const isWhole = ({ measureBefore, measureAfter }: Proof) => measureBefore === '' || measureAfter !== ''

export const addAccomplishment = z.strictObject(fields).refine(isWhole, whole).refine(isProven, proven)
export const saveAccomplishment = z
  .strictObject({ id, ...fields })
  .refine(isWhole, whole)
  .refine(isProven, proven)

/** Impact from 1 to 5, in words. */
export const impactWords = [
  'A small step',
  'Useful',
  'Clearly felt',
  'Changed a lot',
  'Made the year',
] as const

export type AccomplishmentView = {
  readonly id: Id
  readonly relationshipId: Id | null
  readonly text: string
  readonly happenedOn: string
  readonly measure: string
  readonly measureBefore: string
  readonly measureAfter: string
  readonly impact: number
  readonly goalId: Id | null
  readonly goalTitle: string | null
  /** As set on the record. */
  readonly served: Served | null
  /** Whom it benefits: as set, else as its goal. */
  readonly benefits: Served
  readonly evidence: string
  readonly knownOn: string | null
  /** The line that told it without a talk. */
  readonly toldWords: string
  readonly visibility: Visibility
}

/** One of your goals with the evidence there is for it. */
export type EvidenceGoal = {
  readonly id: Id
  readonly title: string
  readonly weight: number
  readonly served: Served
}

export type EvidencePage = {
  readonly goals: readonly EvidenceGoal[]
  /** Newest first. */
  readonly accomplishments: readonly AccomplishmentView[]
  readonly bossName: string | null
}

export type PackLine = AccomplishmentView & {
  /** Why it is among the eight: "best for Deliver on Saturdays". */
  readonly why: string
}

export type CalibrationView = {
  readonly bossName: string | null
  readonly from: string
  readonly to: string
  readonly all: number
  readonly pack: readonly PackLine[]
  /** Your goals without evidence in the year, heaviest first. */
  readonly missing: readonly EvidenceGoal[]
  readonly recency: {
    readonly part: number
    readonly whole: number
    readonly display: string
    readonly warns: boolean
  }
  /** The five lines the boss can repeat, in order; empty ones are ''. */
  readonly lines: readonly string[]
}
