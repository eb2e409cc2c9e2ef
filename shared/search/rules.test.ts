// The words of a search, and the excerpts shown for what was found.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, matchFor, wordsOf } from './rules'

const marked = (body: string, typed: string) => {
  const { excerpt, marks } = excerptOf(body, wordsOf(typed))
  return { excerpt, marked: marks.map(({ at, length }) => excerpt.slice(at, at + length)) }
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

describe('search', () => {
  it('seeks every word as the beginning of a word, from two letters on', () => {
    const match = (typed: string) => matchFor(wordsOf(typed))
    expect([match('Staffing pl'), match('Café'), match('s'), match(''), match('a b')]).toEqual([
      '"staffing"* "pl"*',
      '"café"*',
      null,
      null,
      null,
    ])
  })

  it('takes a single letter as a whole word, and waits for the one being typed', () => {
    const match = (typed: string) => matchFor(wordsOf(typed))
    expect([match('plan b works'), match('plan b')]).toEqual(['"plan"* "b" "works"*', '"plan"*'])
  })

  it('leaves nothing of what the index could read as an operator', () => {
    expect(matchFor(wordsOf('"; NEAR(x) OR body:* -y ^z AND'))).toBe(
      '"near"* "x" "or"* "body"* "y" "z" "and"*',
    )
  })

  it('marks the words found, whatever their accents and case', () => {
    expect(marked('Ask Zoë about the <b>Staffing</b> plan', 'zoe staff')).toEqual({
      excerpt: 'Ask Zoë about the Staffing plan',
      marked: ['Zoë', 'Staffing'],
    })
  })

  it('cuts between words around the first hit', () => {
    const body = `${'before '.repeat(30)}needle ${'after '.repeat(60)}`
    const { excerpt, marked: hits } = marked(body, 'needle')
    expect(hits).toEqual(['needle'])
    expect(excerpt).toMatch(/^… before (before )+needle (after )+…$/)
  })

  it('shows the beginning when nothing can be marked', () => {
    expect(marked('One line', 'other')).toEqual({ excerpt: 'One line', marked: [] })
  })

  it('keeps every mark inside its excerpt, and on a word that was sought', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.string({ maxLength: 12 }), (body, typed) => {
        const { excerpt, marks } = excerptOf(`${body} ${typed} ${body}`, wordsOf(typed))
        for (const { at, length } of marks) {
          const [word = ''] = wordsOf(excerpt.slice(at, at + length))
          if (!wordsOf(typed).some((sought) => plain(word).startsWith(plain(sought)))) return false
        }
        return excerpt.length <= 170
      }),
    )
  })
})
