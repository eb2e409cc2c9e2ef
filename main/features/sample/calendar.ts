// The made-up team's calendar: days counted from today, with the clock standing on the day being written.
import { TZDate } from '@date-fns/tz'
import { addDays, dayNumber, type LocalDate } from '../../../shared/dates'
import { type Context, todayOf } from '../../handlers'

/** Something that happened: so many days from today (negative: ago), at that time, written by these calls. */
export type Entry = {
  readonly on: number
  readonly at: string
  readonly write: (context: Context, calendar: Calendar) => Promise<unknown>
}

export class Calendar {
  readonly #context: Context
  readonly #today: LocalDate

  constructor(context: Context) {
    this.#context = context
    this.#today = todayOf(context)
  }

  /** The working day so many days from today: a weekend falls back to its Friday, ahead of today on to Monday. */
  day(offset: number): LocalDate {
    const plain = addDays(this.#today, offset)
    if (offset === 0) return plain
    const daysIntoWeekend = weekendDay(plain)
    if (daysIntoWeekend === 0) return plain
    return addDays(plain, offset < 0 ? -daysIntoWeekend : 3 - daysIntoWeekend)
  }

  /** The nth working day after today. */
  workingDay(count: number): LocalDate {
    let day = this.#today
    for (let left = count; left > 0; left--) {
      do day = addDays(day, 1)
      while (weekendDay(day) > 0)
    }
    return day
  }

  /** The year of today, for the names of periods. */
  get year(): string {
    return this.#today.slice(0, 4)
  }

  /** The same app on another day: its clock stands at that time. Today is today, with the clock as it goes. */
  on(offset: number, at: string): Context {
    if (offset === 0) return this.#context
    const zone = this.#context.ports.clock.zone()
    const [year = 0, month = 1, date = 1] = this.day(offset).split('-').map(Number)
    const [hour = 0, minute = 0] = at.split(':').map(Number)
    const moment = new TZDate(year, month - 1, date, hour, minute, zone)
    const clock = { now: () => new Date(moment.getTime()), zone: () => zone }
    return { ...this.#context, ports: { ...this.#context.ports, clock } }
  }

  /** Writes everything in the order it happened. */
  async write(entries: readonly Entry[]): Promise<void> {
    const key = ({ on, at }: Entry) => `${this.day(on)} ${at}`
    for (const entry of entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))) {
      await entry.write(this.on(entry.on, entry.at), this)
    }
  }
}

/** 1 for a Saturday, 2 for a Sunday, 0 for a working day. Day 0 (1 January 1970) was a Thursday. */
function weekendDay(day: LocalDate): 0 | 1 | 2 {
  const weekday = ((dayNumber(day) % 7) + 7) % 7
  return weekday === 2 ? 1 : weekday === 3 ? 2 : 0
}
