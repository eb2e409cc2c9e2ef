// Ten years of one-on-ones for the bench and for tests of growth: 20 people, and for each meeting 6 agenda items,
// 2 commitments and notes, with all that came of them. The same seed and day give the same rows.
import { openStore } from '../../main/storage/open-store'
import { addDays, dayNumber, type LocalDate } from '../../shared/dates'
import { writeAhead } from './ahead'
import { Chance } from './chance'
import { writeMeeting } from './meeting'
import { writeCast } from './people'
import { writeRows } from './rows'
import type { Cast, Course, Sitting } from './story'

export type TenYears = {
  readonly meetings: number
  readonly seed: number
  /** The day the story has come to: everything before it is history. */
  readonly today: LocalDate
}

const years = 10

/** Creates the database at `path`, which must not exist yet, and fills it. */
export async function writeTenYears(path: string, wish: TenYears): Promise<void> {
  const opened = await openStore(path, wish.today)
  if ('problem' in opened) throw new Error(`Could not create ${path}: ${opened.problem.reason}`)
  await opened.store.close()
  const chance = new Chance(wish.seed)
  const days = workdays(addDays(wish.today, -Math.round(years * 365.25)), wish.today)
  writeRows(path, (insert) => {
    const cast = writeCast({ insert, chance, firstDay: days[0] ?? wish.today, today: wish.today })
    const courses = new Map<number, Course>()
    for (let index = 0; index < wish.meetings; index++) {
      const sitting = sittingAt(cast, days, wish, index)
      const course = courses.get(sitting.place) ?? { before: null, promises: [], waiting: null }
      courses.set(sitting.place, writeMeeting({ insert, chance, cast, sitting, course }))
    }
    writeAhead({ insert, chance, cast })
  })
}

/** Everyone in turn, spread evenly over the days: the nth meeting, and when the same two meet again. */
function sittingAt(cast: Cast, days: readonly LocalDate[], wish: TenYears, index: number): Sitting {
  const people = cast.people.length
  const place = index % people
  const person = cast.people[place]
  const dayAt = (nth: number) => days[Math.floor((nth * days.length) / wish.meetings)] ?? wish.today
  if (!person) throw new Error('nobody to meet')
  return {
    index,
    place,
    person,
    number: Math.floor(index / people),
    on: dayAt(index),
    next: index + people < wish.meetings ? dayAt(index + people) : null,
  }
}

/** Mondays to Fridays from `from` up to the day before `to`. */
function workdays(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day < to; day = addDays(day, 1)) {
    // 1 January 1970 was a Thursday.
    if ((dayNumber(day) + 3) % 7 < 5) days.push(day)
  }
  return days
}
