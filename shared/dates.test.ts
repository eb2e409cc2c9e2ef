// Days as words: what is one, how they add, and where quarters end.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDates,
  dayInWords,
  daysBetween,
  isLastMeetingOfQuarter,
  lastDayOfQuarter,
  localDate,
  monthsOfQuarter,
  quarterOf,
} from './dates'

const aDay = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays('2026-01-01', days))

describe('the months of a quarter', () => {
  it('name their first and last month', () => {
    expect(monthsOfQuarter('2025-07-01')).toBe('Jul to Sep 2025')
    expect(monthsOfQuarter('2026-12-31')).toBe('Oct to Dec 2026')
  })
})

describe('days', () => {
  it('are real ones only', () => {
    for (const bad of [
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '',
      'today',
      '2026-05-14 ',
    ]) {
      expect([bad, localDate.safeParse(bad).success]).toEqual([bad, false])
    }
    for (const good of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(localDate.parse(good)).toBe(good)
    expect(() => daysBetween('nonsense', '2026-01-01')).toThrow(RangeError)
  })

  it('add and subtract without ever losing one', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -50_000, max: 50_000 }), (day, days) => {
        const other = addDays(day, days)
        expect(localDate.parse(other)).toBe(other)
        expect(daysBetween(day, other)).toBe(days)
        expect(compareDates(other, day)).toBe(Math.sign(days))
      }),
    )
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })

  it('know their quarter and whether a meeting is its last', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const last = lastDayOfQuarter(day)
        expect(last >= day).toBe(true)
        expect(quarterOf(last)).toEqual(quarterOf(day))
        expect(quarterOf(addDays(last, 1))).not.toEqual(quarterOf(day))
      }),
    )
    expect(isLastMeetingOfQuarter('2026-06-18', '2026-06-30')).toBe(false)
    expect(isLastMeetingOfQuarter('2026-06-18', '2026-07-01')).toBe(true)
  })

  it('are named as people name them', () => {
    expect(dayInWords('2026-05-02', '2026-12-31')).toBe('2 May')
    expect(dayInWords('2027-05-02', '2026-12-31')).toBe('2 May 2027')
  })
})
