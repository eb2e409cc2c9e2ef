// The words of Today: the headline about its conversations, and why something needs you. Whole sentences only.
import { dayInWords, daysBetween, type LocalDate } from '../dates'
import { inOneLine } from '../hinge/names'
import { firstName } from '../people/names'
import type { PulseDimension } from '../pulse/model'
import type { Served } from '../words'
import type { NeedsYou } from './contract'

export type TodaysMeeting = {
  readonly personName: string
  readonly isReady: boolean
  readonly isRunning: boolean
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const

/** What is ahead today: how many conversations, and which of them is not ready. `held` counts those behind you. */
export function headline(ahead: readonly TodaysMeeting[], held: number): string {
  const count = ahead.length
  if (count === 0) return held === 0 ? 'Nothing planned today.' : 'Nothing more planned today.'
  const opening = count === 1 ? 'One conversation today.' : `${inWords(count)} conversations today.`
  const running = ahead.find((meeting) => meeting.isRunning)
  if (running) {
    return count === 1
      ? `${firstName(running.personName)}’s conversation is under way.`
      : `${opening} ${possessive(running)} is under way.`
  }
  return `${opening} ${readiness(ahead)}`
}

function readiness(ahead: readonly TodaysMeeting[]): string {
  const unready = ahead.filter((meeting) => !meeting.isReady)
  const [first, second] = unready
  if (first === undefined) return ahead.length === 1 ? 'It is ready.' : allOf(ahead.length)
  if (ahead.length === 1) return `${possessive(first)} is not ready yet.`
  if (unready.length === ahead.length) {
    return ahead.length === 2 ? 'Neither is ready yet.' : 'None of them is ready yet.'
  }
  if (second === undefined) return `${possessive(first)} is not ready yet.`
  if (unready.length === 2) return `${possessive(first)} and ${possessive(second)} are not ready yet.`
  return `${inWords(unready.length)} of them are not ready yet.`
}

function allOf(count: number): string {
  return count === 2 ? 'Both are ready.' : 'All of them are ready.'
}

function inWords(count: number): string {
  return numbers[count] ?? String(count)
}

function possessive({ personName }: TodaysMeeting): string {
  return `${firstName(personName)}’s`
}

/** "Quellmere Clinics. Heard 3 times since 24 Feb, and nobody owns it." */
export function whySignal(
  signal: { readonly party: string | null; readonly times: number; readonly since: LocalDate },
  today: LocalDate,
): string {
  const who = signal.party === null ? '' : `${signal.party}. `
  const since = dayInWords(signal.since, today)
  if (signal.times <= 1) return `${who}Heard on ${since}, and nobody owns it.`
  if (signal.times === 2) return `${who}Heard twice since ${since}, and nobody owns it.`
  return `${who}Heard ${signal.times} times since ${since}, and nobody owns it.`
}

/** "Desmond has waited 12 days. Only you can clear it." */
export function whyObstacle(raisedBy: string | null, openedOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(openedOn, today)
  if (raisedBy === null) return `Yours since ${dayInWords(openedOn, today)}. Only you can clear it.`
  const who = firstName(raisedBy)
  if (days <= 0) return `${who} raised it today. Only you can clear it.`
  if (days === 1) return `${who} has waited since yesterday. Only you can clear it.`
  return `${who} has waited ${days} days. Only you can clear it.`
}

/** "Named by Sofie and Amara since 30 Jan. Bring it to Ingrid." */
export function whyPolicy(
  policy: {
    readonly names: readonly string[]
    readonly people: number
    readonly since: LocalDate
    readonly boss: string | null
  },
  today: LocalDate,
): string {
  const names = [...policy.names.map(firstName), ...(policy.people > policy.names.length ? ['you'] : [])]
  const bring = policy.boss === null ? '' : ` Bring it to ${firstName(policy.boss)}.`
  return `Named by ${inOneLine(names)} since ${dayInWords(policy.since, today)}.${bring}`
}

/** "No one-on-one with Sofie since 13 Feb", and how far past the rhythm that is. */
export function overRhythm(
  person: {
    readonly name: string
    readonly kind: 'boss' | 'direct_report'
    readonly lastHeldOn: LocalDate | null
    readonly daysOver: number
  },
  today: LocalDate,
): Pick<NeedsYou, 'title' | 'why'> {
  const talk = person.kind === 'boss' ? 'check-in' : 'one-on-one'
  const who = firstName(person.name)
  const days = person.daysOver === 1 ? '1 day' : `${person.daysOver} days`
  return {
    title:
      person.lastHeldOn === null
        ? `No ${talk} with ${who} yet`
        : `No ${talk} with ${who} since ${dayInWords(person.lastHeldOn, today)}`,
    why: `${days} past the rhythm you agreed.`,
  }
}

/** Where to settle what a goal means: at the next check-in with the boss, when there is one. */
export function whyGoal(
  boss: {
    readonly name: string
    readonly next: { readonly on: LocalDate; readonly at: string } | null
  } | null,
  today: LocalDate,
): string {
  if (boss === null) return 'Settle what meets it and what is outstanding.'
  const who = firstName(boss.name)
  if (boss.next === null || boss.next.on < today) return `Settle it with ${who}.`
  if (boss.next.on === today) return `Settle it with ${who} today at ${boss.next.at}.`
  return `Settle it with ${who} on ${dayInWords(boss.next.on, today)}.`
}

/** "Last done 82 days ago. 0 of 5 goals gone through." */
export function whyCheck(
  check: { readonly lastOn: LocalDate | null; readonly done: number | null; readonly all: number },
  today: LocalDate,
): string {
  const last =
    check.lastOn === null ? 'Never done yet.' : `Last done ${daysAgo(daysBetween(check.lastOn, today))}.`
  return check.done === null ? last : `Begun: ${check.done} of ${check.all} goals gone through.`
}

function daysAgo(days: number): string {
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** "Last confirmed 40 days ago. Ask Ingrid whether it still stands." */
export function whyBossTopic(
  boss: string,
  stood: { readonly raisedOn: LocalDate; readonly confirmedOn: LocalDate | null },
  today: LocalDate,
): string {
  const ask = `Ask ${firstName(boss)} whether it still stands.`
  return stood.confirmedOn === null
    ? `Raised on ${dayInWords(stood.raisedOn, today)} and never confirmed. ${ask}`
    : `Last confirmed ${daysBetween(stood.confirmedOn, today)} days ago. ${ask}`
}

/** "Ingrid has not heard of it in 42 days." */
export function whyEvidence(boss: string | null, happenedOn: LocalDate, today: LocalDate): string {
  const days = daysBetween(happenedOn, today)
  return `${boss === null ? 'Your boss' : firstName(boss)} has not heard of it in ${days} days.`
}

/** "Needed 18 Jun. Offer it before Ingrid asks." */
export function whyNeed(boss: string, neededOn: LocalDate, today: LocalDate): string {
  const who = firstName(boss)
  if (neededOn < today) return `It was needed ${dayInWords(neededOn, today)}. Settle it with ${who}.`
  return `Needed ${neededOn === today ? 'today' : dayInWords(neededOn, today)}. Offer it before ${who} asks.`
}

const serviceOrder: readonly Served[] = ['customer', 'employee', 'boss', 'supplier', 'none']

/** Customers first, then the team, then the boss; within each as they were found. */
export function inOrderOfService(needs: readonly NeedsYou[]): readonly NeedsYou[] {
  return needs.toSorted((a, b) => serviceOrder.indexOf(a.served) - serviceOrder.indexOf(b.served))
}

/** "Desmond’s energy fell to 2", for your eyes only; with one answer there was nothing to fall from. */
export function pulseFell(name: string, dimension: PulseDimension, scores: readonly number[]): string {
  const last = scores.at(-1) ?? 0
  const whose = dimensionOf[dimension](firstName(name))
  return scores.length > 1 && scores.slice(0, -1).some((score) => score > last)
    ? `${whose} fell to ${last}`
    : `${whose} is at ${last}`
}

const dimensionOf: Readonly<Record<PulseDimension, (name: string) => string>> = {
  energy: (name) => `${name}’s energy`,
  clarity: (name) => `${name}’s clarity`,
  support: (name) => `${name}’s support`,
  valued: (name) => `How valued ${name} feels`,
}

/** "4, 3, 2 in the last talks. You talk on Thu 12 Mar." */
export function whyPulse(scores: readonly number[], nextOn: LocalDate | null, today: LocalDate): string {
  const last = scores.slice(-3).join(', ')
  const seen = scores.length > 1 ? `${last} in the last talks.` : 'In the last talk.'
  if (nextOn === null) return `${seen} No talk is planned yet.`
  return nextOn === today ? `${seen} You talk today.` : `${seen} You talk on ${dayInWords(nextOn, today)}.`
}
