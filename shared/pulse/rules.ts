// The trend of one pulse dimension. Dimensions are never averaged and people never compared.
import { z } from 'zod'
import { type PulseDimension, type PulseTrend, pulseDimensions, pulseQuestions } from './model'

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

/**
 * The dimension that fell furthest among those that ask to be talked about: the lowest delta first, none at all
 * last, ties in the order they are asked. Dimensions are compared only to choose one topic, never added up.
 */
export function worstDimension(trends: Readonly<Record<PulseDimension, PulseTrend>>): PulseDimension | null {
  const triggered = pulseDimensions.filter((dimension) => trends[dimension].triggered)
  const [worst] = triggered.toSorted((a, b) => (trends[a].delta ?? 0) - (trends[b].delta ?? 0))
  return worst ?? null
}

/** "Energy 4, 3, 2: what takes it?" of the last three answers, oldest first. */
export function pulseTitle(dimension: PulseDimension, scores: readonly (number | null)[]): string {
  const { label, probe } = pulseQuestions[dimension]
  return `${label} ${lastThree(scores)}: ${probe}`
}

/** The last three answers, oldest first: "4, 3, 2". */
export function lastThree(scores: readonly (number | null)[]): string {
  return scores
    .filter((score) => score !== null)
    .slice(-3)
    .join(', ')
}

/** "−1.5" as it is read, with a true minus; a fall of nothing is "0". */
export function deltaInWords(delta: number): string {
  return delta < 0 ? `−${-delta}` : delta > 0 ? `+${delta}` : '0'
}

/** Why it comes up: "−1.5 against the talks before", or "the last answer is 2 or less". */
export function whyTriggered({ delta }: PulseTrend): string {
  return delta !== null && delta <= FALL
    ? `${deltaInWords(delta)} against the talks before`
    : `the last answer is ${LOW_SCORE} or less`
}

/** "Energy from 7 Oct to 27 Jan, between 2 and 4; lowest 2 on 16 Dec; skipped on 30 Dec." */
export function pulseInWords(
  dimension: PulseDimension,
  points: readonly { readonly day: string; readonly score: number | null }[],
): string {
  const { label } = pulseQuestions[dimension]
  const given = points.flatMap(({ day, score }) => (score === null ? [] : [{ day, score }]))
  const [first] = given
  const last = given.at(-1)
  if (first === undefined || last === undefined) return `${label}: not answered yet.`
  if (given.length === 1) return `${label}: ${first.score} on ${first.day}.`
  const scores = given.map(({ score }) => score)
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const between = low === high ? `always ${low}` : `between ${low} and ${high}`
  const lowest = given.findLast(({ score }) => score === low)
  const skipped = points.filter(({ score }) => score === null).map(({ day }) => day)
  return [
    `${label} from ${first.day} to ${last.day}, ${between}`,
    ...(low === high ? [] : [`lowest ${low} on ${lowest?.day ?? ''}`, `last ${last.score}`]),
    ...(skipped.length === 0 ? [] : [`skipped on ${skipped.join(', ')}`]),
  ]
    .join('; ')
    .concat('.')
}
