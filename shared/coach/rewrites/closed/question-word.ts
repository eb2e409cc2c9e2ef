// "How many", "when", "who", "where", "which": what stands behind the fact instead of the fact.
import { forms, inverted, plainOrder } from '../clause'
import { isPerson, isYou, objectOf, phraseEnd, topicIn } from '../phrases'
import type { Say } from '../spoken'
import { baseOf, gerundOf, participleOf, presentOf } from '../verbs'
import { isWord, type Word } from '../words'
import { fromAmount, fromDegree, sizes } from './degree'
import { plainClause } from './plain'

const questionWord = /^(?:what|which|who|whom|whose|when|where|how)$/

/** Candidates for a question after a fact. */
export function fromQuestionWord(say: Say, words: readonly Word[]): readonly string[] {
  const at = words.findIndex(({ word }) => questionWord.test(word))
  if (at < 0 || at > 2) return []
  const preposition = words.slice(0, at).filter(({ tag }) => tag === 'I')
  const asked = words.slice(at)
  const [wh, second] = asked
  const isTime =
    isWord(wh, /^when$/) ||
    (isWord(wh, /^(?:what|which)$/) && isWord(second, /^(?:time|day|date|week|month|year)$/))
  if (isTime && isWord(wh, /^(?:what|which)$/)) {
    const agreed = fromAgreed(say, asked)
    if (agreed) return [agreed]
  }
  if (isTime)
    return [...fromWhen(say, asked.slice(isWord(wh, /^when$/) ? 1 : 2)), ...embedded(say, asked, preposition)]
  if (isWord(wh, /^how$/)) {
    const known = isWord(second, /^(?:many|much|long|often|far|soon|frequently)$/)
      ? fromAmount(say, asked)
      : fromDegree(say, asked)
    return [...known, ...embedded(say, asked, preposition)]
  }
  if (isWord(wh, /^where$/)) return [...fromWhere(say, asked.slice(1)), ...embedded(say, asked, preposition)]
  if (isWord(wh, /^who$/)) return [...fromWho(say, asked), ...embedded(say, asked, preposition)]
  const did = preposition.length === 0 && isWord(wh, /^which$/) ? fromWhichDid(say, asked) : null
  if (did) return did
  if (preposition.length === 0 && isWord(wh, /^(?:what|which)$/))
    return [...fromWhat(say, asked), ...embedded(say, asked, preposition)]
  return embedded(say, asked, preposition)
}

const agreeing =
  /^(?:promise|promised|promising|give|given|giving|tell|told|telling|set|setting|choose|chosen|choosing|agree|agreed|agreeing|pick|picked|picking|quote|quoted|quoting|offer|offered|offering|name|named|naming|propose|proposed|proposing|suggest|suggested|suggesting|announce|announced|announcing|settle|settled|commit|committed)$/

/** "What date did we promise the school": what decided it, since the date is what was promised. */
function fromAgreed(say: Say, asked: readonly Word[]): string | null {
  const clause = inverted(asked.slice(2))
  if (clause === null || !clause.rest.slice(0, 2).some((one) => isWord(one, agreeing))) return null
  const lead = /^(?:did|have|has|had|was|were)$/.test(clause.aux) ? 'What decided the' : 'What decides the'
  return say(lead, asked.slice(1, 2), plainOrder(clause))
}

/** "Which of the vans failed the inspection": nothing decided that; what it happened with is left to ask about. */
function fromWhichDid(say: Say, asked: readonly Word[]): readonly string[] | null {
  const at = phraseEnd(asked, isWord(asked[1], /^of$/) ? 2 : 1)
  const verb = asked[at]
  const isMore = !isWord(asked[1], /^of$/) && isMany(asked.slice(1, at))
  const isOver = verb?.tag === 'E' || isWord(verb, /^(?:hit|cut|put|shut|let)$/)
  if (verb === undefined || !isOver || at < 2 || isMore) return null
  const topic = topicIn(asked.slice(at + 1))
  if (topic === null || isPerson(topic) || !/^[DSML]$/.test(topic[0]?.tag ?? ''))
    return isWord(asked[1], /^of$/) ? [] : ['What led up to this, step by step?']
  return [
    isWord(verb, /^(?:failed|missed|lost|broke|dropped|cancelled|forgot|hit|damaged|spoiled)$/)
      ? say('What happened with', topic)
      : say('What should I know about', topic),
  ]
}

