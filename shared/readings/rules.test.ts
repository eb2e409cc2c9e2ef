// What the boss says customers want, against what was heard.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { type HeardSignal, readingCheck, readingWords } from './rules'

const asOf = '2026-05-14'
const heard = (theme: string, count: number, more: Partial<HeardSignal> = {}): readonly HeardSignal[] =>
  Array.from({ length: count }, () => ({ theme, hop: 1, heardOn: '2026-05-01', ...more }))

describe('the reading check', () => {
  it.each([
    ['one voice is none', heard('delivery', 1), false],
    ['two are', heard('delivery', 2), true],
    ['as many as agree', [...heard('delivery', 2), ...heard('price', 2)], false],
    ['two themes together', [...heard('delivery', 1), ...heard('label', 1), ...heard('Price ', 1)], true],
    ['through too many ears', heard('delivery', 4, { hop: 2 }), false],
    ['too long ago', heard('delivery', 4, { heardOn: addDays(asOf, -60) }), false],
    ['just in time', heard('delivery', 4, { heardOn: addDays(asOf, -59) }), true],
    ['without a theme', heard(' ', 4), false],
  ])('%s', (_name, signals, isOtherwise) => {
    expect(readingCheck('price', signals, asOf).isOtherwise).toBe(isOtherwise)
  })

  it('names every theme with its count, the boss’s own too', () => {
    const check = readingCheck('Price', [...heard('label', 1), ...heard('delivery', 4)], asOf)
    expect(readingWords('Ruth', 'Price', check)).toBe(
      'Ruth’s reading: Price. What we hear: delivery 4, label 1, Price 0',
    )
  })

  it('names three other themes and counts the rest', () => {
    const all = [...heard('a', 5), ...heard('b', 4), ...heard('c', 3), ...heard('d', 2), ...heard('e', 1)]
    expect(readingWords('Ruth', 'price', readingCheck('price', all, asOf))).toBe(
      'Ruth’s reading: price. What we hear: a 5, b 4, c 3, price 0, others 3',
    )
  })

  it('loses no signal that counts, in whatever order they come', () => {
    const signal = fc.record({
      theme: fc.constantFrom('price', 'PRICE', 'delivery', 'label', ''),
      hop: fc.integer({ min: 0, max: 3 }),
      heardOn: fc.integer({ min: 0, max: 90 }).map((days) => addDays(asOf, -days)),
    })
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 30 }), (signals) => {
        const check = readingCheck('price', signals, asOf)
        const sum = check.byTheme.reduce((total, { count }) => total + count, 0)
        expect(check.agreeing + check.otherwise).toBe(sum)
        const again = readingCheck('price', signals.toReversed(), asOf)
        expect({ ...again, byTheme: null }).toEqual({ ...check, byTheme: null })
      }),
    )
  })
})
