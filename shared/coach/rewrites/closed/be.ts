// "Is the migration on track": what has to go right for it; "is Tom training the cooks": what it asks of him.
import { asGerund, type Clause, supposed } from '../clause'
import { isPerson, isYou, objectOf, phraseEnd, topicIn } from '../phrases'
import type { Say } from '../spoken'
import { baseOf } from '../verbs'
import { isWord, type Word } from '../words'
import { plainClause } from './plain'

const feelings =
  /^(?:happy|comfortable|satisfied|confident|clear|sure|certain|worried|concerned|pleased|content|okay|ok|keen|interested|safe|supported|motivated|engaged|familiar|excited|convinced|stressed|at-ease|valued|proud|glad|relaxed|calm|bored|tired|unhappy|angry|upset|annoyed|cross|disappointed|nervous|frustrated|surprised|impressed|unsure|anxious|overwhelmed|lonely|sad|furious)$/
export const heavy =
  /^(?:worried|concerned|stressed|bored|tired|unhappy|angry|upset|annoyed|cross|disappointed|nervous|frustrated|surprised|impressed|unsure|anxious|overwhelmed|lonely|sad|furious|busy|late|behind|stuck|ill|sick)$/
const done =
  /^(?:done|finished|complete|completed|ready|sent|signed|fixed|live|approved|booked|paid|closed|delivered|set|sorted)$/
const onTrack =
  /^(?:on (?:track|time|schedule|course|target|budget)|in (?:place|order|shape|budget|hand|time|stock)|under control|within|up to date|up_and_running|live|available|safe|stable|visible|affordable|complete)/
export const mayHarm = /^(?:affect|change|hurt|influence|delay|slow|disrupt|cost)$/
const small = /^(?:yet|already|still|all|just|really|currently|now|ever|actually|both|also)$/

/** Candidates for a question that begins with a form of "be". */
export function fromBe(say: Say, clause: Clause): readonly string[] {
  const { aux, subject } = clause
  const rest = clause.rest.filter(({ word }) => !small.test(word))
  const [head] = rest
  if (head === undefined) return []
  const isPast = aux === 'was' || aux === 'were'
  const isPronoun = /^(?:it|this|that|these|those)$/.test(subject[0]?.word ?? '') && subject.length === 1
  if (isPronoun) return fromIt(say, rest, isPast)
  if (isWord(head, /^worth$/))
    return [say(isPast ? 'What made' : 'What makes', objectOf(subject), rest, 'or not')]
  if (head.tag === 'G') return fromDoing(say, clause, rest)
  if (isWord(head, feelings) || isWord(head, /^(?:ready|able|busy|aware|behind|late|stuck|ill)$/)) {
    return fromFeeling(say, clause, rest, isPast)
  }
  if (head.tag === 'E' || isWord(head, done)) return fromPassive(say, clause, rest, isPast)
  const words = rest.map(({ word }) => word).join(' ')
  if (!isPast && onTrack.test(words))
    return [say('What has to go right for', objectOf(subject), 'to be', rest)]
  if (isWord(head, /^any$/) && isWord(rest[1], /^(?:use|good|help)$/)) {
    return [say(isPast ? 'What made' : 'What makes', subject, 'useful or not')]
  }
  if (isWord(head, /^involved$/) && isWord(rest[1], /^in$/)) {
    return [
      say('What part', isPast ? 'did' : /^is$/.test(aux) ? 'does' : 'do', subject, 'play in', rest.slice(2)),
    ]
  }
  if (head.tag === 'J' && rest.length <= 3) {
    return [say(isPast ? 'What made' : 'What makes', objectOf(subject), rest, 'or not')]
  }
  if (head.tag === 'J' && isWord(rest[1], /^(?:for|to|in|at|about)$/)) {
    return [say('What would make', objectOf(subject), moreOf(rest))]
  }
  return []
}

/** "Is it possible to move the launch", "is it okay if I join the call". */
function fromIt(say: Say, rest: readonly Word[], isPast: boolean): readonly string[] {
  const to = rest.findIndex(({ word }) => word === 'to')
  const gerund = to > 0 ? asGerund(rest.slice(to + 1)) : null
  if (isWord(rest[0], /^(?:possible|feasible|realistic|doable)$/) && gerund) {
    return [say('What would it take to', rest.slice(to + 1))]
  }
  if (to === 1 && gerund && isWord(rest[0], /^(?:hard|easy|difficult|tricky|simple)$/)) {
    return [say(isPast ? 'What made' : 'What makes', gerund, 'easy or hard')]
  }
  if (to === 1 && gerund) return [say('What are the pros and cons of', gerund)]
  if (isWord(rest[0], /^worth$/) && rest[1]?.tag === 'G')
    return [say('What are the pros and cons of', rest.slice(1))]
  const allowed =
    isWord(rest[0], /^(?:okay|ok|fine|alright|right|possible)$/) && isWord(rest[1], /^if$/)
      ? plainClause(rest.slice(2))
      : null
  if (allowed) return [say('What would it mean for you if', supposed(allowed))]
  const topic = topicIn(rest)
  if (isWord(rest[1], /^(?:final|last|latest)$/) && topic) return [say('What might still change in', topic)]
  if (done.test(rest[0]?.word ?? '') || rest[0]?.tag === 'E') return ['What has happened with it so far?']
  return []
}

