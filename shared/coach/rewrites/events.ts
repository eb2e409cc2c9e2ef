// Blame turned to what happened, and to what got in the way.
import type { Reading } from '../reading'
import { asGerund, type Clause, forms, inverted, plainOrder, withoutFiller } from './clause'
import { plainClause } from './closed/plain'
import { isOfPerson, isPerson, isYou, objectOf, phraseEnd, subjectOf, topicIn } from './phrases'
import { type Say, speaker } from './spoken'
import { baseOf, participleOf } from './verbs'
import { askedWords, isWord, type Word } from './words'

const emphasis = /^(?:on|earth|the|hell|heck|in|world|ever|exactly|actually|possibly|pray)$/

/** Candidates for blame, the nearest to its words first. */
export function whatHappened(reading: Reading): readonly string[] {
  const say = speaker(reading)
  const asked = withoutEmphasis(askedWords(reading.core))
  // "Explain to me why …" asks why.
  const words = asked[0]?.tag === 'P' && asked[1]?.tag === 'W' ? asked.slice(1) : asked
  const [wh, second] = words
  const isWhy = isWord(wh, /^why$/) || (isWord(wh, /^how$/) && isWord(second, /^come$/))
  const after = words.slice(isWord(second, /^come$/) ? 2 : 1)
  const candidates: readonly string[] =
    isWhy || isWord(wh, /^how$/)
      ? fromWhy(say, after)
      : isWord(wh, /^(?:who|which|whose|whoever)$/)
        ? fromWho(say, words)
        : fromOther(say, words)
  const topic = happenedWith(words)
  return [
    ...candidates.slice(0, 3),
    ...(topic
      ? [say('What happened with', topic, ', step by step'), say('How did it come to this with', topic)]
      : []),
  ]
}

