// Where the minutes went and whether the rhythm holds: facts about meetings held, with no grade of a person.
import { z } from 'zod'
import { dayNumber, localDate } from '../dates'
import { flooredPercent, splitByLargestRemainder } from '../rounding'
import type { Served } from '../words'

/** Below this share of all minutes the customers get too little; exactly this much passes. */
export const CUSTOMER_SHARE_PERCENT = 20
/** How many days a balance looks back (domain section 4.4). */
export const BALANCE_DAYS = 90
/** How many days back talks lost to desk work count (domain row 38). */
export const DESK_WORK_DAYS = 60
/** The share of expected meetings that keeps a rhythm healthy. */
export const HELD_PERCENT = 80
/** The shortest look back for a rhythm, in days. */
export const SHORTEST_WINDOW_DAYS = 84
/** A look back spans at least so many cadences. */
export const WINDOW_CADENCES = 6

const minutes = z.int().min(0).max(100_000_000)

export const balanceInput = z
  .strictObject({
    minutes: z
      .strictObject({
        customer: minutes.default(0),
        employee: minutes.default(0),
        boss: minutes.default(0),
        supplier: minutes.default(0),
        none: minutes.default(0),
      })
      .readonly(),
  })
  .readonly()

export const pause = z
  .strictObject({ from: localDate, to: localDate })
  .readonly()
  .superRefine(({ from, to }, context) => {
    if (to < from)
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be earlier than from' })
  })

export const cadenceInput = z
  .strictObject({
    asOf: localDate,
    startedOn: localDate,
    cadenceDays: z.int().min(1).max(120),
    heldOn: z.array(localDate).max(100_000).readonly(),
    /** Both ends included. */
    pauses: z.array(pause).max(10_000).readonly(),
  })
  .readonly()

export type BalanceInput = z.infer<typeof balanceInput>
export type CadenceInput = z.infer<typeof cadenceInput>
export type Pause = z.infer<typeof pause>

export type Balance =
  | {
      readonly percent: Readonly<Record<Served, number>>
      readonly customerLow: boolean
      readonly bossAboveCustomer: boolean
    }
  | { readonly percent: null; readonly customerLow: null; readonly bossAboveCustomer: null }

/** How long ago the last meeting was, against the cadence; `none` when there was none. */
export type CadenceLight = 'green' | 'amber' | 'red' | 'none'

export type Cadence = {
  readonly expected: number
  readonly held: number
  readonly heldPercent: number | null
  readonly ok: boolean | null
  readonly daysSinceLast: number | null
  readonly light: CadenceLight
}

/**
 * The shares of discussed minutes by whom they served, in whole percent that total 100 (largest remainder;
 * equal remainders in the order customer, employee, boss, supplier, none). Whether customers got too little is
 * decided on the minutes, before rounding; the boss is above the customer in plain minutes. All null without
 * any minutes.
 */
export function balance({ minutes: spent }: BalanceInput): Balance {
  const total = spent.customer + spent.employee + spent.boss + spent.supplier + spent.none
  if (total === 0) return { percent: null, customerLow: null, bossAboveCustomer: null }
  const inOrder = [spent.customer, spent.employee, spent.boss, spent.supplier, spent.none]
  const [customer = 0, employee = 0, boss = 0, supplier = 0, none = 0] = splitByLargestRemainder(100, inOrder)
  return {
    percent: { customer, employee, boss, supplier, none },
    customerLow: 100 * spent.customer < CUSTOMER_SHARE_PERCENT * total,
    bossAboveCustomer: spent.boss > spent.customer,
  }
}

/** Whom minutes served, with what deserves a word. */
export type ServedTime = {
  readonly percent: Readonly<Record<Served, number>>
  readonly minutes: Readonly<Record<Served, number>>
  readonly isCustomerLow: boolean
  readonly isBossAboveCustomer: boolean
}

/** The word on a balance, when there is one to say (domain row 12): the boss before customers, or little for them. */
export function balanceNote({ minutes, isCustomerLow, isBossAboveCustomer }: ServedTime): string | null {
  if (isBossAboveCustomer) return `Your boss got ${minutes.boss} minutes, customers ${minutes.customer}`
  return isCustomerLow ? `Customers got ${minutes.customer} minutes, under a fifth of all` : null
}

/** The word on talks cancelled for desk work, from two on (domain row 38); null before that. */
export function deskWorkNote(times: number): string | null {
  if (times < 2) return null
  return times === 2 ? 'Desk work won twice' : `Desk work won ${times} times`
}

/**
 * Whether the meetings keep their rhythm. The window ends with `asOf` and reaches back twelve weeks or six
 * cadences, whichever is longer, but not before the start; days in a pause are not expected to hold any.
 * `held` counts all meetings in the window and may exceed `expected`; the percentage may not exceed 100 and is
 * null, as is `ok`, while nothing is expected yet. The light looks at the last meeting up to `asOf`, however
 * long ago: green up to one cadence, amber up to one and a half, red beyond.
 */
export function cadence({ asOf, startedOn, cadenceDays, heldOn, pauses }: CadenceInput): Cadence {
  const reach = Math.max(SHORTEST_WINDOW_DAYS, WINDOW_CADENCES * cadenceDays)
  const after = Math.max(dayNumber(asOf) - reach, dayNumber(startedOn))
  const until = dayNumber(asOf)
  const days = Math.max(0, until - after) - pausedDays(pauses, after, until)
  const expected = Math.floor(days / cadenceDays)
  const past = heldOn.map(dayNumber).filter((day) => day <= until)
  const held = past.filter((day) => day > after).length
  const counted = Math.min(held, expected)
  const daysSinceLast = past.length === 0 ? null : until - past.reduce((a, b) => Math.max(a, b))
  return {
    expected,
    held,
    heldPercent: flooredPercent(counted, expected),
    ok: expected === 0 ? null : 100 * counted >= HELD_PERCENT * expected,
    daysSinceLast,
    light: lightOf(daysSinceLast, cadenceDays),
  }
}

/** Days after `after` up to `until` that lie in any pause; overlapping days count once. */
function pausedDays(pauses: readonly Pause[], after: number, until: number): number {
  let counted = after
  let days = 0
  const spans = pauses.map(({ from, to }) => ({ from: dayNumber(from), to: Math.min(dayNumber(to), until) }))
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const first = Math.max(from, counted + 1)
    if (to < first) continue
    days += to - first + 1
    counted = to
  }
  return days
}

function lightOf(daysSinceLast: number | null, cadenceDays: number): CadenceLight {
  if (daysSinceLast === null) return 'none'
  if (daysSinceLast <= cadenceDays) return 'green'
  return 2 * daysSinceLast <= 3 * cadenceDays ? 'amber' : 'red'
}
