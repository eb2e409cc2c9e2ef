// Counts of moments in words.
import type { MomentCounts } from '../../../shared/reputation/model'

/** "5 in the last half-year, 2 in the one before". */
export function momentWords({ now, earlier }: MomentCounts): string {
  return `${now} in the last half-year, ${earlier} in the one before`
}
