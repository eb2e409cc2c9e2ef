// A rewrite is open itself, asks one thing, and is written like a sentence; all those for the given questions stand
// in a list that was read by people.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coachQuestion } from '.'

const folder = join(import.meta.dirname, 'questions')

function weakIn(file: string): readonly string[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  return lines
    .map((line) => line.split('\t'))
    .filter(([label]) => label !== 'label' && label !== 'open_ok')
    .map(([, text = '']) => text)
}

const given = [...weakIn('dev.tsv'), ...weakIn('hard.tsv')]
const others = [...weakIn('workshop.tsv'), ...weakIn('check.tsv')]
const rewrites = [...given, ...others].flatMap((text) => coachQuestion(text).rewrite ?? [])

describe('a rewrite', () => {
  it('is open to the coach itself, whatever it was made from', () => {
    expect(rewrites.length).toBeGreaterThan(400)
    expect(rewrites.filter((text) => coachQuestion(text).label !== 'open_ok')).toEqual([])
  }, 60_000)

  it('is one short sentence with one mark at its end', () => {
    const odd = rewrites.filter(
      (text) =>
        !/^[\p{Lu}\d"'“].*[^\s,;:?.][?.]$/u.test(text) ||
        /\s{2}|\?.|\s[?.,;:]/.test(text) ||
        text.length > 160,
    )
    expect(odd).toEqual([])
  })

  it('is there for every weak question', () => {
    const missing = given.filter((text) => {
      const { label, rewrite } = coachQuestion(text)
      return label !== 'open_ok' && rewrite === null
    })
    expect(missing).toEqual([])
  })

  it('reads as in the reviewed list', async () => {
    const list = given.map((text) => {
      const { label, rewrite } = coachQuestion(text)
      return `${label}\n  ${text}\n  ${rewrite ?? '-'}`
    })
    await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot('rewrites.reviewed.txt')
  })
})

describe('the other half of two questions', () => {
  it.each([
    ['What is blocking you and when will it be done?', 'When will it be done?'],
    ['What did the customer say? And did you send the quote?', 'Did you send the quote?'],
    ['What slowed you down, and how can I help?', 'How can I help?'],
    ['How do you rate the canteen and the parking?', null],
    ['Is the migration on track?', null],
    ['Where does work pile up?', null],
  ])('of "%s" is %s', (text, followUp) => {
    expect(coachQuestion(text).followUp).toBe(followUp)
  })
})
