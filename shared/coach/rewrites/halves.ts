// Questions with two ends, cut to the first.
import type { QuestionLabel, Weakness } from '../model'
import { type Reading, read } from '../reading'
import { forms } from './clause'
import { aboutTopic } from './closed'
import { phraseEnd, topicIn } from './phrases'
import { speaker } from './spoken'
import { askedWords, isWord, type Word, wordsIn } from './words'

export type Coach = (text: string) => QuestionLabel
type Rewriter = (half: Reading, label: Weakness) => readonly string[]

/** The first question alone; made better when it is weak by itself. */
export function firstHalf(
  reading: Reading,
  rule: string,
  triggers: readonly string[],
  coach: Coach,
  rewrites: Rewriter,
): readonly string[] {
  const at = cutAt(reading, rule, triggers)
  const whole = () => aboutTopic(speaker(reading), askedWords(reading.core))
  if (at === null) return whole()
  const cut = trimmed(reading.plain.slice(0, at))
  const first = rule === 'two-objects' ? cut.replace(furtherItem, '') : cut
  const question = `${rule === 'two-clauses' ? withVerb(first, reading.plain.slice(at)) : first}?`
  const half = read(question)
  const label = coach(question)
  if (label === 'double_barrelled' || half.wordCount < 2) return whole()
  if (rule === 'two-objects' && isWithoutVerb(askedWords(half.core)))
    return aboutTopic(speaker(half), askedWords(half.core))
  if (label !== 'open_ok')
    return [...rewrites(half, label), ...aboutTopic(speaker(half), askedWords(half.core))]
  const rated = /^how (?:do|would|did) you (?:rate|score|mark)\b/i.test(half.plain)
    ? topicIn(askedWords(half.core))
    : null
  if (rated) return [speaker(half)('What stands out to you about', rated)]
  return [begun(half, reading), question]
}

/** ", the price" of "the install, the price": a list keeps its first item. */
const furtherItem = /(?:, [^,]{3,30})+$/

/** "How clear", of "how clear and how realistic are your targets": the verb stands behind the second. */
function withVerb(first: string, second: string): string {
  if (
    !/\bhow \w+(?: \w+)?$/i.test(first) ||
    askedWords(read(`${first}?`).core).some(({ tag }) => tag === 'X')
  )
    return first
  const verb =
    /^\W*(?:and|or|but)? ?how \w+(?: \w+)? ((?:is|are|was|were|do|does|did|has|have|will|would|can)\b[^?]*)/i
  return [first, verb.exec(second)?.[1] ?? []].flat().join(' ').trim()
}

/** "How well does the spec", of two that serve you: the verb went with the second. */
function isWithoutVerb(words: readonly Word[]): boolean {
  const at = words.findIndex(({ tag }) => tag === 'X')
  return (
    at >= 0 && at < 3 && !forms.be.has(words[at]?.word ?? '') && phraseEnd(words, at + 1) === words.length
  )
}

/** Without what joined it to the second. */
function trimmed(first: string): string {
  let text = first
  for (let turn = 0; turn < 3; turn += 1) {
    text = text
      .replace(/[\s,;:(\-+|/?.!]+$/, '')
      .replace(
        /\b(?:and|or|but|also|plus|then|if so|while i've got you|while i have you|as well as|along with|not to mention)$/i,
        '',
      )
  }
  return text.trim()
}

/** The half as a sentence: a request ends in a full stop, a question in its mark; greetings go. */
function begun(half: Reading, whole: Reading): string {
  const isRequest = half.frame !== 'direct' && !/^(?:can|could|would|will|do|may|might)\b/i.test(half.plain)
  const isLed = half.scene === '' && half.frame === 'direct'
  const text = isLed ? half.plain.slice(startOf(half)) : half.plain
  const said = text.replace(/[\s?.!,]+$/, '')
  const wish = /^(?:i|we)$/.test(wordsIn(half.whole)[0]?.word ?? '') && /^\S+\/W/.test(half.core)
  // "I'd like to know how the trial went" asks to be told.
  if (wish) return `Tell me ${said.slice(startOf(half))}.`
  const mark = isRequest || (half.frame !== 'direct' && !whole.hasMark) ? '.' : '?'
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${mark}`
}

function startOf(half: Reading): number {
  const first = wordsIn(half.core)[0]
  if (first === undefined || isWord(first, /^'/)) return 0
  const at = half.plain.toLowerCase().search(new RegExp(`\\b${first.word.replaceAll(/[^a-z0-9]/g, '.')}`))
  return Math.max(0, at)
}

function cutAt(reading: Reading, rule: string, triggers: readonly string[]): number | null {
  if (rule === 'two-questions') {
    const end = reading.plain.indexOf('?')
    return end < 0 ? null : end
  }
  const [trigger = ''] = triggers
  const pattern = trigger
    .split(/\s+/)
    .slice(0, 3)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*')
  const match = pattern === '' ? null : new RegExp(pattern, 'i').exec(reading.plain)
  return match && match.index > 0 ? match.index : null
}
