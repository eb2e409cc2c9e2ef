// How rules of a boss and what speaks for them are called on screen.
import type { CheckKind, ObservationHow, RuleView } from '../../../shared/boss-rules/model'
import { checkInWords } from '../../../shared/boss-rules/rules'
import { plainDay } from '../../app/words'
import type { Option, RadioOption } from '../../ui'

export const stateWords: Readonly<Record<RuleView['state'], string>> = {
  hypothesis: 'a guess',
  pattern: 'a pattern',
  confirmed: 'confirmed',
  stale: 'said long ago',
  retired: 'given up',
}

export function howWords(how: ObservationHow, name: string): string {
  if (how === 'stated') return `${name} said so`
  return how === 'observed' ? 'You saw it' : 'Someone told you'
}

export function howOptions(name: string): readonly RadioOption<ObservationHow>[] {
  return [
    { id: 'stated', label: `${name} said so` },
    { id: 'observed', label: 'I saw it' },
    { id: 'told', label: 'I was told' },
  ]
}

export type CheckChoice = CheckKind | 'none'

export const checkOptions: readonly Option<CheckChoice>[] = [
  { id: 'none', label: 'Nothing to check' },
  { id: 'max_topics', label: 'Topics at most' },
  { id: 'max_minutes', label: 'Minutes at most' },
  { id: 'send_ahead_hours', label: 'Agenda sent ahead' },
  { id: 'format', label: 'What it looks like' },
]

/** "6 topics at most, said on 3 May", "seen 2 times". */
export function ruleNote(rule: RuleView, today: string): string {
  const { checkKind, checkValue, checkWords, observations, statedOn } = rule
  const check =
    checkKind === null ? [] : [checkInWords({ checkKind, checkValue: checkValue ?? 0, checkWords })]
  const count = observations.length === 1 ? 'noted once' : `noted ${observations.length} times`
  return [...check, statedOn === null ? count : `said on ${plainDay(statedOn, today)}`].join(' · ')
}
