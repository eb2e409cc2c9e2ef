// The small rates with the figures they are meant to show.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AttentionFacts,
  anticipationRate,
  attentionFlags,
  clarityPercent,
  closedLoopRate,
  jobPercent,
  rate,
  recency,
  voiceShare,
} from './rates'

const told = (count: number, all: number): Parameters<typeof closedLoopRate>[0] =>
  Array.from({ length: all }, (_, index) => ({ toldOn: index < count ? '2026-05-14' : null }))

describe('rates', () => {
  it('show the figures of the worked examples', () => {
    expect(closedLoopRate(told(7, 9)).display).toBe('77%')
    expect(closedLoopRate(told(8, 10)).display).toBe('80%')
    expect(anticipationRate(6, 2).display).toBe('75%')
    expect(rate(2, 9).display).toBe('22%')
    expect(rate(3, 8).display).toBe('37%')
    expect(rate(3, 4)).toEqual({ part: 3, whole: 4, percent: 75, display: '3 of 4', isTelling: false })
    expect(rate(0, 0)).toEqual({ part: 0, whole: 0, percent: null, display: 'nothing yet', isTelling: false })
    expect(jobPercent(570, 1830)).toBe(23)
    expect(jobPercent(0, 0)).toBeNull()
  })

  it('weigh clarity by goal', () => {
    const goals = [
      { weight: 40, isAgreed: true },
      { weight: 25, isAgreed: true },
      { weight: 35, isAgreed: false },
    ]
    expect(clarityPercent(goals)).toBe(65)
    expect(clarityPercent([])).toBeNull()
  })

  it('warn of evidence that is all recent: above half, not at half', () => {
    const days = (recent: number, all: number): readonly string[] =>
      Array.from({ length: all }, (_, index) => (index < recent ? '2026-04-01' : '2026-03-31'))
    expect(recency(days(7, 12), '2026-04-01')).toMatchObject({ percent: 58, warns: true })
    expect(recency(days(6, 12), '2026-04-01')).toMatchObject({ percent: 50, warns: false })
    expect(recency([], '2026-04-01')).toMatchObject({ percent: null, warns: false })
  })

  it('give the report’s voice its share of the planned minutes', () => {
    const theirs = [5, 5, 4].map((minutes) => ({ minutes, isRaisedByThem: true }))
    const mine = [4, 2, 3, 1].map((minutes) => ({ minutes, isRaisedByThem: false }))
    expect(voiceShare([...theirs, ...mine])).toEqual({ percent: 58, isEnough: true })
    expect(voiceShare([{ minutes: 1, isRaisedByThem: true }, ...mine])).toMatchObject({ isEnough: false })
    expect(voiceShare([...theirs, ...mine], 60)).toEqual({ percent: 58, isEnough: false })
    expect(voiceShare([])).toEqual({ percent: null, isEnough: null })
  })

  it('are never rounded up', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (part, rest) => {
        const { percent, whole, isTelling, display } = rate(part, part + rest)
        expect(isTelling).toBe(whole >= 5)
        if (percent === null) {
          expect(display).toBe('nothing yet')
          return
        }
        expect(percent * whole).toBeLessThanOrEqual(100 * part)
        expect((percent + 1) * whole).toBeGreaterThan(100 * part)
        expect(display).toBe(whole < 5 ? `${part} of ${whole}` : `${percent}%`)
      }),
    )
  })
})

describe('attention', () => {
  const calm: AttentionFacts = {
    asOf: '2026-05-14',
    startedOn: '2025-01-01',
    isPulseTriggered: false,
    lastRecognitionOn: '2026-04-14',
    lastGrowthTalkOn: '2026-02-13',
    cancelledOn: ['2026-03-15'],
    unlinkedAspirations: 0,
    obstacles: [
      { severity: 4, openedOn: '2026-04-14' },
      { severity: 3, openedOn: '2025-04-14' },
    ],
  }

  it('flags nothing at the limits', () => expect(attentionFlags(calm)).toEqual([]))

  it('lists Omar’s three facts', () => {
    const facts = {
      ...calm,
      isPulseTriggered: true,
      lastRecognitionOn: '2026-04-13',
      lastGrowthTalkOn: '2026-02-09',
    }
    expect(attentionFlags(facts)).toEqual([
      { flag: 'pulse' },
      { flag: 'recognition', days: 31 },
      { flag: 'growth_talk', days: 94 },
    ])
  })

  it('counts cancellations of sixty days, loose aspirations and old severe obstacles', () => {
    const facts = {
      ...calm,
      cancelledOn: ['2026-03-15', '2026-03-14', '2026-05-14', '2026-05-15'],
      unlinkedAspirations: 2,
      obstacles: [{ severity: 5, openedOn: '2026-04-13' }],
    }
    expect(attentionFlags(facts)).toEqual([
      { flag: 'cancellations', count: 2 },
      { flag: 'aspiration', count: 2 },
      { flag: 'obstacle', days: 31 },
    ])
  })

  it('counts from the start what never happened', () => {
    const facts = { ...calm, startedOn: '2026-04-13', lastRecognitionOn: null, lastGrowthTalkOn: null }
    expect(attentionFlags(facts)).toEqual([{ flag: 'recognition', days: 31 }])
  })
})
