// Noun phrases, and which of them a question is about.
import type { Word } from './words'

export type Phrase = {
  readonly words: readonly Word[]
  /** Where it begins. */
  readonly at: number
  /** "the", "my", a name: something known, not "a" or nothing. */
  readonly isDefinite: boolean
}

const nouns = new Set(['N', 'H', 'K', 'M', 'L'])
const inside = new Set(['J', 'R', 'S', '#', 'G', 'E', ...nouns])
const notInside =
  /^(?:not|never|still|always|ever|already|yet|just|really|again|currently|now|once|today|back|there|here|early|maybe|actually|only|even|first)$/
const alone =
  /^(?:that|this|these|those|everyone|all|anyone|anybody|somebody|someone|nobody|anything|something|everything|nothing)$/

/** Where a noun phrase that begins at an index ends; the index itself when none begins there. */
export function phraseEnd(words: readonly Word[], from: number): number {
  let at = from
  const first = words[at]
  if (first === undefined) return from
  if (first.tag === 'P' || (alone.test(first.word) && !isNounAhead(words, at + 1)))
    return joined(words, at + 1)
  while (/^[DS]$/.test(words[at]?.tag ?? '')) at += 1
  let lastNoun = -1
  while (inside.has(words[at]?.tag ?? '') && !isOutside(words, at)) {
    const isOne = at > from && /^ones?$/.test(words[at]?.word ?? '')
    if (nouns.has(words[at]?.tag ?? '') || isOne) lastNoun = at
    else if (lastNoun === at - 1 && isNumbered(words, at)) lastNoun = at
    else if (lastNoun >= 0 && !(words[at]?.tag === '#' && nouns.has(words[at + 1]?.tag ?? ''))) break
    at += 1
  }
  if (lastNoun < 0) return gerundPhraseEnd(words, from)
  let end = lastNoun + 1
  while (words[end]?.word === 'of' || (words[end]?.tag === 'S' && /'s?$/.test(words[end]?.word ?? ''))) {
    const next = phraseEnd(words, end + (words[end]?.word === 'of' ? 1 : 0))
    if (next <= end + 1) break
    end = next
  }
  // "St Anne's" with nothing behind it is a name.
  const isLast = !/^[A-Z#]/.test(words[end + 1]?.tag ?? '')
  if (isLast && words[end]?.tag === 'S' && /'s?$/.test(words[end]?.word ?? '')) end += 1
  return joined(words, end)
}

/** "the first aid kit" and "the back gate" hold what "the tests first" does not. */
function isOutside(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const isPlace = word === 'back' && /^[DS]$/.test(words[at - 1]?.tag ?? '')
  return notInside.test(word) && !((word === 'first' || isPlace) && nouns.has(words[at + 1]?.tag ?? ''))
}

/** "bed 14", "Year 3". */
function isNumbered(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]]
  return one?.tag === '#' && /^\d+[a-z]?$/.test(one.word) && !/^[NHKMLJ#]$/.test(next?.tag ?? '')
}

/** "the training" and "my coaching" are things too. */
function gerundPhraseEnd(words: readonly Word[], from: number): number {
  return /^[DS]$/.test(words[from]?.tag ?? '') && words[from + 1]?.tag === 'G' ? from + 2 : from
}

function joined(words: readonly Word[], end: number): number {
  if (words[end]?.word !== 'and') return end
  const next = phraseEnd(words, end + 1)
  return next > end + 1 ? next : end
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag ?? ''
  if (notInside.test(words[at]?.word ?? '')) return false
  return nouns.has(tag) || (inside.has(tag) && isNounAhead(words, at + 1))
}

const known = /^(?:the|my|your|our|their|his|her|its|this|that|these|those)$/

/** All noun phrases that name something, in their order. */
export function phrasesIn(words: readonly Word[]): readonly Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    if (
      words[at]?.tag === 'G' &&
      words[at]?.word !== words[at + 1]?.word &&
      /^[NHKMLDS]$/.test(words[at + 1]?.tag ?? '')
    ) {
      at += 1
      continue
    }
    // "You see that my layout is …".
    if (words[at]?.word === 'that' && /^[DS]$/.test(words[at + 1]?.tag ?? '')) {
      at += 1
      continue
    }
    // "stopped copying" and "you swapped" are done, not named.
    if (words[at]?.tag === 'E' && (words[at + 1]?.tag === 'G' || isDoer(words[at - 1]))) {
      at += 1
      continue
    }
    const end = phraseEnd(words, at)
    const phrase = words.slice(at, end)
    if (end > at && phrase[0]?.tag !== 'P' && phrase.some(({ tag }) => nouns.has(tag) || tag === 'G')) {
      const [first] = phrase
      found.push({
        words: phrase,
        at,
        isDefinite: known.test(first?.word ?? '') || /^[SML]$/.test(first?.tag ?? ''),
      })
    }
    at = Math.max(end, at + 1)
  }
  return found
}

