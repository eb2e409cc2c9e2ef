// Closed questions opened.
import type { Reading } from '../../reading'
import { inverted } from '../clause'
import { phraseEnd, topicIn } from '../phrases'
import { type Say, speaker } from '../spoken'
import { askedWords, isWord, type Word } from '../words'
import { plainClause } from './plain'
import { fromQuestionWord } from './question-word'
import { fromYesNo } from './yes-no'

/** Candidates for a closed question, the nearest to its words first. */
export function openedUp(reading: Reading): readonly string[] {
  const say = speaker(reading)
  const asked = withoutLead(askedWords(reading.core))
  const words = withoutTail(asked)
  const choice = eitherOr(say, asked)
  if (choice) return [choice, ...aboutTopic(say, asked)]
  if (asked.slice(0, 5).some(({ word }) => /^(?:trouble|bother)$/.test(word))) return aboutTopic(say, asked)
  if (words.some(({ word }, at) => word === 'make' && isWord(words[at + 1], /^sense$/))) {
    return ['Which part of this is still unclear to you?']
  }
  // "Could you check if the caterer has our numbers" asks whether the caterer has them.
  const whether = words.findIndex(
    ({ word }, at) =>
      /^(?:if|whether)$/.test(word) &&
      (at === 0 || (at < 5 && isWord(words[at - 1], /^(?:check|confirm|see|ask|know|out)$/))),
  )
  const told = whether >= 0 ? plainClause(words.slice(whether + 1)) : null
  const clause = told ?? inverted(words)
  return [
    ...(clause ? fromYesNo(say, clause) : fromQuestionWord(say, words)).slice(0, 3),
    ...aboutTopic(say, words),
  ]
}

/** Whatever else fails: a question about the thing itself. */
export function aboutTopic(say: Say, words: readonly Word[]): readonly string[] {
  const topic = topicIn(words)
  if (topic === null) return []
  return [say('What should I know about', topic), say('What matters most about', topic)]
}

/** "roughly how many" asks how many. */
function withoutLead(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ tag }) => tag !== 'R' && tag !== ',')
  return at > 0 && /^[WX]$/.test(words[at]?.tag ?? '') ? words.slice(at) : words
}

/** "Is it the Tuesday or the Wednesday slot": what goes into the choice. */
function eitherOr(say: Say, words: readonly Word[]): string | null {
  const or = words.findIndex(({ word }) => word === 'or')
  const isRather = isWord(words[2], /^rather$/) && phraseEnd(words, 4) === or && or > 4
  if (isRather && phraseEnd(words, or + 1) > or + 1)
    return say('What goes into the choice between', words.slice(4, or), 'and', words.slice(or + 1))
  if (words[0]?.tag !== 'X' || words[1]?.word !== 'it') return null
  const end = phraseEnd(words, or + 1)
  if (or < 3 || end === or + 1 || phraseEnd(words, 2) !== or) return null
  return say('What goes into the choice between', words.slice(2, or), 'and', words.slice(or + 1))
}

/** A second choice, what is put behind a dash, and "now that …" go. */
function withoutTail(all: readonly Word[]): readonly Word[] {
  const now = all.findIndex(({ word }, at) => at > 3 && word === 'now' && isWord(all[at + 1], /^that$/))
  const words = now < 0 ? all : all.slice(0, now)
  if (words[0]?.tag === 'W') {
    const comma = words.findIndex(({ tag }) => tag === ',')
    const listed = comma > 2 ? words.slice(comma + 1) : []
    const isChoice =
      listed.some(({ word }) => word === 'or') && !listed.some(({ tag }) => /^[XVEW,]$/.test(tag))
    return isChoice ? words.slice(0, comma) : words
  }
  const cut = words.findIndex(({ tag, word }, at) => at > 3 && (tag === '-' || tag === ':' || word === 'or'))
  return cut < 0 ? words : words.slice(0, words[cut - 1]?.tag === ',' ? cut - 1 : cut)
}
