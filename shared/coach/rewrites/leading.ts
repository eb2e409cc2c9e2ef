// Leading questions with the claim taken out.
import type { Reading } from '../reading'
import { extremeDegrees, judgedPeople, loaded } from '../words/meanings'
import { inverted, plainOrder } from './clause'
import { openedUp } from './closed'
import { plainClause } from './closed/plain'
import { isOfPerson, isYou, phraseEnd, topicIn } from './phrases'
import { type Say, speaker } from './spoken'
import { askedWords, isWord, type Word, wordsIn } from './words'

const loadedWords = new Set([...loaded.split('|'), ...extremeDegrees.split('|')])
const judged = new Set(judgedPeople.split('|'))
const softeners =
  /^(?:surely|obviously|clearly|really|seriously|honestly|undoubtedly|presumably|so|then|of course|all|actually|simply|just)$/

const agreeing: readonly RegExp[] = [
  /^(?:do|would|don't|wouldn't|can|could|shall)\/X (?:you|we|i)\/P (?:not\/\S+ )?(?:all\/\S+ )?(?:honestly\/\S+ |really\/\S+ |seriously\/\S+ )?(?:go\/\S+ so\/\S+ far\/\S+ as\/\S+ to\/\S+ )?(?:agree|say|think|concede|admit|accept|reckon|feel|find|concur|believe)\/\S+ (?:that\/\S+ )?/,
  /^(?:would|is|wouldn't|isn't)\/X it\/P (?:not\/\S+ )?(?:be\/\S+ )?(?:fair|safe|true|right|reasonable|accurate)\/\S+ to\/\S+ (?:say|assume|conclude|suggest)\/\S+ (?:that\/\S+ )?/,
  /^(?:isn't|is|wasn't)\/X it\/P (?:not\/\S+ )?(?:obvious|clear|plain|true|the\/\S+ case|a\/\S+ fact|time|high\/\S+ time|about\/\S+ time)\/\S+ (?:that\/\S+ )?/,
  /^it\/P (?:'s|is|would)\/X (?:be\/\S+ )?(?:obvious|clear|plain|true|fair)\/\S+ (?:to\/\S+ (?:say|conclude|assume)\/\S+ )?(?:,\/\S+ [^,]*,\/\S+ )?(?:that\/\S+ )?/,
  /^(?:i|we)\/P (?:'d\/X |'m\/X |am\/X )?(?:take\/\S+ it\/\S+|assume|suppose|imagine|presume|guess|guessing|assuming|think|trust|gather|expect|bet|reckon|believe|hope|sure|certain)(?:\/\S+)? (?:that\/\S+ )?/,
  /^you\/P agree\/\S+ that\/\S+ /,
  /^you\/P (?:would|must|will|'d)\/X (?:surely\/\S+ )?agree\/\S+ (?:,\/\S+ [^,]*,\/\S+ )?(?:that\/\S+ )?/,
  /^would\/X it\/P not\/\S+ ,\/, that\/\S+ /,
  /^(?:we|you|they|everyone|everybody)\/P (?:'re|are|is|'s|must|all|would|will)\/\S+ (?:all\/\S+ )?(?:agreed|agree|be|admit|accept)(?:\/\S+)? (?:that\/\S+ |with\/\S+ )?/,
]

/** Candidates for a leading question: the same without its judgement, else an open one about its subject. */
export function withoutClaim(reading: Reading, coach: (text: string) => string): readonly string[] {
  const say = speaker(reading)
  const asked = bare(reading.core)
  const isTail =
    asked.length < 3 ||
    /^(?:do|don't|would|wouldn't)\/X (?:you|we)\/P (?:not\/\S+ )?(?:think|agree|say)\/\S+(?: |$)(?!\S+\/[A-Z])/.test(
      reading.core,
    )
  const core = isTail && reading.scene !== '' ? bare(reading.scene) : asked
  const words = core.filter(({ word }) => !loadedWords.has(word) && !judged.has(word))
  const plain = withoutJudgement(say, reading, core, words, coach)
  if (plain !== null) return [plain]
  const candidates: string[] = []
  if (isWord(words[0], /^how$/)) candidates.push(...fromDegree(say, words))
  if (isWord(words[0], /^(?:what|why|which)$/)) candidates.push(...fromComparison(say, words))
  if (reading.scene !== '' && words[0]?.tag === 'W') {
    if (coach(say(words)) === 'closed') candidates.push(...openedUp(reading).slice(0, 2))
    const before = topicIn(wordsIn(reading.scene))
    if (before && topicIn(words) === null) candidates.push(...ofTopic(say, before))
  }
  const claim = claimIn(words)
  if (claim) candidates.push(...fromClaim(say, claim))
  const topic = topicIn(words) ?? topicIn(wordsIn(reading.scene))
  if (topic) candidates.push(...ofTopic(say, topic))
  return candidates
}

/** Neither good nor bad: what somebody makes of it. */
function ofTopic(say: Say, named: readonly Word[]): readonly string[] {
  const topic = named.map((one, at) => (at === 0 && one.word === 'enough' ? { word: 'the', tag: 'D' } : one))
  if (isWord(topic[0], /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/))
    return [say('What speaks for or against', topic)]
  if (isOfPerson(topic))
    return [say('What have you noticed in working with', topic), say('How do you see', topic)]
  return [say('What do you make of', topic), say('How do you see', topic)]
}

/** The question as it stands, when it is open once its judging words or its scene are gone. */
function withoutJudgement(
  say: Say,
  { scene, core: tagged }: Reading,
  core: readonly Word[],
  words: readonly Word[],
  coach: (text: string) => string,
): string | null {
  const isInFront = core.every(
    ({ word }, at) => !loadedWords.has(word) || /^[NHKMLJ]$/.test(core[at + 1]?.tag ?? ''),
  )
  const isShorter = words.length < core.length || (scene !== '' && !/(?:opinion|view|choice)\//.test(tagged))
  if (!isInFront || !isShorter || words[0]?.tag !== 'W' || (words[0].word === 'how' && words[1]?.tag !== 'X'))
    return null
  if (words.some(({ word }) => /^(?:it|them|they|one)$/.test(word)) && scene !== '') return null
  const text = say(words)
  return coach(text) === 'open_ok' ? text : null
}

/** The claim itself: without agreement, softeners and the tag at its end. */
function bare(core: string): readonly Word[] {
  let text = core
  for (const one of agreeing) text = text.replace(one, '')
  let words: readonly Word[] = askedWords(text)
  const why = words.findIndex(
    ({ word }, at) =>
      at > 2 && (/^(?:since|because)$/.test(word) || (word === 'now' && isWord(words[at + 1], /^that$/))),
  )
  if (why > 0) words = words.slice(0, why)
  const comma = words.findLastIndex(({ tag }) => tag === ',')
  if (comma > 1 && words.length - comma <= 6 && words[0]?.tag !== 'W') words = words.slice(0, comma)
  return words.filter(
    ({ word, tag }) => !softeners.test(word) && tag !== ',' && word !== 'yeah' && word !== 'yes',
  )
}

type Claim = NonNullable<ReturnType<typeof inverted>>

function claimIn(words: readonly Word[]): Claim | null {
  const clause = inverted(words) ?? (words[0]?.tag === 'W' ? null : plainClause(words))
  if (clause) return clause
  const end = phraseEnd(words, 0)
  const verb = words[end]
  return end > 0 && verb?.tag === 'V'
    ? { aux: 'does', isNegative: false, subject: words.slice(0, end), rest: words.slice(end) }
    : null
}

const liking =
  /^(?:prefers?|likes?|loves?|wants?|hates?|cares?|agrees?|thinks?|believes?|enjoys?|welcomes?|objects?|needs?)$/

/** By who it is about and what it says of them. */
function fromClaim(say: Say, claim: Claim): readonly string[] {
  const { subject, rest } = claim
  const topic = topicIn(rest)
  const verb = rest.find(({ tag }) => /^[VE]$/.test(tag))
  const isThing =
    subject[0]?.tag !== 'P' &&
    !/^(?:nobody|everyone|anyone|any)$/.test(subject[0]?.word ?? '') &&
    !isOfPerson(subject)
  if (isYou(subject) || isWord(subject[0], /^(?:we|i|nobody|everyone|everybody|any|anyone|who)$/)) {
    if (topic && isYou(subject) && /^(?:have|did)$/.test(claim.aux))
      return [say('What has happened with', topic, 'so far')]
    if (topic && isWord(topic[0], /^enough$/)) return ofTopic(say, topic)
    return topic ? [say('How do you feel about', topic), say('What do you make of', topic)] : []
  }
  if (isWord(rest[0], /^(?:went|go|work|goes)$/) && claim.aux === 'did' && isThing)
    return [say('What would you repeat from', subject)]
  if (verb && liking.test(verb.word) && topic && !isThing)
    return [say('What', isMany(subject) ? 'do' : 'does', subject, 'say about', topic)]
  if (
    verb &&
    isWord(
      verb,
      /^(?:hurts?|helped|helps?|affected|affects?|harmed|harms?|damaged|slowed|improved|improves?)$/,
    ) &&
    topic &&
    isThing
  ) {
    return [say('How', isMany(subject) ? 'do' : 'does', subject, 'affect', topic)]
  }
  if (isWord(rest[0], /^(?:cause|caused)$/) && topic) return [say('What led to', topic)]
  if (/^(?:would|will|can|could|must)$/.test(claim.aux))
    return [say('What tells us whether', plainOrder({ ...claim, isNegative: false }))]
  if (isThing && /^(?:is|are|has|have|was|were|does|do|did)$/.test(claim.aux)) {
    const isFact = isWord(rest[0], /^(?:on|in|the|a|at)$/) || rest[0]?.tag === 'N'
    return isFact
      ? [say('What tells us whether', plainOrder({ ...claim, isNegative: false })), ...ofTopic(say, subject)]
      : ofTopic(say, subject)
  }
  if (isOfPerson(subject)) {
    return ofTopic(say, subject)
  }
  return [say('What tells us whether', plainOrder({ ...claim, isNegative: false }))]
}

function isMany(subject: readonly Word[]): boolean {
  return (
    /[^s]s$/.test(subject.at(-1)?.word ?? '') ||
    subject.some(({ word }) => /^(?:and|they|people|staff)$/.test(word))
  )
}

function fromDegree(say: Say, words: readonly Word[]): readonly string[] {
  const be = words.findIndex(({ tag }, at) => at > 0 && tag === 'X')
  if (be < 0) return []
  const end = phraseEnd(words, be + 1)
  const subject = words.slice(be + 1, end)
  const rest = topicIn(words.slice(end))
  if (subject.length === 0) return []
  if (isYou(subject)) return rest ? [say('How do you feel about', rest)] : []
  if (isWord(subject[0], /^it$/)) return rest ? ofTopic(say, rest) : []
  const about = words.slice(end).some(({ word }) => word === 'with' || word === 'about')
  if (isOfPerson(subject)) {
    return [
      ...(rest && about ? [say('What did', subject, 'say about', rest)] : []),
      say('What was your experience with', subject),
    ]
  }
  const verb = words[end]
  if (
    isWord(words[be], /^(?:has|have)$/) &&
    isWord(verb, /^(?:hurt|helped|harmed|improved|damaged|changed|slowed)$/)
  ) {
    return [
      say(isMany(subject) ? 'How have' : 'How has', subject, 'affected', words.slice(end + 1)),
      ...ofTopic(say, subject),
    ]
  }
  if (isWord(words[be], /^(?:was|were)$/)) return [say('What from', subject, 'has stayed with you')]
  return ofTopic(say, subject)
}

function fromComparison(say: Say, words: readonly Word[]): readonly string[] {
  const than = words.findIndex(({ word }) => word === 'than')
  const topic = topicIn(than > 0 ? words.slice(0, than) : words)
  if (topic === null) return []
  if (than > 0) {
    const other = words.slice(than + 1, phraseEnd(words, than + 1))
    if (other[0]?.tag === 'P')
      return [say('What', isMany(topic) ? 'do' : 'does', topic, 'do differently from', other)]
    if (other.length > 0) return [say('How do', topic, 'and', other, 'differ')]
  }
  if (
    isWord(words[0], /^what$/) &&
    words.some(({ word }) => /^(?:love|like|enjoy|loved|liked|best|convinced)$/.test(word))
  ) {
    return [say('What from', topic, 'has stayed with you'), ...ofTopic(say, topic)]
  }
  return ofTopic(say, topic)
}
