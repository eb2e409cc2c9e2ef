// Values are actions: counted over 90 days, and the one unseen for longest is asked about.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { seenInWords, seenTimes, unseenValue } from './rules'

const today = '2026-05-14'
const value = (id: string, since: number, ...seen: readonly number[]) => ({
  id,
  name: `Value ${id}`,
  sinceOn: addDays(today, -since),
  seenOn: seen.map((days) => addDays(today, -days)),
})

describe('values', () => {
  it('count the last 90 days, today among them, and nothing to come', () => {
    expect(seenTimes(value('a', 200, 0, 89, 90, -1), today)).toBe(2)
    const words = (times: number, since: number) => seenInWords(times, addDays(today, -since), today)
    expect([...[0, 1, 2, 3].map((times) => words(times, 90)), words(0, 89)]).toEqual([
      'not seen in 90 days',
      'once in 90 days',
      'twice in 90 days',
      '3 times in 90 days',
      'not seen yet',
    ])
  })

  it('give a young value its 90 days', () => {
    expect(unseenValue([value('a', 90)], today)).toBe(null)
    expect(unseenValue([value('a', 91)], today)?.id).toBe('a')
    expect(unseenValue([value('a', 200, 89)], today)).toBe(null)
  })

  it('ask about the one unseen for longest, whatever the order', () => {
    const values = [value('b', 120), value('a', 300, 110), value('c', 120), value('d', 400, 3)]
    expect(unseenValue(values, today)?.id).toBe('b')
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: 4 }), (shuffled) => {
        expect(unseenValue(shuffled, today)?.id).toBe('b')
      }),
    )
  })
})
