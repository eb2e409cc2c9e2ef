// "Did you …", "have you …": what came of it, without saying whether it was done.
import { asGerund, type Clause, verbOf } from '../clause'
import { isPerson, isYou, objectOf, phraseEnd, subjectOf, topicIn } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { plainClause } from './plain'

const talking = /^(?:talk|speak|chat|meet|call|ring|email|phone|write|catch|contact|visit)$/
const reading = /^(?:read|see|watch|look|check|review|study|view|open|browse)$/
const saying =
  /^(?:complain|tell|mention|comment|object|respond|react|reply|answer|say|ask|agree|like|hate|mind|understand|accept|reject|approve|notice|want|prefer|trust)$/
const learning = /^(?:learn|gain|take|discover|find)$/
const small = ({ word }: Word) =>
  !/^(?:yet|already|ever|just|still|now|also|actually|finally|recently|lately|even|really)$/.test(word)

function withoutSmall(rest: readonly Word[]): readonly Word[] {
  return rest.filter((one, at) => small(one) && !(at === rest.length - 1 && isWord(one, /^(?:before|once)$/)))
}

/** "remember to order the gloves" as "order the gloves". */
function withoutEffort(rest: readonly Word[]): readonly Word[] {
  const isEffort = isWord(rest[0], /^(?:remember|manage|get|need|have|try)$/) && isWord(rest[1], /^to$/)
  return isEffort ? rest.slice(2) : rest
}

/** Candidates for a question that begins with "did". */
export function fromDid(say: Say, { subject, rest: typed }: Clause): readonly string[] {
  const rest = withoutEffort(withoutSmall(typed))
  const found = verbOf(rest)
  if (found === null) return []
  const { verb, after } = found
  const isUs = isYou(subject) || isWord(subject[0], /^(?:we|i|anyone|anybody)$/)
  if (/^(?:go|turn|work|run|come)$/.test(verb) && !isPerson(subject))
    return [say('What stood out to you in', subject)]
  const then = after.findIndex(({ word }) => /^(?:when|while|before|after)$/.test(word))
  const thing = thingIn(then < 0 ? after : after.slice(0, then))
  if (talking.test(verb) && isUs) {
    const said = talkedTo(say, after)
    if (said) return [said]
  }
  const enough = after.findIndex(({ word }) => word === 'enough')
  if (verb === 'have' && enough === 0) return [say('What would more', after.slice(1), 'have changed')]
  if (isUs && verb === 'hear') return fromHearing(say, after)
  if (isUs && reading.test(verb) && thing)
    return [say('What in', thing, 'would you most like to talk through')]
  if (
    learning.test(verb) &&
    isWord(
      after.find(({ tag }) => tag === 'I'),
      /^from$/,
    ) &&
    thing
  ) {
    return [say('What did', subject, 'take away from', thing)]
  }
  if (/^(?:enjoy|like|love)$/.test(verb) && isYou(subject) && after.length > 0)
    return [say('What was', after, 'like for you')]
  if (verb === 'help') return fromHelp(say, subject, after)
  const [first] = subject
  if (isPerson(subject) && !isUs && saying.test(verb) && thing)
    return [say('What did', subject, 'say about', thing)]
  if (isPerson(subject) && !isUs && /^apologi[sz]e$/.test(verb))
    return [say('What did', subject, 'say', after)]
  if (isWord(first, /^(?:it|this|that|there)$/)) return []

  if (thing && isDefinite(thing) && isDirect(after, thing) && (isPerson(subject) || !isPerson(thing))) {
    return [say('What has happened with', thing, 'so far')]
  }
  return isPerson(subject) ? [] : [say('What happened with', subject)]
}

/** "to Priya about the swap": what she had to say about it. */
function talkedTo(say: Say, after: readonly Word[]): string | null {
  const begin = isWord(after[0], /^(?:to|with)$/) ? 1 : isWord(after[0], /^up$/) ? 2 : 0
  const end = phraseEnd(after, begin)
  const who = after.slice(begin, end)
  if (who.length === 0 || (who[0]?.tag !== 'P' && !isPerson(who) && begin === 0)) return null
  const behind = after.slice(end)
  const about = isWord(behind[0], /^(?:about|on|regarding)$/) ? behind : []
  return say('What did', subjectOf(who), 'have to say', about)
}

