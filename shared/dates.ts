// Calendar days as plain 'YYYY-MM-DD' words, and the arithmetic the rules need.
// Whole days in UTC, so no zone and no summer time can shift a count; moments and zones belong to main/.
import { z } from 'zod'

const MILLISECONDS_A_DAY = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A calendar day such as '2026-05-14'; '2026-02-30' is refused. */
export const localDate = z.iso.date({ error: 'must be a real day written as YYYY-MM-DD' })

/** A calendar day without time or zone, 'YYYY-MM-DD'. Compares correctly as text. */
export type LocalDate = z.infer<typeof localDate>

export type Quarter = { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }

/** Days since 1 January 1970, negative before. */
export function dayNumber(date: LocalDate): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) throw new RangeError(`not a calendar day: ${date}`)
  return Math.round(milliseconds / MILLISECONDS_A_DAY)
}

/** The day that lies `days` after 1 January 1970: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): LocalDate {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day `days` later, or earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** −1, 0 or 1, earlier days first. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The later of two days. */
export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return compareDates(a, b) < 0 ? b : a
}

/** The calendar quarter a day falls in. */
export function quarterOf(date: LocalDate): Quarter {
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3)
  return {
    year: Number(date.slice(0, 4)),
    quarter: quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4,
  }
}

/** The quarter a day falls in as it is written: `2026-Q2`. */
export function quarterInWords(date: LocalDate): string {
  const { year, quarter } = quarterOf(date)
  return `${year}-Q${quarter}`
}

/** The last day of the quarter a day falls in. */
export function lastDayOfQuarter(date: LocalDate): LocalDate {
  const { year, quarter } = quarterOf(date)
  const lastDays = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' } as const
  return `${String(year).padStart(4, '0')}-${lastDays[quarter]}`
}

/** The first day of the quarter a day falls in. */
export function firstDayOfQuarter(date: LocalDate): LocalDate {
  const { year, quarter } = quarterOf(date)
  return `${String(year).padStart(4, '0')}-${String(3 * quarter - 2).padStart(2, '0')}-01`
}

/** Whether the next meeting already falls into a later quarter, so this one is the quarter's last. */
export function isLastMeetingOfQuarter(meeting: LocalDate, nextMeeting: LocalDate): boolean {
  return nextMeeting > lastDayOfQuarter(meeting)
}

/** '12 May', or '12 May 2027' when the year differs from that of `seenFrom`. */
export function dayInWords(date: LocalDate, seenFrom: LocalDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
  const words = `${Number(date.slice(8, 10))} ${month}`
  return date.slice(0, 4) === seenFrom.slice(0, 4) ? words : `${words} ${Number(date.slice(0, 4))}`
}

/** The months of the quarter a day falls in: 'Jul to Sep 2025'. */
export function monthsOfQuarter(date: LocalDate): string {
  const { year, quarter } = quarterOf(date)
  return `${MONTHS[3 * quarter - 3]} to ${MONTHS[3 * quarter - 1]} ${year}`
}
