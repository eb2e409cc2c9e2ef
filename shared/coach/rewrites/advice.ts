// Advice turned into a question for their own options, about the thing it is for.
import type { Reading } from '../reading'
import { isEmpty, isOfPerson, type Phrase, phrasesIn } from './phrases'
import { type Say, speaker } from './spoken'
import { isWord, type Word, wordsIn } from './words'

const vagueThings =
  /^(?:trick|way|opportunity|lot|bit|time|thing|moment|place|week|month|reason|while|mind|idea|step|go|day|chance|thought|favour|plate|one|hand|merit|harm|question|sense|answer|option|home|hour|end|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?|night|lunch|rail|year|trouble|favor|break|crate|lane|once|word|less|more|plug|towel|trigger|bullet)$/
/** Getting one of these is the advice itself. */
const getting =
  /^(?:get|getting|hire|hiring|use|using|try|trying|buy|buying|add|adding|take|taking|write|writing|make|making|give|giving|set|setting|have|having|bring|bringing|run|running|consider|considered|need|create|creating|order|ordering|rent|renting|swap|swapping|install|installing|draw|drawing)$/
/** Whoever is let do it matters less than what is to be done. */
const letting = /^(?:let|letting|have|having|get|getting|ask|asking)$/
const aside = /^(?:before|after|until|till|during|since|by|behind|once|while|than|when|through|from)$/

/** Candidates: their options for the thing that is to be changed, else with the person, else besides the advice. */
export function options(reading: Reading): readonly string[] {
  const say = speaker(reading)
  const words = withoutPurpose(wordsIn(reading.said).filter(({ tag }) => /^[A-Z#]$/.test(tag)))
  const phrases = phrasesIn(words).filter(
    ({ words: phrase }) =>
      !isEmpty(phrase) &&
      !/^(?:every|each)$/.test(phrase[0]?.word ?? '') &&
      !(vagueThings.test(phrase.at(-1)?.word ?? '') && phrase.length < 3) &&
      !phrase.some(({ word }) => /^(?:any|option|question|merit|harm|mind)$/.test(word)),
  )
  const ranked = phrases
    .map((phrase) => ({ phrase, score: weight(words, phrase) }))
    .sort((one, other) => other.score - one.score || one.phrase.at - other.phrase.at)
  const offered = phrases.find(
    ({ isDefinite, words: phrase, at }) =>
      !isDefinite &&
      (/^[D#]$/.test(phrase[0]?.tag ?? '') || (isWord(words[at - 1], getting) && !isOfPerson(phrase))),
  )
  const named = ranked.find(({ phrase }) => phrase.isDefinite)?.phrase
  const known = named && offered && isPlaceOf(words, offered, named) ? undefined : named
  return [
    ...(known ? [besidesOrFor(say, words, known)] : []),
    ...(offered && !known ? [besides(say, offered.words)] : []),
    ...(phrases[0] && !known && !offered
      ? [
          isWord(phrases[0].words[0], /^(?:more|fewer|less|extra)$/)
            ? besides(say, phrases[0].words)
            : optionsFor(say, phrases[0].words),
        ]
      : []),
    'What options do you see here?',
  ]
}

/** "… until he finds his feet", "… so nobody waits": what stands behind is when or what for, not the matter. */
function withoutPurpose(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ word, tag }, at) =>
      at > 2 &&
      tag !== 'N' &&
      (/^(?:until|till|because|while)$/.test(word) ||
        (word === 'so' && /^(?:[PDSMNHKL]|C)$/.test(words[at + 1]?.tag ?? ''))),
  )
  return end < 0 ? words : words.slice(0, end)
}

function besidesOrFor(say: Say, words: readonly Word[], known: Phrase): string {
  if (isAsked(words, known)) return say('What options do you see besides asking', known.words)
  const isDoer = isWord(words[known.at - 1], letting)
  return isMeans(words, known) ? besides(say, known.words) : optionsFor(say, known.words, isDoer)
}

function besides(say: Say, phrase: readonly Word[]): string {
  return say('What options do you see besides', phrase)
}

/** "Try a checklist by the machine", "might a call with the plant": the rest only says where or with whom. */
function isPlaceOf(words: readonly Word[], offered: Phrase, known: Phrase): boolean {
  const end = offered.at + offered.words.length
  const before = words[known.at - 1]
  if (known.at <= end) return false
  if (offered.at === 1 && words[0]?.tag === 'X') return known.at === end + 1
  return (
    isWord(before, /^(?:by|at|in|near|beside|from|like|than)$/) ||
    (isWord(before, /^with$/) && /^[MLS]$/.test(known.words[0]?.tag ?? ''))
  )
}

/** "Why don't you use the template": the thing is the advice, not what it is for. */
function isMeans(words: readonly Word[], { at }: Phrase): boolean {
  const [before, last] = [words[at - 2], words[at - 1]]
  return (
    isWord(
      last,
      /^(?:re-?us(?:e|ed|ing)|us(?:e|ed|ing)|try|trying|read|reading|consult|adopt|adopting|borrow|borrowing|copy)$/,
    ) ||
    (isWord(last, /^(?:at|into)$/) && isWord(before, /^look(?:ed|ing)?$/))
  )
}

/** "Could you ask Lena to do it": she is the advice, and her name alone says nothing of the matter. */
function isAsked(words: readonly Word[], { at, words: phrase }: Phrase): boolean {
  return phrase.length === 1 && isOfPerson(phrase) && isWord(words[at - 1], /^(?:ask|asking|asked)$/)
}

function optionsFor(say: Say, phrase: readonly Word[], isDoer = false): string {
  const [first] = phrase
  const known: readonly Word[] = isWord(first, /^(?:their|its|his|her)$/)
    ? [{ word: 'the', tag: 'D' }, ...phrase.slice(1).filter(({ word }) => word !== 'own')]
    : phrase
  return say('What options do you see', isDoer || isOfPerson(phrase) ? 'with' : 'for', known)
}

/** The object of the advice before its place and time, things before people. */
function weight(words: readonly Word[], { words: phrase, at }: Phrase): number {
  const before = words[at - 1]
  return (
    (isOfPerson(phrase) ? -1 : 4) +
    (/^[VEG]$/.test(before?.tag ?? '') ? 2 : 0) +
    (isWord(before, getting) ? 0 : 1) -
    (isWord(before, aside) ? 8 : 0) -
    (phrase.some(({ word }) => word === 'same') ? 2 : 0) -
    (isWord(before, letting) ? 5 : 0) -
    (isWord(before, /^(?:in|at|on|to|into)$/) ? 2 : 0) -
    (phrase[0]?.tag === 'M' && !isOfPerson(phrase) ? 1 : 0)
  )
}
