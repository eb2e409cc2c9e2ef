// What a candidate is worth and why, what must be talked about, and the total order all placing follows.
import { dayInWords, daysBetween, type LocalDate } from '../dates'
import { wholeQuotient } from '../rounding'
import type { Served } from '../words'
import type { AgendaInput, Candidate, ScoreReason } from './model'
import { type CappedPoints, defaultWeights, kindTable, type Weights } from './weights'

export type ScoringDay = Pick<AgendaInput, 'asOf' | 'nextMeeting' | 'stance'>

export type Score = { readonly total: number; readonly reasons: readonly ScoreReason[] }

export type Ranked = { readonly candidate: Candidate; readonly score: number }

export type ScoredCandidate = Ranked & { readonly reasons: readonly ScoreReason[] }

const SERVED_WORDS: Readonly<Record<Served, string>> = {
  customer: 'serves customer',
  employee: 'serves employee',
  boss: 'serves boss',
  supplier: 'serves supplier',
  none: '',
}

/**
 * The score of a candidate in plain points, with the reasons it is the sum of; reasons worth nothing are left
 * out. Overdue means before `asOf`; due soon reaches to the next meeting, then to one more gap after it. Only
 * obstacles grow older; only a promise of mine that is overdue earns the extra points for it.
 */
export function scoreCandidate(
  candidate: Candidate,
  day: ScoringDay,
  weights: Weights = defaultWeights,
): Score {
  const reasons: readonly ScoreReason[] = [
    { points: weights.basePoints[candidate.kind], text: kindTable[candidate.kind].name },
    { points: weights.served[day.stance][candidate.served], text: SERVED_WORDS[candidate.served] },
    dueReason(candidate.due, day, weights),
    {
      points: candidate.iOwe && isOverdue(candidate, day.asOf) ? weights.myOverduePromise : 0,
      text: 'my promise, and it is late',
    },
    {
      points: weights.severityStep * (candidate.severity - 1),
      text: `severity ${candidate.severity} of 5`,
    },
    {
      points: capped(weights.goalWeight, candidate.goalWeight),
      text: `goal worth ${candidate.goalWeight}%`,
    },
    openReason(candidate, day.asOf, weights),
    { points: capped(weights.furtherSources, candidate.sources - 1), text: `${candidate.sources} sources` },
    { points: capped(weights.carried, candidate.carried), text: `carried over ${times(candidate.carried)}` },
    { points: capped(weights.parked, candidate.parked), text: `parked ${times(candidate.parked)}` },
    ...candidate.specials.map(({ points, reason }) => ({ points, text: reason })),
  ].filter(({ points }) => points !== 0)
  return { total: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

/** Whether the candidate's day has passed; due today is not overdue, and no day never is. */
export function isOverdue(candidate: Pick<Candidate, 'due'>, asOf: LocalDate): boolean {
  return candidate.due !== null && candidate.due < asOf
}

/**
 * Whether a gathered row must be talked about: my overdue promise; a decision or an opportunity due by the next
 * meeting; the highest severity; a drop in the pulse; the third carry. A prompt never must. Pinning is apart.
 */
export function deriveMust(
  candidate: Pick<Candidate, 'kind' | 'due' | 'iOwe' | 'severity' | 'carried'>,
  day: Pick<ScoringDay, 'asOf' | 'nextMeeting'>,
  weights: Weights = defaultWeights,
): boolean {
  if (candidate.kind === 'prompt') return false
  if (candidate.iOwe && isOverdue(candidate, day.asOf)) return true
  const closes = candidate.kind === 'decision' || candidate.kind === 'opportunity'
  if (closes && candidate.due !== null && candidate.due <= day.nextMeeting) return true
  if (candidate.kind === 'pulse_drop') return true
  return candidate.severity === 5 || candidate.carried >= weights.decidingCarry
}

/**
 * The sort key as a comparison: prompts after everything else, pinned first, then musts, the higher score, the
 * better served party, the earlier due day (none last), and the id by code unit. Total, so there are no ties.
 */
export function compareByKey(
  a: Ranked,
  b: Ranked,
  stance: AgendaInput['stance'],
  weights: Weights = defaultWeights,
): number {
  const rank = weights.servedRank[stance]
  return (
    yesFirst(!isPrompt(a.candidate), !isPrompt(b.candidate)) ||
    yesFirst(a.candidate.pinned, b.candidate.pinned) ||
    yesFirst(isGivenMust(a.candidate), isGivenMust(b.candidate)) ||
    b.score - a.score ||
    rank.indexOf(a.candidate.served) - rank.indexOf(b.candidate.served) ||
    compareText(a.candidate.due ?? '~', b.candidate.due ?? '~') ||
    compareText(a.candidate.id, b.candidate.id)
  )
}

/** All candidates of an agenda with their scores, the first to be talked about first. */
export function rankCandidates(
  input: AgendaInput,
  weights: Weights = defaultWeights,
): readonly ScoredCandidate[] {
  return input.candidates
    .map((candidate): ScoredCandidate => {
      const { total, reasons } = scoreCandidate(candidate, input, weights)
      return { candidate, score: total, reasons }
    })
    .sort((a, b) => compareByKey(a, b, input.stance, weights))
}

/** Whether it counts as a must while placing: given as one or pinned, but never a prompt. */
export function countsAsMust(candidate: Pick<Candidate, 'kind' | 'pinned' | 'must'>): boolean {
  return candidate.kind !== 'prompt' && (candidate.pinned || candidate.must)
}

/** `points` for every full `per` of `amount`, never below 0 nor above `max`. */
export function capped({ points, per, max }: CappedPoints, amount: number): number {
  return Math.min(max, points * wholeQuotient(Math.max(0, amount), per))
}

function isPrompt(candidate: Candidate): boolean {
  return candidate.kind === 'prompt'
}

function isGivenMust(candidate: Candidate): boolean {
  return candidate.must && !isPrompt(candidate)
}

function dueReason(due: LocalDate | null, day: ScoringDay, weights: Weights): ScoreReason {
  if (due === null) return { points: 0, text: '' }
  const days = daysBetween(day.asOf, due)
  const gap = daysBetween(day.asOf, day.nextMeeting)
  const words = `due ${dayInWords(due, day.asOf)}`
  if (days < 0) return { points: weights.overdue, text: `${words}: overdue` }
  if (days <= gap) return { points: weights.dueByNextMeeting, text: `${words}, by the next meeting` }
  if (days <= weights.dueSoonGaps * gap) return { points: weights.dueSoonAfter, text: `${words}, soon after` }
  return { points: 0, text: words }
}

function openReason(candidate: Candidate, asOf: LocalDate, weights: Weights): ScoreReason {
  if (candidate.kind !== 'obstacle' || candidate.openedOn === null) return { points: 0, text: '' }
  const days = Math.max(0, daysBetween(candidate.openedOn, asOf))
  const weeks = wholeQuotient(days, 7)
  return { points: capped(weights.openDays, days), text: weeks === 1 ? '1 week open' : `${weeks} weeks open` }
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function yesFirst(a: boolean, b: boolean): number {
  return Number(b) - Number(a)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
