// What must hold of balance and rhythm, each against a slow and obvious count.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { balance, balanceInput, type CadenceInput, cadence, cadenceInput } from './rules'

const RUNS = { numRuns: 2000 }
const START = '2025-01-01'
const aDay = fc.integer({ min: 0, max: 600 }).map((days) => addDays(START, days))

describe('balance', () => {
  const amount = fc.oneof(fc.nat(3), fc.nat(1000))
  const anyMinutes = fc.record({
    customer: amount,
    employee: amount,
    boss: amount,
    supplier: amount,
    none: amount,
  })

  it('totals 100 and stays within one point of each exact share', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const { percent } = balance({ minutes })
        const total = Object.values(minutes).reduce((a, b) => a + b, 0)
        if (percent === null) {
          expect(total).toBe(0)
          return
        }
        expect(Object.values(percent).reduce((a, b) => a + b, 0)).toBe(100)
        for (const party of ['customer', 'employee', 'boss', 'supplier', 'none'] as const) {
          expect(Math.abs(percent[party] * total - 100 * minutes[party])).toBeLessThan(total)
        }
      }),
      RUNS,
    )
  })

  it('decides on minutes, not on what it shows', () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        const given = balance({ minutes })
        if (given.percent === null) return
        const total = Object.values(minutes).reduce((a, b) => a + b, 0)
        expect(given.customerLow).toBe(5 * minutes.customer < total)
        expect(given.bossAboveCustomer).toBe(minutes.boss > minutes.customer)
      }),
      RUNS,
    )
  })

  it('passes exactly a fifth, and knows when there is nothing', () => {
    const of = (minutes: object): unknown => balance(balanceInput.parse({ minutes }))
    expect(of({ customer: 20, employee: 80 })).toMatchObject({ customerLow: false })
    expect(of({ customer: 199, employee: 801 })).toMatchObject({
      percent: { customer: 20 },
      customerLow: true,
    })
    expect(of({})).toEqual({ percent: null, customerLow: null, bossAboveCustomer: null })
  })
})

describe('cadence', () => {
  const anyInput: fc.Arbitrary<CadenceInput> = fc.record({
    asOf: aDay,
    startedOn: aDay,
    cadenceDays: fc.oneof(fc.constantFrom(7, 14, 28, 84), fc.integer({ min: 1, max: 120 })),
    heldOn: fc.array(aDay, { maxLength: 60 }),
    pauses: fc.array(
      fc.tuple(aDay, fc.nat(40)).map(([from, days]) => ({ from, to: addDays(from, days) })),
      { maxLength: 5 },
    ),
  })

  function daysOfWindow({ asOf, startedOn, cadenceDays }: CadenceInput): readonly string[] {
    const reach = Math.max(84, 6 * cadenceDays)
    return Array.from({ length: reach }, (_, back) => addDays(asOf, -back)).filter((day) => day > startedOn)
  }

  it('agrees with counting the days one by one', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const window = daysOfWindow(input)
        const working = window.filter((day) => !input.pauses.some(({ from, to }) => from <= day && day <= to))
        const given = cadence(cadenceInput.parse(input))
        const expected = Math.floor(working.length / input.cadenceDays)
        const held = input.heldOn.filter((day) => window.includes(day)).length
        expect([given.expected, given.held]).toEqual([expected, held])
        if (expected === 0) {
          expect([given.heldPercent, given.ok]).toEqual([null, null])
          return
        }
        const counted = Math.min(held, expected)
        expect(given.heldPercent).toBe(Math.floor((100 * counted) / expected))
        expect(given.ok).toBe(counted * 5 >= expected * 4)
      }),
      RUNS,
    )
  })

  it('takes its light from the last meeting so far, wherever it lies', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { daysSinceLast, light } = cadence(input)
        const past = input.heldOn.filter((day) => day <= input.asOf).toSorted()
        const last = past.at(-1)
        if (last === undefined) {
          expect([daysSinceLast, light]).toEqual([null, 'none'])
          return
        }
        expect(addDays(last, daysSinceLast ?? -1)).toBe(input.asOf)
        const gap = (daysSinceLast ?? 0) / input.cadenceDays
        expect(light).toBe(gap <= 1 ? 'green' : gap <= 1.5 ? 'amber' : 'red')
      }),
      RUNS,
    )
  })

  it('does not mind the order of meetings and pauses', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, heldOn: input.heldOn.toReversed(), pauses: input.pauses.toReversed() }
        expect(cadence(turned)).toEqual(cadence(input))
      }),
      RUNS,
    )
  })

  it('turns red after one and a half cadences: 11 days on a weekly rhythm, 38 days amber on a monthly', () => {
    const since = (days: number, cadenceDays: number): string =>
      cadence({
        asOf: '2026-05-14',
        startedOn: START,
        cadenceDays,
        heldOn: [addDays('2026-05-14', -days)],
        pauses: [],
      }).light
    expect([since(7, 7), since(8, 7), since(10, 7), since(11, 7)]).toEqual(['green', 'amber', 'amber', 'red'])
    expect([since(30, 30), since(38, 30), since(45, 30), since(46, 30)]).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ])
  })
})
