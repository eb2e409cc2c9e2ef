// "Do you …", "does she …": what a thing is like, what it would change, what helps.
import { asGerund, type Clause, inverted, verbOf } from '../clause'
import { isPerson, isYou, objectOf, phraseEnd, topicIn } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { moreFor, moreOf } from './be'

/** Candidates for a question that begins with "do" or "does". */
export function fromDo(say: Say, clause: Clause): readonly string[] {
  const { subject, rest, aux } = clause
  const found = verbOf(rest)
  if (found === null) return []
  const { verb, after } = found
  const whom = objectOf(subject)
  const when = after.findIndex(({ word }) => word === 'when' || word === 'if')
  if (
    isWord(subject[0], /^it$/) &&
    /^(?:bother|worry|upset|annoy|matter|help|hurt)$/.test(verb) &&
    when >= 0
  ) {
    return [say('What happens for you when', after.slice(when + 1))]
  }
  const given = /^(?:give|send|offer|leave|tell|show)$/.test(verb) ? moreFor(say, subject, after) : null
  if (given) return [given]
  if (isWord(subject[0], /^i$/) && after.length > 0) {
    const often = after.findIndex(({ word }) => /^(?:too|enough|often)$/.test(word))
    return [
      say(
        'What is it like for you when I',
        [{ word: verb, tag: 'V' }],
        often < 0 ? after : after.slice(0, often),
      ),
    ]
  }
  const isStill = rest.some(({ word }) => word === 'still')
  if (/^(?:like|enjoy|love|prefer)$/.test(verb))
    return [say(isMany(after) ? 'What are' : 'What is', asThing(after), 'like for', whom)]
  if (verb === 'get' && isWord(after[0], /^(?:on|along)$/))
    return [say('What is working', after.slice(1), 'like for', whom)]
  if (verb === 'need') return fromNeed(say, subject, after, isStill)
  if (verb === 'want' || verb === 'wish') return fromWant(say, subject, after)
  if (verb === 'have') return fromHaving(say, subject, after)
  if (/^(?:think|believe|feel|reckon|find|expect|say|suppose|imagine)$/.test(verb))
    return fromThinking(say, subject, after)
  if (verb === 'get' && isWord(after[0], /^enough$/))
    return [say('What would more', after.slice(1), 'change for', whom)]
  const isKnown = verb === 'know' && /^[DS]$/.test(after[0]?.tag ?? '') && !isPerson(after)
  if ((isKnown || /^(?:understand|get|follow)$/.test(verb)) && after.length > 0) {
    return [say('Which part of', after, 'is still unclear to', whom)]
  }
  if (/^(?:know|hear)$/.test(verb) && isWord(after[0], /^(?:about|of)$/)) {
    return [say('What', aux, subject, verb, 'about', after.slice(1))]
  }
  if (verb === 'agree' && isWord(after[0], /^(?:with|on|to)$/)) {
    return [say('What is your own view of', after.slice(1)), say('How do you see', after.slice(1))]
  }
  if (/^(?:trust|value|respect)$/.test(verb)) return [say('What would make', whom, verb, after, 'more')]
  if (/^(?:rely|believe|count)$/.test(verb)) return [say('What would make it easier for', whom, 'to', rest)]
  if (verb === 'help' && after.length === 0 && !isPerson(subject)) {
    return [say('What', isThird(subject) ? 'has' : 'have', subject, 'changed for you')]
  }
  if (verb === 'work' && !isPerson(subject) && after.length <= 2)
    return [say('How is', subject, 'working out', after)]
  if (/^(?:read|use|watch|check|visit)$/.test(verb) && after.length > 0 && isPerson(subject)) {
    return [say('What would make', after, 'more useful to', whom)]
  }
  if (
    /^(?:mean|matter|suit|fit|count|happen|exist|apply|report|belong|include|contain|own|owe|live|speak|come)$/.test(
      verb,
    )
  )
    return []
  if (
    !isPerson(subject) &&
    /^(?:run|end|expire|go|fall|drop|close|stop|fail|break|leak|lapse|crash|freeze|jam|stall|flood|overheat|slow|disappear|clash|overlap)$/.test(
      verb,
    )
  )
    return []
  const gerund = isWord(subject[0], /^we$/) ? asGerund(rest) : null
  return [gerund ? say('What speaks for', gerund) : say('What would help', whom, rest)]
}

/** "to work alone" as "working alone". */
function asThing(after: readonly Word[]): readonly Word[] {
  return (isWord(after[0], /^to$/) ? asGerund(after.slice(1)) : null) ?? after
}

export function fromNeed(
  say: Say,
  subject: readonly Word[],
  after: readonly Word[],
  isStill: boolean,
): readonly string[] {
  const whom = objectOf(subject)
  const [head, ...behind] = after
  if (isWord(head, /^to$/)) {
    const gerund = asGerund(behind)
    return gerund ? [say('What are the pros and cons of', gerund)] : []
  }
  if (isWord(head, /^(?:help|support|assistance)$/))
    return [say('What help would make the biggest difference', behind)]
  if (isWord(head, /^any$/) && isWord(behind[0], /^(?:help|support)$/)) {
    return [say('What help would make the biggest difference', behind.slice(1))]
  }
  if (isWord(head, /^(?:anything|something)$/)) {
    return [
      say(
        'What would help',
        whom,
        'most',
        behind.filter(({ word }) => word !== 'else'),
      ),
    ]
  }
  if (isWord(head, /^(?:me|us|him|her|them)$/)) return [say('What would having', after, 'change for', whom)]
  if (isStill) return [say('What would', subject, 'lose without', after)]
  if (isWord(head, /^(?:more|less|extra)$/)) return [say('What would', after, 'change for', whom)]
  return [
    say(
      'What would',
      after.filter(({ word }) => word !== 'any'),
      'change for',
      whom,
    ),
  ]
}

