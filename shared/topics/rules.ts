// The boss's issues, concerns, deliverables and priorities: which wait for a confirmation, and which kind nobody
// has spoken of since the last check-in.
import type { AgendaChip } from '../agenda/view'
import { dayInWords, daysBetween, type LocalDate } from '../dates'
import type { Id } from '../words'
import type { BossTopicKind } from './model'

/** What was confirmed longer ago than this many days is worth asking about again (domain row 10). */
export const REFRESH_AFTER_DAYS = 35

export type Recorded = {
  readonly id: Id
  readonly kind: BossTopicKind
  readonly text: string
  readonly state: 'open' | 'closed'
  readonly raisedOn: LocalDate
  /** The last time the boss said it still holds. */
  readonly confirmedOn: LocalDate | null
}

/** A chip for what was not confirmed for more than 35 days; null when it was. */
export function refreshChip(topic: Recorded, asOf: LocalDate): AgendaChip | null {
  const days = daysBetween(topic.confirmedOn ?? topic.raisedOn, asOf)
  if (days <= REFRESH_AFTER_DAYS) return null
  const text =
    topic.confirmedOn === null
      ? `“${topic.text}” was noted ${days} days ago and never confirmed`
      : `“${topic.text}” was last confirmed ${days} days ago`
  return { id: `refresh:${topic.id}`, type: 'refresh', text, topicId: topic.id }
}

const monthly = ['issue', 'concern', 'deliverable'] as const

/**
 * Of issue, concern and deliverable those not recorded since the last check-in (domain row 24): none was raised
 * or confirmed on its day or later. Before the first check-in only a kind nobody ever noted is missing.
 */
export function missingKinds(
  topics: readonly Recorded[],
  since: LocalDate | null,
  bossName: string,
  asOf: LocalDate,
): readonly AgendaChip[] {
  const isRecorded = ({ raisedOn, confirmedOn }: Recorded) =>
    since === null || raisedOn >= since || (confirmedOn !== null && confirmedOn >= since)
  return monthly.flatMap((kind): readonly AgendaChip[] => {
    const own = topics.filter((topic) => topic.kind === kind)
    if (own.some(isRecorded)) return []
    const hasOpen = own.some(({ state }) => state === 'open')
    const text =
      hasOpen && since !== null
        ? `No ${kind} noted since ${dayInWords(since, asOf)}`
        : `No current ${kind} on record`
    return [{ id: `missing:${kind}`, type: 'missing', text, kind, question: questions[kind](bossName) }]
  })
}

const questions: Readonly<Record<(typeof monthly)[number], (name: string) => string>> = {
  issue: (name) => `What is on ${name}’s mind?`,
  concern: (name) => `What worries ${name} about the weeks ahead?`,
  deliverable: (name) => `What does ${name} need next, and by when?`,
}
