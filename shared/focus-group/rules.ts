// When a theme is hot, and how early it was heard (domain row 42).
import { addDays, daysBetween, type LocalDate } from '../dates'
import type { ForetoldIncident, Heard, Incident, ThemeView } from './model'

/** How many days back a theme is listened for. */
export const THEME_DAYS = 60
/** So many people of yours, or so many signals, make a theme hot. */
export const HOT_PEOPLE = 3
export const HOT_SIGNALS = 4

/** Two spellings of one theme are the same theme. */
export function themeKey(theme: string): string {
  return theme.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en')
}

/**
 * What was heard in the last 60 days (`asOf` included), by theme: the hot ones first, then the most people, then
 * the most signals, then by name. A signal counts on each day it was heard, and once; a person counts once a
 * theme. Themes with an incident stay in sight as long. Signals without a theme belong to none.
 */
export function themes(
  heard: readonly Heard[],
  incidents: readonly Incident[],
  asOf: LocalDate,
): readonly ThemeView[] {
  const after = addDays(asOf, -THEME_DAYS)
  const isRecent = (on: LocalDate) => on > after && on <= asOf
  const keys = new Map<string, string>()
  for (const { theme } of [...heard, ...incidents]) {
    const key = themeKey(theme)
    if (key !== '' && !keys.has(key)) keys.set(key, theme.trim())
  }
  const found = [...keys].flatMap(([key, theme]): readonly ThemeView[] => {
    const all = heard.filter((signal) => themeKey(signal.theme) === key)
    const signals = all
      .filter((signal) => daysOf(signal).some(isRecent))
      .toSorted((a, b) =>
        a.capturedOn === b.capturedOn ? (a.id < b.id ? 1 : -1) : a.capturedOn < b.capturedOn ? 1 : -1,
      )
    const people = new Map(
      signals
        .flatMap(({ sources }) => sources)
        .flatMap(({ personId, name, on }) => (personId && isRecent(on) ? [[personId, name] as const] : [])),
    )
    const own = foretold(
      incidents.filter((incident) => themeKey(incident.theme) === key),
      all,
    )
    const recent = own.filter(({ on }) => isRecent(on))
    if (signals.length === 0 && recent.length === 0) return []
    return [
      {
        theme,
        isHot: people.size >= HOT_PEOPLE || signals.length >= HOT_SIGNALS,
        signals,
        people: [...people.values()].toSorted((a, b) => a.localeCompare(b, 'en')),
        incidents: own,
      },
    ]
  })
  return found.toSorted(
    (a, b) =>
      Number(b.isHot) - Number(a.isHot) ||
      b.people.length - a.people.length ||
      b.signals.length - a.signals.length ||
      (themeKey(a.theme) < themeKey(b.theme) ? -1 : 1),
  )
}

function daysOf(signal: Heard): readonly LocalDate[] {
  return [signal.capturedOn, ...signal.sources.map(({ on }) => on)]
}

/** Each incident of one theme, newest first, with the first signal after the incident before it. */
function foretold(incidents: readonly Incident[], heard: readonly Heard[]): readonly ForetoldIncident[] {
  const inOrder = incidents.toSorted((a, b) =>
    a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1,
  )
  const days = heard.flatMap(daysOf).toSorted()
  return inOrder
    .map((incident, index) => {
      const before = inOrder[index - 1]?.on ?? ''
      const firstHeardOn = days.find((day) => day > before && day <= incident.on) ?? null
      return {
        ...incident,
        firstHeardOn,
        leadDays: firstHeardOn === null ? null : daysBetween(firstHeardOn, incident.on),
      }
    })
    .toReversed()
}

/** "3 people, 4 signals in 60 days". */
export function themeInWords({ people, signals }: Pick<ThemeView, 'people' | 'signals'>): string {
  const persons = people.length === 1 ? '1 person' : `${people.length} people`
  const times = signals.length === 1 ? '1 signal' : `${signals.length} signals`
  return people.length === 0 ? `${times} in ${THEME_DAYS} days` : `${persons}, ${times} in ${THEME_DAYS} days`
}

/** "heard 12 days before it broke". */
export function leadInWords(leadDays: number | null): string {
  if (leadDays === null) return 'nothing was heard before it'
  if (leadDays === 0) return 'heard the day it broke'
  return leadDays === 1 ? 'heard a day before it broke' : `heard ${leadDays} days before it broke`
}
