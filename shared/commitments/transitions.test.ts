// The life of a promise: the worked story of one in trouble, and what no sequence of steps can break.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PromiseHistory, promiseHistory } from './history'
import { aPromise, someDay } from './promise.fixture'
import { promiseStanding, sayDo } from './rules'
import { drop, keep, release, renegotiate, type Step, warn } from './transitions'

const RUNS = { numRuns: 3000 }

function done(step: Step<PromiseHistory>): PromiseHistory {
  if (!step.ok) throw new Error(step.refusal)
  return step.promise
}

function through(
  promise: PromiseHistory,
  ...steps: readonly ((one: PromiseHistory) => Step<PromiseHistory>)[]
): PromiseHistory {
  return steps.reduce((current, step) => done(step(current)), promise)
}

const move =
  (askedOn: string, newDue: string, accepted = true) =>
  (promise: PromiseHistory): Step<PromiseHistory> =>
    renegotiate(promise, { askedOn, newDue, accepted })

const keepOn =
  (on: string) =>
  (promise: PromiseHistory): Step<PromiseHistory> =>
    keep(promise, on)

describe('a promise in trouble', () => {
  it('may move once at no cost', () => {
    const kept = through(aPromise(), move('2026-05-26', '2026-06-05'), keepOn('2026-06-05'))
    expect(promiseStanding(kept)).toMatchObject({ state: 'done_on_time', timesMoved: 1 })
  })

  it('is at best late after a second move, and counts as warned', () => {
    const kept = through(
      aPromise(),
      move('2026-05-26', '2026-06-05'),
      move('2026-06-04', '2026-06-12'),
      keepOn('2026-06-11'),
    )
    expect(promiseStanding(kept)).toEqual({
      state: 'done_late',
      currentDue: '2026-06-12',
      timesMoved: 2,
      earlierDues: ['2026-05-29', '2026-06-05'],
      canBeOnTime: false,
    })
    const quarter = { asOf: '2026-06-30', from: '2026-04-01', to: '2026-06-30' }
    expect(sayDo({ ...quarter, commitments: [kept] })).toMatchObject({ late: 1, warned: 1, missed: 1 })
  })

  it('slips when it is moved on its day', () => {
    const kept = through(aPromise(), move('2026-05-29', '2026-06-05'), keepOn('2026-06-01'))
    expect(promiseStanding(kept).state).toBe('done_late')
    expect(kept.warnedOn).toBeNull()
  })

  it('stays where it was when the other side says no, but has warned', () => {
    const asked = through(aPromise(), move('2026-05-26', '2026-06-05', false))
    expect(promiseStanding(asked)).toMatchObject({ state: 'open', currentDue: '2026-05-29', timesMoved: 0 })
    expect(asked.warnedOn).toBe('2026-05-26')
  })

  it('refuses a move to the same day or to one before the request', () => {
    expect(move('2026-05-26', '2026-05-29')(aPromise())).toEqual({ ok: false, refusal: 'same_day' })
    expect(move('2026-05-26', '2026-05-25')(aPromise())).toEqual({ ok: false, refusal: 'day_passed' })
    expect(move('2026-05-26', '2026-05-26')(aPromise())).toMatchObject({ ok: true })
  })
})

describe('any sequence of steps', () => {
  const step = fc.oneof(
    someDay.map((on) => keepOn(on)),
    fc.tuple(someDay, someDay, fc.boolean()).map(([asked, due, accepted]) => move(asked, due, accepted)),
    someDay.map((on) => (promise: PromiseHistory) => warn(promise, on)),
    someDay.map((on) => (promise: PromiseHistory) => drop(promise, on)),
    someDay.map((on) => (promise: PromiseHistory) => release(promise, on)),
  )
  const steps = fc.array(step, { maxLength: 8 })

  function follow(
    taken: readonly ((one: PromiseHistory) => Step<PromiseHistory>)[],
  ): readonly PromiseHistory[] {
    const histories = [aPromise()]
    for (const one of taken) {
      const next = one(histories.at(-1) ?? aPromise())
      if (next.ok) histories.push(next.promise)
    }
    return histories
  }

  it('settles a promise once and leaves it so', () => {
    fc.assert(
      fc.property(steps, step, (taken, more) => {
        const last = follow(taken).at(-1) ?? aPromise()
        const { state } = promiseStanding(last)
        const ends = [last.doneOn, last.droppedOn, last.releasedOn].filter((on) => on !== null)
        expect(ends).toHaveLength(state === 'open' ? 0 : 1)
        if (state !== 'open') expect(more(last)).toEqual({ ok: false, refusal: 'not_open' })
      }),
      RUNS,
    )
  })

  it('only ever adds to the history, and keeps the first warning', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const histories = follow(taken)
        for (const [index, history] of histories.entries()) {
          expect(promiseHistory.parse(history)).toEqual(history)
          const before = histories[index - 1]
          if (before === undefined) continue
          expect(history.renegotiations.slice(0, before.renegotiations.length)).toEqual(before.renegotiations)
          expect(history.originalDue).toBe(before.originalDue)
          if (before.warnedOn !== null) expect(history.warnedOn).toBe(before.warnedOn)
        }
      }),
      RUNS,
    )
  })

  it('never makes a lost chance of being on time come back', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const chances = follow(taken).map((history) => promiseStanding(history).canBeOnTime)
        expect(chances.toSorted((a, b) => Number(b) - Number(a))).toEqual(chances)
      }),
      RUNS,
    )
  })
})
