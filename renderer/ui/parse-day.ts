// Reads a day as people write it ("fri", "tomorrow", "13/3", "13 mar", "2026-03-13") relative to today,
// and writes a day the short way. Pure: today comes in; days are 'YYYY-MM-DD'.

import { GB } from 'chrono-node/en'

export type ParsedDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'wrong'; readonly message: string }

export type ParseDayOptions = {
  readonly today: string
  /** Where a day without a year lies: due days lean to the future, records of what was to the past. */
  readonly leans?: 'future' | 'past' | undefined
  /** 3/13 is 13 March. */
  readonly isMonthFirst?: boolean | undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Parts = { readonly year: number; readonly month: number; readonly day: number }

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

function isoOf({ year, month, day }: Parts): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Midnight in UTC of a day, for reckoning only. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day so many days later (or earlier). */
export function addDays(day: string, days: number): string {
  const date = dateOf(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** "Fri 13 Mar", as days are written everywhere here, with the year when it is not this one. */
export function formatDay(day: string, today: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
  return format.format(dateOf(day)).replace(',', '')
}

function monthOf(word: string): number {
  const index = MONTHS.indexOf(word.slice(0, 3))
  return word.length >= 3 && index >= 0 ? index + 1 : 0
}

/** Day and month from "13/3", "13.3.", "13 march", "mar 13", each with or without a year. */
function readParts(text: string, isMonthFirst: boolean) {
  const signs = /^(\d{1,2})[/.-](\d{1,2})\.?(?:[/.-]?(\d{4}|\d{2}))?$/.exec(text)
  if (signs) {
    const [first, second] = [Number(signs[1]), Number(signs[2])]
    const isSwapped = second > 12 || (isMonthFirst && first <= 12 && text.includes('/'))
    return { day: isSwapped ? second : first, month: isSwapped ? first : second, year: signs[3] }
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?([a-z]{3,9})\.?,?(?: (\d{4}))?$/.exec(text)
  if (dayFirst && monthOf(dayFirst[2] ?? '') > 0)
    return { day: Number(dayFirst[1]), month: monthOf(dayFirst[2] ?? ''), year: dayFirst[3] }
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(text)
  if (monthFirst && monthOf(monthFirst[1] ?? '') > 0)
    return { day: Number(monthFirst[2]), month: monthOf(monthFirst[1] ?? ''), year: monthFirst[3] }
  return null
}

/** Gives a day that lacks its year the year it leans to; says when there is no such day. */
function complete(day: number, month: number, year: string | undefined, options: ParseDayOptions): ParsedDay {
  const { today, leans = 'future' } = options
  if (month < 1 || month > 12) return { kind: 'wrong', message: 'No such month. Try 13/3 or fri.' }
  const thisYear = Number(today.slice(0, 4))
  const given = year === undefined ? thisYear : year.length === 2 ? 2000 + Number(year) : Number(year)
  const last = daysIn(given, month)
  if (day < 1 || day > last) {
    const nearest = isoOf({ year: given, month, day: last })
    return { kind: 'wrong', message: `No such day. Try ${formatDay(nearest, today).replace(/^\S+ /, '')}.` }
  }
  const found = isoOf({ year: given, month, day })
  if (year !== undefined) return { kind: 'day', day: found }
  const step = leans === 'future' && found < today ? 1 : leans === 'past' && found > today ? -1 : 0
  const fits = day <= daysIn(given + step, month)
  return { kind: 'day', day: fits ? isoOf({ year: given + step, month, day }) : found }
}

function readWords(text: string, { today, leans = 'future' }: ParseDayOptions): string | null {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const noon = new Date(year, month - 1, day, 12)
  const [result] = GB.parse(text, noon, { forwardDate: leans === 'future' })
  if (!result || result.text.length < text.length) return null
  const date = result.start.date()
  return isoOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })
}

/** What the text means, nothing, or what is wrong with it and what to try. */
export function parseDay(text: string, options: ParseDayOptions): ParsedDay {
  const { today, isMonthFirst = false } = options
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (words === '') return { kind: 'empty' }
  if (words === 't') return { kind: 'day', day: today }
  if (words === 'tm' || words === 'tom') return { kind: 'day', day: addDays(today, 1) }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso) return complete(Number(iso[3]), Number(iso[2]), iso[1], options)
  const parts = readParts(
    words.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=\d|[a-z]+ \d)/, ''),
    isMonthFirst,
  )
  if (parts) return complete(parts.day, parts.month, parts.year, options)
  const day = readWords(words, options)
  return day === null
    ? { kind: 'wrong', message: 'Not a day yet. Try fri, tomorrow or 13/3.' }
    : { kind: 'day', day }
}
