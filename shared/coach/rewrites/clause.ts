// The clause of a question taken apart, so that it can be asked another way: its auxiliary, its subject, and the rest.
import type { Reading } from '../reading'
import { gerundOf, pastOf, presentOf } from './verbs'

export type Word = { readonly word: string; readonly tag: string }

export type Clause = {
  /** In full: "is" for "'s". */
  readonly aux: string
  readonly isNegative: boolean
  readonly subject: readonly Word[]
  /** From the verb or the predicate on, without the closing mark. */
  readonly rest: readonly Word[]
}

export type Phrase = {
  readonly words: readonly Word[]
  /** "the", "my", a name: something known, not "a" or nothing. */
  readonly isDefinite: boolean
  readonly isSubject: boolean
}

const nouns = new Set(['N', 'H', 'K', 'M', 'L'])
const inside = new Set(['J', 'R', 'S', '#', 'G', 'E', ...nouns])
const full: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'d": 'would',
  "'m": 'am',
}
export const forms = {
  be: new Set(['is', 'are', 'was', 'were', 'am', "'s", "'re"]),
  past: new Set(['was', 'were', 'did', 'had']),
  have: new Set(['have', 'has', 'had', "'ve"]),
  do: new Set(['do', 'does', 'did']),
}

export function wordsIn(tagged: string): readonly Word[] {
  return tagged
    .split(' ')
    .filter((part) => part.includes('/'))
    .map((part) => {
      const slash = part.lastIndexOf('/')
      return { word: part.slice(0, slash), tag: part.slice(slash + 1) }
    })
}

/** The first sentence of what is asked, without its closing mark or what trails behind it. */
export function askedWords(tagged: string): readonly Word[] {
  const words = wordsIn(tagged)
  const end = words.findIndex(({ tag }) => /^[?!.;]$/.test(tag))
  return end < 0 ? words : words.slice(0, end)
}

/** Where a noun phrase that begins at an index ends; the index itself when none begins there. */
export function phraseEnd(words: readonly Word[], from: number): number {
  let at = from
  const first = words[at]
  if (first === undefined) return from
  if (
    first.tag === 'P' ||
    (/^(?:that|this|these|those|everyone|all)$/.test(first.word) && !isNounAhead(words, at + 1))
  ) {
    return joined(words, at + 1)
  }
  while (words[at] !== undefined && /^[DS]$/.test(words[at]?.tag ?? '')) at += 1
  let lastNoun = -1
  while (
    inside.has(words[at]?.tag ?? '') &&
    !/^(?:not|never|still|always|ever|already|yet|just|really|again)$/.test(words[at]?.word ?? '')
  ) {
    if (nouns.has(words[at]?.tag ?? '') || (at > from && /^ones?$/.test(words[at]?.word ?? ''))) lastNoun = at
    else if (lastNoun >= 0) break
    at += 1
  }
  if (lastNoun < 0) return from
  let end = lastNoun + 1
  while (words[end]?.word === 'of' || words[end]?.tag === 'S') {
    const next = phraseEnd(words, end + (words[end]?.word === 'of' ? 1 : 0))
    if (next <= end + 1) break
    end = next
  }
  return joined(words, end)
}

function joined(words: readonly Word[], end: number): number {
  if (words[end]?.word !== 'and') return end
  const next = phraseEnd(words, end + 1)
  return next > end + 1 ? next : end
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag ?? ''
  return nouns.has(tag) || (inside.has(tag) && isNounAhead(words, at + 1))
}

/** "Is the migration on track" as is + the migration + on track; null when it is not in that order. */
export function inverted(words: readonly Word[]): Clause | null {
  const [first] = words
  if (first === undefined || first.tag !== 'X') return null
  const isNegative = /n't$|^cannot$/.test(first.word) || words[1]?.word === 'not'
  const aux = full[first.word] ?? positive(first.word)
  const begin = words[1]?.word === 'not' ? 2 : 1
  let end = phraseEnd(words, begin)
  if (end === begin) return null
  if (words[end]?.word === 'not' && words.length > end + 1) {
    return { aux, isNegative: true, subject: words.slice(begin, end), rest: words.slice(end + 1) }
  }
  if (!forms.be.has(aux) && !forms.have.has(aux) && isVerbInside(words, begin, end)) end -= 1
  end = withAttached(words, end, forms.be.has(aux))
  const rest = words.slice(end)
  if (rest.length === 0) return null
  return { aux, isNegative, subject: words.slice(begin, end), rest }
}

