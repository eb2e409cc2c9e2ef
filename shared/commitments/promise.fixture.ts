// Builders of promises for tests: one open promise, and arbitrary histories for properties.
import fc from 'fast-check'
import { addDays } from '../dates'
import type { PromiseHistory } from './history'

export function aPromise(wish: Partial<PromiseHistory> = {}): PromiseHistory {
  return {
    id: 'p',
    originalDue: '2026-05-29',
    renegotiations: [],
    doneOn: null,
    droppedOn: null,
    releasedOn: null,
    warnedOn: null,
    ...wish,
  }
}

export const someDay = fc.nat(120).map((days) => addDays('2026-03-01', days))

/** Any history, settled in at most one way; requests come in any order, as they do in old notes. */
export const anyPromise: fc.Arbitrary<PromiseHistory> = fc
  .record({
    originalDue: someDay,
    renegotiations: fc.array(fc.record({ askedOn: someDay, newDue: someDay, accepted: fc.boolean() }), {
      maxLength: 3,
    }),
    settled: fc.constantFrom('doneOn', 'droppedOn', 'releasedOn', null),
    settledOn: someDay,
    warnedOn: fc.option(someDay, { nil: null }),
  })
  .map(({ settled, settledOn, ...rest }) => ({
    ...aPromise(rest),
    ...(settled === null ? {} : { [settled]: settledOn }),
  }))

/** Any set of promises with ids of their own. */
export const anyPromises: fc.Arbitrary<readonly PromiseHistory[]> = fc
  .array(anyPromise, { maxLength: 25 })
  .map((promises) => promises.map((promise, index) => ({ ...promise, id: `p${index}` })))