function fromHelp(say: Say, subject: readonly Word[], after: readonly Word[]): readonly string[] {
  const withWhat = after.findIndex(({ word }) => word === 'with')
  const gerund = isWord(subject[0], /^it$/) && isWord(after[0], /^to$/) ? asGerund(after.slice(1)) : null
  if (gerund) return [say('What was different after', gerund)]
  if (isPerson(subject)) {
    return withWhat >= 0
      ? [say('What help made a difference', after.slice(withWhat))]
      : ['What help made a difference to you?']
  }
  return [say('What was different after', subject)]
}

/** What an act is done to, with what belongs to it: "the quote for Jensen". */
function thingIn(after: readonly Word[]): readonly Word[] | null {
  const topic = topicIn(after)
  if (topic === null) return null
  const last = topic.at(-1)
  const at = last ? after.lastIndexOf(last) + 1 : after.length
  const behind = after.slice(at)
  if (!isWord(behind[0], /^(?:for|of|from|about|on|in|with)$/)) return topic
  const end = phraseEnd(behind, 1)
  return end > 1 && end === behind.length ? [...topic, ...behind] : topic
}

/** "heard back from the supplier", "heard about the strike". */
function fromHearing(say: Say, after: readonly Word[]): readonly string[] {
  const at = after.findIndex(({ word }) => /^(?:from|about|of)$/.test(word))
  const who = after.slice(at + 1, phraseEnd(after, at + 1))
  if (at < 0 || who.length === 0) return []
  return [
    isWord(after[at], /^from$/)
      ? say('What are you hoping to hear from', who)
      : say('What have you heard so far about', who),
  ]
}

/** No preposition stands between a verb and what it is done to, though a particle may. */
function isDirect(after: readonly Word[], thing: readonly Word[]): boolean {
  const at = thing[0] ? after.indexOf(thing[0]) : -1
  return (
    after
      .slice(0, at)
      .every(({ tag, word }) => tag !== 'I' || /^(?:up|off|out|over|on|to|down)$/.test(word)) &&
    !isWord(after[0], /^(?:to|on|over|out)$/)
  )
}

function isDefinite([first]: readonly Word[]): boolean {
  return /^[SMLD]$/.test(first?.tag ?? '') && !isWord(first, /^(?:an?|any|some)$/)
}

/** Candidates for a question that begins with "have", "has" or "had". */
export function fromHave(say: Say, clause: Clause): readonly string[] {
  const { subject } = clause
  const rest = withoutChance(withoutSmall(clause.rest))
  const found = verbOf(rest)
  if (found === null) return []
  const { verb, after } = found
  const isUs = isYou(subject) || isWord(subject[0], /^(?:we|i)$/)
  const thing = thingIn(after)
  if (isWord(rest[0], /^been$/)) return fromBeen(say, subject, rest.slice(1))
  if (subject[0]?.tag === 'G') return [say('What has', subject, 'been like for you')]
  if (isWord(subject[0], /^(?:anyone|anybody|someone|somebody)$/) && thing) {
    if (clause.rest.some(({ word }) => word === 'ever')) return []
    const heard = fromTelling(say, verb, after)
    if (heard) return [heard]
    return saying.test(verb)
      ? [say('What are people saying about', thing)]
      : [say('What has happened so far with', thing)]
  }
  if (isUs && verb === 'hear') return fromHearing(say, after)
  if (isUs && reading.test(verb) && thing)
    return [say('What in', thing, 'would you most like to talk through')]
  const gerund = asGerund(rest)
  if (isUs && (talking.test(verb) || /^(?:ask|tell)$/.test(verb)) && gerund) {
    return [say('What would you like to come out of', gerund)]
  }
  if (isUs && /^(?:notice|spot)$/.test(verb) && thing)
    return [say('What have', subject, 'noticed about', thing)]
  if (isUs && /^(?:decide|choose|settle|pick|agree)$/.test(verb) && gerund && after.length > 0) {
    return [say('What matters most to you in', gerund)]
  }
  if (
    isUs &&
    /^(?:finish|complete|do|write|prepare|build|make|fix|draft|start|begin|update)$/.test(verb) &&
    thing
  ) {
    return [say('What has been the trickiest part of', thing, 'so far')]
  }
  if (isYou(subject) && gerund && thing && !isDefinite(thing))
    return [say('What would', gerund, 'be like for you')]
  if (isWord(rest[0], /^had$/) && isWord(after[0], /^any$/))
    return [say('What would more', after.slice(1), 'change for', objectOf(subject))]
  if (isWord(rest[0], /^had$/) && thing) return [say('What do you make of', thing)]
  if (thing && isDefinite(thing) && isPerson(subject) && isDirect(after, thing))
    return [say('What has happened with', thing, 'so far')]
  if (isPerson(subject)) return []
  if (isWord(subject[0], /^(?:it|this|that|there)$/)) return []
  if (thing && isDefinite(thing) && isDirect(after, thing))
    return [say('What has happened with', thing, 'so far')]
  if (/^(?:go|turn|work|run)$/.test(verb)) return [say('What has', subject, 'been like so far')]
  return [say('What has changed about', subject, 'lately')]
}

