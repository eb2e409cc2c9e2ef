// The trend of one pulse dimension. Dimensions are never averaged and people never compared.
import { z } from 'zod'

/** A score of at most this much is a reason to talk by itself. */
export const LOW_SCORE = 2
/** A fall by at least this much is a reason to talk. */
export const FALL = -1

export const pulseScore = z.int().min(1).max(5)

export const pulseInput = z
  .strictObject({
    /** Oldest first; null where the question was skipped. */
    scores: z.array(pulseScore.nullable()).max(100_000).readonly(),
  })
  .readonly()

export type PulseInput = z.infer<typeof pulseInput>

export type PulseTrend = { readonly delta: number | null; readonly triggered: boolean }

/**
 * How one dimension moved: up to five answers, the last against the median of the earlier; from six on, the
 * median of the last three against that of the three before. Skipped answers are left out. Null below two
 * answers. Triggered by a fall of one or more, or by a last answer of two or less, also when it is the only one.
 */
export function pulseTrend({ scores }: PulseInput): PulseTrend {
  const given = scores.filter((score) => score !== null)
  const last = given.at(-1)
  if (last === undefined) return { delta: null, triggered: false }
  const delta = deltaOf(given, last)
  return { delta, triggered: last <= LOW_SCORE || (delta !== null && delta <= FALL) }
}

function deltaOf(given: readonly number[], last: number): number | null {
  if (given.length < 2) return null
  if (given.length < 6) return last - median(given.slice(0, -1))
  return median(given.slice(-3)) - median(given.slice(-6, -3))
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return (lower + upper) / 2
}
