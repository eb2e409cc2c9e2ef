// Wall clocks and moments: what time it is somewhere, and when a time there comes. Zones are IANA names.
import type { LocalDate } from './dates'

export type WallClock = { readonly day: LocalDate; readonly time: string }

/** Day and time (HH:MM) on the wall in a zone at a moment, given in milliseconds since 1970. */
export function wallClock(moment: number, zone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/**
 * The moment a day and time (HH:MM) come in a zone, in milliseconds since 1970. A time that summer time leaves out
 * is taken as the clock would have it without the change; one that comes twice is taken the first time.
 */
export function momentIn(day: LocalDate, time: string, zone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const offset = (moment: number) => {
    const { day: there, time: at } = wallClock(moment, zone)
    return Date.parse(`${there}T${at}:00Z`) - moment
  }
  const earlier = asUtc - offset(asUtc - 86_400_000)
  if (offset(earlier) === asUtc - earlier) return earlier
  const later = asUtc - offset(asUtc + 86_400_000)
  return offset(later) === asUtc - later ? later : earlier
}
