// The clause of a question taken apart, so that it can be asked another way: its auxiliary, its subject, and the rest.
import { phraseEnd } from './phrases'
import { baseOf, gerundOf, participleOf, pastOf, presentOf } from './verbs'
import type { Word } from './words'

export type Clause = {
  /** In full: "is" for "'s". */
  readonly aux: string
  readonly isNegative: boolean
  readonly subject: readonly Word[]
  /** From the verb or the predicate on, without the closing mark. */
  readonly rest: readonly Word[]
}

const full: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'d": 'would',
  "'m": 'am',
}
export const forms = {
  be: new Set(['is', 'are', 'was', 'were', 'am', "'s", "'re"]),
  have: new Set(['have', 'has', 'had', "'ve"]),
}

/** "Is the migration on track" as is + the migration + on track; null when it is not in that order. */
export function inverted(words: readonly Word[]): Clause | null {
  const [first] = words
  if (first === undefined || first.tag !== 'X') return null
  const isNegative = /n't$|^cannot$/.test(first.word) || words[1]?.word === 'not'
  const begin = words[1]?.word === 'not' ? 2 : 1
  let end = phraseEnd(words, begin)
  if (end === begin || (words[end - 1]?.tag === 'D' && words[end - 1]?.word === 'a')) return null
  const isGot = first.word === "'s" && (words[end]?.tag === 'E' || words[end]?.word === 'been')
  const aux = isGot ? 'has' : (full[first.word] ?? positive(first.word))
  if (words[end]?.word === 'not' && words.length > end + 1) {
    return { aux, isNegative: true, subject: words.slice(begin, end), rest: words.slice(end + 1) }
  }
  const isBe = forms.be.has(aux)
  end = withAttached(words, end, isBe)
  if (!isBe && !forms.have.has(aux) && isVerbInside(words, begin, end)) end -= 1
  const rest = words.slice(end)
  if (rest.length === 0) return null
  return { aux, isNegative, subject: words.slice(begin, end), rest }
}

/** "Did the test fail": a verb taken for the last noun of the subject, since none comes behind it. */
function isVerbInside(words: readonly Word[], begin: number, end: number): boolean {
  const last = words[end - 1]
  if (end - begin < 2 || last === undefined || last.tag !== 'N') return false
  const next = words.slice(end).find(({ tag }) => tag !== 'R')
  return !/^[VX]$/.test(next?.tag ?? '')
}

function positive(word: string): string {
  if (word === "won't") return 'will'
  if (word === "can't" || word === 'cannot') return 'can'
  return word.replace(/n't$/, '')
}

/** A preposition behind a subject belongs to it when the verb or predicate is still to come. */
export function withAttached(words: readonly Word[], from: number, isBe: boolean): number {
  const before = words[from - 1]
  if (words[from]?.tag !== 'I' || (before?.tag === 'P' && !/one$|body$/.test(before.word))) return from
  const next = phraseEnd(words, from + 1)
  const ahead = words.slice(next).find(({ tag }) => tag !== 'R')
  if (next === from + 1 || ahead === undefined) return from
  if (!isBe && ahead.tag === 'I') {
    const further = withAttached(words, next, isBe)
    return further > next ? further : from
  }
  const isVerbAhead = isBe ? /^[JGEDIW]$/.test(ahead.tag) : /^[VEGX]$/.test(ahead.tag)
  return isVerbAhead && !(isBe && ahead.tag === 'I' && words[from]?.word !== 'for') ? next : from
}

const x = (word: string): Word => ({ word, tag: 'X' })
const not: Word = { word: 'not', tag: 'R' }

/** The clause in plain order: "the migration is on track", "she runs the desk". */
export function plainOrder({ aux, isNegative, subject, rest }: Clause): readonly Word[] {
  if (!/^(?:do|does|did)$/.test(aux)) return [...subject, x(aux), ...(isNegative ? [not] : []), ...rest]
  if (isNegative) return [...subject, x(aux), not, ...rest]
  const form = aux === 'did' ? pastOf : aux === 'does' ? presentOf : (verb: string) => verb
  return [...subject, ...withVerb(rest, form)]
}

/** What is only supposed: "if the flag were off", "if she ran the desk", "if the demo had gone well". */
export function supposed({ aux, isNegative, subject: typed, rest: said }: Clause): readonly Word[] {
  const subject = typed.map(settled)
  const rest = said.filter(({ word }) => word !== 'yet' && word !== 'already' && word !== 'ever').map(settled)
  const no = isNegative ? [not] : []
  if (/^(?:is|are|am)$/.test(aux)) return [...subject, x('were'), ...no, ...rest]
  if (/^(?:was|were)$/.test(aux)) return [...subject, x('had'), ...no, x('been'), ...rest]
  if (forms.have.has(aux)) return [...subject, x('had'), ...no, ...rest]
  if (aux === 'can' || aux === 'could') return [...subject, x('could'), ...no, ...rest]
  if (aux === 'did') return [...subject, x('had'), ...no, ...withVerb(rest, participleOf)]
  if (isNegative) return [...subject, x('did'), not, ...rest]
  return [...subject, ...withVerb(rest, (verb) => (verb === 'be' ? 'were' : pastOf(verb)))]
}

/** "anyone" as "someone": where nothing is asked. */
function settled(one: Word): Word {
  return /^any(?:one|body|thing)$/.test(one.word) ? { ...one, word: one.word.replace('any', 'some') } : one
}

function withVerb(rest: readonly Word[], form: (verb: string) => string): readonly Word[] {
  const at = rest.findIndex(({ tag, word }) => tag !== 'R' && !filler.test(word))
  const verb = rest[at]
  if (verb === undefined) return rest
  return [...rest.slice(0, at), { word: form(verb.word), tag: 'V' }, ...rest.slice(at + 1)]
}

/** The verb of a rest in its plain form, and what comes behind it; null when it does not begin with a verb. */
export function verbOf(
  rest: readonly Word[],
): { readonly verb: string; readonly after: readonly Word[] } | null {
  const at = rest.findIndex(({ tag, word }) => tag !== 'R' && !filler.test(word))
  const one = rest[at]
  if (one === undefined || !/^[VNXEGH]$/.test(one.tag)) return null
  const verb =
    one.tag === 'E' ? baseOf(one.word, 'PastTense') : one.tag === 'G' ? baseOf(one.word, 'Gerund') : one.word
  return { verb, after: rest.slice(at + 1) }
}

/** "telling me sooner" from "tell me sooner"; null when it does not begin with a verb. */
export function asGerund(rest: readonly Word[]): readonly Word[] | null {
  const found = verbOf(rest)
  return found && [{ word: gerundOf(found.verb), tag: 'G' }, ...found.after]
}
const filler =
  /^(?:just|simply|even|always|never|still|again|ever|actually|possibly|really|maybe|perhaps|already|yet|also|currently|finally|recently)$/

/** The rest without "again", "always" and the like, which accuse more than they say. */
export function withoutFiller(rest: readonly Word[]): readonly Word[] {
  return rest.filter(({ word }) => !filler.test(word) && !/^(?:so|too|either|now)$/.test(word))
}
