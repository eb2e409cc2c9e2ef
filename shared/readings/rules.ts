// The reading check: does what customers let us hear bear out what the boss says they want?
import { daysBetween, type LocalDate } from '../dates'

/** Signals count for this many days (domain row 5). */
export const READING_DAYS = 60
/** Heard by yourself or from an employee; what comes through more ears proves nothing. */
const FURTHEST_HOP = 1
/** One voice that says otherwise is no contradiction yet. */
const FEWEST_OTHERWISE = 2
const NAMED_THEMES = 3

export type HeardSignal = { readonly theme: string; readonly hop: number; readonly heardOn: LocalDate }

export type ReadingCheck = {
  readonly agreeing: number
  readonly otherwise: number
  /** Heard at least twice otherwise, and more often than in agreement. */
  readonly isOtherwise: boolean
  /** How often each theme was heard, the most often first; the boss's own theme always among them. */
  readonly byTheme: readonly { readonly theme: string; readonly count: number }[]
}

/** Whether a signal counts: hop 0 or 1, of the last 60 days, with a theme. */
export function countsForReading(signal: HeardSignal, asOf: LocalDate): boolean {
  const days = daysBetween(signal.heardOn, asOf)
  return signal.hop <= FURTHEST_HOP && days >= 0 && days < READING_DAYS && key(signal.theme) !== ''
}

/** Domain row 5: otherwise when signals on other themes are at least two and more than those on the boss's own. */
export function readingCheck(theme: string, signals: readonly HeardSignal[], asOf: LocalDate): ReadingCheck {
  const counts = new Map<string, { theme: string; count: number }>([
    [key(theme), { theme: theme.trim(), count: 0 }],
  ])
  for (const signal of signals) {
    if (!countsForReading(signal, asOf)) continue
    const known = counts.get(key(signal.theme))
    if (known) known.count += 1
    else counts.set(key(signal.theme), { theme: signal.theme.trim(), count: 1 })
  }
  const byTheme = [...counts.values()].toSorted(
    (a, b) => b.count - a.count || (key(a.theme) < key(b.theme) ? -1 : 1),
  )
  const agreeing = counts.get(key(theme))?.count ?? 0
  const otherwise = byTheme.reduce((sum, { count }) => sum + count, 0) - agreeing
  return { agreeing, otherwise, isOtherwise: otherwise >= FEWEST_OTHERWISE && otherwise > agreeing, byTheme }
}

/** "Ruth’s reading: price. What we hear: delivery 4, price 1"; of many other themes the three most often heard. */
export function readingWords(name: string, theme: string, { byTheme }: ReadingCheck): string {
  const others = byTheme.filter((each) => key(each.theme) !== key(theme))
  const named = new Set(others.slice(0, NAMED_THEMES))
  const rest = others.slice(NAMED_THEMES).reduce((sum, { count }) => sum + count, 0)
  const heard = [
    ...byTheme
      .filter((each) => named.has(each) || !others.includes(each))
      .map((each) => `${each.theme} ${each.count}`),
    ...(rest > 0 ? [`others ${rest}`] : []),
  ].join(', ')
  return `${name}’s reading: ${theme.trim()}. What we hear: ${heard}`
}

function key(theme: string): string {
  return theme.trim().toLowerCase()
}
