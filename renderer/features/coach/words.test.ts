// What kinds of hints are called in Settings.
import { expect, test } from 'vitest'
import { kindWords, labelWords } from './words'

test('a kind is called by its label and, where that adds something, by its rule', () => {
  expect(kindWords('closed:yes-or-no')).toEqual({ name: 'Closed question', sort: 'yes or no' })
  expect(kindWords('small_talk:greeting')).toEqual({ name: 'A greeting', sort: null })
  expect(kindWords('gone')).toEqual({ name: 'Another kind of hint', sort: null })
  expect(kindWords('toString:rule')).toEqual({ name: 'Another kind of hint', sort: 'rule' })
})

test('words about questions are short, warm, without an exclamation mark', () => {
  for (const { name, cost, lead } of Object.values(labelWords)) {
    expect(`${name}. ${cost} ${lead}`.length).toBeLessThan(100)
    expect(`${name} ${cost} ${lead}`).not.toMatch(/!|bad|wrong|should/i)
  }
})
