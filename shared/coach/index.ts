// The question coach: what a question asks for, and what would be better. Deterministic, offline, for English;
// anything else it leaves alone (domain section 5). It hints and never blocks.
import { isEnglish } from './english'
import type { Advice, QuestionLabel, Weakness } from './model'
import { type Reading, read } from './reading'
import { rewriteOf } from './rewrites'
import { followUpOf } from './rewrites/follow-up'
import type { Rule } from './rule'
import { closed } from './rules/closed'
import { doubleBarrelled } from './rules/double-barrelled'
import { leading } from './rules/leading'
import { smallTalk } from './rules/small-talk'
import { solutionImposing } from './rules/solution-imposing'
import { vague } from './rules/vague'
import { whyBlaming } from './rules/why-blaming'

export type { Advice, QuestionLabel } from './model'
export { questionLabels } from './model'

const rules: readonly (readonly [Weakness, readonly Rule[]])[] = [
  ['double_barrelled', doubleBarrelled],
  ['solution_imposing', solutionImposing],
  ['leading', leading],
  ['why_blaming', whyBlaming],
  ['small_talk', smallTalk],
  ['vague', vague],
  ['closed', closed],
]

const nothing: Advice = {
  label: 'open_ok',
  also: [],
  triggers: [],
  rewrite: null,
  followUp: null,
  pattern: 'open_ok',
}

/**
 * What a question is, by the eight labels. A statement, an empty line and another language get `open_ok` without
 * any words: there is nothing to say about them. Never throws.
 */
export function coachQuestion(text: string): Advice {
  const reading = readIfAsking(text)
  if (reading === null) return nothing
  const found = findings(reading)
  const [first] = found
  if (first === undefined) return nothing
  return {
    label: first.label,
    also: [...new Set(found.slice(1).map(({ label }) => label))].filter((label) => label !== first.label),
    triggers: first.triggers,
    rewrite: rewriteOf(reading, first.label, first.rule, first.triggers, remembering(labelOf)),
    followUp: first.label === 'double_barrelled' ? followUpOf(reading, first.rule, first.triggers) : null,
    pattern: `${first.label}:${first.rule}`,
  }
}

/** The same words are not read twice while one question is coached. */
function remembering(label: (text: string) => QuestionLabel): (text: string) => QuestionLabel {
  const known = new Map<string, QuestionLabel>()
  return (text) => {
    const found = known.get(text) ?? label(text)
    known.set(text, found)
    return found
  }
}

/** Its label alone: what a rewrite is held against. */
function labelOf(text: string): QuestionLabel {
  const reading = readIfAsking(text)
  return reading === null ? 'open_ok' : (findings(reading)[0]?.label ?? 'open_ok')
}

/** Null for an empty line, another language and a statement. */
function readIfAsking(text: string): Reading | null {
  if (text.trim() === '' || !isEnglish(text)) return null
  const reading = read(text)
  return reading.isAsking ? reading : null
}

type Finding = { readonly label: Weakness; readonly rule: string; readonly triggers: readonly string[] }

/** The first rule of each label that fires, in the order that decides; a greeting is one whatever its grammar. */
function findings(reading: Reading): readonly Finding[] {
  const found = rules.flatMap(([label, ofLabel]): readonly Finding[] => {
    for (const { name, find } of ofLabel) {
      const triggers = find(reading)
      if (triggers !== null) return [{ label, rule: name, triggers }]
    }
    return []
  })
  const chat = found.find(({ label }) => label === 'small_talk')
  const isGreetingOnly =
    chat !== undefined && found.every(({ label, rule }) => lighter.has(label) || rule === 'two-clauses')
  return chat && isGreetingOnly ? [chat, ...found.filter((one) => one !== chat)] : found
}

/** "Isn't this rain something?" only says hello, though it is shaped like a claim. */
const lighter: ReadonlySet<Weakness> = new Set(['leading', 'small_talk', 'vague', 'closed'])
