// Leading questions with the claim taken out, and advice turned into a question for options.
import type { Reading } from '../reading'
import { extremeDegrees, judgedPeople, loaded } from '../words/meanings'
import {
  askedWords,
  inverted,
  isPerson,
  phraseEnd,
  phrasesIn,
  plainOrder,
  type Word,
  wordsIn,
} from './clause'
import { openedUp } from './closed'
import { sentence } from './spoken'

const loadedWords = new Set([...loaded.split('|'), ...extremeDegrees.split('|')])
const judged = new Set(judgedPeople.split('|'))
const softeners =
  /^(?:surely|obviously|clearly|really|seriously|honestly|undoubtedly|presumably|so|then|of course|all|actually)$/

const agreeing: readonly RegExp[] = [
  /^(?:do|would|don't|wouldn't|can|could|shall)\/X (?:you|we|i)\/P (?:not\/\S+ )?(?:all\/\S+ )?(?:agree|say|think|concede|admit|accept|reckon|feel|find|concur)\/\S+ (?:that\/\S+ )?/,
  /^(?:would|is|wouldn't|isn't)\/X it\/P (?:not\/\S+ )?(?:be\/\S+ )?(?:fair|safe|true|right|reasonable|accurate)\/\S+ to\/\S+ (?:say|assume|conclude|suggest)\/\S+ (?:that\/\S+ )?/,
  /^(?:i|we)\/P (?:'d\/X |'m\/X |am\/X )?(?:take\/\S+ it\/\S+|assume|suppose|imagine|presume|guess|guessing|assuming|think|trust|gather|expect|bet|reckon|believe|hope|sure|certain)(?:\/\S+)? (?:that\/\S+ )?/,
  /^(?:we|you|they|everyone|everybody)\/P (?:'re|are|is|'s|must|all|would|will)\/\S+ (?:all\/\S+ )?(?:agreed|agree|be|admit|accept)(?:\/\S+)? (?:that\/\S+ |with\/\S+ )?/,
]

/** Candidates for a leading question: the same without its judgement, else how to find out. */
export function withoutClaim(reading: Reading, coach: (text: string) => string): readonly string[] {
  const core = bare(reading)
  const words = core.filter(({ word }) => !loadedWords.has(word) && !judged.has(word))
  const candidates: string[] = []
  const isInFront = core.every(
    ({ word }, at) => !loadedWords.has(word) || /^[NHKMLJ]$/.test(core[at + 1]?.tag ?? ''),
  )
  if (
    isInFront &&
    words.length < core.length &&
    /^[WX]$/.test(words[0]?.tag ?? '') &&
    !/^how$/.test(words[0]?.word ?? '')
  ) {
    const plain = sentence(reading, words)
    if (coach(plain) === 'open_ok') return [plain]
  }
  if (reading.scene !== '' && words[0]?.tag === 'W') {
    const plain = sentence(reading, words)
    if (coach(plain) === 'open_ok') return [plain]
    if (!/(?:opinion|view|take|choice|position)\//.test(reading.core)) {
      candidates.push(...openedUp({ ...reading, scene: '' }))
    }
  }
  if (words[0]?.word === 'how' && words[1] !== undefined) candidates.push(...fromDegree(reading, words))
  if (/^(?:what|why)$/.test(words[0]?.word ?? '')) candidates.push(...fromComparison(reading, words))
  const clause = inverted(words)
  const plain = clause ? plainOrder({ ...clause, isNegative: false }) : words[0]?.tag === 'W' ? null : words
  if (plain && plain.length > 2) {
    const end = phraseEnd(plain, 0)
    const topic = topicIn(plain.slice(end))
    if (isYou(plain) && topic) candidates.push(sentence(reading, 'How do you feel about', topic))
    else if (/^(?:went|goes|go|worked)$/.test(plain[end]?.word ?? '')) {
      candidates.push(sentence(reading, 'What would you repeat from', plain.slice(0, end)))
    }
    if (end > 0 && !isYou(plain)) candidates.push(sentence(reading, 'What tells us whether', plain))
  }
  const topic = topicIn(words)
  if (topic)
    candidates.push(
      sentence(reading, 'How do you see', topic),
      sentence(reading, 'What is your own view of', topic),
    )
  return candidates
}

