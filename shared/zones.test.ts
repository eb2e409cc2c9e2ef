// Moments and the clocks on the wall: there and back, and across the nights the clocks change.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentIn, wallClock } from './zones'

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Pago_Pago',
]

describe('a time in a zone', () => {
  it.each([
    ['UTC', '2026-05-14', '10:00', '2026-05-14T10:00:00Z'],
    ['Europe/Berlin', '2026-05-14', '10:00', '2026-05-14T08:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
    ['Asia/Kathmandu', '2026-05-14', '00:00', '2026-05-13T18:15:00Z'],
  ])('%s, %s %s', (zone, day, time, moment) => {
    expect(new Date(momentIn(day, time, zone)).toISOString()).toBe(new Date(moment).toISOString())
  })

  it('leads back to the same clock, wherever the clock shows that time once', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 3 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const moment = Date.parse('2025-01-01T00:00:00Z') + minute * 60_000
        const clock = wallClock(moment, zone)
        const back = momentIn(clock.day, clock.time, zone)
        expect(wallClock(back, zone)).toEqual(clock)
        expect(Math.abs(back - moment)).toBeLessThanOrEqual(3_600_000)
      }),
    )
  })
})
