// Weeks by their Monday, and the words about how they divide.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../dates'
import { hoursInWords, mondayOf, trendInWords, weekInWords, weekToLookAt, withGaps } from './rules'

const day = fc.integer({ min: -9000, max: 9000 }).map((n) => addDays('2026-05-14', n))

describe('weeks', () => {
  it('begin on the Monday on or before the day', () => {
    fc.assert(
      fc.property(day, (given) => {
        const monday = mondayOf(given)
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1)
        const gap = daysBetween(monday, given)
        expect(gap >= 0 && gap < 7).toBe(true)
      }),
    )
  })

  it('are asked about on four days of seven, unless noted, and never before they began', () => {
    fc.assert(
      fc.property(day, (given) => {
        const days = Array.from({ length: 7 }, (_, n) => addDays(given, n))
        const asked = days.flatMap((each) => {
          const week = weekToLookAt(each, [])
          return week === null ? [] : [{ each, week }]
        })
        expect(asked).toHaveLength(4)
        for (const { each, week } of asked) {
          expect(week < each && mondayOf(week) === week).toBe(true)
          expect(weekToLookAt(each, [week])).toBeNull()
        }
      }),
    )
  })

  it('that were not noted are gaps between those that were', () => {
    const week = (weekOn: string) => ({ weekOn, jobPercent: 20 })
    expect(withGaps([])).toEqual([])
    expect(withGaps([week('2026-05-04'), week('2026-05-18')])).toEqual([
      week('2026-05-04'),
      { weekOn: '2026-05-11', jobPercent: null },
      week('2026-05-18'),
    ])
  })

  it('are said in hours', () => {
    expect(weekInWords({ deskMinutes: 1830, jobMinutes: 570 })).toBe('9.5 of 40 hours at the job')
    expect(hoursInWords(20)).toBe('0.33')
    expect(trendInWords([])).toBeNull()
    expect(trendInWords([20])).toBeNull()
    expect(trendInWords([20, null, 23])).toBe('3 points more than in the first of 2 weeks')
    expect(trendInWords([24, 20, 23])).toBe('1 point less than in the first of 3 weeks')
    expect(trendInWords([23, 20, 23])).toBe('as in the first of 3 weeks')
  })
})
