// Words of a rewrite as a sentence: spaces, names and the first letter as they are written.
import type { Reading } from '../reading'
import type { Word } from './words'

export type Part = string | readonly Word[]
/** Writes parts as one question. */
export type Say = (...parts: readonly Part[]) => string

/** How to write questions in the words of a reading, with names as they were typed. */
export function speaker(reading: Reading): Say {
  const typed = typedNames(reading)
  const owners = [...reading.plain.matchAll(/\b([a-z]+s)' (?=[a-z])/gi)].map(([, owner = '']) => owner)
  return (...parts) => {
    const text = parts
      .map((part) => (typeof part === 'string' ? part : part.map((one) => spelled(one, typed)).join(' ')))
      .join(' ')
      .replaceAll(/ (?=(?:'s|'d|'re|'ve|'ll|'m)(?: |$))/g, '')
      .replaceAll('_', ' ')
      .replaceAll(/\b[a-z]+s(?= [a-z])/gi, (word) => (owners.includes(word) ? `${word}'` : word))
      .replaceAll(/ a (?=[aeio](?!ne\b|nce\b|u))/g, ' an ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[,:;])/g, '')
      .replaceAll(/[,;: -]+$/g, '')
      .trim()
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`
  }
}

/** A capital at the beginning of a sentence says nothing about the word, unless it is a name. */
function typedNames({ tokens }: Reading): ReadonlyMap<string, string> {
  const typed = new Map<string, string>()
  if (!tokens.some(({ text }) => /\p{Ll}/u.test(text))) return typed
  for (const [at, { word, text, tag }] of tokens.entries()) {
    const before = tokens[at - 1]
    const isBegun = before === undefined || /^[?!.:;"]$/.test(before.tag)
    if (/\p{Lu}/u.test(text) && (!isBegun || /^[ML]$/.test(tag) || /\p{Lu}/u.test(text.slice(1)))) {
      if (!typed.has(word)) typed.set(word, text)
    }
  }
  return typed
}

const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter)s?(?:'s)?$/

const shortDays: Readonly<Record<string, string>> = { tues: 'Tuesday', weds: 'Wednesday', thurs: 'Thursday' }

function spelled({ word }: Word, typed: ReadonlyMap<string, string>): string {
  if (word === 'i' || word.startsWith("i'")) return `I${word.slice(1)}`
  if (word === 'I') return word
  const name = shortDays[word] ?? typed.get(word) ?? word
  return days.test(name) ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name
}
