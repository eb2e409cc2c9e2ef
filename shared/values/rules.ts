// Values are actions: one that nobody was seen living for 90 days is worth a question. Domain row 50.
import { daysBetween, type LocalDate, laterDay } from '../dates'

export const SEEN_DAYS = 90

export type ValueFacts = {
  readonly id: string
  readonly name: string
  readonly sinceOn: LocalDate
  /** The days an action that shows it was recognised. */
  readonly seenOn: readonly LocalDate[]
}

/** How many recognised actions show it: those of the last 90 days up to and with `asOf`. */
export function seenTimes({ seenOn }: Pick<ValueFacts, 'seenOn'>, asOf: LocalDate): number {
  return seenOn.filter((on) => {
    const days = daysBetween(on, asOf)
    return days >= 0 && days < SEEN_DAYS
  }).length
}

/** "3 times in 90 days", "not seen in 90 days"; "not seen yet" of a value held for less. */
export function seenInWords(times: number, sinceOn: LocalDate, asOf: LocalDate): string {
  if (times === 0) {
    return daysBetween(sinceOn, asOf) < SEEN_DAYS ? 'not seen yet' : `not seen in ${SEEN_DAYS} days`
  }
  return `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} in ${SEEN_DAYS} days`
}

/**
 * The one value to ask about: held for more than 90 days, without a single recognised action in them. Of several the
 * one unseen for longest, then the lower id.
 */
export function unseenValue(values: readonly ValueFacts[], asOf: LocalDate): ValueFacts | null {
  const lastSeen = ({ sinceOn, seenOn }: ValueFacts) =>
    seenOn.filter((on) => on <= asOf).reduce(laterDay, sinceOn)
  const [first = null] = values
    .filter((value) => daysBetween(value.sinceOn, asOf) > SEEN_DAYS && seenTimes(value, asOf) === 0)
    .toSorted((a, b) => {
      const [left, right] = [lastSeen(a), lastSeen(b)]
      return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
    })
  return first
}

export function questionAbout(name: string): string {
  return `Who showed “${name}” lately, and how?`
}
