// Where a rule of the boss stands, and how its checkable part reads.
import { daysBetween, type LocalDate } from '../dates'
import type { CheckKind, ObservationHow, RuleState } from './model'

/** A rule the boss said longer ago than this many days is asked about again (domain row 19). */
export const STALE_AFTER_DAYS = 180

export type RuleFacts = {
  readonly observations: readonly { readonly on: LocalDate; readonly how: ObservationHow }[]
  readonly retiredOn: LocalDate | null
}

/** The last day the boss said so, up to `asOf`; null for never. */
export function lastStatedOn({ observations }: RuleFacts, asOf: LocalDate): LocalDate | null {
  const stated = observations.filter(({ how, on }) => how === 'stated' && on <= asOf).map(({ on }) => on)
  return stated.toSorted().at(-1) ?? null
}

/**
 * The state machine of domain row 19: one observation is a hypothesis, two or more a pattern, said by the boss it is
 * confirmed, and more than 180 days after it was last said it is stale. Given up is retired, whatever spoke for it.
 */
export function ruleState(rule: RuleFacts, asOf: LocalDate): RuleState {
  if (rule.retiredOn !== null) return 'retired'
  const stated = lastStatedOn(rule, asOf)
  if (stated !== null) return daysBetween(stated, asOf) > STALE_AFTER_DAYS ? 'stale' : 'confirmed'
  return rule.observations.filter(({ on }) => on <= asOf).length >= 2 ? 'pattern' : 'hypothesis'
}

type Checked = { readonly checkKind: CheckKind; readonly checkValue: number; readonly checkWords: string }

/** "6 topics at most", "the agenda 24 hours ahead". */
export function checkInWords({ checkKind, checkValue, checkWords }: Checked): string {
  switch (checkKind) {
    case 'max_topics':
      return `${counted(checkValue, 'topic')} at most`
    case 'max_minutes':
      return `${counted(checkValue, 'minute')} at most`
    case 'send_ahead_hours':
      return `the agenda ${counted(checkValue, 'hour')} ahead`
    case 'format':
      return `this form: ${checkWords.replace(/[.\s]+$/u, '')}`
  }
}

function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`
}
