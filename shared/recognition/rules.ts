// How long it is since someone heard that what they do is seen. Domain rows 39 and 47.
import { daysBetween, type LocalDate } from '../dates'
import type { Praise } from '../people/model'
import { firstName } from '../people/names'

/** So many days without recognition are too many, unless you choose otherwise (7 to 30). */
export const USUAL_DAYS = 14

/** On Today it is said only when this many times the days have passed. */
export const QUIET_FACTOR = 2

export type SinceLast = {
  /** The day something was last said; null when nothing ever was. */
  readonly lastOn: LocalDate | null
  /** Days since then, or since you began to work together. */
  readonly days: number
  /** More than the days you chose: exactly as many are not too many. */
  readonly isLong: boolean
}

/** `lastOn` is when recognition last reached the person; `startedOn` counts in its place when it never did. */
export function sinceLast(
  { lastOn, startedOn }: { readonly lastOn: LocalDate | null; readonly startedOn: LocalDate },
  limit: number,
  asOf: LocalDate,
): SinceLast {
  const days = daysBetween(lastOn ?? startedOn, asOf)
  return { lastOn, days, isLong: days > limit }
}

/** "19 days since the last", "the last one today"; nothing while there was none. */
export function sinceInWords({ lastOn, days }: SinceLast): string | undefined {
  if (lastOn === null) return undefined
  if (days === 0) return 'the last one today'
  return days === 1 ? '1 day since the last' : `${days} days since the last`
}

/** "Priya likes it said in private": null while nobody asked. */
export function preferenceInWords(name: string, preference: Praise | null): string | null {
  if (preference === null) return null
  return `${firstName(name)} likes it said ${preference === 'public' ? 'in front of others' : 'in private'}`
}

/** "2 named: Priya, Omar": each person once, in the order given; null for nobody. */
export function namedInWords(names: readonly string[]): string | null {
  const once = eachOnce(names)
  return once.length === 0 ? null : `${once.length} named: ${once.map(firstName).join(', ')}`
}

export function eachOnce(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
