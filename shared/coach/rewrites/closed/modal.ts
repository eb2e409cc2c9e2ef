// "Can you …", "will it …", "should we …": what it takes, what has to go right, what speaks for and against it.
import { asGerund, type Clause, supposed, verbOf } from '../clause'
import { isPerson, isYou, objectOf, phraseEnd } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { fromBe, mayHarm } from './be'
import { clauseInside, fromNeed, fromWant } from './doing'

/** Candidates for a question that begins with a modal. */
export function fromModal(say: Say, { aux, subject, rest }: Clause): readonly string[] {
  const found = verbOf(rest)
  if (found === null) return []
  const { verb, after } = found
  const whom = objectOf(subject)
  if (isWord(subject[0], /^i$/) && /^(?:may|might)$/.test(aux)) return []
  if (/^(?:should|shall|must|may|might|ought)$/.test(aux)) {
    if (verb === 'be' && isWord(after[0], /^(?:worried|concerned)$/) && isWord(after[1], /^about$/)) {
      return [say('What about', after.slice(2), 'worries you most')]
    }
    const gerund = asGerund(rest)
    const isOurs = isWord(subject[0], /^(?:i|we|you)$/)
    return gerund ? [say('What are the pros and cons of', isOurs ? [] : subject, gerund)] : []
  }
  if (aux === 'would') return fromWould(say, subject, rest, verb, after)
  if (isWord(subject[0], /^i$/) && verb === 'help') {
    return [
      say(
        'What help from me would make the biggest difference',
        isWord(after[1], /^with$/) && !isWord(after[2], /thing$/) ? after.slice(1) : [],
      ),
    ]
  }
  if (isWord(subject[0], /^i$/) && !/^(?:rely|count|trust|expect|depend)$/.test(verb)) {
    return [
      say('What would it mean for you if', supposed({ aux: 'would', isNegative: false, subject, rest })),
    ]
  }
  if (verb === 'have' && /^(?:E|X)$/.test(after[0]?.tag ?? '')) {
    const isAvoided = after.some(({ word }) => /^(?:avoided|prevented|stopped)$/.test(word))
    return isAvoided ? [say('What could have kept', subject, 'from happening')] : []
  }
  if (verb === 'need') return fromNeed(say, subject, after, false)
  if (isWord(subject[0], /^(?:it|this|that)$/) && /^(?:be|me|you)$/.test(verb)) return []
  const place = after.slice(1, phraseEnd(after, 1))
  if (aux === 'will' && isYou(subject) && place.length > 0) {
    const isThere = verb === 'be' && isWord(after[0], /^(?:at|in)$/)
    if (isThere || (verb === 'come' && isWord(after[0], /^to$/)))
      return [say('What would make', place, 'worth your time')]
  }
  if (aux === 'will' && isYou(subject) && /^(?:attend|join)$/.test(verb))
    return [say('What would make', after, 'worth your time')]
  if (verb === 'have' && isWord(after[0], /^(?:time|room|space)$/)) {
    return [say('What would', subject, 'have to put aside to make', after)]
  }
  if (
    /^(?:notice|mind|complain|object|run|fail|lose|leave|quit|break|drop|miss)$/.test(verb) &&
    !isYou(subject)
  )
    return []
  if (mayHarm.test(verb) && !isPerson(subject)) {
    return [say('How might', subject, rest)]
  }
  if (aux === 'will' && !isYou(subject)) return [say('What has to go right for', whom, 'to', rest)]
  return [say('What would it take for', whom, 'to', rest)]
}

function fromWould(
  say: Say,
  subject: readonly Word[],
  rest: readonly Word[],
  verb: string,
  after: readonly Word[],
): readonly string[] {
  const to = after.findIndex(({ word }) => word === 'to')
  if (isWord(rest[0], /^rather$/)) {
    const gerund = asGerund(rest.slice(1))
    return gerund ? [say('What would', gerund, 'change for', objectOf(subject))] : []
  }
  if (/^(?:like|want|love|prefer)$/.test(verb)) return fromWant(say, subject, after)
  if (isWord(rest[0], /^like$/)) return fromWant(say, subject, rest.slice(1))
  if (verb === 'recommend' && to > 0) {
    const end = phraseEnd(after, to + 1)
    return [
      say(
        'What would',
        subject,
        'tell',
        after.slice(to + 1, end),
        after.slice(end),
        'about',
        after.slice(0, to),
      ),
    ]
  }
  if (verb === 'say') {
    const inner = clauseInside(isWord(after[0], /^that$/) ? after.slice(1) : after)
    if (inner && /^(?:is|are|was|were)$/.test(inner.aux)) return fromBe(say, inner)
  }
  if (/^(?:suit|be|mind|fit)$/.test(verb)) return []
  return isPerson(subject) ? [say('What would it take for', objectOf(subject), 'to', rest)] : []
}
