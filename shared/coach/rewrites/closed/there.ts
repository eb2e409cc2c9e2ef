// "Is there a plan for the fair": what one would look like, or what comes closest.
import { asGerund, type Clause } from '../clause'
import { isYou, objectOf, phraseEnd, topicIn } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { plainClause } from './plain'

const trouble =
  /^(?:problem|problems|issue|issues|concern|concerns|risk|risks|worry|worries|trouble|troubles|obstacle|obstacles|blocker|blockers|gap|gaps|doubt|doubts|difficulty|difficulties|complaint|complaints|bug|bugs|ticket|tickets|question|questions)$/
const message = /^(?:news|word|update|updates|feedback|progress|change|changes|movement)$/

export function fromThere(say: Say, { aux, rest }: Clause): readonly string[] {
  const [head, second] = rest
  if (isWord(head, /^(?:anything|something|anybody|anyone|someone|somebody)$/)) return whatOrWho(say, rest)
  const end = phraseEnd(rest, 0)
  const noun = rest[end - 1]
  const behind = rest.slice(end)
  if (isWord(head, /^enough$/)) return [say('Where would', rest.slice(1, end), 'run short first', behind)]
  const what = rest.slice(/^(?:a|an|any|some|no|enough|the)$/.test(head?.word ?? '') ? 1 : 0, end)
  const topic = topicIn(behind)
  if (isWord(noun, message) && topic) return [say('What has changed with', topic, 'lately')]
  if (isWord(noun, trouble) && what.length > 0) {
    const isPlural = /s$/.test(noun?.word ?? '')
    if (isWord(behind[0], /^that$/)) return [say('What could make it happen', behind)]
    if (topic && what.length === 1) return [say('What about', topic, 'worries you most')]
    return isPlural ? [say('Which of the', what, behind, 'would you deal with first')] : []
  }
  const inner = isWord(noun, /^reason$/) ? (plainClause(behind) ?? null) : null
  if (inner) {
    const be = /^(?:is|are|was|were)$/.test(inner.aux) && inner.rest[0]?.tag !== 'G'
    return [
      say(
        'What led to',
        objectOf(inner.subject),
        be ? 'being' : [],
        be ? inner.rest : (asGerund(inner.rest) ?? []),
      ),
    ]
  }
  if (isWord(noun, /^(?:deadline|date|limit|rule|law|policy)$/))
    return [say('What should I know about the', what, behind)]
  const wished = what.length > 0 && behind[0]?.tag === 'P' ? plainClause(behind) : null
  if (wished && /^(?:would|do)$/.test(wished.aux)) {
    return [say('Which', what, [{ word: wished.aux, tag: 'X' }], wished.subject, 'most', wished.rest)]
  }
  if (isWord(noun, /^reason$/)) return topic ? [say('What led to', topic)] : []
  if (isWord(head, /^(?:a|an|any)$/) && /^(?:is|are|was|were)$/.test(aux) && what.length > 0) {
    const isPlural = /[^s]s$/.test(noun?.word ?? '')
    const isFor = isWord(behind[0], /^(?:for|to|about|against|of)$/) || behind[0]?.tag === 'G'
    return isFor || behind.length === 0
      ? [say('What would', isPlural ? 'good' : 'a good', what, behind, 'look like')]
      : []
  }
  return topic || second === undefined ? [] : [say('What should I know about the', what, behind)]
}

/** "anything blocking you", "anyone you'd rather not work with". */
function whatOrWho(say: Say, rest: readonly Word[]): readonly string[] {
  const behind = rest.slice(1).filter(({ word }) => word !== 'else')
  const isThing = /thing$/.test(rest[0]?.word ?? '')
  if (behind.length === 0) return []
  // "Anyone on the team you'd rather not work with": who on the team would you rather not work with.
  const end = behind[0]?.tag === 'I' ? phraseEnd(behind, 1) : 0
  const wished = isThing ? null : plainClause(behind.slice(end))
  if (wished && isYou(wished.subject) && wished.aux === 'would')
    return [say('Who', behind.slice(0, end), 'would you', wished.rest)]
  if (!isThing)
    return [say('Who comes to mind first as someone', behind), say('Who comes to mind first', behind)]
  if (behind[0]?.tag === 'G') return [say('What is', behind, 'most right now')]
  return [say('What comes to mind first as something', behind)]
}
