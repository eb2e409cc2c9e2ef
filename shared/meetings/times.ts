// Wall-clock times of a meeting as HH:MM, without a day or a zone.

/** The time `minutes` after `start`; past midnight it begins again at 00:00. */
export function timeAfter(start: string, minutes: number): string {
  const [hours = 0, begun = 0] = start.split(':').map(Number)
  const total = (((hours * 60 + begun + minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
