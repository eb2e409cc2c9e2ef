// Where a rule stands, by what speaks for it and how long ago the boss said so.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { addRule, type ObservationHow, observationHow } from './model'
import { checkInWords, lastStatedOn, ruleState } from './rules'

const asOf = '2026-05-14'
const seen = (how: ObservationHow, on: string) => ({ how, on })

describe('the state of a rule', () => {
  it.each([
    ['hypothesis', [seen('observed', '2026-05-01')]],
    ['hypothesis', [seen('told', '2026-05-01')]],
    ['pattern', [seen('observed', '2026-05-01'), seen('told', '2026-05-02')]],
    ['confirmed', [seen('stated', '2026-05-01')]],
    ['confirmed', [seen('stated', addDays(asOf, -180)), seen('observed', '2024-01-01')]],
    ['stale', [seen('stated', addDays(asOf, -181)), seen('observed', asOf)]],
  ] as const)('is %s', (state, observations) => {
    expect(ruleState({ observations, retiredOn: null }, asOf)).toBe(state)
    expect(ruleState({ observations, retiredOn: asOf }, asOf)).toBe('retired')
  })

  it('grows old only by what the boss said, and saying it again makes it fresh', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(asOf, -days))
    const observation = fc.record({ on: day, how: fc.constantFrom(...observationHow.options) })
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 6 }), (observations) => {
        const rule = { observations, retiredOn: null }
        const state = ruleState(rule, asOf)
        expect(['confirmed', 'stale'].includes(state)).toBe(lastStatedOn(rule, asOf) !== null)
        const again = { observations: [...observations, seen('stated', asOf)], retiredOn: null }
        expect(ruleState(again, asOf)).toBe('confirmed')
        expect(ruleState(again, addDays(asOf, 181))).toBe('stale')
      }),
    )
  })
})

describe('what can be checked', () => {
  it('reads as words', () => {
    const words = (checkKind: Parameters<typeof checkInWords>[0]['checkKind'], checkValue: number) =>
      checkInWords({ checkKind, checkValue, checkWords: 'one page, figures first.' })
    expect([
      words('max_topics', 6),
      words('max_topics', 1),
      words('max_minutes', 30),
      words('send_ahead_hours', 24),
      words('format', 0),
    ]).toEqual([
      '6 topics at most',
      '1 topic at most',
      '30 minutes at most',
      'the agenda 24 hours ahead',
      'this form: one page, figures first',
    ])
  })

  it('is refused in words at its field', () => {
    const relationshipId = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
    const wrong = (rule: object) => {
      const checked = addRule.safeParse({ relationshipId, text: 'Short', how: 'stated', ...rule })
      return checked.success
        ? null
        : checked.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
    }
    expect([
      wrong({}),
      wrong({ checkKind: 'max_topics', checkValue: 6 }),
      wrong({ checkKind: 'max_topics', checkValue: 0 }),
      wrong({ checkKind: 'max_topics', checkValue: null }),
      wrong({ checkKind: 'max_minutes', checkValue: 4 }),
      wrong({ checkKind: 'send_ahead_hours', checkValue: 400 }),
      wrong({ checkKind: 'format', checkWords: ' ' }),
      wrong({ text: '' }),
    ]).toEqual([
      null,
      null,
      ['checkValue: At least 1 topic: with 0 there is nothing to meet for.'],
      ['checkValue: Write a number.'],
      ['checkValue: A meeting lasts at least 5 minutes.'],
      ['checkValue: At most 336 hours ahead, which is two weeks.'],
      ['checkWords: Write what it should look like.'],
      ['text: Write the rule in a few words.'],
    ])
  })
})
