// How many of someone's hours give energy. Domain row 46: a fact to talk about, no score.
import { flooredPercent, SMALLEST_COUNT_FOR_PERCENT } from '../rounding'
import type { Activity } from './model'

export type Energy = {
  /** Hours that give energy, and all of them; halves are possible. */
  readonly energising: number
  readonly all: number
  /** Floored; null below five hours, where a percentage says nothing. */
  readonly percent: number | null
}

/** Counted in half hours, so that no sum is off by a rounding. */
export function energyOf(activities: readonly Pick<Activity, 'hours' | 'kind'>[]): Energy {
  const halves = (kind?: Activity['kind']) =>
    activities
      .filter((activity) => kind === undefined || activity.kind === kind)
      .reduce((sum, { hours }) => sum + Math.round(2 * hours), 0)
  const [part, whole] = [halves('energising'), halves()]
  return {
    energising: part / 2,
    all: whole / 2,
    percent: whole < 2 * SMALLEST_COUNT_FOR_PERCENT ? null : flooredPercent(part, whole),
  }
}

/** "14 of 35 h give energy"; null while nothing is written down. */
export function energyInWords({ energising, all }: Energy): string | null {
  if (all === 0) return null
  return `${energising} of ${all} h ${energising === 1 ? 'gives' : 'give'} energy`
}
