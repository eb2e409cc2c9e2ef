// Counts of how you are seen. Facts for your own eyes: no score, no export.
import { daysBetween, type LocalDate } from '../dates'
import { type Rate, rate } from '../insights/rates'
import type { MomentCounts, MomentKind } from './model'

/** Half a year, as moments are counted (domain row 17). */
export const MOMENT_DAYS = 180
/** How many words one may wish for (domain row 28). */
export const WANTED_WORDS = 3

/** Moments of the last 180 days by kind, and how many there were in the 180 days before (domain row 17). */
export function momentCounts(
  moments: readonly { readonly kind: MomentKind; readonly on: LocalDate }[],
  asOf: LocalDate,
): MomentCounts {
  const ages = moments.map(({ kind, on }) => ({ kind, days: daysBetween(on, asOf) }))
  const recent = ages.filter(({ days }) => days >= 0 && days < MOMENT_DAYS)
  const of = (wanted: MomentKind) => recent.filter(({ kind }) => kind === wanted).length
  return {
    byKind: {
      critical_assignment: of('critical_assignment'),
      advice_sought: of('advice_sought'),
      early_confidence: of('early_confidence'),
    },
    now: recent.length,
    earlier: ages.filter(({ days }) => days >= MOMENT_DAYS && days < 2 * MOMENT_DAYS).length,
  }
}

/** One word in any case and spacing. */
export function wordKey(word: string): string {
  return word.trim().toLowerCase()
}

/** How many of the wanted words others used, whatever the case (domain row 28): 2 of 3. */
export function wordOverlap(wanted: readonly string[], heard: readonly string[]): Rate {
  const said = new Set(heard.map(wordKey))
  const wished = new Set(wanted.map(wordKey))
  return rate([...wished].filter((word) => said.has(word)).length, wished.size)
}