export function fromWant(say: Say, subject: readonly Word[], after: readonly Word[]): readonly string[] {
  if (isWord(after[0], /^(?:me|us|him|her|them)$/)) return []
  const thing = asThing(after)
  const isKnown = /^(?:me|us)$/.test(thing[0]?.word ?? '')
  return thing.length === 0 || isKnown
    ? []
    : [
        say(
          'What would',
          thing,
          isWord(thing[0], /^changing$/) ? 'mean for' : 'change for',
          objectOf(subject),
        ),
      ]
}

const opinions: readonly (readonly [RegExp, string])[] = [
  [/^(?:concern|worr|doubt|fear|reservation|issue|problem|objection)/, 'worries you most'],
  [/^(?:question|query|queries)/, 'is still unclear to you'],
  [/^(?:idea|suggestion|thought|view|opinion|feedback|comment|input|wish)/, 'would you change first'],
]

function fromHaving(say: Say, subject: readonly Word[], after: readonly Word[]): readonly string[] {
  const whom = objectOf(subject)
  const [head] = after
  if (isWord(head, /^(?:everything|all|anything)$/)) {
    const need = after.findIndex(({ word }) => /^(?:need|needs|want)$/.test(word))
    return need > 0
      ? [say('What', isThird(subject) ? 'is' : 'are', subject, 'still missing', after.slice(need + 1))]
      : []
  }
  const begin = isWord(head, /^(?:enough|any|a|an|some|the)$/) ? 1 : 0
  const end = phraseEnd(after, 0)
  const what = after.slice(begin, end)
  const behind = after.slice(end)
  if (isWord(head, /^enough$/)) {
    const stop = phraseEnd(behind, 1)
    const use = isWord(behind[0], /^for$/) && stop > 1 ? behind.slice(1, stop) : subject
    return [say('Where will', use, 'run short of', what, 'first')]
  }
  if (isWord(what[0], /^(?:time|room|space|capacity)$/) && behind.length > 0) {
    return [say('What would', subject, 'have to put aside to make', what, behind)]
  }
  const noun = what.at(-1)?.word ?? ''
  const topic = topicIn(behind)
  const known = opinions.find(([pattern]) => pattern.test(noun))?.[1]
  if (known && topic) return [say('What about', topic, known)]
  if (
    isWord(head, /^(?:a|an|any)$/) &&
    isWord(behind[0], /^(?:for|to|about|on|with|of)$/) &&
    behind.length > 1
  ) {
    return [say('What would', /s$/.test(noun) ? 'good' : 'a good', what, behind, 'look like')]
  }
  if (isWord(head, /^(?:a|an|any)$/))
    return [say('What would having', head ? [head] : [], what, behind, 'change for', whom)]
  return []
}

/** "the screens", but not "working with the screens". */
function isMany(after: readonly Word[]): boolean {
  const end = phraseEnd(after, 0)
  return /^[DSJN]$/.test(after[0]?.tag ?? '') && /[^s]s$/.test(after[end - 1]?.word ?? '')
}

function isThird(subject: readonly Word[]): boolean {
  return (
    /^(?:he|she|it)$/.test(subject[0]?.word ?? '') ||
    (!/^(?:you|i|we|they)$/.test(subject[0]?.word ?? '') && !/s$/.test(subject.at(-1)?.word ?? ''))
  )
}

const low =
  /^(?:left|ignored|overlooked|excluded|judged|rushed|pressured|stressed|overloaded|lonely|undervalued|unsafe|bored|tired|overwhelmed|isolated|stuck|lost|guilty|micromanaged|forgotten|burned|burnt)$/

/** "Do you think we will make it": what it would take; "… the layout is better": what tells. */
function fromThinking(say: Say, subject: readonly Word[], after: readonly Word[]): readonly string[] {
  const inner = isWord(after[0], /^that$/) ? after.slice(1) : after
  const whom = objectOf(subject)
  const end = phraseEnd(inner, 0)
  if (end > 0 && inner[end]?.tag === 'X' && isWord(inner[end], /^(?:will|can|could|would|'ll|should)$/)) {
    const of = inner.slice(0, end)
    if (!isWord(inner[end], /^should$/))
      return [say('What would it take for', objectOf(of), 'to', inner.slice(end + 1))]
  }
  if (end > 0 && inner.length === end + 1 && inner[end]?.tag === 'J') {
    return [say('What makes', inner.slice(0, end), inner.slice(end), 'or not for', whom)]
  }
  if (end > 0 && inner.length > end + 1) {
    return [say('What tells', isYou(subject) ? 'you' : whom, 'whether', inner)]
  }
  if (isWord(inner[0], low) && isPerson(subject)) return [say('What would keep', whom, 'from feeling', inner)]
  if (/^[JE]$/.test(inner[0]?.tag ?? '') && isPerson(subject)) {
    return [say('What would make', whom, 'feel', moreOf(inner))]
  }
  if (isWord(inner[0], /^like$/)) return []
  return []
}

/** "Would you say the course was relevant" holds a clause in plain order. */
export function clauseInside(words: readonly Word[]): Clause | null {
  const end = phraseEnd(words, 0)
  const aux = words[end]
  if (end === 0 || aux === undefined || aux.tag !== 'X') return null
  return inverted([aux, ...words.slice(0, end), ...words.slice(end + 1)])
}
