// Days, times and counts in the words the screens use: Tue 10 Mar; today, tomorrow; 8 min.
import { differenceInCalendarDays, format, parseISO } from 'date-fns'

/** 'Today', 'Tomorrow', 'Yesterday', a weekday within six days, else 'Tue 10 Mar' (with the year when it differs). */
export function dayWords(day: string, today: string): string {
  const date = parseISO(day)
  const days = differenceInCalendarDays(date, parseISO(today))
  if (days === 0) return 'Today'
  if (days === 1) return 'Tomorrow'
  if (days === -1) return 'Yesterday'
  if (days > 1 && days <= 6) return format(date, 'EEEE')
  return shortDay(day, today)
}

/** The same within a sentence: 'today', 'tomorrow', 'Thursday'. */
export function dayInSentence(day: string, today: string): string {
  const words = dayWords(day, today)
  return ['Today', 'Tomorrow', 'Yesterday'].includes(words) ? words.toLowerCase() : words
}

/** The shortest word for a day to come, for narrow places: 'tomorrow', 'Thu', 'in 7 d'. */
export function soonWords(day: string, today: string): string {
  const days = differenceInCalendarDays(parseISO(day), parseISO(today))
  if (days < 0) return shortDay(day, today)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days <= 6 ? format(parseISO(day), 'EEE') : `in ${days} d`
}

/** 'Tue 10 Mar', with the year when it is not this one. */
export function shortDay(day: string, today: string): string {
  return format(parseISO(day), day.slice(0, 4) === today.slice(0, 4) ? 'EEE d MMM' : 'EEE d MMM yyyy')
}

/** '10 Mar', with the year when it is not this one. */
export function plainDay(day: string, today: string): string {
  return format(parseISO(day), day.slice(0, 4) === today.slice(0, 4) ? 'd MMM' : 'd MMM yyyy')
}

/** '10 Mar' this year, else the month is enough: 'May 2024'. */
export function sinceWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? plainDay(day, today) : format(parseISO(day), 'MMM yyyy')
}

/** 'Tuesday 10 March'. */
export function longDay(day: string): string {
  return format(parseISO(day), 'EEEE d MMMM')
}

/** How a due day reads in a list, and whether it is late: '2 days late', 'Today', 'Thu 12 Mar'. */
export function dueWords(
  due: string,
  today: string,
): { readonly text: string; readonly tone: 'late' | 'now' | 'plain' } {
  const days = differenceInCalendarDays(parseISO(due), parseISO(today))
  if (days < 0) return { text: days === -1 ? '1 day late' : `${-days} days late`, tone: 'late' }
  if (days === 0) return { text: 'Today', tone: 'now' }
  return { text: dayWords(due, today), tone: 'plain' }
}

export function minutesWords(minutes: number): string {
  return `${minutes} min`
}

export { firstName } from '../../shared/people/names'

/** 'every week', 'every two weeks', 'every 10 days'. */
export function rhythmWords(days: number): string {
  if (days === 7) return 'every week'
  if (days === 14) return 'every two weeks'
  if (days === 28) return 'every four weeks'
  if (days === 84) return 'every twelve weeks'
  return days === 1 ? 'every day' : `every ${days} days`
}
