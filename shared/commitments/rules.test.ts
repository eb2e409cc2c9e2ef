// The say/do ratio and the standing of a promise: worked examples, then what holds for any history.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import type { PromiseHistory } from './history'
import { anyPromise, anyPromises, aPromise, someDay } from './promise.fixture'
import { arePromisesTooSafe, isPromiseOverdue, promiseStanding, sayDo } from './rules'

const RUNS = { numRuns: 2000 }
const firstQuarter = { asOf: '2026-04-20', from: '2026-01-01', to: '2026-03-31' }
const moved = (askedOn: string, newDue: string): PromiseHistory['renegotiations'][number] => ({
  askedOn,
  newDue,
  accepted: true,
})

const window = fc
  .tuple(someDay, fc.nat(90), someDay)
  .map(([from, days, asOf]) => ({ from, to: addDays(from, days), asOf }))

describe('say/do', () => {
  it('shows the worked quarter: 70 %, delivered 80 %, warned 2 of 3', () => {
    const due = '2026-02-10'
    const commitments = [
      ...Array.from({ length: 6 }, () => aPromise({ originalDue: due, doneOn: due })),
      aPromise({
        originalDue: due,
        renegotiations: [moved('2026-02-09', '2026-03-01')],
        doneOn: '2026-03-01',
      }),
      aPromise({ originalDue: due, doneOn: '2026-02-11', warnedOn: '2026-02-09' }),
      aPromise({ originalDue: due, droppedOn: '2026-02-12', warnedOn: '2026-02-05' }),
      aPromise({ originalDue: due, warnedOn: due }),
      aPromise({ originalDue: due, releasedOn: '2026-02-01' }),
      aPromise({ originalDue: due, renegotiations: [moved('2026-02-01', '2026-04-15')] }),
    ].map((promise, index) => ({ ...promise, id: `p${index}` }))
    expect(sayDo({ ...firstQuarter, commitments })).toEqual({
      due: 10,
      onTime: 7,
      late: 1,
      percent: 70,
      deliveredPercent: 80,
      display: '70%',
      warned: 2,
      missed: 3,
    })
  })

  it('counts below five and is silent about nothing', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) =>
      aPromise({ id, originalDue: '2026-02-10', doneOn: '2026-02-10' }),
    )
    expect(sayDo({ ...firstQuarter, commitments: four })).toMatchObject({ percent: 100, display: '4 of 4' })
    expect(sayDo({ ...firstQuarter, commitments: [] })).toMatchObject({
      percent: null,
      deliveredPercent: null,
      display: 'nothing yet',
    })
  })

  it('sorts every promise into exactly one place', () => {
    fc.assert(
      fc.property(window, anyPromises, (span, commitments) => {
        const given = sayDo({ ...span, commitments })
        const counted = commitments.filter((promise) => sayDo({ ...span, commitments: [promise] }).due === 1)
        expect(given.due).toBe(counted.length)
        expect(given.onTime + given.missed).toBe(given.due)
        expect(given.late).toBeLessThanOrEqual(given.missed)
        expect(given.warned).toBeLessThanOrEqual(given.missed)
        expect((given.percent ?? 0) <= (given.deliveredPercent ?? 0)).toBe(true)
        expect(given.percent === null).toBe(given.due === 0)
      }),
      RUNS,
    )
  })

  it('adds up over windows that touch', () => {
    fc.assert(
      fc.property(window, anyPromises, fc.nat(90), (span, commitments, days) => {
        const next = { asOf: span.asOf, from: addDays(span.to, 1), to: addDays(span.to, 1 + days) }
        const parts = [span, next].map((one) => sayDo({ ...one, commitments }))
        const whole = sayDo({ asOf: span.asOf, from: span.from, to: next.to, commitments })
        for (const key of ['due', 'onTime', 'late', 'warned', 'missed'] as const) {
          expect(whole[key]).toBe((parts[0]?.[key] ?? 0) + (parts[1]?.[key] ?? 0))
        }
      }),
      RUNS,
    )
  })

  it('does not mind the order, nor what was released or refused', () => {
    fc.assert(
      fc.property(window, anyPromises, (span, commitments) => {
        const released = aPromise({ id: 'released', releasedOn: span.from, originalDue: span.from })
        const withRefusals = commitments.map((promise) => ({
          ...promise,
          renegotiations: promise.renegotiations.flatMap((one) => [{ ...one, accepted: false }, one]),
        }))
        const given = sayDo({ ...span, commitments })
        expect(sayDo({ ...span, commitments: [...withRefusals.toReversed(), released] })).toEqual(given)
      }),
      RUNS,
    )
  })

  it('asks whether promises are large enough after two perfect windows of eight', () => {
    const perfect = (due: number): ReturnType<typeof sayDo> => ({
      ...sayDo({ ...firstQuarter, commitments: [] }),
      due,
      onTime: due,
    })
    expect(arePromisesTooSafe(perfect(8), perfect(9))).toBe(true)
    expect(arePromisesTooSafe(perfect(8), perfect(7))).toBe(false)
    expect(arePromisesTooSafe(perfect(8), { ...perfect(8), onTime: 7 })).toBe(false)
  })
})

describe('the standing of a promise', () => {
  it('is on time up to and on the day', () => {
    fc.assert(
      fc.property(someDay, someDay, (originalDue, doneOn) => {
        const { state } = promiseStanding(aPromise({ originalDue, doneOn }))
        expect(state).toBe(doneOn <= originalDue ? 'done_on_time' : 'done_late')
      }),
      RUNS,
    )
  })

  it('is moved by what was accepted, the last of it, and keeps the old days', () => {
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const dues = promise.renegotiations.filter(({ accepted }) => accepted).map(({ newDue }) => newDue)
        const { currentDue, earlierDues, timesMoved } = promiseStanding(promise)
        expect([...earlierDues, currentDue]).toEqual([promise.originalDue, ...dues])
        expect(timesMoved).toBe(dues.length)
      }),
      RUNS,
    )
  })

  it('is at best late after two moves, or one that came on or after its day', () => {
    fc.assert(
      fc.property(anyPromise, (promise) => {
        const accepted = promise.renegotiations.filter((one) => one.accepted)
        const [first] = accepted
        const isFree =
          accepted.length === 0 || (accepted.length === 1 && (first?.askedOn ?? '') < promise.originalDue)
        const { canBeOnTime, state } = promiseStanding(promise)
        expect(canBeOnTime).toBe(isFree)
        if (!canBeOnTime) expect(state).not.toBe('done_on_time')
      }),
      RUNS,
    )
  })

  it('is overdue only while open and after its day', () => {
    expect(isPromiseOverdue(aPromise(), '2026-05-29')).toBe(false)
    expect(isPromiseOverdue(aPromise(), '2026-05-30')).toBe(true)
    expect(isPromiseOverdue(aPromise({ doneOn: '2026-06-30' }), '2026-07-30')).toBe(false)
    expect(isPromiseOverdue(aPromise({ droppedOn: '2026-05-01' }), '2026-07-30')).toBe(false)
  })
})
