// What Today shows beside the lists of other features: the headline, who needs you, and who got your time.
import { isForPeople } from '../../../shared/agenda/people-and-status'
import type { LocalDate } from '../../../shared/dates'
import { splitByLargestRemainder } from '../../../shared/rounding'
import type { TodayView } from '../../../shared/today/contract'
import { headline } from '../../../shared/today/rules'
import { handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { meetingRows, withPreparation } from '../meetings/rows'
import { type Discussed, discussedSince, servedTime } from '../served-time'
import { needsOf } from './needs'

const timeDays = 30

async function headlineOf(db: Reader, today: LocalDate): Promise<string> {
  const rows = await meetingRows(db)
    .where('m.held_on', '=', today)
    .where('m.status', '!=', 'cancelled')
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .execute()
  const ahead = (await withPreparation(db, rows)).filter((meeting) => meeting.status !== 'closed')
  return headline(
    ahead.map(({ personName, preparation, status }) => ({
      personName,
      isReady: preparation.isStarted && preparation.missing.length === 0,
      isRunning: status === 'in_progress',
    })),
    rows.length - ahead.length,
  )
}

function forPeopleOf100(rows: Discussed): number | null {
  const sum = (isCounted: (kind: string) => boolean) =>
    rows.filter((row) => isCounted(row.kind)).reduce((total, row) => total + row.minutes, 0)
  const people = sum(isForPeople)
  const status = sum((kind) => !isForPeople(kind))
  return people + status === 0 ? null : (splitByLargestRemainder(100, [people, status])[0] ?? null)
}

export const today = {
  view: handle.today.view.handler(async ({ context }): Promise<TodayView> => {
    const db = readerOf(context)
    const day = todayOf(context)
    const rows = await discussedSince(db, day, timeDays)
    return {
      headline: await headlineOf(db, day),
      needs: await needsOf(db, day, context.ports.clock.zone()),
      time: servedTime(rows),
      minutesForPeopleOf100: forPeopleOf100(rows),
    }
  }),
}
