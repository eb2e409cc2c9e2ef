// Questions out of lines and CSV: what is odd is read or told, and what was written is read again unchanged.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuestions, type WrittenQuestion, writeQuestions } from './csv'
import { themesOf } from './model'

function texts(source: string, isTable = false): readonly string[] {
  const read = readQuestions(source, isTable)
  if (read.type === 'problem') throw new Error(read.message)
  return read.questions.map(({ text }) => text)
}

function problem(source: string, isTable = false): string {
  const read = readQuestions(source, isTable)
  return read.type === 'problem' ? read.message : ''
}

describe('plain lines', () => {
  it('takes one question a line, with any line ends, without empty lines and marks of a list', () => {
    const source = '\uFEFFWhat slows you down?\r\n\r\n  - Who waits for you?\n3) Where does it hurt?\r\t\n'
    expect(texts(source)).toEqual(['What slows you down?', 'Who waits for you?', 'Where does it hurt?'])
  })

  it('leaves commas, quotes, emoji, other languages and three questions in one line as they are', () => {
    const lines = [
      'Who owns the bug, why was it missed, and what is the fix?',
      'What did “urgent” mean to them? Who said it? When?',
      'What does the 🚚 bring that nobody "ordered"?',
      'Was hält dich auf?',
      'お客様は何と言いましたか？',
      'A statement without a question mark',
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('takes the quotes around a line away, and one of two within it', () => {
    expect(texts('"What does ""done"" mean here?"')).toEqual(['What does "done" mean here?'])
  })

  it('keeps 5,000 characters in full, to be told at the line', () => {
    const long = `What ${'about this '.repeat(454)}?`
    expect(texts(long)[0]).toHaveLength(long.length)
  })

  it('reads nothing from nothing', () => {
    expect(texts('')).toEqual([])
    expect(texts(' \r\n\t\n')).toEqual([])
  })
})

describe('CSV', () => {
  it('reads question, follow-up, theme, for and starred in any order and spelling', () => {
    const source =
      'Theme,FOR,Follow up,Text,Starred\r\nIn the way,Reports,And then?,"Who, if anyone, waits?",yes\r\n'
    expect(readQuestions(source, false)).toEqual({
      type: 'questions',
      questions: [
        {
          text: 'Who, if anyone, waits?',
          followUp: 'And then?',
          audience: 'direct_report',
          theme: 'obstacles',
          isStarred: true,
          notes: [],
        },
      ],
    })
  })

  it('reads semicolons and tabs, quotes in quotes, and a line end inside a cell', () => {
    expect(texts('question;theme\n"What does ""done""\r\nmean; here?";goals\n')).toEqual([
      'What does "done" mean; here?',
    ])
    expect(texts('question\ttheme\nWhat is next, then?\tgoals')).toEqual(['What is next, then?'])
  })

  it('knows whom a theme is for when only one of both has it', () => {
    const read = readQuestions('question,theme\nWhat comes first?,priorities\nWho waits?,customers', false)
    expect(read.type === 'questions' && read.questions.map(({ audience }) => audience)).toEqual([
      'boss',
      null,
    ])
  })

  it('says what it did not understand and leaves it to be chosen', () => {
    const read = readQuestions(
      'question,theme,for\nWhat now?,Morale,everyone\nWhat first?,priorities,team',
      false,
    )
    expect(read.type === 'questions' && read.questions.map(({ notes }) => notes)).toEqual([
      [
        '“Morale” is not one of the themes. Choose one.',
        '“everyone” is neither “reports” nor “boss”. Choose one.',
      ],
      ['Priorities is not a theme for reports. Choose one.'],
    ])
  })

  it('names what a wrong header says and what is understood', () => {
    const said = problem('Frage,Thema\nWas hält dich auf?,Arbeit\nWer wartet?,Kunden')
    expect(said).toContain('The first line says “Frage”, “Thema”.')
    expect(said).toContain(
      'Understood are “question” (or “text”), “follow-up”, “theme” and “for” (or “audience”).',
    )
    expect(problem('Frage\nWas hält dich auf?', true)).toContain('The first line says “Frage”.')
  })

  it('says which row opens a quotation mark and never closes it', () => {
    expect(problem('question,theme\nWho waits?,goals\n"What now?,goals\n')).toContain('in row 3')
  })

  it('takes the first column of a CSV file without a header', () => {
    expect(texts('"Who, if anyone, waits?",x\nWhat now?,y', true)).toEqual([
      'Who, if anyone, waits?',
      'What now?',
    ])
  })

  it('is usable at 10,000 lines', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `"What, then, is number ${index}?",goals`)
    const start = performance.now()
    expect(texts(`question,theme\n${rows.join('\n')}`)).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => `W${text.replace(/[\s\p{Cc}]+/gu, ' ').trim()}?`)

const written: fc.Arbitrary<WrittenQuestion> = fc
  .constantFrom('direct_report' as const, 'boss' as const)
  .chain((audience) =>
    fc.record({
      text: words,
      followUp: fc.oneof(fc.constant(''), words),
      audience: fc.constant(audience),
      theme: fc.constantFrom(...themesOf[audience]),
      isStarred: fc.boolean(),
    }),
  )

it('reads what it wrote unchanged', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (questions) => {
      const read = readQuestions(writeQuestions(questions), true)
      expect(read).toEqual({ type: 'questions', questions: questions.map((one) => ({ ...one, notes: [] })) })
    }),
  )
})
