// Leading questions with the claim taken out.
import type { Reading } from '../reading'
import { extremeDegrees, judgedPeople, loaded } from '../words/meanings'
import { inverted, plainOrder } from './clause'
import { openedUp } from './closed'
import { changedBy } from './closed/degree'
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
  const words = withoutOf(core).filter(({ word }) => !loadedWords.has(word) && !judged.has(word))
  const plain = withoutJudgement(say, reading, core, words, coach)
  if (plain !== null) return [plain]
  const candidates: string[] = []
  if (isWord(words[0], /^how$/)) candidates.push(...fromDegree(say, words))
  if (isWord(words[0], /^(?:what|why|which)$/)) candidates.push(...fromComparison(say, words))
  if (reading.scene !== '' && words[0]?.tag === 'W') {
    if (coach(say(words)) === 'closed') candidates.push(...openedUp(reading).slice(0, 2))
    const before = topicIn(wordsIn(reading.scene))
    if (before && (topicIn(words) === null || repeats(words, wordsIn(reading.scene))))
      return ofTopic(say, before)
    if (before && topicIn(words) === null) candidates.push(...ofTopic(say, before))
  }
  const claim = claimIn(words)
  if (claim) candidates.push(...fromClaim(say, claim))
  const topic = topicIn(words) ?? topicIn(wordsIn(reading.scene))
  if (topic) candidates.push(...ofTopic(say, topic))
  return candidates
}

/** "that shambles of an assembly" as "that assembly". */
function withoutOf(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ word }, of) => word === 'of' && isWord(words[of - 1], verdicts))
  return at > 1 && isWord(words[at + 1], /^an?$/)
    ? [...words.slice(0, at - 1), ...words.slice(at + 2)]
    : words
}

const verdicts =
  /^(?:mess|disaster|fiasco|shambles|farce|joke|nightmare|triumph|masterpiece|circus|catastrophe|gem|godsend|miracle|scandal|beauty|beast|monster)$/

/** Neither good nor bad: what somebody makes of it. */
function ofTopic(say: Say, found: readonly Word[]): readonly string[] {
  if (found[0]?.tag === 'P') return []
  const isBare = found.length === 1 && found[0]?.tag === 'N' && isMany(found)
  const named: readonly Word[] = isBare ? [{ word: 'the', tag: 'D' }, ...found] : found
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
  if (repeats(words, wordsIn(scene))) return null
  const text = say(words)
  return coach(text) === 'open_ok' ? text : null
}

