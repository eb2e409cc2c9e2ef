// The say/do ledger: one row a quarter, how clean the work was, and whether promises fit the hours there are.
// All of it is for the giver's own eyes; a boss or a report is never given a ratio of theirs.
import {
  addDays,
  daysBetween,
  firstDayOfQuarter,
  type LocalDate,
  lastDayOfQuarter,
  quarterOf,
} from '../dates'
import { type Rate, rate } from '../insights/rates'
import { flooredPercent } from '../rounding'
import type { PromiseHistory } from './history'
import { arePromisesTooSafe, type SayDo, sayDo } from './rules'

export type Quality = 'clean' | 'rework' | 'over_budget'

/** Figures of one quarter, with the words for what was missed. */
export type LedgerRow = SayDo & {
  /** Such as `Q2 2026`. */
  readonly label: string
  readonly from: LocalDate
  readonly to: LocalDate
  /** Such as `1 late, warned`; empty when nothing was missed. */
  readonly missedWords: string
}

/** How many days ahead promises are weighed against the hours there are (domain row 18). */
export const LOAD_DAYS = 30

/**
 * The last `quarters` calendar quarters up to that of `asOf`, newest first, each with its say/do figures
 * (domain section 4.1).
 */
export function ledgerOf(
  promises: readonly PromiseHistory[],
  asOf: LocalDate,
  quarters: number,
): readonly LedgerRow[] {
  const rows: LedgerRow[] = []
  for (let day = asOf; rows.length < quarters; day = addDays(firstDayOfQuarter(day), -1)) {
    const [from, to] = [firstDayOfQuarter(day), lastDayOfQuarter(day)]
    const { year, quarter } = quarterOf(day)
    const figures = sayDo({ asOf, from, to, commitments: promises })
    rows.push({ ...figures, label: `Q${quarter} ${year}`, from, to, missedWords: missedWords(figures) })
  }
  return rows
}

/** What was missed, in plain words: `1 late, warned`, `2 late, 1 missed, warned of 2`. */
export function missedWords({ late, missed, warned }: Pick<SayDo, 'late' | 'missed' | 'warned'>): string {
  if (missed === 0) return ''
  const counts = [late > 0 ? `${late} late` : '', missed > late ? `${missed - late} missed` : '']
  const warning = warned === 0 ? '' : warned === missed ? 'warned' : `warned of ${warned}`
  return [...counts, warning].filter(Boolean).join(', ')
}

/**
 * Whether two quarters running at 100 % with eight or more promises each ask if they are large enough
 * (domain section 4.1). The quarter that has just begun may still be too short to tell; then the two before it count.
 */
export function isLedgerTooSafe(rows: readonly LedgerRow[]): boolean {
  return [0, 1].some((at) => {
    const [later, earlier] = [rows[at], rows[at + 1]]
    if (!later || !earlier || !arePromisesTooSafe(earlier, later)) return false
    const newest = rows[0]
    return at === 0 || newest === undefined || newest.missed === 0
  })
}

/** How often what was done came out clean, of all whose quality was noted (domain row 15). */
export function cleanRate(qualities: readonly Quality[]): Rate {
  return rate(qualities.filter((quality) => quality === 'clean').length, qualities.length)
}

export type Load = {
  /** Hours of the open promises due within 30 days, overdue ones included. */
  readonly hours: number
  /** Hours there are for promises in 30 days; 0 when nobody said. */
  readonly capacityHours: number
  /** Floored; null without a capacity. */
  readonly percent: number | null
  readonly isOver: boolean
  /** How many of those promises carry no estimate. */
  readonly unestimated: number
}

/** My open promises of the next 30 days against the hours there are; over 100 % asks for a trade-off (domain row 18). */
export function loadOf(
  open: readonly { readonly due: LocalDate; readonly hours: number | null }[],
  capacityHours: number,
  asOf: LocalDate,
): Load {
  const near = open.filter(({ due }) => due <= addDays(asOf, LOAD_DAYS))
  const hours = near.reduce((sum, promise) => sum + (promise.hours ?? 0), 0)
  return {
    hours,
    capacityHours,
    percent: flooredPercent(hours, capacityHours),
    isOver: capacityHours > 0 && hours > capacityHours,
    unestimated: near.filter((promise) => promise.hours === null).length,
  }
}

/** `68 of 60 hours`. */
export function hoursInWords({ hours, capacityHours }: Load): string {
  return `${Number(hours.toFixed(1))} of ${capacityHours} hours`
}

/** Whether a promise was missed but announced before its day: late or dropped, and said in time. */
export function isWarnedMiss(promise: {
  readonly state: string
  readonly currentDue: LocalDate
  readonly warnedOn: LocalDate | null
}): boolean {
  const isMissed = promise.state === 'done_late' || promise.state === 'dropped'
  return isMissed && promise.warnedOn !== null && promise.warnedOn < promise.currentDue
}

/**
 * What you asked of a boss and still wait for, as a question and never as a ratio (domain row 11):
 * `13 days waiting: what would unblock it?`. Empty while it is not late.
 */
export function waitingWords(due: LocalDate, asOf: LocalDate): string {
  const days = daysBetween(due, asOf)
  if (days <= 0) return ''
  return `${days === 1 ? '1 day' : `${days} days`} waiting: what would unblock it?`
}