/** "you swapped": whoever stands before a past form did it. */
function isDoer(one: Word | undefined): boolean {
  return /^(?:you|i|we|they|he|she|it)$/.test(one?.word ?? '')
}

const empty = new Set(
  `few somebody someone way time times day lot thing things bit reason side end moment point morning evening night week
  weeks month year one ones kind sort chance idea people person option start minute hour hours place today
  tomorrow yesterday half monday tuesday wednesday thursday friday saturday sunday mondays fridays january february
  march april may june july august september october november december earth world hell fault idea watch genius logic
  excuse trick favour harm go step question questions answer same bat head part stage lunch number number percentage
  share fact record wheel opinion view choice position need objection favour sake impression verdict attention ball date days`.split(
    /\s+/,
  ),
)
const always =
  /^(?:things?|way|lot|bit|ones?|somebody|someone|opinion|choice|position|kind|sort|finest|best|worst|greatest|nicest|days|planning|going)$/
const usual =
  /^(?:general|own|personal|last|next|same|other|first|whole|good|new|same|bright|right|real|honest|fine|single)$/

/** "the week" names nothing, "a four-day week" does. */
export function isEmpty(phrase: readonly Word[]): boolean {
  const head = phrase.at(-1)?.word ?? ''
  if (phrase.length === 1 && /^(?:planning|going|else)$/.test(head)) return true
  // "Your impression of it" names nothing.
  if (phrase.at(-1)?.tag === 'P' && phrase.at(-2)?.word === 'of') return true
  if (!empty.has(head)) return false
  return (
    always.test(head) ||
    !phrase.slice(0, -1).some(({ word, tag }) => /^[JEGNMLHK]$/.test(tag) && !usual.test(word))
  )
}

const aside = /^(?:before|after|until|till|during|since|by|behind|once|while|past|over)$/
const placing = /^(?:in|at|on|near|from|under)$/

/** The thing a question is really about: what its first verb is done to, rather than when, where or by whom. */
export function topicIn(words: readonly Word[]): readonly Word[] | null {
  const clauseEnd = words.findIndex(
    ({ tag, word }, at) => at > 2 && (tag === 'C' || /^(?:when|while)$/.test(word)),
  )
  const scored = phrasesIn(words)
    .filter(({ words: phrase }) => !isEmpty(phrase))
    .map((phrase) => ({ phrase, score: weight(words, phrase, clauseEnd) }))
  let best: (typeof scored)[number] | null = null
  for (const one of scored) if (best === null || one.score > best.score) best = one
  return best?.phrase.words ?? null
}

function weight(
  words: readonly Word[],
  { words: phrase, at, isDefinite }: Phrase,
  clauseEnd: number,
): number {
  const before = words[at - 1]
  const isOfPeople = isOfPerson(phrase)
  return (
    (isDefinite ? 6 : 0) +
    (isOfPeople ? 0 : 3) +
    (/^[VEG]$/.test(before?.tag ?? '') ? 2 : 0) +
    (/^(?:about|with)$/.test(before?.word ?? '') ? 2 : 0) -
    (aside.test(before?.word ?? '') ? 4 : 0) -
    (placing.test(before?.word ?? '') ? 1 : 0) -
    (clauseEnd > 0 && at > clauseEnd ? 1 : 0)
  )
}

/** "Marek", "our team", "the client", "the girls on reception": somebody. */
export function isOfPerson(typed: readonly Word[]): boolean {
  const place = typed.findIndex(({ tag, word }) => tag === 'I' && word !== 'of')
  const phrase = place > 0 ? typed.slice(0, place) : typed
  if (/^(?:offices?|branch|branches|shifts?|departments?|bunch|lot|lead)$/.test(phrase.at(-1)?.word ?? ''))
    return false
  return /^[HKM]$/.test(phrase.at(-1)?.tag ?? '') && !phrase.some(({ word }) => word === 'of')
}

/** You, I, we, they or somebody of ours, rather than a thing. */
export function isPerson(subject: readonly Word[]): boolean {
  return (
    /^(?:you|i|we|he|she|they|anyone|anybody|everyone|everybody|someone|somebody|nobody)$/.test(
      subject[0]?.word ?? '',
    ) || isOfPerson(subject)
  )
}

export function isYou(subject: readonly Word[]): boolean {
  return subject.length === 1 && subject[0]?.word === 'you'
}

/** "I" as "me": behind "for". */
export function objectOf(subject: readonly Word[]): readonly Word[] {
  const as: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', they: 'them', we: 'us' }
  return subject.map((one, at) => (at === 0 ? { ...one, word: as[one.word] ?? one.word } : one))
}

/** "them" as "they": in front of a verb. */
export function subjectOf(phrase: readonly Word[]): readonly Word[] {
  const as: Readonly<Record<string, string>> = { me: 'I', him: 'he', them: 'they', us: 'we' }
  return phrase.length === 1 && phrase[0]
    ? [{ ...phrase[0], word: as[phrase[0].word] ?? phrase[0].word }]
    : phrase
}
