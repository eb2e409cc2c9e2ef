// The pulse trend: its worked examples and what holds for any row of answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pulseInput, pulseTrend } from './rules'

const score = fc.integer({ min: 1, max: 5 })
const scores = fc.array(fc.option(score, { nil: null }), { maxLength: 14 })

describe('pulse trend', () => {
  it('shows the worked examples', () => {
    expect(pulseTrend({ scores: [4, 3, 2] })).toEqual({ delta: -1.5, triggered: true })
    expect(pulseTrend({ scores: [4, 4, 3, 3, 2, 2] })).toEqual({ delta: -2, triggered: true })
    expect(pulseTrend({ scores: [3, 3, 4, 3, 3, 3] })).toEqual({ delta: 0, triggered: false })
    expect(pulseTrend({ scores: [] })).toEqual({ delta: null, triggered: false })
    expect(pulseTrend({ scores: [2] })).toEqual({ delta: null, triggered: true })
  })

  it('leaves skipped answers out wherever they stand', () => {
    fc.assert(
      fc.property(scores, (given) => {
        expect(pulseTrend(pulseInput.parse({ scores: given }))).toEqual(
          pulseTrend({ scores: given.filter((one) => one !== null) }),
        )
      }),
    )
  })

  it('triggers on a low last answer or a fall of one, and on nothing else', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { delta, triggered } = pulseTrend({ scores: given })
        const last = given.filter((one) => one !== null).at(-1) ?? 5
        expect(triggered).toBe(last <= 2 || (delta ?? 0) <= -1)
      }),
    )
  })

  it('looks at six answers at most once there are six', () => {
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1 }),
        fc.array(score, { minLength: 6, maxLength: 6 }),
        (old, six) => {
          expect(pulseTrend({ scores: [...old, ...six] })).toEqual(pulseTrend({ scores: six }))
        },
      ),
    )
  })

  it('moves the other way when every answer does', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2 }), (given) => {
        const mirrored = given.map((one) => 6 - one)
        const sum = (pulseTrend({ scores: given }).delta ?? 0) + (pulseTrend({ scores: mirrored }).delta ?? 0)
        expect(sum).toBe(0)
      }),
    )
  })
})
