// Moments by half years, and words wanted and heard.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { momentKind } from './model'
import { momentCounts, wordOverlap } from './rules'

const asOf = '2026-05-14'

describe('go-to moments', () => {
  it('are counted by half years whose edges touch and do not overlap', () => {
    const on = (days: number) => ({ kind: 'advice_sought' as const, on: addDays(asOf, -days) })
    const counts = (days: number) => {
      const { now, earlier } = momentCounts([on(days)], asOf)
      return [now, earlier]
    }
    expect([-1, 0, 179, 180, 359, 360].map(counts)).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
    ])
  })

  it('add up by kind', () => {
    const moment = fc.record({
      kind: fc.constantFrom(...momentKind.options),
      on: fc.integer({ min: 0, max: 500 }).map((days) => addDays(asOf, -days)),
    })
    fc.assert(
      fc.property(fc.array(moment), (moments) => {
        const { byKind, now, earlier } = momentCounts(moments, asOf)
        expect(Object.values(byKind).reduce((a, b) => a + b, 0)).toBe(now)
        expect(now + earlier).toBeLessThanOrEqual(moments.length)
      }),
    )
  })
})

describe('words', () => {
  it('match in any case, once each', () => {
    expect(
      wordOverlap(['Steady', 'candid', 'curious'], ['CANDID', ' steady ', 'steady', 'slow']).display,
    ).toBe('2 of 3')
    expect(wordOverlap([], ['steady']).display).toBe('nothing yet')
  })
})
