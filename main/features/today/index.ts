// What Today shows beside the lists of other features: the headline, who needs you, and who got your time.
import { isForPeople } from '../../../shared/agenda/people-and-status'
import { addDays, type LocalDate } from '../../../shared/dates'
import { balance } from '../../../shared/insights/rules'
import { splitByLargestRemainder } from '../../../shared/rounding'
import type { TodayView } from '../../../shared/today/contract'
import { headline } from '../../../shared/today/rules'
import type { Served } from '../../../shared/words'
import { handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { meetingRows, withPreparation } from '../meetings/rows'
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

/** Planned minutes of what was talked about in meetings held within 30 days, today included. */
async function discussed(db: Reader, today: LocalDate) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('agenda_item as i', 'i.meeting_id', 'm.id')
    .select(['i.served', 'i.kind'])
    .select((eb) => eb.fn.sum<number>('i.minutes').as('minutes'))
    .where('m.status', '=', 'closed')
    .where('m.held_on', '>', addDays(today, -timeDays))
    .where('m.held_on', '<=', today)
    .where('i.outcome', 'is not', null)
    .where('i.outcome', '!=', 'not_this_time')
    .where('i.state', 'not in', ['parked', 'dropped'])
    .groupBy(['i.served', 'i.kind'])
    .execute()
}

type Discussed = Awaited<ReturnType<typeof discussed>>

function timeOf(rows: Discussed): TodayView['time'] {
  const of = (served: Served) =>
    rows.filter((row) => row.served === served).reduce((sum, row) => sum + row.minutes, 0)
  const minutes = {
    customer: of('customer'),
    employee: of('employee'),
    boss: of('boss'),
    supplier: of('supplier'),
    none: of('none'),
  }
  const found = balance({ minutes })
  if (found.percent === null) return null
  return {
    percent: found.percent,
    minutes,
    isCustomerLow: found.customerLow,
    isBossAboveCustomer: found.bossAboveCustomer,
  }
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
    const rows = await discussed(db, day)
    return {
      headline: await headlineOf(db, day),
      needs: await needsOf(db, day, context.ports.clock.zone()),
      time: timeOf(rows),
      minutesForPeopleOf100: forPeopleOf100(rows),
    }
  }),
}