/** Something that can have gone another way: no name alone, and nothing when "something" was all that was said. */
function happenedWith(words: readonly Word[]): readonly Word[] | null {
  const topic = topicIn(words)
  const begin = topic?.[0] ? words.indexOf(topic[0]) : -1
  const next = words[begin + (topic?.length ?? 0)]
  // "Let the inspector wander round": its verb was taken for a noun.
  const isUnsure = isWord(words[begin - 1], /^let$/) && next?.tag !== 'V'
  const isName = topic?.length === 1 && /^[ML]$/.test(topic[0]?.tag ?? '')
  const isOpen = words.some(({ word }) => /^(?:something|anything|nothing|")$/.test(word))
  const isYours =
    isWord(topic?.[0], /^your$/) && isWord(topic?.at(-1), /^(?:department|shift|office|branch|crew|lot)$/)
  return topic === null || isName || isYours || isOpen || isUnsure || isOfPerson(topic) ? null : made(topic)
}

/** "a piano" as "the piano": it has been named by now. */
function made(topic: readonly Word[]): readonly Word[] {
  const the: readonly Word[] = topic[0]?.tag === '#' ? [{ word: 'the', tag: 'D' }] : []
  return [
    ...the,
    ...topic.map((one) => (/^(?:an?|its|their)$/.test(one.word) ? { ...one, word: 'the', tag: 'D' } : one)),
  ]
}

/** "Why didn't you …", "how could you …", "how come nobody …". */
function fromWhy(say: Say, after: readonly Word[]): readonly string[] {
  const isThat = isWord(after[0], /^(?:is|was)$/) && isWord(after[1], /^it$/) && isWord(after[2], /^that$/)
  const all = isThat ? after.slice(3) : after
  const comma = all.findIndex(({ tag }, at) => tag === ',' && at > 3)
  const words = comma > 0 ? all.slice(0, comma) : all
  const only = words.findIndex(({ word }, at) => word === 'who' && isWord(words[at - 1], /^one$/))
  const cannot =
    only > 0 && /n't$|^cannot$|^never$/.test(words[only + 1]?.word ?? '')
      ? asGerund(words.slice(only + 2))
      : null
  if (cannot) return [say('What gets in the way of', cannot)]
  const who = words.findIndex(({ word }) => word === 'who')
  const habit = who > 2 && isWord(words[1], /^it$/) && only < 0 ? asGerund(words.slice(who + 1)) : null
  if (habit) return [say('What tends to lead to', withoutFiller(words.slice(2, who)), habit)]
  const whose = words.findIndex(({ word }, at) => word === 'whose' && at > 1)
  if (whose > 0) return [say('What tends to happen before', words.slice(whose + 1))]
  const clause = inverted(words) ?? plainClause(words)
  if (clause === null) return []
  if (isWord(clause.subject[0], /^it$/) && clause.rest.some(({ word }) => word === 'take')) {
    const to = clause.rest.findIndex(({ word }) => word === 'to')
    const slow = to > 0 ? asGerund(clause.rest.slice(to + 1)) : null
    return slow ? [say('What slowed down', slow)] : []
  }
  const failed = clause.rest.findIndex(({ word }) =>
    /^(?:forget|forgot|fail|failed|neglect|neglected|omit)$/.test(word),
  )
  const undone =
    failed >= 0 && failed < 2 && isWord(clause.rest[failed + 1], /^to$/)
      ? asGerund(clause.rest.slice(failed + 2))
      : null
  if (undone) return [say('What got in the way of', undone)]
  if (isWord(clause.rest[0], /^(?:justify|explain|defend)$/))
    return [say('What went into', clause.rest.slice(1))]
  const nobody =
    isWord(clause.subject[0], /^(?:nobody|noone)$/) ||
    /^(?:no one|nobody)/.test(clause.subject.map(({ word }) => word).join(' '))
  const lacks =
    nobody ||
    clause.isNegative ||
    clause.rest.slice(0, 3).some(({ word }) => word === 'never' || word === 'not')
  const said = withoutFiller(clause.rest).filter(({ word }, at) => word !== 'not' || at > 2)
  const kept = { ...clause, rest: withoutBother(said) }
  return lacks ? whatWasInTheWay(say, nobody ? { ...kept, subject: [] } : kept) : whenItHappened(say, kept)
}

/** What was left undone: "What got in the way of telling me sooner?" */
function whatWasInTheWay(say: Say, { aux, subject, rest }: Clause): readonly string[] {
  const lead = `${/^(?:do|does|is|are|can)$/.test(aux) ? 'What gets' : 'What got'} in the way of`
  const whom = isYou(subject) ? [] : objectOf(subject)
  const [head] = rest
  if (head === undefined) return []
  if (forms.be.has(aux) && head.tag !== 'G') return [say(lead, whom, 'being', rest)]
  if (isWord(head, /^been$/)) return [say(lead, whom, 'being', rest.slice(1))]
  const gerund = asGerund(rest)
  return gerund ? [say(lead, whom, gerund)] : []
}

const stating = /^(?:justify|explain|defend|excuse|know|think|dare)$/

/** What was done: "What was happening when you skipped the review?" */
function whenItHappened(say: Say, clause: Clause): readonly string[] {
  const { aux, subject, rest } = clause
  const [head] = rest
  if (head === undefined || stating.test(head.word) || isWord(rest[1], /thing$/)) return []
  const isFew = isPerson(subject) || isYou(subject)
  if (/^(?:is|are)$/.test(aux)) {
    if (isWord(subject[0], /^(?:it|this|that)$/)) return []
    if (head.tag === 'G' || /ing$/.test(head.word))
      return [say('What tends to lead to', objectOf(subject), rest[1]?.tag === 'G' ? rest.slice(1) : rest)]
    if (isWord(head, /^the$/)) return []
    return [
      isFew ? say('What tends to make', objectOf(subject), rest) : say('What led to', subject, 'being', rest),
    ]
  }
  if (/^(?:was|were)$/.test(aux)) {
    return isFew
      ? [say('What was happening when', plainOrder(clause))]
      : [say('What led to', subject, 'being', rest)]
  }
  if (/^(?:did|could|would)$/.test(aux)) {
    return [say('What was happening when', plainOrder({ ...clause, aux: 'did', rest: withoutManage(rest) }))]
  }
  if (/^(?:has|have|had)$/.test(aux)) {
    const managed = isWord(rest[0], /^managed$/) && isWord(rest[1], /^to$/)
    const gerund = asGerund(managed ? rest.slice(2) : rest)
    return gerund ? [say('What led to', objectOf(subject), gerund)] : []
  }
  const gerund = isWord(head, /^keep$/) && rest[1]?.tag === 'G' ? rest.slice(1) : asGerund(rest)
  if (/^(?:do|does|can)$/.test(aux) && gerund)
    return [say('What tends to lead to', objectOf(subject), gerund)]
  return []
}

function withoutManage(rest: readonly Word[]): readonly Word[] {
  if (isWord(rest[0], /^(?:manage|contrive|choose|come|dare)$/) && isWord(rest[1], /^to$/))
    return rest.slice(2)
  if (isWord(rest[0], /^see$/) && isWord(rest[1], /^fit$/)) return rest.slice(3)
  return isWord(rest[0], /^have$/) && rest[1]?.tag === 'E' ? rest.slice(1) : rest
}

/** "Who let the vaccines get warm", "which genius merged this", "whose fault is it". */
function fromWho(say: Say, words: readonly Word[]): readonly string[] {
  const when = words.findIndex(({ word }, at) => word === 'when' && at > 2)
  const to = words.findIndex(
    ({ word }, at) =>
      word === 'to' && /^(?:forgot|failed|neglected|omitted)$/.test(words[at - 1]?.word ?? ''),
  )
  const undone = to > 0 ? asGerund(words.slice(to + 1)) : null
  if (undone) return [say('What got in the way of', undone)]
  if (isWord(words[1], /^decided$/) && isWord(words[2], /^to$/))
    return [say('What led to the decision', words.slice(2))]
  if (isWord(words[1], /^(?:is|are)$/) && isWord(words[2], /^responsible$/)) {
    return [say('What does whoever is', words.slice(2), 'need most from us')]
  }
  const idea = words.findIndex(({ word }) => word === 'idea')
  if (idea > 0 && isWord(words[idea + 3], /^to$/))
    return [say('What led to the decision', words.slice(idea + 3))]
  const then = when > 0 ? words.slice(when) : []
  const isDenied = then.some(({ word }) => /n't$|^not$|^never$/.test(word))
  if (when > 0 && !isDenied && words.slice(0, when).some(({ tag }) => tag === 'X'))
    return [say('What was happening', then)]
  const at = words.findIndex(({ tag }) => /^[VE]$/.test(tag))
  const verb = words[at]
  if (verb === undefined || at > 4 || words.slice(0, at).some(({ tag }) => tag === 'X')) return []
  const after = words.slice(at + 1, isDenied ? when : words.length)
  const end = phraseEnd(after, 0)
  const thing = after.slice(0, end)
  const behind = after.slice(end)
  if (thing.length === 0 || isWord(thing.at(-1), /^(?:ball|eye|charge|me|us|place)$/)) return []
  if (isWord(verb, /^let$/) && behind.length > 0) {
    return behind[0]?.tag === 'V' || behind[0]?.tag === 'N' ? [say('How did', thing, 'come to', behind)] : []
  }
  if (isWord(verb, /^(?:let|forgot|failed|thought|decided|allowed|messed|screwed)$/)) return []
  if (thing[0]?.tag === 'P' || verb.tag !== 'E') return []
  return [say('How did', thing, 'come to be', participleOf(baseOf(verb.word, 'PastTense')), behind)]
}

/** "What made you …", "did you not even think to …", "at what point were you planning to tell me". */
function fromOther(say: Say, words: readonly Word[]): readonly string[] {
  const [wh] = words
  const when = words.findIndex(({ word }, at) => /^(?:when|while)$/.test(word) && at > 1)
  if (isWord(wh, /^(?:what|whatever)$/) && /^[EV]$/.test(words[1]?.tag ?? '')) return fromMade(say, words)
  if (isWord(wh, /^what$/) && isWord(words[2], /^it$/) && isWord(words[3], /^with$/)) {
    const and = words.findIndex(({ word }) => word === 'and')
    return and > 0 ? [say('What makes', words.slice(and + 1), 'hard for', words.slice(4, and))] : []
  }
  const failure = words.findIndex(({ word }) => /^(?:failure|refusal|inability)$/.test(word))
  if (failure > 0 && isWord(words[failure + 1], /^to$/)) return inTheWayOf(say, words.slice(failure + 2))
  const reason = words.findIndex(({ word }) => word === 'reason' || word === 'excuse')
  if (reason > 0) {
    const dated = words.findIndex(
      ({ word, tag }, at) => at > reason && tag === 'G' && isWord(words[at - 1], /^for$/) && word !== '',
    )
    if (isWord(words[reason], /^excuse$/) && dated > 0) {
      const who = words.slice(reason + 2, phraseEnd(words, reason + 2))
      return isPerson(who) ? [say('What led to', objectOf(who), words.slice(dated))] : []
    }
    return fromReason(say, words.slice(reason + 1))
  }
  const planning = words.findIndex(({ word }) =>
    /^(?:planning|going|intending|think|bother|occur)$/.test(word),
  )
  if (planning > 0 && isWord(words[planning + 1], /^to$/)) {
    return inTheWayOf(
      say,
      words.slice(planning + 2).filter(({ word }) => word !== 'you'),
    )
  }
  if (when > 0 && words[0]?.tag === 'W') return [say('What was happening', words.slice(when))]
  const aux = words.findIndex(({ tag }) => tag === 'X')
  if (wh?.tag === 'I' && aux > 1 && aux < 5) return fromOdd(say, words.slice(aux), !isWord(wh, /^since$/))
  return []
}

function inTheWayOf(say: Say, act: readonly Word[]): readonly string[] {
  const gerund = asGerund(act)
  return gerund ? [say('What got in the way of', gerund)] : []
}

/** "What made you ignore the warning", "what prevented you from reading it". */
function fromMade(say: Say, words: readonly Word[]): readonly string[] {
  const end = phraseEnd(words, 2)
  const subject = words.slice(2, end)
  const behind = words.slice(end)
  if (subject.length === 0 || behind.length === 0) return []
  if (isWord(words[1], /^(?:prevented|stopped|kept)$/) && isWord(behind[0], /^from$/)) {
    return [say('What got in the way of', behind.slice(1))]
  }
  if (isWord(words[1], /^took$/)) return [say('What slowed', objectOf(subject), 'down')]
  const verb = isWord(behind[0], /^to$/) ? behind.slice(1) : behind
  if (isWord(verb[0], /^(?:think|decide|believe|assume)$/)) return fromThought(say, verb)
  const act = { aux: 'did', isNegative: false, subject: subjectOf(subject), rest: verb }
  return [say('What was happening when', plainOrder(act))]
}

/** "Is there a reason you couldn't label the samples", "for what reason did you …". */
function fromReason(say: Say, words: readonly Word[]): readonly string[] {
  const inner = inverted(words) ?? plainClause(words)
  if (inner === null) return []
  const clause = { ...inner, rest: withoutBother(withoutFiller(inner.rest)) }
  return inner.isNegative ? whatWasInTheWay(say, clause) : whenItHappened(say, clause)
}

/** "In what world do you …", "by what logic did you …", "on whose watch did we allow …". */
function fromOdd(say: Say, words: readonly Word[], isOnce: boolean): readonly string[] {
  const clause = inverted(words)
  if (clause === null) return []
  const [verb] = clause.rest
  const to = clause.rest.findIndex(({ word }) => word === 'to')
  if (isWord(verb, /^(?:allow|permit)$/) && to > 1) {
    return [say('How did', clause.rest.slice(1, to), 'come to', clause.rest.slice(to + 1))]
  }
  return whenItHappened(
    say,
    isOnce && isYou(clause.subject) && clause.aux === 'do' ? { ...clause, aux: 'did' } : clause,
  )
}

function fromThought(say: Say, verb: readonly Word[]): readonly string[] {
  const dared = plainClause(verb.slice(1))
  const act = dared && isYou(dared.subject) && /^(?:can|could)$/.test(dared.aux) ? asGerund(dared.rest) : null
  if (act) return [say('What led to', act)]
  const to = verb.findIndex(({ word }) => word === 'to')
  const gerund = to > 0 ? asGerund(verb.slice(to + 1)) : null
  return gerund ? [say('What led to', gerund)] : []
}

function withoutBother(rest: readonly Word[]): readonly Word[] {
  const at = rest.findIndex(({ word }) => /^bother(?:ed)?$/.test(word))
  return at >= 0 && at < 2 && isWord(rest[at + 1], /^to$/) ? rest.slice(at + 2) : rest
}

/** "Why on earth", "what the hell". */
function withoutEmphasis(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ word, tag }, index) => index > 0 && !emphasis.test(word) && tag !== ',')
  const isEmphatic =
    isWord(words[1], /^(?:on|in|ever|possibly|exactly)$/) ||
    isWord(words[2], /^(?:hell|heck)$/) ||
    words[1]?.tag === ','
  return isEmphatic && at > 1 ? [...words.slice(0, 1), ...words.slice(at)] : words
}