function topicIn(words: readonly Word[]): readonly Word[] | null {
  const known = phrasesIn(words).filter(({ isDefinite }) => isDefinite)
  return known.at(-1)?.words ?? null
}

function isYou(words: readonly Word[]): boolean {
  return words[0]?.word === 'you'
}

/** The claim itself: without agreement, softeners and the tag at its end. */
function bare(reading: Reading): readonly Word[] {
  let text = reading.core
  for (const one of agreeing) text = text.replace(one, '')
  let words: readonly Word[] = askedWords(text)
  const why = words.findIndex(
    ({ word }, at) =>
      at > 2 && (/^(?:since|because|than)$/.test(word) || (word === 'now' && words[at + 1]?.word === 'that')),
  )
  if (why > 0 && words[0]?.tag !== 'W') words = words.slice(0, why)
  const comma = words.findLastIndex(({ tag }) => tag === ',')
  if (comma > 1 && words.length - comma <= 6 && words[0]?.tag !== 'W') words = words.slice(0, comma)
  return words.filter(({ word, tag }) => !softeners.test(word) && tag !== ',')
}

function fromDegree(reading: Reading, words: readonly Word[]): readonly string[] {
  const be = words.findIndex(({ tag }, at) => at > 0 && tag === 'X')
  if (be < 0) return []
  const end = phraseEnd(words, be + 1)
  const subject = words.slice(be + 1, end)
  if (subject.length === 0) return []
  const rest = topicIn(words.slice(end))
  if (isPerson(subject) || isYou(subject) || subject.at(-1)?.tag === 'K') {
    const isAbout = words.slice(end).some(({ word }) => word === 'with' || word === 'about')
    return rest && isAbout
      ? [sentence(reading, 'What changed for', subject, 'with', rest)]
      : isYou(subject)
        ? []
        : [sentence(reading, 'What was your experience with', subject)]
  }
  const more = words.slice(1, be).some(({ word }) => /^(?:much|more|less|better|easier)$/.test(word))
  if (more) return [sentence(reading, 'What has changed about', subject, withoutComparison(words.slice(end)))]
  return [sentence(reading, 'What from', subject, 'has stayed with you', '')]
}

function withoutComparison(words: readonly Word[]): readonly Word[] {
  const than = words.findIndex(({ word }) => word === 'than')
  return than < 0 ? words : words.slice(0, than)
}

function fromComparison(reading: Reading, words: readonly Word[]): readonly string[] {
  const than = words.findIndex(({ word }) => word === 'than')
  const first = phrasesIn(words)[0]?.words
  if (first === undefined) return []
  if (than > 0) {
    const end = phraseEnd(words, than + 1)
    const other = words.slice(than + 1, end)
    if (other.length > 0) return [sentence(reading, 'How do', first, 'and', other, 'differ')]
  }
  return [sentence(reading, 'What sets', first, 'apart')]
}

/** Candidates for advice with a question mark: their options, for the thing it is about. */
export function options(reading: Reading): readonly string[] {
  const words = wordsIn(reading.said).filter(({ tag }) => /^[A-Z#]$/.test(tag))
  const phrases = phrasesIn(words).filter(({ words: phrase }) => !vagueThings.test(phrase.at(-1)?.word ?? ''))
  const definite = phrases.filter(
    ({ isDefinite, words: phrase }) => isDefinite && !/^[M]$/.test(phrase[0]?.tag ?? ''),
  )
  const known = definite.find(({ words: phrase }) => !/^[HK]$/.test(phrase.at(-1)?.tag ?? '')) ?? definite[0]
  const offered = phrases.find(({ isDefinite, words: phrase }) => !isDefinite && phrase[0]?.tag === 'D')
  return [
    ...(known
      ? [
          sentence(
            reading,
            `What options do you see ${/^[HK]$/.test(known.words.at(-1)?.tag ?? '') ? 'with' : 'for'}`,
            known.words,
          ),
        ]
      : []),
    ...(offered ? [sentence(reading, 'What options do you see besides', offered.words)] : []),
    'What options do you see here?',
  ]
}
const vagueThings =
  /^(?:trick|way|lot|bit|time|thing|moment|place|week|month|reason|while|mind|idea|step|go|day|chance|thought|favour|plate|one|hand)$/
