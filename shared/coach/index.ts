// The question coach: what a question asks for, and what would be better. Deterministic, offline, for English;
// anything else it leaves alone (domain section 5). It hints and never blocks.
import { isEnglish } from './english'
import type { Advice, Weakness } from './model'
import { type Reading, read } from './reading'
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

const nothing: Advice = { label: 'open_ok', also: [], triggers: [], rewrite: null, pattern: 'open_ok' }

/**
 * What a question is, by the eight labels. A statement, an empty line and another language get `open_ok` without
 * any words: there is nothing to say about them. Never throws.
 */
export function coachQuestion(text: string): Advice {
  if (text.trim() === '' || !isEnglish(text)) return nothing
  const reading = read(text)
  if (!reading.isAsking) return nothing
  const found = findings(reading)
  const [first] = found
  if (first === undefined) return nothing
  return {
    label: first.label,
    also: [...new Set(found.slice(1).map(({ label }) => label))].filter((label) => label !== first.label),
    triggers: first.triggers,
    rewrite: null,
    pattern: `${first.label}:${first.rule}`,
  }
}

type Finding = { readonly label: Weakness; readonly rule: string; readonly triggers: readonly string[] }

/** The first rule of each label that fires, in the order that decides. */
function findings(reading: Reading): readonly Finding[] {
  return rules.flatMap(([label, ofLabel]): readonly Finding[] => {
    for (const { name, find } of ofLabel) {
      const triggers = find(reading)
      if (triggers !== null) return [{ label, rule: name, triggers }]
    }
    return []
  })
}
