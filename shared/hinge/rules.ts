// The thread of what a report raised: when it came up, when the boss heard it, how it ended and when they were told
// (domain 3.6, rows 6 and 9). Days are calendar days; what was typed out of order is put in order, never below 0.
import { dayInWords, daysBetween, type LocalDate } from '../dates'
import type { Ending, Thread, ThreadFacts, ThreadStep } from './model'

/** What was told stays in sight on the boss's page for this many days. */
export const TOLD_IN_SIGHT_DAYS = 90

export function threadOf(facts: ThreadFacts): Thread {
  const { raisedOn, withBossOn, ending, endedOn } = facts
  const toldOn = ending === null ? null : lastOf(facts.toldOn)
  const steps: readonly (ThreadStep | false)[] = [
    { what: 'raised', on: raisedOn },
    withBossOn !== null && { what: 'with_boss', on: withBossOn },
    ending !== null && { what: ending, on: endedOn },
    toldOn !== null && { what: 'told', on: toldOn },
  ]
  const undated = withBossOn ?? raisedOn
  const daysToEnd = ending === null || endedOn === null ? null : daysFrom(raisedOn, endedOn)
  return {
    steps: steps
      .filter((step) => step !== false)
      .map((step) => ({ step, key: step.on ?? undated }))
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ step }) => step),
    daysToEnd,
    daysToTell: endedOn === null || toldOn === null ? null : daysFrom(endedOn, toldOn),
    stands:
      ending === null
        ? withBossOn === null
          ? 'rising'
          : 'with_boss'
        : toldOn === null && facts.toldOn.length > 0
          ? 'to_tell'
          : 'whole',
  }
}

/** The day the last of them heard it; null while anyone has not, and when nobody waits. */
function lastOf(days: readonly (LocalDate | null)[]): LocalDate | null {
  let last: LocalDate | null = null
  for (const day of days) {
    if (day === null) return null
    if (last === null || day > last) last = day
  }
  return last
}

function daysFrom(from: LocalDate, to: LocalDate): number {
  return Math.max(0, daysBetween(from, to))
}

const endings: Readonly<Record<Ending, string>> = {
  cleared: 'cleared',
  declined: 'declined',
  acted: 'acted on',
  dismissed: 'set aside',
}

/**
 * "raised 16 Apr → with Ruth 14 May → told 19 May". What ended on the very day it was with the boss is one step.
 */
export function threadInWords(thread: Thread, bossName: string | null, asOf: LocalDate): string {
  const withBoss = thread.steps.find(({ what }) => what === 'with_boss')
  return thread.steps
    .filter(({ what, on }) => !(what in endings && on !== null && on === withBoss?.on))
    .map(({ what, on }) => {
      const words =
        what === 'raised' || what === 'told'
          ? what
          : what === 'with_boss'
            ? `with ${bossName ?? 'the boss'}`
            : endings[what]
      return on === null ? words : `${words} ${dayInWords(on, asOf)}`
    })
    .join(' → ')
}

/** "cleared after 28 days, told 5 days later"; empty while it is open. */
export function threadDaysInWords({ steps, daysToEnd, daysToTell }: Thread): string {
  const ending = steps.find(({ what }) => what in endings)?.what
  if (ending === undefined || daysToEnd === null) return ''
  const end = `${endings[ending as Ending]} ${daysToEnd === 0 ? 'the same day' : `after ${inDays(daysToEnd)}`}`
  if (daysToTell === null) return end
  return `${end}, told ${daysToTell === 0 ? 'the same day' : `${inDays(daysToTell)} later`}`
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