/** "Is the website going okay", "are we going to hit the target", "is Tom working on the roof". */
function fromDoing(
  say: Say,
  { aux, subject, rest: typed }: Clause,
  rest: readonly Word[],
): readonly string[] {
  const whom = objectOf(subject)
  const [head, ...after] = rest
  const end = phraseEnd(after, 1)
  const place = after.slice(1, end)
  if (isWord(head, /^going$/) && isWord(after[0], /^to$/) && mayHarm.test(after[1]?.word ?? '')) {
    return [say('How might', subject, after.slice(1))]
  }
  if (isWord(head, /^(?:sleeping|eating|coping|managing)$/) && after.length < 2)
    return ['What is taking most of your energy right now?']
  if (isWord(head, /^going$/) && isWord(after[0], /^to$/) && after[1]?.tag !== 'D') {
    return [say('What has to go right for', whom, 'to', after.slice(1))]
  }
  if (
    isWord(head, /^(?:going|coming|working|running|shaping|progressing|moving|holding)$/) &&
    !isPerson(subject) &&
    !/^[ID]$/.test(after[0]?.tag ?? '')
  ) {
    return [say('What about', subject, 'is harder than it should be')]
  }
  if (isWord(head, /^(?:enjoying|liking|loving)$/)) return [say('What is', after, 'like for', whom)]
  if (isWord(head, /^(?:getting|giving|receiving|having|sending|offering|leaving|telling|showing)$/)) {
    const enough = after.findIndex(({ word }) => word === 'enough')
    const given = /^(?:getting|receiving|having)$/.test(head?.word ?? '')
      ? null
      : moreFor(say, subject, after)
    if (given) return [given]
    if (enough >= 0) return [say('What would more', after.slice(enough + 1), 'change for', whom)]
  }
  if (isWord(head, /^being$/) && after[0]) return [say('What has to go right for', whom, 'to be', after)]
  if (typed.some(({ word }) => word === 'still') || isWord(head, /^aiming$/))
    return [say('What speaks for still', rest)]
  if (isWord(head, /^(?:coming|going|attending|joining)$/) && place.length > 0 && place[0]?.tag !== 'P') {
    return [
      say(
        'What would make',
        place,
        isYou(subject) ? ['worth your time'].join() : 'worth the time for',
        isYou(subject) ? '' : whom,
      ),
    ]
  }
  if (isWord(head, /^(?:thinking|considering|planning|hoping|looking)$/)) {
    const gerund = isWord(after[0], /^to$/)
      ? asGerund(after.slice(1))
      : isWord(after[0], /^(?:of|about)$/)
        ? after.slice(1)
        : after
    if (gerund && gerund[0]?.tag === 'G') return [say('What are the pros and cons of', gerund)]
  }
  if (isWord(head, /^(?:going|coming|moving|running)$/) && after[0]?.tag === 'I') return []
  if (!isPerson(subject)) return [say('What have you noticed about', subject, 'lately')]
  const topic = topicIn(after)
  if (isWord(subject[0], /^any/)) return [say('What matters most when it comes to', rest)]
  if (isWord(head, /^working$/) && isWord(after[0], /^(?:from|at|in)$/))
    return [say('What would', rest, 'change for', whom)]
  if (isWord(head, /^(?:joining|coming|going|leaving|staying|moving|returning|attending)$/)) return []
  if (isWord(head, /^working$/) && topic) {
    return [
      isYou(subject)
        ? say('What is hardest about', topic, 'right now')
        : say('What', aux, subject, 'finding hardest about', topic),
    ]
  }
  return [
    isYou(subject) || aux === 'am'
      ? say('What is the hardest part of', rest)
      : say('What', aux, subject, 'finding hardest about', rest),
  ]
}

