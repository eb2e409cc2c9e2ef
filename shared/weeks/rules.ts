// Work versus job (domain row 32): which week is asked about, and how the share moved. There is no target.
import { addDays, dayNumber, daysBetween, type LocalDate } from '../dates'

/** How many weeks a trend shows. */
export const SHOWN_WEEKS = 12

/** The Monday of the week a day is in. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -weekday(day))
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: LocalDate): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7
}

/**
 * The week to look at: from Friday to Sunday the one that ends, on Monday the one that has ended. Null on other
 * days, and once that week was noted.
 */
export function weekToLookAt(today: LocalDate, noted: readonly LocalDate[]): LocalDate | null {
  const day = weekday(today)
  if (day > 0 && day < 4) return null
  const week = day === 0 ? addDays(today, -7) : mondayOf(today)
  return noted.includes(week) ? null : week
}

/** "9.5 of 40 hours at the job". */
export function weekInWords({
  deskMinutes,
  jobMinutes,
}: {
  readonly deskMinutes: number
  readonly jobMinutes: number
}): string {
  return `${hoursInWords(jobMinutes)} of ${hoursInWords(jobMinutes + deskMinutes)} hours at the job`
}

/** Hours with at most two decimals: "9.5", "40". */
export function hoursInWords(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100)
}

/**
 * How the share moved over the weeks that were noted, oldest first, in words; null for fewer than two. A share
 * that could not be worked out is left out.
 */
export function trendInWords(percents: readonly (number | null)[]): string | null {
  const given = percents.filter((percent) => percent !== null)
  const last = given.at(-1)
  const first = given[0]
  if (given.length < 2 || last === undefined || first === undefined) return null
  if (last === first) return `as in the first of ${given.length} weeks`
  const points = Math.abs(last - first)
  return `${points} ${points === 1 ? 'point' : 'points'} ${last > first ? 'more' : 'less'} than in the first of ${given.length} weeks`
}

/** Every week from the first to the last that was noted, oldest first; one that was not noted has no share. */
export function withGaps(
  weeks: readonly { readonly weekOn: LocalDate; readonly jobPercent: number | null }[],
): readonly { readonly weekOn: LocalDate; readonly jobPercent: number | null }[] {
  const first = weeks[0]?.weekOn
  const last = weeks.at(-1)?.weekOn
  if (first === undefined || last === undefined) return []
  return Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, index) => {
    const weekOn = addDays(first, 7 * index)
    return { weekOn, jobPercent: weeks.find((week) => week.weekOn === weekOn)?.jobPercent ?? null }
  })
}
