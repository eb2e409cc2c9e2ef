// Whom the minutes of held meetings served.
import { addDays, type LocalDate } from '../../shared/dates'
import { balance, type ServedTime } from '../../shared/insights/rules'
import type { Served } from '../../shared/words'
import type { Reader } from '../storage/store'

/** Planned minutes of what was talked about in meetings held within the last `days`, today included. */
export function discussedSince(db: Reader, today: LocalDate, days: number) {
  return db
    .selectFrom('meeting as m')
    .innerJoin('agenda_item as i', 'i.meeting_id', 'm.id')
    .select(['i.served', 'i.kind'])
    .select((eb) => eb.fn.sum<number>('i.minutes').as('minutes'))
    .where('m.status', '=', 'closed')
    .where('m.held_on', '>', addDays(today, -days))
    .where('m.held_on', '<=', today)
    .where('i.outcome', 'is not', null)
    .where('i.outcome', '!=', 'not_this_time')
    .where('i.state', 'not in', ['parked', 'dropped'])
    .groupBy(['i.served', 'i.kind'])
    .execute()
}

export type Discussed = Awaited<ReturnType<typeof discussedSince>>

/** Whose minutes they were (domain section 4.4); null when nothing was talked about. */
export function servedTime(rows: Discussed): ServedTime | null {
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
