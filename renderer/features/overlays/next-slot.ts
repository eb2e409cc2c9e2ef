// When the next talk with someone would be: a rhythm after the last one, in the agreed slot, never on a weekend.
import { addDays } from '../../../shared/dates'
import type { PersonRow } from '../../../shared/people/model'

export const usualTime = '10:00'

/** 1 is Monday, 7 is Sunday. */
function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

function workday(day: string): string {
  const weekday = weekdayOf(day)
  return weekday > 5 ? addDays(day, 8 - weekday) : day
}

/** The day to offer; `weekday` is that of the agreed slot, if there is one. */
export function nextDay(person: PersonRow | null, today: string, weekday: number | null): string {
  const last = person?.next?.on ?? person?.lastHeldOn ?? null
  const tomorrow = addDays(today, 1)
  const due = person && last !== null ? addDays(last, person.cadenceDays) : tomorrow
  const from = due < today ? tomorrow : due
  if (weekday === null) return workday(from)
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}
