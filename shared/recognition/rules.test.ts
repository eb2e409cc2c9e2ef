// Days without recognition: more than the days chosen are too many, exactly as many are not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { saveDays } from './model'
import { namedInWords, preferenceInWords, sinceInWords, sinceLast } from './rules'

const asOf = '2026-05-19'

describe('days since recognition', () => {
  it('counts from the last one, else from the day you began to work together', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 7, max: 30 }), (last, start, limit) => {
        const startedOn = addDays(asOf, -start)
        const lastOn = addDays(asOf, -last)
        expect(sinceLast({ lastOn, startedOn }, limit, asOf)).toEqual({
          lastOn,
          days: last,
          isLong: last > limit,
        })
        expect(sinceLast({ lastOn: null, startedOn }, limit, asOf).days).toBe(start)
      }),
    )
  })

  it.each([
    [3, 'Choose 7 to 30 days.'],
    [31, 'Choose 7 to 30 days.'],
    [10.5, 'Write the days as a whole number.'],
    [7, undefined],
    [30, undefined],
  ])('%s days', (days, message) => {
    expect(saveDays.safeParse({ days }).error?.issues[0]?.message).toBe(message)
  })
})

describe('words of recognition', () => {
  it('say how long ago the last was, and nothing when there was none', () => {
    const words = (days: number | null) =>
      sinceInWords(
        sinceLast({ lastOn: days === null ? null : addDays(asOf, -days), startedOn: asOf }, 14, asOf),
      )
    expect([19, 1, 0, null].map(words)).toEqual([
      '19 days since the last',
      '1 day since the last',
      'the last one today',
      undefined,
    ])
  })

  it('say how someone likes it, and who was named', () => {
    expect(preferenceInWords('Priya Raman', 'private')).toBe('Priya likes it said in private')
    expect(preferenceInWords('Priya Raman', 'public')).toBe('Priya likes it said in front of others')
    expect(preferenceInWords('Priya Raman', null)).toBe(null)
    expect(namedInWords([])).toBe(null)
    expect(namedInWords(['Priya Raman', 'Omar Lind', 'Priya Raman'])).toBe('2 named: Priya, Omar')
  })
})
