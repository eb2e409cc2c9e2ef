// The thread from a report to the boss and back, and the names in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import type { ThreadFacts } from './model'
import { inOneLine, withoutNames } from './names'
import { threadDaysInWords, threadInWords, threadOf } from './rules'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
const maybe = fc.option(day)
const facts: fc.Arbitrary<ThreadFacts> = fc.record({
  raisedOn: day,
  withBossOn: maybe,
  ending: fc.option(fc.constantFrom('cleared', 'declined', 'acted', 'dismissed')),
  endedOn: maybe,
  toldOn: fc.array(maybe, { maxLength: 4 }),
})

describe('a thread', () => {
  it('never counts fewer than 0 days, and goes through its steps in the order of their days', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { steps, daysToEnd, daysToTell } = threadOf(given)
        const days = steps.flatMap(({ on }) => (on === null ? [] : [on]))
        expect(days).toEqual(days.toSorted())
        expect(daysToEnd ?? 0).toBeGreaterThanOrEqual(0)
        expect(daysToTell ?? 0).toBeGreaterThanOrEqual(0)
        expect(steps.filter(({ what }) => what === 'raised')).toHaveLength(1)
      }),
    )
  })

  it('is whole exactly when it ended and everyone who raised it knows', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { stands, daysToTell, steps } = threadOf(given)
        const isTold = given.toldOn.every((on) => on !== null)
        expect(stands === 'whole').toBe(given.ending !== null && isTold)
        if (!isTold || given.ending === null) expect(daysToTell).toBe(null)
        expect(stands === 'rising' || stands === 'with_boss').toBe(given.ending === null)
        if (given.ending === null) expect(steps.map(({ what }) => what)).not.toContain('told')
      }),
    )
  })

  it('raised 16 Apr, with Ruth and cleared 14 May, told 19 May: 28 days and 5', () => {
    const raised = { raisedOn: '2026-04-16', withBossOn: null, ending: null, endedOn: null, toldOn: [null] }
    const rising = threadOf(raised)
    expect([rising.stands, threadInWords(rising, 'Ruth', '2026-05-19'), threadDaysInWords(rising)]).toEqual([
      'rising',
      'raised 16 Apr',
      '',
    ])
    const talked = { ...raised, withBossOn: '2026-05-14' }
    expect(threadOf(talked).stands).toBe('with_boss')
    const cleared = { ...talked, ending: 'cleared', endedOn: '2026-05-14' } as const
    const waiting = threadOf(cleared)
    expect([waiting.stands, waiting.daysToEnd, waiting.daysToTell]).toEqual(['to_tell', 28, null])
    const whole = threadOf({ ...cleared, toldOn: ['2026-05-19'] })
    expect(whole).toMatchObject({ stands: 'whole', daysToEnd: 28, daysToTell: 5 })
    expect(threadInWords(whole, 'Ruth', '2026-05-19')).toBe('raised 16 Apr → with Ruth 14 May → told 19 May')
    expect(threadDaysInWords(whole)).toBe('cleared after 28 days, told 5 days later')
    const later = threadOf({ ...cleared, endedOn: '2026-05-15', toldOn: ['2026-05-15'] })
    expect(threadInWords(later, null, '2027-01-02')).toBe(
      'raised 16 Apr 2026 → with the boss 14 May 2026 → cleared 15 May 2026 → told 15 May 2026',
    )
    expect(threadDaysInWords(later)).toBe('cleared after 29 days, told the same day')
  })

  it('waits for the last of those who raised it', () => {
    const acted = {
      raisedOn: '2026-04-01',
      withBossOn: null,
      ending: 'acted',
      endedOn: '2026-04-02',
    } as const
    expect(threadOf({ ...acted, toldOn: ['2026-04-03', null] }).stands).toBe('to_tell')
    expect(threadOf({ ...acted, toldOn: ['2026-04-03', '2026-04-09'] }).daysToTell).toBe(7)
  })
})

describe('names', () => {
  const priya = { name: 'Priya Venkell', as: 'someone in the team', isPerson: true }
  it('give way to who they are among', () => {
    expect(withoutNames('Priya’s night shift; ask Priya Venkell, not Priyanka', [priya])).toBe(
      'Someone in the team’s night shift; ask someone in the team, not Priyanka',
    )
    const shop = { name: 'Northside (Retail)', as: 'a customer', isPerson: false }
    expect(withoutNames('At Northside (Retail): Retail and Northside', [shop])).toBe(
      'At a customer: Retail and Northside',
    )
    expect(withoutNames('Nothing to hide', [])).toBe('Nothing to hide')
    expect(inOneLine(['Priya', 'Jun', 'a customer', 'a customer'])).toBe('Priya, Jun and a customer')
  })

  it('are never left in the words, whatever they hold', () => {
    const word = fc.constantFrom('Zqone', 'Zqtwo', 'a.b', 'licences', ' ', ', ', '$&', '(x')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const hidden = [{ name: 'Zqone Zqtwo', as: 'someone in the team', isPerson: true }]
        const text = words.join(' ')
        expect(withoutNames(text, hidden)).not.toMatch(/Zqone|Zqtwo/)
        expect(withoutNames(text, [])).toBe(text)
      }),
    )
  })
})