/** "What decides which haulier we are using for Spain": any of them, in plain order. */
function embedded(say: Say, asked: readonly Word[], preposition: readonly Word[]): readonly string[] {
  const [wh] = asked
  if (isWord(wh, /^what$/) && forms.be.has(asked[1]?.word ?? '')) return []
  const verb = asked.findIndex(({ tag }, at) => at > 0 && tag === 'X')
  const isNumber = isWord(wh, /^(?:how|what)$/)
  const stem = asked.slice(0, Math.max(1, verb))
  const behind = verb < 0 ? [] : asked.slice(verb)
  const owns = /^(?:has|have|had)$/.test(behind[0]?.word ?? '') && !behind.some(({ tag }) => tag === 'E')
  const clause = verb < 0 || owns ? null : inverted(behind)
  const end = phraseEnd(behind, 1)
  const isBare =
    verb > 0 && forms.be.has(behind[0]?.word ?? '') && end === behind.length && end > 1 && stem.length > 1
  const last = preposition.at(-1)
  const plain =
    verb < 0
      ? asked
      : isBare
        ? [...stem, ...behind.slice(1), ...behind.slice(0, 1)]
        : clause
          ? [...stem, ...plainOrder(clause)]
          : [...stem, ...spelledOut(behind)]
  const isPast =
    /^(?:did|was|were|had)$/.test(clause?.aux ?? behind[0]?.word ?? '') ||
    asked
      .slice(0, verb < 0 ? 6 : stem.length + 1)
      .some(({ tag }, at) => tag === 'E' && !/^[VX]$/.test(asked[at - 1]?.tag ?? ''))
  // Nothing drives a distance; something may hang on it.
  const isBe = forms.be.has(behind[0]?.word ?? '')
  const isMeasure = isBe && isWord(wh, /^how$/) && (isWord(asked[1], sizes) || isWord(asked[1], /^far$/))
  const isNamed = last !== undefined
  const lead =
    isMeasure && !isPast
      ? 'What depends on'
      : isNumber && (isPast || !isNamed)
        ? isPast
          ? 'What explains'
          : 'What affects'
        : isPast
          ? 'What decided'
          : 'What decides'
  const isShort = isWord(last, /^(?:to|with|from|on|for)$/) && plain.length < 8
  const told = isShort ? plain.map((one) => (one.word === 'whom' ? { ...one, word: 'who' } : one)) : plain
  return [last && !isShort ? say(lead, [last], told) : say(lead, told, last ? [last] : [])]
}

/** "who's got the keys" as "who has got the keys". */
function spelledOut(words: readonly Word[]): readonly Word[] {
  const [first, second] = words
  if (first?.word !== "'s") return words
  return [{ word: second?.word === 'got' || second?.tag === 'E' ? 'has' : 'is', tag: 'X' }, ...words.slice(1)]
}

