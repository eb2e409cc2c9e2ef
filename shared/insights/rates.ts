// Simple rates: so many of so many, floored, silent on percentages below five, and "nothing yet" for none.
// Facts for one's own eyes; none of them is a grade, and none is ever printed for the person it is about.
import { z } from 'zod'
import { daysBetween, type LocalDate } from '../dates'
import { flooredPercent, percentOrCount, SMALLEST_COUNT_FOR_PERCENT } from '../rounding'

/** Evidence bunched in the last quarter beyond this share deserves a warning. */
export const RECENCY_WARNING_PERCENT = 50
/** The share of a one-on-one's minutes that should go to what the report raised. */
export const VOICE_TARGET_PERCENT = 50
export const voiceTarget = z
  .int('Write the share in whole percent.')
  .min(1, 'The share is at least 1 percent.')
  .max(100, 'The share is at most 100 percent.')

export const attentionLimits = {
  recognitionDays: 30,
  growthTalkDays: 90,
  cancellations: 2,
  cancellationDays: 60,
  obstacleSeverity: 4,
  obstacleDays: 30,
} as const

export type Rate = {
  readonly part: number
  readonly whole: number
  /** Floored; null when there is nothing to count. */
  readonly percent: number | null
  readonly display: string
  /** Whether there are enough cases for a percentage and a colour. */
  readonly isTelling: boolean
}

/** `part` of `whole` things: closed loops of resolved, first offers of all needs, missed of all opportunities. */
export function rate(part: number, whole: number): Rate {
  return {
    part,
    whole,
    percent: flooredPercent(part, whole),
    display: percentOrCount(part, whole),
    isTelling: whole >= SMALLEST_COUNT_FOR_PERCENT,
  }
}

/** Closed loops: whoever raised something has heard how it ended. */
export function closedLoopRate(resolved: readonly { readonly toldOn: LocalDate | null }[]): Rate {
  return rate(resolved.filter(({ toldOn }) => toldOn !== null).length, resolved.length)
}

/** Anticipation: needs offered before the boss asked, of all that were offered or asked for. */
export function anticipationRate(offeredFirst: number, bossAskedFirst: number): Rate {
  return rate(offeredFirst, offeredFirst + bossAskedFirst)
}

/** Clarity, in percent: the weight of goals with an agreed definition of outstanding, of all weight; null for none. */
export function clarityPercent(
  goals: readonly { readonly weight: number; readonly isAgreed: boolean }[],
): number | null {
  const agreed = goals.filter(({ isAgreed }) => isAgreed)
  return flooredPercent(sumOf(agreed.map(({ weight }) => weight)), sumOf(goals.map(({ weight }) => weight)))
}

/** Recency: evidence on or after the last quarter's first day, of all; the warning tests before rounding. */
export function recency(
  evidenceOn: readonly LocalDate[],
  quarterStart: LocalDate,
): Rate & { readonly warns: boolean } {
  const recent = evidenceOn.filter((on) => on >= quarterStart).length
  const warns = 100 * recent > RECENCY_WARNING_PERCENT * evidenceOn.length
  return { ...rate(recent, evidenceOn.length), warns }
}

/** Voice, in percent of planned minutes: those on items the report raised; exactly the target is enough. */
export function voiceShare(
  items: readonly { readonly minutes: number; readonly isRaisedByThem: boolean }[],
  targetPercent: number = VOICE_TARGET_PERCENT,
): { readonly percent: number | null; readonly isEnough: boolean | null } {
  const theirs = sumOf(items.filter((item) => item.isRaisedByThem).map(({ minutes }) => minutes))
  const all = sumOf(items.map(({ minutes }) => minutes))
  return {
    percent: flooredPercent(theirs, all),
    isEnough: all === 0 ? null : 100 * theirs >= targetPercent * all,
  }
}

/** Job against desk work, in percent of both: supporting people, clearing the way, customers; null for no time. */
export function jobPercent(jobMinutes: number, deskMinutes: number): number | null {
  return flooredPercent(jobMinutes, jobMinutes + deskMinutes)
}

export type AttentionFacts = {
  readonly asOf: LocalDate
  /** Counts in place of a talk or recognition that never was. */
  readonly startedOn: LocalDate
  readonly isPulseTriggered: boolean
  readonly lastRecognitionOn: LocalDate | null
  readonly lastGrowthTalkOn: LocalDate | null
  readonly cancelledOn: readonly LocalDate[]
  readonly unlinkedAspirations: number
  /** Obstacles that are still open. */
  readonly obstacles: readonly { readonly severity: number; readonly openedOn: LocalDate }[]
}

export type AttentionFlag =
  | { readonly flag: 'pulse' }
  | { readonly flag: 'recognition' | 'growth_talk' | 'obstacle'; readonly days: number }
  | { readonly flag: 'cancellations' | 'aspiration'; readonly count: number }

/**
 * The facts about a person that ask for attention, at most six, in a fixed order: a drop in the pulse, no
 * recognition for more than 30 days, no talk of growth for more than 90, two cancellations in 60 days, an
 * aspiration linked to nothing, a severe obstacle open for more than 30 days. A list, never a risk score.
 */
export function attentionFlags(facts: AttentionFacts): readonly AttentionFlag[] {
  const since = (on: LocalDate | null): number => daysBetween(on ?? facts.startedOn, facts.asOf)
  const recognition = since(facts.lastRecognitionOn)
  const growth = since(facts.lastGrowthTalkOn)
  const cancellations = facts.cancelledOn.filter((on) => {
    const days = since(on)
    return days >= 0 && days <= attentionLimits.cancellationDays
  }).length
  const severe = facts.obstacles.filter(({ severity }) => severity >= attentionLimits.obstacleSeverity)
  const obstacle = severe.reduce((oldest, { openedOn }) => Math.max(oldest, since(openedOn)), 0)
  const flags: readonly (AttentionFlag | false)[] = [
    facts.isPulseTriggered && { flag: 'pulse' },
    recognition > attentionLimits.recognitionDays && { flag: 'recognition', days: recognition },
    growth > attentionLimits.growthTalkDays && { flag: 'growth_talk', days: growth },
    cancellations >= attentionLimits.cancellations && { flag: 'cancellations', count: cancellations },
    facts.unlinkedAspirations > 0 && { flag: 'aspiration', count: facts.unlinkedAspirations },
    obstacle > attentionLimits.obstacleDays && { flag: 'obstacle', days: obstacle },
  ]
  return flags.filter((flag) => flag !== false)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