/** "Can the library stay open": a verb the library of words took for the last noun of the subject. */
function isVerbInside(words: readonly Word[], begin: number, end: number): boolean {
  const last = words[end - 1]
  if (end - begin < 2 || last === undefined || last.tag !== 'N') return false
  return !/^[VR]$/.test(words[end]?.tag ?? '') || bareVerbs.test(last.word)
}
const bareVerbs =
  /^(?:stay|miss|fit|stand|look|sound|feel|help|need|want|cost|stop|start|change|make|share|cover|trust|notice|support|cause|answer|delay)$/

function positive(word: string): string {
  if (word === "won't") return 'will'
  if (word === "can't" || word === 'cannot') return 'can'
  return word.replace(/n't$/, '')
}

/** A preposition behind a subject belongs to it when the verb or predicate is still to come. */
function withAttached(words: readonly Word[], from: number, isBe: boolean): number {
  let end = from
  while (words[end]?.tag === 'I' && words[end]?.word !== 'like') {
    const next = phraseEnd(words, end + 1)
    const after = words[next]
    if (next === end + 1 || after === undefined) return end
    const isVerbAhead = isBe ? /^[JGED]$/.test(after.tag) : /^[VEGR]$/.test(after.tag)
    if (!isVerbAhead) return end
    end = next
  }
  return end
}

/** The clause in plain order: "the migration is on track", "she runs the desk". */
export function plainOrder({ aux, isNegative, subject, rest }: Clause): readonly Word[] {
  const not: readonly Word[] = isNegative ? [{ word: 'not', tag: 'R' }] : []
  if (aux === 'do' || aux === 'does' || aux === 'did') {
    if (isNegative) return [...subject, { word: aux, tag: 'X' }, ...not, ...rest]
    const at = rest.findIndex(({ tag }) => tag !== 'R')
    const verb = rest[at]
    if (verb === undefined) return [...subject, ...rest]
    const word = aux === 'did' ? pastOf(verb.word) : aux === 'does' ? presentOf(verb.word) : verb.word
    return [...subject, ...rest.slice(0, at), { word, tag: 'V' }, ...rest.slice(at + 1)]
  }
  return [...subject, { word: aux, tag: 'X' }, ...not, ...rest]
}

/** "telling me sooner" from "tell me sooner"; null when it does not begin with a verb. */
export function asGerund(rest: readonly Word[]): readonly Word[] | null {
  const at = rest.findIndex(({ tag, word }) => tag !== 'R' && !filler.test(word))
  const verb = rest[at]
  if (verb === undefined || !/^[VNXE]$/.test(verb.tag)) return null
  return [{ word: gerundOf(verb.word), tag: 'G' }, ...rest.slice(at + 1)]
}
const filler = /^(?:just|simply|even|always|never|still|again|ever|actually|possibly|really|maybe|perhaps)$/

/** The rest without "again", "always" and the like, which accuse more than they say. */
export function withoutFiller(rest: readonly Word[]): readonly Word[] {
  return rest.filter(({ word }) => !filler.test(word) && !/^(?:so|yet|already|too)$/.test(word))
}

/** All noun phrases that name something, in their order. */
export function phrasesIn(words: readonly Word[]): readonly Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const end = phraseEnd(words, at)
    const phrase = words.slice(at, end)
    if (end > at && phrase[0]?.tag !== 'P' && phrase.some(({ tag }) => nouns.has(tag))) {
      found.push({
        words: phrase,
        isDefinite:
          /^(?:the|my|your|our|their|his|her|its|this|that|these|those)$/.test(phrase[0]?.word ?? '') ||
          /^[SML]$/.test(phrase[0]?.tag ?? ''),
        isSubject: words[at - 1]?.tag === 'X',
      })
    }
    at = Math.max(end, at + 1)
  }
  return found
}

const empty = new Set(
  `few somebody someone way time day lot thing things bit reason side end moment point morning week month year one kind sort chance idea
  people team option start minute hour place today tomorrow yesterday half monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december earth world
  hell`.split(/\s+/),
)

/** What a question is about: the last thing it names that is known, else the last it names; null for none. */
export function topicOf(reading: Reading): readonly Word[] | null {
  const words = askedWords(reading.core)
  const all = phrasesIn(words).filter(({ words: phrase }) => !empty.has(phrase.at(-1)?.word ?? ''))
  const people = (phrase: Phrase) => /^[HKM]$/.test(phrase.words.at(-1)?.tag ?? '')
  const definite = all.filter(({ isDefinite }) => isDefinite)
  const things = definite.filter((phrase) => !people(phrase))
  return (things.at(-1) ?? definite.at(-1) ?? all.at(-1))?.words ?? null
}

export function isPerson(subject: readonly Word[]): boolean {
  return /^(?:you|i|we|he|she|they)$/.test(subject[0]?.word ?? '') || /^[HM]$/.test(subject.at(-1)?.tag ?? '')
}