/** When: what has to be ready by then, or what led up to it. */
function fromWhen(say: Say, behind: readonly Word[]): readonly string[] {
  const end = phraseEnd(behind, 1)
  if (forms.be.has(behind[0]?.word ?? '') && end > 1) {
    const thing = behind.slice(1, end)
    const rest = behind.slice(end)
    if (isWord(thing.at(-1), /^(?:deadline|date)$/))
      return [say('What could still get in the way of', behind.slice(1))]
    if (isWord(rest[0], /^(?:for|with|about)$/)) return [say('What has to be ready before', behind.slice(1))]
    if (rest.length === 0 || isWord(rest[0], /^(?:due|on|happening|taking|scheduled|planned|in)$/)) {
      const isOver = isWord(behind[0], /^(?:was|were)$/)
      return [
        isOver
          ? say('What stands out to you about', thing)
          : isWord(rest[0], /^due$/)
            ? say('What does', thing, 'still need from us')
            : say('What has to be ready before', thing),
      ]
    }
  }
  const clause = inverted(behind) ?? plainClause(behind)
  if (clause === null) return []
  const { aux, subject } = clause
  const wish = isWord(clause.rest[0], /^(?:wish|like|want)$/) && isWord(clause.rest[1], /^to$/)
  const rest = wish ? clause.rest.slice(2) : clause.rest
  const at = rest.findIndex(({ tag, word }) => tag !== 'R' && !isWord({ word, tag }, /^(?:first|last)$/))
  const verb = rest[at]
  if (verb === undefined) return []
  const base = verb.tag === 'G' || /ing$/.test(verb.word) ? baseOf(verb.word, 'Gerund') : verb.word
  const after = rest.slice(at + 1)
  if (aux === 'did' && !rest.some(({ word }) => word === 'last')) {
    return [say('What led up to', objectOf(subject), gerundOf(base), after)]
  }
  if (aux === 'did') return [say('What has changed since', plainOrder({ ...clause, rest }))]
  if (/^(?:will|can|could|would|should|shall)$/.test(aux)) {
    return [say('What has to happen before', subject, 'can', rest)]
  }
  if (/^(?:do|does|is|are|am)$/.test(aux)) {
    const isReady = /^(?:is|are|am)$/.test(aux) && verb.tag !== 'G' && !/ing$/.test(verb.word)
    if (isReady) return [say('What has to happen before', subject, 'can be', rest)]
    if (verb.word === 'being') return [say('What has to happen before', subject, 'can be', after)]
    const isThird = aux === 'does' || aux === 'is'
    return [say('What has to be ready before', subject, isThird ? presentOf(base) : base, after)]
  }
  return []
}

/** Where: what makes a thing easy to find, or a place good. */
function fromWhere(say: Say, behind: readonly Word[]): readonly string[] {
  const clause = inverted(behind)
  const end = phraseEnd(behind, 1)
  const thing = behind.slice(1, end)
  const isBe = forms.be.has(behind[0]?.word ?? '') || isWord(behind[0], /^will$/)
  if (isBe && thing.length > 0 && !isPerson(thing)) {
    const head = behind[end]
    if (head?.tag === 'E' || isWord(head, /^(?:kept|stored|saved|held|filed|put|hidden|listed)$/)) {
      return [say('What makes', thing, 'easy or hard to find')]
    }
    const when = behind.slice(isWord(head, /^be$/) ? end + (behind[end + 1]?.tag === 'E' ? 2 : 1) : end)
    return [say('What makes a good place for', thing, when)]
  }
  if (clause && !isPerson(clause.subject)) return []
  const verb = clause?.rest[0]
  const what = clause ? clause.rest.slice(1, phraseEnd(clause.rest, 1)) : []
  if (isWord(verb, /^(?:put|keep|store|save|file|leave|find|get|park)$/) && what.length > 0) {
    return [say('What makes', what, 'easy or hard to find')]
  }
  return []
}

/** Who: what they need from us; or, for what is done, how it came about. */
function fromWho(say: Say, asked: readonly Word[]): readonly string[] {
  const behind = spelledOut(asked.slice(1))
  const [verb, next] = behind
  if (isWord(verb, /^(?:is|are)$/) && next && /^[GJ]$/.test(next.tag)) {
    return [say('What will whoever is', behind.slice(1), 'need from us')]
  }
  if (isWord(verb, /^(?:has|have)$/) && isWord(next, /^got$/))
    return [say('What does whoever has', behind.slice(2), 'need most from us')]
  if (isWord(verb, /^(?:will|shall)$/) && next && (next.tag === 'V' || /^[NH]$/.test(next.tag))) {
    return [say('What will whoever', presentOf(next.word), behind.slice(2), 'need from us')]
  }
  if (verb?.tag === 'V' || isWord(verb, /^has$/)) {
    return isWord(verb, /s$/) ? [say('What does whoever', behind, 'need most from us')] : []
  }
  if (verb?.tag === 'E') {
    const end = phraseEnd(behind, 1)
    const thing = behind.slice(1, end)
    if (thing.length > 0 && thing[0]?.tag !== 'P') {
      const done = participleOf(baseOf(verb.word, 'PastTense'))
      return [say('How did', thing, 'come to be', done, behind.slice(end))]
    }
  }
  return []
}

