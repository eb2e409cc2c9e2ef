// What people type for a day, and what is understood. Today is Tue 10 Mar 2026.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, formatDay, parseDay } from './parse-day'

const today = '2026-03-10'

function dayOf(text: string, more: Partial<Parameters<typeof parseDay>[1]> = {}) {
  const parsed = parseDay(text, { today, ...more })
  return parsed.kind === 'day' ? parsed.day : parsed.kind === 'wrong' ? parsed.message : null
}

describe('parseDay', () => {
  test.each([
    ['t', '2026-03-10'],
    ['tm', '2026-03-11'],
    ['tomorrow', '2026-03-11'],
    ['fri', '2026-03-13'],
    ['Friday', '2026-03-13'],
    ['next tuesday', '2026-03-17'],
    ['in two weeks', '2026-03-24'],
    ['end of month', '2026-03-31'],
    ['13/3', '2026-03-13'],
    ['13.3.', '2026-03-13'],
    ['13 mar', '2026-03-13'],
    ['Fri 13 Mar', '2026-03-13'],
    ['Fri Mar 13', '2026-03-13'],
    ['March 13', '2026-03-13'],
    ['13 March 2027', '2027-03-13'],
    ['13/3/27', '2027-03-13'],
    ['3/13', '2026-03-13'],
    ['2026-03-13', '2026-03-13'],
    ['1/2', '2027-02-01'],
  ])('reads %s as %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test('leaves what is empty empty', () => {
    expect(parseDay('  ', { today })).toEqual({ kind: 'empty' })
  })

  test('a record of what was leans to the past', () => {
    expect(dayOf('12 nov', { leans: 'past' })).toBe('2025-11-12')
    expect(dayOf('12 feb', { leans: 'past' })).toBe('2026-02-12')
  })

  test('the month comes first where the locale says so', () => {
    expect(dayOf('4/5', { isMonthFirst: true })).toBe('2026-04-05')
    expect(dayOf('4/5')).toBe('2026-05-04')
  })

  test('says what is wrong and what to try', () => {
    expect(dayOf('31 feb')).toMatch(/^No such day\. Try (?:28 Feb|Feb 28)\.$/)
    expect(dayOf('1/13/2026/x')).toBe('Not a day yet. Try fri, tomorrow or 13/3.')
    expect(dayOf('soon')).toBe('Not a day yet. Try fri, tomorrow or 13/3.')
  })

  test('reads back what formatDay writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (days) => {
        const day = addDays(today, days)
        expect(dayOf(formatDay(day, today))).toBe(day)
      }),
    )
  })
})
