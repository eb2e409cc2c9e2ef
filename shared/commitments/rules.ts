// Promises: where one stands, what may happen to it next, and the say/do ratio over a window.
// A part done is open, a day late is late; the ratio is private to the giver and never a grade.
import type { LocalDate } from '../dates'
import { flooredPercent, percentOrCount } from '../rounding'
import type { PromiseHistory, SayDoInput } from './history'

export type PromiseState = 'open' | 'done_on_time' | 'done_late' | 'dropped' | 'released'

export type PromiseStanding = {
  readonly state: PromiseState
  readonly currentDue: LocalDate
  /** How often it was moved with consent, in time or not: the ×n of its badge. */
  readonly timesMoved: number
  /** The days it was due before, oldest first. */
  readonly earlierDues: readonly LocalDate[]
  /** Whether it can still count as on time: not moved twice, and never moved once its day had come. */
  readonly canBeOnTime: boolean
}

export type SayDo = {
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly percent: number | null
  readonly deliveredPercent: number | null
  readonly display: string
  readonly warned: number
  readonly missed: number
}

/**
 * Where a promise stands. Requests are applied in the order given: accepted and asked strictly before the day
 * it changes, one moves the promise at no cost and a second makes late its best outcome; accepted on or after
 * that day, it is a slip, which moves the date but not the outcome; refused, it changes nothing. Done on the
 * due day is on time.
 */
export function promiseStanding(promise: PromiseHistory): PromiseStanding {
  const dues: LocalDate[] = [promise.originalDue]
  let currentDue = promise.originalDue
  let hasSlipped = false
  for (const { accepted, askedOn, newDue } of promise.renegotiations) {
    if (!accepted) continue
    if (askedOn >= currentDue) hasSlipped = true
    currentDue = newDue
    dues.push(newDue)
  }
  const timesMoved = dues.length - 1
  const canBeOnTime = !hasSlipped && timesMoved <= 1
  return {
    state: stateOf(promise, currentDue, canBeOnTime),
    currentDue,
    timesMoved,
    earlierDues: dues.slice(0, -1),
    canBeOnTime,
  }
}

/** Whether an open promise's day has passed; due today is not overdue. */
export function isPromiseOverdue(promise: PromiseHistory, asOf: LocalDate): boolean {
  const { state, currentDue } = promiseStanding(promise)
  return state === 'open' && currentDue < asOf
}

/**
 * Say/do over the days `from` to `to`, both included: of the promises whose current day lies in the window and
 * has come by `asOf` or that are already settled, how many were done on time. Released promises do not count;
 * dropped and overdue ones are missed. Percentages are floored and null when nothing was due; `warned` counts
 * the misses announced before their current due day.
 */
export function sayDo({ asOf, from, to, commitments }: SayDoInput): SayDo {
  const standings = commitments
    .map((promise) => ({ promise, ...promiseStanding(promise) }))
    .filter(({ state, currentDue }) => {
      if (state === 'released' || currentDue < from || currentDue > to) return false
      return state !== 'open' || currentDue <= asOf
    })
  const due = standings.length
  const onTime = standings.filter(({ state }) => state === 'done_on_time').length
  const late = standings.filter(({ state }) => state === 'done_late').length
  const warned = standings.filter(
    ({ promise, state, currentDue }) =>
      state !== 'done_on_time' && promise.warnedOn !== null && promise.warnedOn < currentDue,
  ).length
  return {
    due,
    onTime,
    late,
    percent: flooredPercent(onTime, due),
    deliveredPercent: flooredPercent(onTime + late, due),
    display: percentOrCount(onTime, due),
    warned,
    missed: due - onTime,
  }
}

/** Whether two windows running at 100 % with eight or more promises each ask: are they large enough? */
export function arePromisesTooSafe(earlier: SayDo, later: SayDo): boolean {
  return [earlier, later].every(({ due, onTime }) => due >= 8 && onTime === due)
}

function stateOf(promise: PromiseHistory, currentDue: LocalDate, canBeOnTime: boolean): PromiseState {
  if (promise.releasedOn !== null) return 'released'
  if (promise.doneOn !== null)
    return canBeOnTime && promise.doneOn <= currentDue ? 'done_on_time' : 'done_late'
  return promise.droppedOn === null ? 'open' : 'dropped'
}
