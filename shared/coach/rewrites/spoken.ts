// Words of a rewrite as a sentence: spaces, names and the first letter as they are written.
import type { Reading } from '../reading'
import type { Word } from './clause'

type Part = string | readonly Word[]

/** Writes parts as one question, with names as they were typed. */
export function sentence(reading: Reading, ...parts: readonly Part[]): string {
  const typed = new Map<string, string>()
  for (const { word, text } of reading.tokens) {
    if (/^\p{Lu}/u.test(text) && !typed.has(word)) typed.set(word, text)
  }
  const [first] = reading.tokens
  // A capital at the beginning says nothing about the word, unless it is a name.
  if (first && !/^[ML]$/.test(first.tag) && !isCapitalLater(reading, first.word)) typed.delete(first.word)
  const text = parts
    .map((part) => (typeof part === 'string' ? part : part.map((one) => spelled(one, typed)).join(' ')))
    .join(' ')
    .replaceAll(/ (?=(?:'s|'d|'re|'ve|'ll|'m)(?: |$))/g, '')
    .replaceAll(/\s+(?=[,:;])/g, '')
    .replaceAll('_', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[,;:]+$/g, '')
    .trim()
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`
}

function spelled({ word, tag }: Word, typed: ReadonlyMap<string, string>): string {
  if (word === 'i' || word.startsWith("i'")) return `I${word.slice(1)}`
  return tag === 'M' || tag === 'L' || !/^[XPDWIC]$/.test(tag) ? (typed.get(word) ?? word) : word
}

function isCapitalLater(reading: Reading, word: string): boolean {
  return reading.tokens.slice(1).some((token) => token.word === word && /^\p{Lu}/u.test(token.text))
}
