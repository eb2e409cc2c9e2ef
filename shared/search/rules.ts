// What was typed becomes a query for the index, and a found text becomes an excerpt with its hits marked.
import type { SearchHit } from './contract'

/** Letters, digits and the marks that belong to them: what the index calls a word. */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
const textBefore = 40
const excerptLength = 160

/** The words typed, in small letters; the index itself makes nothing of accents. */
export function wordsOf(typed: string): readonly string[] {
  return [...typed.matchAll(wordPattern)].map(([word]) => word.toLowerCase())
}

/**
 * The index's query for the words: each must be in the text, as the beginning of a word. Null when there is no
 * word of two letters yet. A single letter counts as a whole word, and not at all while it is the last one typed.
 */
export function matchFor(words: readonly string[]): string | null {
  if (!words.some(isLong)) return null
  return words
    .filter((word, index) => isLong(word) || index < words.length - 1)
    .map((word) => (isLong(word) ? `"${word}"*` : `"${word}"`))
    .join(' ')
}

function isLong(word: string): boolean {
  return [...word].length >= 2
}

/** A piece of the text around the first word found, without markup, and where the found words stand in it. */
export function excerptOf(
  body: string,
  words: readonly string[],
): { readonly excerpt: string; readonly marks: SearchHit['marks'] } {
  const text = plain(body)
  const tokens = [...text.matchAll(wordPattern)].map((match) => ({ at: match.index, word: match[0] }))
  const sought = words.map(folded).filter((word) => word !== '')
  const hits = tokens.filter(({ word }) => sought.some((beginning) => folded(word).startsWith(beginning)))
  const first = hits[0]?.at ?? 0
  const from = first <= textBefore ? 0 : (tokens.find(({ at }) => at >= first - textBefore)?.at ?? first)
  const isCut = text.length > from + excerptLength
  const lastWhole = tokens.findLast(({ at, word }) => at + word.length <= from + excerptLength)
  const to =
    isCut && lastWhole && lastWhole.at > first
      ? lastWhole.at + lastWhole.word.length
      : Math.min(text.length, from + excerptLength)
  const lead = from > 0 ? '… ' : ''
  return {
    excerpt: `${lead}${text.slice(from, to)}${isCut ? ' …' : ''}`,
    marks: hits
      .filter(({ at, word }) => at >= from && at + word.length <= to)
      .map(({ at, word }) => ({ at: at - from + lead.length, length: word.length })),
  }
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** One line of words: tags and runs of white space become single spaces. */
function plain(body: string): string {
  return body
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
