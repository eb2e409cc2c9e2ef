// Files of labelled questions as they come, and what is counted.
import { describe, expect, it } from 'vitest'
import { asText, evaluate, parseLabelled } from './coach-measures'

describe('a file of labelled questions', () => {
  it('is read with or without column names, with Windows line ends, further columns and empty lines', () => {
    const text =
      '\uFEFFlabel\tquestion\trewrite\r\nclosed\tIs it done?\tWhat is left?\r\n\r\nvague\tThoughts?\r\n'
    expect(parseLabelled(text)).toEqual({
      ok: true,
      questions: [
        { label: 'closed', text: 'Is it done?' },
        { label: 'vague', text: 'Thoughts?' },
      ],
    })
  })

  it('names the line that cannot be read', () => {
    expect(parseLabelled('closed\tIs it done?\nshut\tIs it?')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Line 2: "shut" is no label'),
    })
    expect(parseLabelled('closed')).toMatchObject({ ok: false, message: expect.stringContaining('Line 1') })
  })
})

describe('the measures', () => {
  it('count labels, weak ones found and good ones left alone', () => {
    const measures = evaluate([
      { label: 'closed', text: 'Is the migration on track?' },
      { label: 'closed', text: 'How do you plan the week?' },
      { label: 'leading', text: 'Is the migration on track?' },
      { label: 'open_ok', text: 'How do you plan the week?' },
    ])
    expect(measures).toMatchObject({ questions: 4, right: 2, accuracy: 0.5, specificity: 1 })
    expect(measures.weakRecall).toBeCloseTo(2 / 3)
    expect(measures.matrix.closed).toMatchObject({ closed: 1, open_ok: 1 })
    expect(measures.matrix.leading.closed).toBe(1)
    expect(asText(measures)).toContain('accuracy             50.0 % (2 of 4)')
  })

  it('say nothing of an empty file', () => {
    expect(evaluate([])).toMatchObject({ questions: 0, accuracy: null, weakRecall: null, specificity: null })
    expect(asText(evaluate([]))).toContain('nothing yet')
  })
})
