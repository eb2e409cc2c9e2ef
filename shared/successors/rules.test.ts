// Cover by its rule: who is ready now or soon counts, who is not ready does not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readinessLevels } from './model'
import { coverRate, coverWords } from './rules'

const held = (...readiness: (typeof readinessLevels)[number][]) => ({
  successors: readiness.map((each) => ({ readiness: each })),
})

describe('cover', () => {
  it('counts what somebody could take over now or soon', () => {
    const five = [held('now'), held('none', 'soon'), held('soon'), held('none'), held()]
    expect(coverWords(coverRate(five))).toBe('3 of 5 responsibilities covered, 60%')
    expect(coverWords(coverRate([held('now')]))).toBe('1 of 1 responsibility covered')
    expect(coverWords(coverRate([]))).toBe('')
  })

  it('never shrinks when one more person is named', () => {
    const readiness = fc.constantFrom(...readinessLevels)
    fc.assert(
      fc.property(fc.array(fc.array(readiness), { minLength: 1 }), readiness, (all, more) => {
        const before = all.map((each) => held(...each))
        const [first = [], ...rest] = all
        const after = [held(...first, more), ...rest.map((each) => held(...each))]
        expect(coverRate(after).part).toBeGreaterThanOrEqual(coverRate(before).part)
        expect(coverRate(after).whole).toBe(coverRate(before).whole)
      }),
    )
  })
})
