// Talks about staying by their rule, and facts as they read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { factsInWords, stayStanding, stayWords } from './rules'

describe('a talk about staying', () => {
  it('is due on the 180th day, counted from the last one or from the beginning', () => {
    const since = (lastOn: string | null, facts = 0) =>
      stayStanding({ lastOn, startedOn: '2025-11-15', facts }, '2026-05-14')
    expect(since(null)).toEqual({ dueOn: '2026-05-14', isDue: true, isOffered: true })
    expect(since('2025-11-16')).toEqual({ dueOn: '2026-05-15', isDue: false, isOffered: false })
    expect(since('2026-04-01', 3)).toMatchObject({ isDue: false, isOffered: true })
    expect(since('2026-04-01', 2)).toMatchObject({ isDue: false, isOffered: false })
    expect(stayWords({ lastOn: null, startedOn: '2025-11-15' }, '2026-05-14')).toBe(
      'Not one yet in 180 days together',
    )
    expect(stayWords({ lastOn: '2026-05-13', startedOn: '2025-11-15' }, '2026-05-14')).toBe(
      'The last one was 1 day ago',
    )
  })

  it('stays due once it is, until there was one', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(400), fc.nat(6), (start, later, facts) => {
        const startedOn = addDays('2024-01-01', start)
        const asOf = addDays(startedOn, later)
        const standing = stayStanding({ lastOn: null, startedOn, facts }, asOf)
        expect(standing.isDue).toBe(later >= 180)
        expect(standing.isOffered).toBe(later >= 180 || facts >= 3)
        expect(stayStanding({ lastOn: asOf, startedOn, facts }, asOf).isDue).toBe(false)
      }),
    )
  })
})

describe('facts', () => {
  it('are plain words with their days, without a sum', () => {
    expect(
      factsInWords(
        [
          { flag: 'pulse' },
          { flag: 'recognition', days: 31 },
          { flag: 'growth_talk', days: 94 },
          { flag: 'cancellations', count: 2 },
          { flag: 'aspiration', count: 1 },
          { flag: 'obstacle', days: 34 },
        ],
        'Energy 4, 3, 2',
      ),
    ).toEqual([
      'Energy 4, 3, 2',
      '31 days without recognition',
      '94 days without a growth talk',
      '2 talks cancelled in 60 days',
      '1 aspiration linked to nothing yet',
      'A heavy obstacle open for 34 days',
    ])
  })
})
