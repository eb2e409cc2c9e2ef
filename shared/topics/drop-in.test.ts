// Reading what a report sent beforehand: what lists and mails put before the words, what is known, what is too much.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainText, readDropIn, wordsOfLine } from './drop-in'

describe('a line of what was sent', () => {
  it.each([
    ['- Rota for the summer', 'Rota for the summer'],
    ['* [ ] Rota for the summer', 'Rota for the summer'],
    ['  • Rota for the summer', 'Rota for the summer'],
    ['> > 3) Rota for the summer', 'Rota for the summer'],
    ['>- [x] Rota for the summer', 'Rota for the summer'],
    ['12. Rota for the summer', 'Rota for the summer'],
    ['b) Rota for the summer', 'Rota for the summer'],
    ['☐ Rota for the summer', 'Rota for the summer'],
    ['## Rota for the summer', 'Rota for the summer'],
    ['2026 plan', '2026 plan'],
    ['-5 degrees in the hall', '-5 degrees in the hall'],
    ['3.5 hours a day in mails', '3.5 hours a day in mails'],
    ['A. B. Jones wants a visit', 'A. B. Jones wants a visit'],
    ['Дорога', 'Дорога'],
    ['---', ''],
    ['>', ''],
    ['   ', ''],
    ['…', ''],
  ])('%j says %j', (line, words) => {
    expect(wordsOfLine(line)).toBe(words)
  })

  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const words = wordsOfLine(line)
        expect(wordsOfLine(words)).toBe(words)
      }),
    )
  })
})

describe('a text that was sent', () => {
  it('is a topic a line, each once, without what is on the list', () => {
    const text = '- Rota\n\n- Forklift training\r\n> rota.\n1. Dock doors\n'
    expect(readDropIn(text, ['dock doors'])).toEqual({
      topics: ['Rota', 'Forklift training'],
      known: ['rota.', 'Dock doors'],
      tooLong: [],
      count: 4,
      problem: null,
    })
  })

  it('loses no line and invents none', () => {
    const line = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.array(line, { maxLength: 5 }), (lines, live) => {
        const { topics, known, count } = readDropIn(lines.join('\n'), live)
        expect(topics.length + known.length).toBe(count)
        expect(count).toBe(lines.length)
        expect(new Set(topics).size).toBe(topics.length)
        for (const topic of topics) expect(live).not.toContain(topic)
      }),
    )
  })

  it('says in a sentence what is too much, too long, or nothing', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `Topic ${index}`).join('\n')
    expect(readDropIn(lines(200), []).problem).toBeNull()
    expect(readDropIn(lines(10_000), []).problem).toBe(
      'That is 10,000 topics. Keep the ones for this talk, at most 200.',
    )
    const long = 'x'.repeat(501)
    expect(readDropIn(`Rota\n${long}`, []).problem).toBe(
      'Line 2 is too long. Keep a topic under 500 characters.',
    )
    expect(readDropIn(`${long}\n\n${long}y`, []).problem).toBe(
      'Lines 1 and 3 are too long. Keep a topic under 500 characters.',
    )
    expect(readDropIn(' \n ', []).problem).toBe('Paste or drop what was sent first.')
    expect(readDropIn('---\n>', []).problem).toContain('No line here says anything')
    expect(readDropIn('Rota', ['rota']).problem).toBe('Every one of these is on the list already.')
  })

  it('of 100,000 lines is read at once', () => {
    const began = performance.now()
    readDropIn('> > - [ ] 1. \n'.repeat(100_000), [])
    expect(performance.now() - began).toBeLessThan(1500)
  })

  it('is no text when it holds what no keyboard types', () => {
    expect(isPlainText('Rota\tand\nmore — “quoted” ☐')).toBe(true)
    expect(isPlainText('PK\u0003\u0004')).toBe(false)
    expect(isPlainText('\ufffd\ufffdJFIF')).toBe(false)
  })
})
