// The pulse trend: its worked examples and what holds for any row of answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerPulse, pulseDimensions } from './model'
import {
  lastThree,
  pulseInput,
  pulseInWords,
  pulseTitle,
  pulseTrend,
  whyTriggered,
  worstDimension,
} from './rules'

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

describe('the dimension to talk about', () => {
  const trend = fc.array(score, { maxLength: 8 }).map((given) => pulseTrend({ scores: given }))
  const trends = fc.record({ energy: trend, clarity: trend, support: trend, valued: trend })

  it('is the one that fell furthest; of equal falls the one asked first; none when none asks for it', () => {
    const calm = pulseTrend({ scores: [4, 4] })
    const fell = pulseTrend({ scores: [4, 3, 2] })
    const fellMore = pulseTrend({ scores: [5, 3] })
    expect(worstDimension({ energy: calm, clarity: calm, support: calm, valued: calm })).toBeNull()
    expect(worstDimension({ energy: calm, clarity: fell, support: fellMore, valued: fell })).toBe('support')
    expect(worstDimension({ energy: calm, clarity: fell, support: calm, valued: fell })).toBe('clarity')
  })

  it('always asks for it, and no other that does fell further', () => {
    fc.assert(
      fc.property(trends, (given) => {
        const worst = worstDimension(given)
        const asking = pulseDimensions.filter((dimension) => given[dimension].triggered)
        expect(worst === null).toBe(asking.length === 0)
        if (worst === null) return
        expect(asking).toContain(worst)
        for (const other of asking)
          expect(given[other].delta ?? 0).toBeGreaterThanOrEqual(given[worst].delta ?? 0)
      }),
    )
  })

  it('is named with its last three answers and a question', () => {
    expect(pulseTitle('energy', [5, 4, null, 3, 2])).toBe('Energy 4, 3, 2: what takes it?')
    expect(lastThree([null])).toBe('')
    expect(whyTriggered({ delta: -1.5, triggered: true })).toBe('−1.5 against the talks before')
    expect(whyTriggered({ delta: null, triggered: true })).toBe('the last answer is 2 or less')
  })
})

describe('the pulse in words', () => {
  it('says a whole sentence, with the lowest and what was skipped', () => {
    const points = [
      { day: '7 Oct', score: 4 },
      { day: '16 Dec', score: 2 },
      { day: '30 Dec', score: null },
      { day: '27 Jan', score: 4 },
    ]
    expect(pulseInWords('energy', points)).toBe(
      'Energy from 7 Oct to 27 Jan, between 2 and 4; lowest 2 on 16 Dec; last 4; skipped on 30 Dec.',
    )
    expect(pulseInWords('valued', [])).toBe('Valued: not answered yet.')
    expect(pulseInWords('support', points.slice(0, 1))).toBe('Support: 4 on 7 Oct.')
    expect(
      pulseInWords(
        'clarity',
        [points[0], points[3]].flatMap((point) => point ?? []),
      ),
    ).toBe('Clarity from 7 Oct to 27 Jan, always 4.')
  })
})

describe('an answer', () => {
  const meetingId = '01J0000000000000000000000A'
  it('is refused at its question, in words, when it is no number from 1 to 5', () => {
    for (const wrong of [6, 0, 2.5, '4']) {
      const checked = answerPulse.safeParse({ meetingId, clarity: wrong })
      expect(checked.error?.issues[0]?.path).toEqual(['clarity'])
    }
    expect(answerPulse.safeParse({ meetingId, energy: 6 }).error?.issues[0]?.message).toBe(
      'Choose a number from 1 to 5.',
    )
  })
})