/** "Giving you enough notice": what more of it would change for whoever gets it. */
export function moreFor(say: Say, subject: readonly Word[], after: readonly Word[]): string | null {
  const enough = after.findIndex(({ word }) => word === 'enough')
  const whom = after.slice(0, enough)
  if (
    enough < 1 ||
    isWord(whom.at(-1), /sel(?:f|ves)$/) ||
    phraseEnd(after, 0) < enough ||
    whom.some(({ tag }) => tag === 'I')
  )
    return null
  const from = isWord(subject[0], /^(?:i|we|you)$/) ? [] : objectOf(subject)
  const what = after.slice(enough + 1)
  if (isWord(what[0], /^about$/)) return say('What about', what.slice(1), 'is still unclear to', whom)
  if (what.length === 0 || what[0]?.tag === 'I') return null
  const isChanged = what.some(({ word }) => /^chang/.test(word))
  const giver = from.length > 0 && what.length === 1 ? [{ word: 'from', tag: 'I' }, ...from] : []
  return isChanged
    ? say('What difference would more', what, giver, 'make to', whom)
    : say('What would more', what, giver, 'change for', whom)
}

function fromFeeling(
  say: Say,
  { aux, subject }: Clause,
  rest: readonly Word[],
  isPast: boolean,
): readonly string[] {
  const [head, second, ...more] = rest
  const whom = objectOf(subject)
  if (!isPerson(subject))
    return head?.word !== 'ready'
      ? [say(isPast ? 'What made' : 'What makes', subject, rest, 'or not')]
      : fromPassive(say, { aux, subject, isNegative: false, rest }, rest, isPast)
  const about =
    isWord(second, /^(?:about|with|by|at|of)$/) && more.length > 0 && !isWord(more[0], /^(?:how|what|that)$/)
  const behind = more.slice(0, phraseEnd(more, 0) || more.length)
  if (isWord(head, /^able$/)) {
    const gerund = isWord(second, /^to$/) ? asGerund(more) : null
    if (isPast && gerund) return [say('What happened when it came to', gerund)]
    return [say('What would it take for', whom, rest.slice(1))]
  }
  if (isWord(head, /^aware$/) && isWord(second, /^that$/)) {
    const what = topicIn(more)
    return what ? [say('What', /^(?:is|was)$/.test(aux) ? 'has' : 'have', subject, 'heard about', what)] : []
  }
  if (isWord(head, /^aware$/) && about)
    return [say('What', /^(?:is|was)$/.test(aux) ? 'does' : 'do', subject, 'know about', more)]
  if (isWord(head, /^ready$/))
    return [say('What would help', whom, isYou(subject) ? 'feel ready' : 'to be ready', rest.slice(1))]
  if (isPast && about)
    return isYou(subject)
      ? [say('What did you make of', more)]
      : [say('What did', subject, 'say about', more)]
  const stuckOn = isWord(second, /^(?:on|with)$/) ? topicIn(more) : null
  if (stuckOn && isWord(head, /^(?:behind|late|stuck)$/))
    return [say('What about', stuckOn, 'is harder than it should be')]
  if (isWord(head, heavy)) {
    if (about && !isYou(subject)) return [say('What', aux, subject, 'saying about', behind)]
    if (about) return [say('What about', behind, 'is on your mind most')]
    if (isYou(subject))
      return isWord(head, /^busy$/)
        ? ['What is taking most of your time right now?']
        : ['What is taking most of your energy right now?']
    return [say('What have you noticed about', whom, 'lately')]
  }
  return isPast ? [] : [say('What would make', whom, moreOf(rest))]
}

/** "Were the customers told": what was done about it; "is the room booked": what has been done so far. */
function fromPassive(
  say: Say,
  { subject }: Clause,
  rest: readonly Word[],
  isPast: boolean,
): readonly string[] {
  const [head, ...after] = rest
  if (head === undefined) return []
  const about = after.findIndex(({ word }) => word === 'about' || word === 'of')
  if (isWord(head, /^(?:told|informed|warned|briefed)$/) && about >= 0 && isPast) {
    return [say('What did', subject, 'hear about', after.slice(about + 1))]
  }
  if (isPast && head.tag === 'E') {
    return [
      say(
        'What happened when it came to',
        asGerund([{ word: baseOf(head.word, 'PastTense'), tag: 'V' }]) ?? [],
        objectOf(subject),
        after,
      ),
    ]
  }
  if (isPast) return []
  return [say('What has happened so far to get', objectOf(subject), rest)]
}

const short: Readonly<Record<string, string>> = {
  clear: 'clearer',
  happy: 'happier',
  safe: 'safer',
  busy: 'busier',
  keen: 'keener',
  easy: 'easier',
  good: 'better',
  big: 'bigger',
  close: 'closer',
}

/** "clearer" for "more clear". */
export function moreOf(words: readonly Word[]): readonly Word[] {
  const [first] = words
  const one = first && short[first.word]
  if (isWord(first, /^(?:okay|ok|alright|fine)$/))
    return [{ word: 'comfortable', tag: 'J' }, ...words.slice(1)].flatMap((word, at) =>
      at === 0 ? [{ word: 'more', tag: 'R' }, word] : [word],
    )
  return one === undefined
    ? [{ word: 'more', tag: 'R' }, ...words]
    : [{ word: one, tag: 'J' }, ...words.slice(1)]
}
