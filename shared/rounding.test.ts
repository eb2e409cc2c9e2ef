// Whole-number arithmetic that may never flatter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstRepeated } from './repeats'
import { flooredPercent, percentOrCount, wholeQuotient } from './rounding'

describe('rounding', () => {
  it('is always down, exactly, also for large numbers', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 1_000_000_000 }), (part, whole) => {
        const exact = (100n * BigInt(part)) / BigInt(whole)
        expect(flooredPercent(part, whole)).toBe(Number(exact))
      }),
    )
    expect(flooredPercent(7496, 10_000)).toBe(74)
    expect(flooredPercent(1, 0)).toBeNull()
    expect(wholeQuotient(9_007_199_254_740_991, 3)).toBe(3_002_399_751_580_330)
  })

  it('speaks in counts below five', () => {
    expect([percentOrCount(2, 5), percentOrCount(3, 4), percentOrCount(0, 0)]).toEqual([
      '40%',
      '3 of 4',
      'nothing yet',
    ])
  })
})

describe('repeats', () => {
  it('are found at their second place', () => {
    expect(firstRepeated(['a', 'b', 'a', 'b'])).toBe(2)
    expect(firstRepeated(['a', 'b'])).toBeUndefined()
  })
})
