// How a meeting's length is divided before anything is placed: wrap, buffer, and each section's minutes.
import { splitByLargestRemainder, wholeQuotient } from '../rounding'
import type { AgendaInput, AgendaSection } from './model'
import { defaultWeights, type SectionShares, type Weights } from './weights'

export type SectionMinutes = { readonly section: AgendaSection; readonly minutes: number }

export type MeetingShares = {
  readonly wrapMinutes: number
  readonly bufferMinutes: number
  /** What is left to plan: length less wrap and buffer, never below 0. */
  readonly plannableMinutes: number
  /** In the order of the meeting; the minutes add up to `plannableMinutes`. */
  readonly sections: readonly SectionMinutes[]
}

/** Minutes kept at the end for summing up: 2 in short meetings, 3 in half-hours, 5 in long ones. */
export function wrapMinutes(lengthMinutes: number, weights: Weights = defaultWeights): number {
  return weights.wrap.find((step) => lengthMinutes <= step.upToMinutes)?.minutes ?? weights.longestWrap
}

/** Minutes kept free for what runs over: a tenth of the length, at least 2. */
export function bufferMinutes(lengthMinutes: number, weights: Weights = defaultWeights): number {
  return Math.max(weights.smallestBuffer, wholeQuotient(lengthMinutes, weights.bufferPer))
}

/**
 * Wrap, buffer and the minutes of every section. What is left after wrap and buffer is split by the shares of
 * the relationship with the largest remainder; of equal remainders the earlier section gets the minute. At
 * quarter end the boss's alignment section grows; boss first reorders the sections but not their shares.
 */
export function meetingShares(
  input: Pick<AgendaInput, 'lengthMinutes' | 'relationship' | 'quarterEnd' | 'stance'>,
  weights: Weights = defaultWeights,
): MeetingShares {
  const wrap = wrapMinutes(input.lengthMinutes, weights)
  const buffer = bufferMinutes(input.lengthMinutes, weights)
  const plannableMinutes = Math.max(0, input.lengthMinutes - wrap - buffer)
  const shares = sharesInOrder(input, weights)
  const minutes = splitByLargestRemainder(
    plannableMinutes,
    shares.map(({ share }) => share),
  )
  return {
    wrapMinutes: wrap,
    bufferMinutes: buffer,
    plannableMinutes,
    sections: shares.map(({ section }, index) => ({ section, minutes: minutes[index] ?? 0 })),
  }
}

function sharesInOrder(
  input: Pick<AgendaInput, 'relationship' | 'quarterEnd' | 'stance'>,
  weights: Weights,
): SectionShares {
  if (input.relationship === 'direct_report') return weights.shares.directReport
  const shares = input.quarterEnd ? weights.shares.bossQuarterEnd : weights.shares.boss
  if (input.stance === 'customer_first') return shares
  return weights.shares.bossFirstOrder.flatMap((section) =>
    shares.filter((share) => share.section === section),
  )
}
