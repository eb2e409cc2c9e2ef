// What in a typed line is a question, and what is left alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionIn } from './question'

const asked = (line: string) => questionIn(line)?.text ?? null

describe('the question in a line', () => {
  test.each([
    ['How are you?', 'How are you?'],
    ['- Is it on track?', 'Is it on track?'],
    ['Rota is done. Is it on track?  ', 'Is it on track?'],
    ['Migration: is it on track?', 'is it on track?'],
    ['What did they say? And did you send it?', 'What did they say? And did you send it?'],
    ['Could Dr. Shah join us?', 'Could Dr. Shah join us?'],
    ['How are you? 😀', 'How are you?'],
    ['So, did you ask “the ‘other’ team”?', 'So, did you ask “the ‘other’ team”?'],
    ['How are you', 'How are you'],
    ['Is the migration on track', 'Is the migration on track'],
    ['¿Cómo estás?', '¿Cómo estás?'],
    [`${'All of it was said at length. '.repeat(20)}Is it late?`, 'Is it late?'],
  ])('in %j is %j', (line, text) => {
    expect(asked(line)).toBe(text)
  })

  test.each([
    '',
    '   ',
    '???',
    '- - ?',
    'Rota for the summer',
    'Have lunch with Omar',
    'Do the rota',
    'What customers say',
    'She asked “Is it on track?”',
    '😀😀😀',
    'Is it on track?\r\nIs it late?',
    `Is ${'x'.repeat(5000)}?`,
    `${'Is it on track? '.repeat(400)}`,
  ])('there is none in %j', (line) => {
    expect(questionIn(line)).toBeNull()
  })

  test('what stands around the question is kept', () => {
    const line = '- Rota is done. Is it on track? 😀'
    const found = questionIn(line)
    expect(found && `${line.slice(0, found.from)}…${line.slice(found.to)}`).toBe('- Rota is done. … 😀')
  })

  test('is a part of any line, with something in it, and no line breaks it', () => {
    const pieces = fc.constantFrom(
      'Is',
      'it',
      'late',
      '?',
      '.',
      ':',
      ' ',
      '\r\n',
      '“',
      '”',
      '😀',
      '- ',
      'so',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (line) => {
          const found = questionIn(line)
          if (found === null) return
          const { from, to, text } = found
          expect(from).toBeLessThan(to)
          expect(line.slice(from, to)).toBe(text)
          expect(text.trim()).not.toBe('')
          expect(questionIn(text)?.text).toBe(text)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('a mark is told apart from words that only look like a question', () => {
    expect(questionIn('How are you?')?.isMarked).toBe(true)
    expect(questionIn('How are you')?.isMarked).toBe(false)
  })
})
