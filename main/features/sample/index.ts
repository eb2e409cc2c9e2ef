// The made-up team: written through the same handlers a person's typing goes through, dated relative to today.
import { sql } from 'kysely'
import { type Context, readerOf, storeOf } from '../../handlers'
import { aroundEntries } from './around'
import { bossEntries } from './boss'
import { Calendar } from './calendar'
import { careEntries } from './care'
import { recordEntries } from './courses'
import { evidenceEntries } from './evidence'
import { goalEntries } from './goals'
import { growthEntries } from './growth'
import { aheadEntries, talkEntries } from './hold'
import { promiseEntries } from './promises'
import { questionEntries } from './questions'
import { writeCast } from './team'

/** Fills the open, empty sample database; what was written here is nothing to undo. */
export async function fillSample(context: Context): Promise<void> {
  // Three months in a second: a file made anew each time need not survive a power cut half-written.
  await sql`pragma synchronous = off`.execute(readerOf(context))
  const calendar = new Calendar(context)
  const cast = await writeCast(calendar.on(-90, '07:30'), calendar)
  await calendar.write([
    ...goalEntries(cast),
    ...recordEntries(cast),
    ...bossEntries(cast),
    ...promiseEntries(cast),
    ...talkEntries(cast),
    ...aheadEntries(cast),
    ...evidenceEntries(cast),
    ...growthEntries(cast),
    ...careEntries(cast),
    ...aroundEntries(cast),
    ...questionEntries(),
  ])
  await sql`pragma synchronous = full`.execute(readerOf(context))
  await storeOf(context).vacuum()
}
