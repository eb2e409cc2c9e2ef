// How lengths become wrap, buffer and section minutes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitByLargestRemainder } from '../rounding'
import { anAgendaInput } from './candidate.fixture'
import { bufferMinutes, meetingShares, wrapMinutes } from './shares'

const minutesOf = (wish: Parameters<typeof anAgendaInput>[0]): readonly number[] =>
  meetingShares(anAgendaInput(wish)).sections.map(({ minutes }) => minutes)

describe('shares', () => {
  it('keep time to wrap up and to run over', () => {
    expect([5, 20, 21, 40, 41, 480].map((length) => wrapMinutes(length))).toEqual([2, 2, 3, 3, 5, 5])
    expect([5, 20, 29, 30, 45, 480].map((length) => bufferMinutes(length))).toEqual([2, 2, 2, 3, 4, 48])
  })

  it('divide 45 minutes with the boss as in the worked example', () => {
    expect(minutesOf({})).toEqual([7, 5, 4, 9, 5, 4, 2])
  })

  it('give alignment a quarter at quarter end', () => {
    expect(minutesOf({ quarterEnd: true })).toEqual([7, 5, 4, 5, 4, 9, 2])
  })

  it('divide 30 minutes with a report as in the worked example', () => {
    expect(minutesOf({ relationship: 'direct_report', lengthMinutes: 30 })).toEqual([10, 4, 4, 2, 2, 2])
  })

  it('reorder but keep the shares when the boss goes first', () => {
    const { sections } = meetingShares(anAgendaInput({ stance: 'boss_first', lengthMinutes: 116 }))
    expect(sections).toEqual([
      { section: 'promises', minutes: 10 },
      { section: 'boss', minutes: 25 },
      { section: 'customers', minutes: 20 },
      { section: 'team', minutes: 15 },
      { section: 'decisions', minutes: 15 },
      { section: 'alignment', minutes: 10 },
      { section: 'growth', minutes: 5 },
    ])
  })
})

describe('largest remainder', () => {
  it('always totals, and is never more than one unit off the exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => one > 0)),
        (whole, weights) => {
          const parts = splitByLargestRemainder(whole, weights)
          const sum = weights.reduce((a, b) => a + b, 0)
          expect(parts.reduce((a, b) => a + b, 0)).toBe(whole)
          parts.forEach((part, index) => {
            expect(Math.abs(part * sum - whole * (weights[index] ?? 0))).toBeLessThan(sum)
          })
        },
      ),
    )
  })

  it('gives equal remainders to the earlier, and nothing for no weight', () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByLargestRemainder(10, [0, 0])).toEqual([0, 0])
  })
})
