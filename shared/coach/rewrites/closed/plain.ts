// A clause in plain order, as it stands behind "whether" and "when": "the invoice has been paid".
import { type Clause, withAttached } from '../clause'
import { phraseEnd } from '../phrases'
import { baseOf } from '../verbs'
import type { Word } from '../words'

/** Takes it apart like one that asks; null when no verb follows its subject. */
export function plainClause(words: readonly Word[]): Clause | null {
  const first = phraseEnd(words, 0)
  if (first === 0) return null
  const stop = withAttached(words, first, false)
  const subject = words.slice(0, stop)
  const adverbs = words.slice(stop).findIndex(({ tag }) => tag !== 'R')
  const end = stop + Math.max(0, adverbs)
  const verb = words[end]
  if (verb === undefined) return null
  const between = words.slice(stop, end)
  const behind = words.slice(end + 1)
  if (verb.tag === 'X') {
    const isNegative = /n't$/.test(verb.word) || behind[0]?.word === 'not'
    const isBeen = verb.word === "'s" && behind[0]?.word === 'been'
    const aux = isBeen ? 'has' : (spelled[verb.word] ?? verb.word.replace(/n't$/, ''))
    const rest = behind[0]?.word === 'not' ? behind.slice(1) : behind
    return rest.length === 0 ? null : { aux, isNegative, subject, rest }
  }
  if (verb.tag === 'E') {
    return {
      aux: 'did',
      isNegative: false,
      subject,
      rest: [...between, { word: baseOf(verb.word, 'PastTense'), tag: 'V' }, ...behind],
    }
  }
  if (verb.tag === 'V' && /s$/.test(verb.word) && between.length > 0) {
    const base = { word: baseOf(verb.word, 'PresentTense'), tag: 'V' }
    return { aux: 'does', isNegative: false, subject, rest: [...between, base, ...behind] }
  }
  return verb.tag === 'V' && !/s$/.test(verb.word)
    ? {
        aux: /^(?:let|put|cut|hit|shut)$/.test(verb.word) ? 'did' : 'do',
        isNegative: false,
        subject,
        rest: words.slice(stop),
      }
    : null
}
const spelled: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'d": 'would',
}
