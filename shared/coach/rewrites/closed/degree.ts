// "How many", "how long", "how confident": what drives a figure, and what would change a degree.
import { type Clause, forms, inverted, plainOrder } from '../clause'
import { isPerson, objectOf, phraseEnd } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { heavy, moreOf } from './be'

/** Counted, not ranked: none of the free beds matters more than another. */
const states =
  /^(?:free|left|open|empty|booked|taken|available|occupied|vacant|unused|spare|full|reserved|filled|unfilled|used|over|away|off|here|there|gone|ready|unsold|sold)$/

/** How many, how much, how long, how often. */
export function fromAmount(say: Say, asked: readonly Word[]): readonly string[] {
  if (isWord(asked[1], /^long$/) && isWord(asked[2], /^(?:before|until|till)$/)) {
    return [say('What has to happen before', asked.slice(3))]
  }
  if (isWord(asked[1], /^far$/) && asked.some(({ word }) => /^(?:from|to)$/.test(word))) return []
  const isCount = isWord(asked[1], /^(?:many|much)$/)
  const be = asked.findIndex(({ tag }) => tag === 'X')
  const noun = asked.slice(2, Math.max(2, be))
  const behind = be < 0 ? [] : asked.slice(be)
  const isLeft =
    isCount &&
    be > 2 &&
    forms.be.has(behind[0]?.word ?? '') &&
    !isWord(behind[1], /^(?:there|you|we|they|i)$/)
  if (
    isLeft &&
    isWord(behind[0], /^(?:is|are)$/) &&
    isWord(behind[1], states) &&
    !isWord(behind[1], /^left$/)
  )
    return [say('What depends on', asked.slice(0, be), behind)]
  if (
    isLeft &&
    behind.length > 1 &&
    !isWord(behind[1], /^(?:on|in|left|coming|at|from)$/) &&
    /s$/.test(noun.at(-1)?.word ?? '')
  ) {
    const what = isWord(noun[0], /^of$/) ? noun.slice(1) : [{ word: 'the', tag: 'D' }, ...noun]
    return [say('Which of', what, 'that', behind, 'matter most')]
  }
  const clause = be < 0 ? null : inverted(behind)
  const bare = phraseEnd(behind, 1)
  if (clause === null && forms.be.has(behind[0]?.word ?? '') && bare > 1 && bare === behind.length) {
    const thing = behind.slice(1)
    return [
      isWord(asked[1], /^far$/)
        ? say('What is still ahead of us with', thing)
        : say('What affects', asked.slice(0, be), thing, behind.slice(0, 1)),
    ]
  }
  const done = isWord(asked[1], /^much$/) && be === 2 ? changedBy(say, clause) : null
  if (done) return [done]
  const stem = asked.slice(0, be < 0 ? asked.length : be)
  const isPast =
    /^(?:did|was|were|had|has|have)$/.test(behind[0]?.word ?? '') ||
    (be < 0 && asked.some(({ tag }) => tag === 'E'))
  const lead = isPast
    ? 'What explains'
    : isWord(behind[0], /^(?:will|would|can|should)$/)
      ? 'What affects'
      : 'What drives'
  if (clause) return [say(lead, stem, plainOrder(clause))]
  return [say(lead, stem, behind)]
}

/** "How much has it sped up the packing line": what did so was said before, so the line itself is asked about. */
export function changedBy(say: Say, clause: Clause | null): string | null {
  const isNamed =
    !isWord(clause?.subject[0], /^(?:it|this|that|they|he|she)$/) || clause?.subject.length !== 1
  if (clause === null || isNamed || !forms.have.has(clause.aux) || clause.rest[0]?.tag !== 'E') return null
  const after = clause.rest.slice(isWord(clause.rest[1], /^(?:up|down)$/) ? 2 : 1)
  const end = phraseEnd(after, 0)
  // "The way you work" is one thing.
  const what = /^[PW]$/.test(after[end]?.tag ?? '') ? after : after.slice(0, end)
  if (!/^[DS]$/.test(what[0]?.tag ?? '')) return null
  return say(isPerson(what) ? 'What has changed for' : 'What has changed about', what, 'lately')
}

export const sizes =
  /^(?:tall|big|large|wide|deep|heavy|fast|high|low|close|near|old|hot|cold|early|late|thick|loud|full)$/

/** "Your targets for the branch": whom they are for belongs to them. */
const forSome =
  /^(?:targets?|goals?|plans?|budgets?|forecasts?|objectives?|schedules?|timelines?|proposals?|strateg(?:y|ies))$/

/** How confident are you, how important is it, how well does it work. */
export function fromDegree(say: Say, asked: readonly Word[]): readonly string[] {
  const [, degree] = asked
  const aux = asked[2]
  if (degree === undefined || aux?.tag !== 'X' || sizes.test(degree.word)) return []
  const end = phraseEnd(asked, 3)
  if (end === 3) return []
  const clause = inverted(asked.slice(2))
  const subject = clause?.subject ?? asked.slice(3, end)
  const rest = (clause?.rest ?? []).filter(({ word }) => word !== 'feel')
  if (degree.tag === 'R' && !forms.be.has(aux.word) && rest.length > 0) {
    return isWord(degree, /^(?:well|smoothly|quickly|fast|easily)$/)
      ? [
          say(
            'What would help',
            objectOf(subject),
            rest,
            isWord(degree, /^well$/) ? 'better' : ['more', degree.word].join(' '),
          ),
        ]
      : []
  }
  if (isPerson(subject) && isWord(degree, heavy))
    return [say('What would make', objectOf(subject), 'less', [degree], rest)]
  if (isPerson(subject) || isWord(degree, /^likely$/)) {
    return [say('What would make', objectOf(subject), moreOf([degree]), rest)]
  }
  const lead = isWord(aux, /^(?:was|were)$/) ? 'What made' : 'What makes'
  if (isWord(subject.at(-1), forSome) && isWord(rest[0], /^for$/))
    return [say(lead, subject, rest, 'more or less', [degree])]
  return [say(lead, subject, 'more or less', [degree], rest)]
}
