// Who carried the customer's voice in a quarter: recognition tagged so, by the day it was seen (domain row 47).
import { firstDayOfQuarter, type LocalDate, lastDayOfQuarter, quarterInWords } from '../../../shared/dates'
import type { Voices } from '../../../shared/recognition/model'
import { eachOnce } from '../../../shared/recognition/rules'
import type { Reader } from '../../storage/store'
import { viewOf, views } from './rows'

export async function voicesOf(db: Reader, asOf: LocalDate): Promise<Voices> {
  const rows = await views(db)
    .where('g.is_customer_voice', '=', 1)
    .where('g.noted_on', '>=', firstDayOfQuarter(asOf))
    .where('g.noted_on', '<=', lastDayOfQuarter(asOf))
    .orderBy('g.noted_on')
    .orderBy('g.id')
    .execute()
  const items = rows.map(viewOf)
  return {
    quarter: quarterInWords(asOf),
    names: eachOnce(items.map(({ personName }) => personName)),
    items,
  }
}
