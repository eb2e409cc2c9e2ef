// What may happen to an open promise: keep, renegotiate, warn, drop, release. Pure steps from one history to
// the next; a step that is not allowed says why instead of changing anything.
import type { LocalDate } from '../dates'
import type { PromiseHistory, Renegotiation } from './history'
import { promiseStanding } from './rules'

/** `not_open`: it is settled already. `same_day`: the new day is the old. `day_passed`: it lies before the request. */
export type Refusal = 'not_open' | 'same_day' | 'day_passed'

export type Step<History> =
  | { readonly ok: true; readonly promise: History }
  | { readonly ok: false; readonly refusal: Refusal }

/** Done on `on`: on time up to and on the current due day unless it slipped or moved twice, else late. */
export function keep<History extends PromiseHistory>(promise: History, on: LocalDate): Step<History> {
  return whileOpen(promise, () => ({ ...promise, doneOn: on }))
}

/**
 * A request to move the day, answered. It is kept in the history either way; the first one asked before the
 * current due day also counts as the warning, accepted or not.
 */
export function renegotiate<History extends PromiseHistory>(
  promise: History,
  request: Renegotiation,
): Step<History> {
  const { currentDue } = promiseStanding(promise)
  if (request.newDue === currentDue) return refuse(promise, 'same_day')
  if (request.newDue < request.askedOn) return refuse(promise, 'day_passed')
  return whileOpen(promise, () => ({
    ...promise,
    renegotiations: [...promise.renegotiations, request],
    warnedOn: promise.warnedOn ?? (request.askedOn < currentDue ? request.askedOn : null),
  }))
}

/** The giver says it will be missed, without asking for another day; the first warning stands. */
export function warn<History extends PromiseHistory>(promise: History, on: LocalDate): Step<History> {
  return whileOpen(promise, () => ({ ...promise, warnedOn: promise.warnedOn ?? on }))
}

/** The giver lets it go: a miss. */
export function drop<History extends PromiseHistory>(promise: History, on: LocalDate): Step<History> {
  return whileOpen(promise, () => ({ ...promise, droppedOn: on }))
}

/** The receiver withdraws it: it counts nowhere. */
export function release<History extends PromiseHistory>(promise: History, on: LocalDate): Step<History> {
  return whileOpen(promise, () => ({ ...promise, releasedOn: on }))
}

function whileOpen<History extends PromiseHistory>(promise: History, step: () => History): Step<History> {
  if (promiseStanding(promise).state !== 'open') return { ok: false, refusal: 'not_open' }
  return { ok: true, promise: step() }
}

function refuse<History extends PromiseHistory>(promise: History, refusal: Refusal): Step<History> {
  return { ok: false, refusal: promiseStanding(promise).state === 'open' ? refusal : 'not_open' }
}
