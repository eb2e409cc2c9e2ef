// What in a typed line is a question, and what is left alone.
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
  ])('in %j is %j', (line, text) => {
    expect(asked(line)).toBe(text)
  })

  test.each([
    '',
    '   ',
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

  test('a mark is told apart from words that only look like a question', () => {
    expect(questionIn('How are you?')?.isMarked).toBe(true)
    expect(questionIn('How are you')?.isMarked).toBe(false)
  })
})
