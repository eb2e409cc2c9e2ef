// What a boss says customers want, each held against the signals heard at hop 0 or 1 of the last 60 days.
import { addDays, type LocalDate } from '../../shared/dates'
import { firstName } from '../../shared/people/names'
import type { ReadingView } from '../../shared/readings/model'
import { countsForReading, READING_DAYS, readingCheck, readingWords } from '../../shared/readings/rules'
import type { Id } from '../../shared/words'
import { act, found, handle, readerOf, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { bossOf } from './bosses'
import { dayOf } from './references'

/** Signals of customers that may count, by when each was heard last. */
async function heardSignals(db: Reader, asOf: LocalDate) {
  const rows = await db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .leftJoin('signal_source as c', (join) =>
      join.onRef('c.signal_id', '=', 's.id').on('c.heard_on', '<=', asOf),
    )
    .select(['s.id', 's.text', 's.theme', 's.hop', 's.captured_on'])
    .select((eb) => eb.fn.max('c.heard_on').as('heard'))
    .where('s.captured_on', '<=', asOf)
    .where((eb) => eb.or([eb('p.kind', 'is', null), eb('p.kind', '!=', 'supplier')]))
    .where((eb) =>
      eb.or([
        eb('s.captured_on', '>', addDays(asOf, -READING_DAYS)),
        eb('c.heard_on', '>', addDays(asOf, -READING_DAYS)),
      ]),
    )
    .groupBy('s.id')
    .execute()
  return rows
    .map(({ captured_on, heard, ...row }) => ({
      ...row,
      heardOn: heard !== null && heard > captured_on ? heard : captured_on,
    }))
    .filter((signal) => countsForReading(signal, asOf))
    .toSorted((a, b) => (a.heardOn < b.heardOn ? 1 : a.heardOn > b.heardOn ? -1 : a.id < b.id ? -1 : 1))
}

async function viewsOf(
  db: Reader,
  relationshipId: Id,
  asOf: LocalDate,
  includeSettled: boolean,
): Promise<readonly ReadingView[]> {
  const boss = await bossOf(db, relationshipId)
  let query = db
    .selectFrom('boss_reading')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .orderBy('claimed_on', 'desc')
    .orderBy('id', 'desc')
  if (!includeSettled) query = query.where('settled_on', 'is', null)
  const rows = await query.execute()
  if (rows.length === 0) return []
  const signals = await heardSignals(db, asOf)
  return rows.map((row) => {
    const check = readingCheck(row.theme, signals, asOf)
    return {
      id: row.id,
      relationshipId,
      claim: row.claim,
      theme: row.theme,
      on: row.claimed_on,
      settledOn: row.settled_on,
      isOtherwise: check.isOtherwise && row.settled_on === null,
      words: readingWords(firstName(boss.name), row.theme, check),
      signals: signals.map(({ id, text, theme }) => ({ id, text, theme })),
    }
  })
}

export const readings = {
  list: handle.readings.list.handler(({ context, input }) =>
    viewsOf(readerOf(context), input.relationshipId, input.asOf ?? todayOf(context), input.includeSettled),
  ),

  add: handle.readings.add.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted what was said about customers', async (trx) => {
      await bossOf(trx, input.relationshipId)
      const id = context.ports.newId()
      await trx
        .insertInto('boss_reading')
        .values({
          id,
          relationship_id: input.relationshipId,
          claim: input.claim,
          theme: input.theme,
          claimed_on: on,
          settled_on: null,
        })
        .execute()
      return { id }
    })
  }),

  settle: handle.readings.settle.handler(({ context, input }) =>
    act(context, 'Settled a reading', async (trx) => {
      found(await trx.selectFrom('boss_reading').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx
        .updateTable('boss_reading')
        .set({ settled_on: todayOf(context) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  remove: handle.readings.remove.handler(({ context, input }) =>
    act(context, 'Removed a reading', async (trx) => {
      found(await trx.selectFrom('boss_reading').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx.deleteFrom('boss_reading').where('id', '=', input.id).execute()
    }),
  ),
}