/** "told the choir that the hall is closed", "mentioned the rent to the studio": what they have heard about it. */
function fromTelling(say: Say, verb: string, after: readonly Word[]): string | null {
  const to = after.findIndex(({ word }) => word === 'to')
  if (/^(?:mention|explain|announce|report)$/.test(verb) && to > 0) {
    const who = after.slice(to + 1)
    return phraseEnd(who, 0) === who.length && who.length > 0
      ? say(hasOf(who), subjectOf(who), 'heard about', after.slice(0, to))
      : null
  }
  if (!/^(?:tell|warn|inform|notify|brief|remind)$/.test(verb)) return null
  const of = after.findIndex(({ word }) => word === 'of')
  const end = Math.min(phraseEnd(after, 0), verb === 'inform' && of > 0 ? of : after.length)
  const who = after.slice(0, end)
  const behind = after.slice(end)
  if (end === 0) return null
  const lead = hasOf(who)
  if (behind.length === 0) return say(lead, subjectOf(who), 'heard so far')
  if (isWord(behind[0], /^(?:about|of)$/)) return say(lead, subjectOf(who), 'heard about', behind.slice(1))
  const told = isWord(behind[0], /^that$/) ? plainClause(behind.slice(1)) : null
  const isBe = told !== null && /^(?:is|are|was|were)$/.test(told.aux)
  const state = isBe
    ? told.rest
    : told?.aux === 'will' && isWord(told.rest[0], /^be$/)
      ? told.rest.slice(1)
      : []
  if (told && state.length > 0 && !told.isNegative)
    return say(
      lead,
      subjectOf(who),
      'heard about',
      objectOf(told.subject),
      state[0]?.tag === 'G' ? [] : 'being',
      state,
    )
  const topic = topicIn(behind)
  return topic && !isWord(topic.at(-1), /'s$/)
    ? say(lead, subjectOf(who), 'heard about', topic)
    : say(lead, subjectOf(who), 'heard so far')
}

function hasOf(who: readonly Word[]): string {
  const isMany =
    /^(?:them|us|me|you)$/.test(who[0]?.word ?? '') ||
    (/[^s]s$|^(?:people|staff|parents)$/.test(who.at(-1)?.word ?? '') &&
      (who.at(-1)?.tag !== 'M' || isWord(who[0], /^the$/)))
  return isMany ? 'What have' : 'What has'
}

/** "had a chance to look at the draft" as "look at the draft". */
function withoutChance(rest: readonly Word[]): readonly Word[] {
  const to = rest.findIndex(({ word }) => word === 'to')
  return isWord(rest[0], /^(?:had|got)$/) &&
    to > 0 &&
    rest.slice(0, to).some(({ word }) => /^(?:chance|time|opportunity|moment|look)$/.test(word))
    ? rest.slice(to + 1)
    : rest
}

/** "been certified", "been better". */
function fromBeen(say: Say, subject: readonly Word[], rest: readonly Word[]): readonly string[] {
  const [head] = rest
  const isThing = isWord(subject[0], /^(?:it|this|that)$/) && subject.length === 1
  if (head?.tag === 'E' && !isThing) return [say('What has happened so far to get', objectOf(subject), rest)]
  if (isThing) return ['What has happened with it so far?']
  if (isPerson(subject)) return []
  return [say('What has changed about', subject, 'lately')]
}
