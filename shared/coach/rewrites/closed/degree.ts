// "How many", "how long", "how confident": what drives a figure, and what would change a degree.
import { forms, inverted, plainOrder } from '../clause'
import { isPerson, objectOf, phraseEnd } from '../phrases'
import type { Say } from '../spoken'
import { isWord, type Word } from '../words'
import { moreOf } from './be'

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

export const sizes =
  /^(?:tall|big|large|wide|deep|heavy|fast|high|low|close|near|old|hot|cold|early|late|thick|loud|full)$/

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
  if (isPerson(subject) || isWord(degree, /^likely$/)) {
    return [say('What would make', objectOf(subject), moreOf([degree]), rest)]
  }
  return [
    say(isWord(aux, /^(?:was|were)$/) ? 'What made' : 'What makes', subject, 'more or less', [degree], rest),
  ]
}