function isMany(thing: readonly Word[]): boolean {
  return /[^s]s$/.test(thing.at(-1)?.word ?? '')
}

const numbers =
  /^(?:percentage|percent|share|proportion|number|amount|fraction|grade|score|rate|headcount|capacity|temperature|turnover|budget|price|cost|fee|salary|total|turnout|availability|p\d+)$/
const labels =
  /^(?:name|title|address|code|password|pin|email|phone|extension|link|number|colour|color|url|reference)$/

/** What and which: what goes into a figure, what speaks for a choice. */
function fromWhat(say: Say, asked: readonly Word[]): readonly string[] {
  const [wh, second] = asked
  if (isWord(wh, /^what$/) && forms.be.has(second?.word ?? '')) {
    const thing = asked.slice(2)
    const head = thing[phraseEndWithoutOf(thing) - 1]
    const topic = topicIn(thing.slice(phraseEndWithoutOf(thing)))
    if (isWord(head, /^status$/) && topic)
      return [say('Which part of', topic, 'needs most attention right now')]
    if (isWord(head, /^(?:deadline|date|eta)$/)) return [say('What could still get in the way of', thing)]
    if (isWord(head, /^(?:policy|rule|rules|process|plan|approach|stance)$/))
      return [say('What lies behind', thing)]
    const named = thing.slice(phraseEndWithoutOf(thing) + 1)
    if (isWord(head, labels) && topic) return [say('What should I know about', named)]
    return isWord(second, /^(?:was|were)$/) ? [say('What explains', thing)] : [say('What affects', thing)]
  }
  if (isWord(wh, /^what$/) && isWord(second, /^(?:do|does|did|will|would)$/)) {
    const mark = asked.findIndex(({ word }) => /^(?:give|score|rate|mark|award)$/.test(word))
    const marked = asked.slice(mark + 1, phraseEnd(asked, mark + 1))
    return mark > 0 && marked.length > 0 && marked[0]?.tag !== 'P'
      ? [say('What stands out to you about', marked)]
      : []
  }
  const verb = asked.findIndex(({ tag }, at) => at > 0 && tag === 'X')
  const noun = asked.slice(1, verb < 0 ? phraseEnd(asked, 1) : verb)
  const head = noun.at(-1)
  if (noun.length === 0 || isWord(noun[0], /^of$/)) return []
  const clause = verb > 0 ? inverted(asked.slice(verb)) : null
  const the: readonly Word[] = [{ word: 'the', tag: 'D' }, ...noun]
  const isPast = /^(?:did|was|were|had|has|have)$/.test(asked[verb]?.word ?? '')
  if (isWord(wh, /^what$/) && clause && !isWord(clause.rest[0], /^got$/)) {
    return [say(isPast ? 'What explains' : 'What affects', the, plainOrder(clause))]
  }
  if (isWord(wh, /^what$/) && verb > 0 && (isWord(head, numbers) || isWord(noun[0], numbers))) {
    return [say('What affects', the, 'that', spelledOut(asked.slice(verb)))]
  }
  if (clause && (isPerson(clause.subject) || isYou(clause.subject)) && isWord(wh, /^which$/)) {
    return [
      say(
        /^(?:did|was|were|had)$/.test(clause.aux) ? 'What spoke for' : 'What speaks for',
        the,
        plainOrder(clause),
      ),
    ]
  }
  if (isMany(noun) && verb > 0 && clause === null) {
    return [say('What do', the, 'that', spelledOut(asked.slice(verb)), 'have in common')]
  }
  if (isMany(noun) && verb < 0 && asked[noun.length + 1]?.tag === 'E') {
    return [say('What do', the, 'that', asked.slice(noun.length + 1), 'have in common')]
  }
  return []
}

/** "the status" of "the status of the tender". */
function phraseEndWithoutOf(words: readonly Word[]): number {
  const of = words.findIndex(({ word }) => word === 'of')
  const end = phraseEnd(words, 0)
  return of > 0 && of < end ? of : end
}
