// A question as words with their parts of speech. Words of closed classes are looked up here, since they decide most;
// all others are tagged by an offline library.

import nlp from 'compromise/two'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  fixedPairs,
  innerPeople,
  nounsInIng,
  outerPeople,
  possessives,
  prepositions,
  pronouns,
  slips,
} from './words/closed-classes'

/**
 * One letter a word: W question word, X auxiliary, P pronoun, S possessive, D determiner, I preposition,
 * C conjunction, U interjection, R adverb, J adjective, # number, N thing, H somebody of ours, K somebody we work
 * for, M name, L place or firm, V verb, E past form, G form in -ing, and punctuation as itself.
 */
export type Tag = string

export type Token = {
  /** In lower case. */
  readonly word: string
  readonly tag: Tag
  /** As typed. */
  readonly text: string
}

const questionWords = new Set(['what', 'which', 'who', 'whom', 'whose', 'when', 'where', 'how', 'why'])
const clitics = /^(.+)('s|'d|'re|'ve|'ll|'m)$/
const splitBefore = new Set([
  ...questionWords,
  ...pronouns,
  'there',
  'here',
  'that',
  'this',
  'let',
  'somebody',
  'nobody',
])

/** Straight quotes, one kind of dash, one space, no pictures; pairs that are one thing are tied together. */
export function normalised(text: string): string {
  let plain = text
    .normalize('NFC')
    .replaceAll(/[‘’‛`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, ' ')
    .replaceAll(/\bw\/o?(?=\s)/gi, (short) => (short.length > 2 ? 'without' : 'with'))
    .replaceAll('/', ' | ')
    .replaceAll(/\s[-–—]+\s|[–—]/g, ' - ')
    .replaceAll(/\b(?:sort|kind) of (?=\w+ (?:me|us|the|it|you)\b)/gi, '')
    .replaceAll('…', '...')
    .replaceAll(/^[\s\-*•>#]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (const [pattern, tied] of fixedPairs) plain = plain.replace(pattern, tied)
  return plain.replaceAll(/[a-z']+/gi, (word) => slips.get(word.toLowerCase()) ?? word)
}

/** A word as the library leaves it. */
type Term = {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags?: ReadonlySet<string>
}

/** The words of a normalised text with their tags; punctuation stands as words of its own. */
export function tokensOf(plain: string): readonly Token[] {
  const { docs } = nlp(plain) as unknown as { readonly docs: readonly (readonly Term[])[] }
  const tokens: Token[] = []
  let begun = ''
  for (const term of docs.flat()) {
    pushMarks(tokens, term.pre)
    // The library takes "well-run" apart; it is one word here, of the kind of its last part.
    if (term.post === '-') {
      begun += `${term.text}-`
      continue
    }
    if (/^[|+&]+$/.test(term.text)) pushMarks(tokens, term.text)
    else if (term.text !== '') pushWord(tokens, begun + term.text, term.tags ?? new Set())
    begun = ''
    pushMarks(tokens, term.post)
  }
  return tokens
}

function pushMarks(tokens: Token[], marks: string): void {
  for (const mark of marks.matchAll(/\.\.\.|[?!.,;:()"|+&]|\s-\s?/g)) {
    const sign = mark[0].trim()
    tokens.push({ word: sign[0] ?? sign, text: sign, tag: sign[0] ?? ',' })
  }
}

function pushWord(tokens: Token[], text: string, tags: ReadonlySet<string>): void {
  const whole = text.toLowerCase()
  const parts = cliticParts(whole)
  if (parts !== null) {
    const [stem, clitic] = parts
    tokens.push({ word: stem, tag: tagOf(stem, text, tags), text: text.slice(0, stem.length) })
    tokens.push({ word: clitic, tag: stem === 'let' ? 'P' : 'X', text: clitic })
    return
  }
  const [, stem] = clitics.exec(whole) ?? []
  tokens.push({
    word: whole,
    text,
    tag: stem === undefined ? tagOf(whole, text, tags) : tagOfOwner(stem, text, tags),
  })
}

/** "what's" as "what" and "'s"; null for a word of one part, and for an owner such as "the merger's". */
export function cliticParts(word: string): readonly [stem: string, clitic: string] | null {
  const [, stem, clitic] = clitics.exec(word) ?? []
  if (stem === undefined || clitic === undefined) return null
  return splitBefore.has(stem) || clitic !== "'s" ? [stem, clitic] : null
}

/** "the merger's" is a possessive unless the library reads a verb in it. */
function tagOfOwner(stem: string, text: string, tags: ReadonlySet<string>): Tag {
  return tags.has('Possessive') || /^\p{Lu}/u.test(text) ? 'S' : tagOf(stem, text, tags)
}

function tagOf(word: string, text: string, tags: ReadonlySet<string>): Tag {
  if (questionWords.has(word)) return 'W'
  if (auxiliaries.has(word)) return 'X'
  if (pronouns.has(word)) return 'P'
  if (possessives.has(word)) return 'S'
  if (determiners.has(word)) return 'D'
  if (adverbs.has(word)) return 'R'
  if (conjunctions.has(word)) return 'C'
  if (prepositions.has(word)) return 'I'
  return openTag(word, text, tags)
}

function openTag(word: string, text: string, tags: ReadonlySet<string>): Tag {
  if (innerPeople.has(word)) return 'H'
  if (outerPeople.has(word)) return 'K'
  if (tags.has('Value')) return '#'
  if (tags.has('Expression')) return 'U'
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && (tags.has('Place') || tags.has('Organization'))) return 'L'
  if (isCapital && (tags.has('Person') || tags.has('ProperNoun'))) return 'M'
  if (word.endsWith('ing') && word.length > 4) return nounsInIng.has(word) ? 'N' : 'G'
  if (tags.has('PastTense') || tags.has('Participle')) return 'E'
  if (tags.has('Verb')) return 'V'
  if (tags.has('Adverb')) return 'R'
  if (tags.has('Adjective')) return 'J'
  return 'N'
}

/** "what/W is/X blocking/G you/P ?/?": what the patterns of the rules read. */
export function tagged(tokens: readonly Token[]): string {
  return tokens.map(({ word, tag }) => `${word}/${tag}`).join(' ')
}