/** "The merger has been a blessing; which blessing …" still holds the claim. */
function repeats(words: readonly Word[], scene: readonly Word[]): boolean {
  const said = new Set(scene.filter(({ tag }) => /^[NG]$/.test(tag)).map(({ word }) => word))
  return words.some(({ word, tag }) => /^[NG]$/.test(tag) && said.has(word))
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
  const dummy = isWord(subject[0], /^it$/) ? rest.findIndex(({ word }) => word === 'to') : -1
  const done = dummy > 0 ? topicIn(rest.slice(dummy + 1)) : null
  if (done) return ofTopic(say, the(done))
  const wh = isWord(subject[0], /^it$/) ? rest.findIndex(({ tag }) => tag === 'W') : -1
  if (wh >= 0) {
    const inner = topicIn(plainClause(rest.slice(wh + 1))?.rest ?? []) ?? topic
    return inner ? ofTopic(say, inner) : []
  }
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
  if (isWord(verb, /^deserves?$/) && topic) return ofTopic(say, the(topic))
  if (verb && liking.test(verb.word) && topic && !isThing)
    return [say('What', isMany(subject) ? 'do' : 'does', subject, 'say about', the(topic))]
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
  if (isOfPerson(subject) && topic && rest.slice(0, 4).some(({ word }) => /^(?:with|about)$/.test(word)))
    return [say('What', isMany(subject) ? 'do' : 'does', subject, 'say about', topic)]
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

/** "a decent car park" has been named by now. */
function the(topic: readonly Word[]): readonly Word[] {
  return topic
    .filter(({ word }) => !/^(?:decent|proper|good)$/.test(word))
    .map((one, at) => (at === 0 && /^an?$/.test(one.word) ? { ...one, word: 'the' } : one))
}

function isMany(subject: readonly Word[]): boolean {
  return (
    (/[^s]s$/.test(subject.at(-1)?.word ?? '') && !isWord(subject.at(-1), /^this$/)) ||
    subject.some(({ word }) => /^(?:and|they|people|staff)$/.test(word))
  )
}

/** What somebody can take something away from. */
const events =
  /^(?:offsite|workshop|training|course|conference|fair|meeting|session|talk|demo|call|visit|trip|presentation|keynote|launch|event|retreat|review|interview|seminar|summit|show)s?$/

function fromDegree(say: Say, words: readonly Word[]): readonly string[] {
  const be = words.findIndex(({ tag }, at) => at > 0 && tag === 'X')
  if (be < 0) return []
  const end = phraseEnd(words, be + 1)
  const subject = words.slice(be + 1, end)
  const rest = topicIn(words.slice(end))
  if (subject.length === 0) return []
  if (isYou(subject)) return rest ? [say('How do you feel about', rest)] : []
  if (isWord(subject[0], /^your$/) && isWord(words[be], /^(?:is|are)$/) && end === words.length)
    return [say(isMany(subject) ? 'How have' : 'How has', subject, 'changed lately')]
  // "How much has it improved your sales calls": what it was said of went with the scene.
  const changed = changedBy(say, inverted(words.slice(be)))
  if (changed) return [changed]
  if (isWord(subject[0], /^(?:it|everyone|everybody|anyone|people)$/)) return rest ? ofTopic(say, rest) : []
  // "Love" has gone with the judgement, and what is loved comes next.
  const isLiked = /^[DS]$/.test(words[end]?.tag ?? '')
  const about =
    isLiked || words.slice(end).some(({ word }) => /^(?:with|about|when)$/.test(word) || liking.test(word))
  if (isOfPerson(subject)) {
    const did = isWord(words[be], /^(?:do|does)$/) ? (words[be] ? [words[be]] : []) : 'did'
    return [
      ...(rest && about ? [say('What', did, subject, 'say about', rest)] : []),
      ...(isWord(words[be], /^(?:was|were|did)$/)
        ? [say('What was your experience with', subject)]
        : ofTopic(say, subject)),
    ]
  }
  const verb = words[end]
  if (isWord(words[be], /^(?:has|have)$/) && isWord(verb, /^(?:been|become|got|gotten)$/)) {
    const since = words.slice(end + 1)
    return [
      say('How', words[be] ? [words[be]] : [], subject, 'changed', isWord(since[0], /^since$/) ? since : []),
    ]
  }
  if (
    isWord(words[be], /^(?:has|have)$/) &&
    isWord(verb, /^(?:hurt|helped|harmed|improved|damaged|changed|slowed)$/)
  ) {
    return [
      say(isMany(subject) ? 'How have' : 'How has', subject, 'affected', words.slice(end + 1)),
      ...ofTopic(say, subject),
    ]
  }
  if (isWord(words[be], /^(?:was|were)$/)) {
    return isWord(subject.at(-1), events)
      ? [say('What from', subject, 'has stayed with you')]
      : [say('What stands out to you about', subject)]
  }
  return ofTopic(say, subject)
}

function fromComparison(say: Say, words: readonly Word[]): readonly string[] {
  const than = words.findIndex(({ word }) => word === 'than')
  const topic = topicIn(than > 0 ? words.slice(0, than) : words)
  if (topic === null) return []
  if (than > 0) {
    const end = Math.max(phraseEnd(words, than + 1), words[than + 1]?.tag === 'S' ? than + 2 : 0)
    const other = words.slice(than + 1, end)
    if (other[0]?.tag === 'P')
      return [say('What', isMany(topic) ? 'do' : 'does', topic, 'do differently from', other)]
    if (other.length > 0) return [say('How do', topic, 'and', other, 'differ')]
  }
  if (
    isWord(words[0], /^what$/) &&
    words.some(({ word }) => /^(?:love|like|enjoy|loved|liked|best|convinced)$/.test(word))
  ) {
    return [
      isWord(topic.at(-1), events)
        ? say('What from', topic, 'has stayed with you')
        : say('What stands out to you about', topic),
    ]
  }
  return ofTopic(say, topic)
}
