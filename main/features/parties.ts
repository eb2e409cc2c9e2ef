// Customers, internal customers and suppliers by name, with how much was heard from each.
import { sql } from 'kysely'
import type { PartyRow } from '../../shared/parties/model'
import type { Id } from '../../shared/words'
import { act, handle, momentOf, notFound, readerOf, refuse, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { checkKnown } from './references'

async function partyRows(db: Reader): Promise<readonly PartyRow[]> {
  const rows = await db
    .selectFrom('party as p')
    .leftJoin('signal as s', 's.party_id', 'p.id')
    .leftJoin('signal_source as c', 'c.signal_id', 's.id')
    .select(['p.id', 'p.name', 'p.kind', 'p.owner_id as ownerId'])
    .select([
      sql<number>`count(distinct iif(s.state in ('captured', 'triaged', 'watching'), s.id, null))`.as(
        'liveSignals',
      ),
      sql<string | null>`nullif(max(coalesce(max(s.captured_on), ''), coalesce(max(c.heard_on), '')), '')`.as(
        'lastHeardOn',
      ),
    ])
    .where('p.archived_on', 'is', null)
    .groupBy('p.id')
    .orderBy('p.kind')
    .orderBy(sql`p.name collate nocase`)
    .execute()
  return rows
}

/** Two of the same name could not be told apart in a list. */
async function checkName(db: Reader, name: string, except: Id | null): Promise<void> {
  const known = await db
    .selectFrom('party')
    .select('id')
    .where(sql<boolean>`name = ${name} collate nocase`)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
  if (known && known.id !== except) refuse('name', `${name} is on the list already.`)
  const person = await db
    .selectFrom('person')
    .select('id')
    .where(sql<boolean>`name = ${name} collate nocase`)
    .where('archived_on', 'is', null)
    .executeTakeFirst()
  // What someone says as a report and what their firm says would be one voice under one name.
  if (person) refuse('name', `${name} works with you already. Write the name of the company or the desk.`)
}

export const parties = {
  list: handle.parties.list.handler(({ context }) => partyRows(readerOf(context))),

  add: handle.parties.add.handler(({ context, input }) =>
    act(context, `Added ${input.name}`, async (trx) => {
      await checkName(trx, input.name, null)
      await checkKnown(trx, 'person', input.ownerId, 'ownerId')
      const id = context.ports.newId()
      await trx
        .insertInto('party')
        .values({
          id,
          name: input.name,
          kind: input.kind,
          owner_id: input.ownerId,
          archived_on: null,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    }),
  ),

  save: handle.parties.save.handler(({ context, input }) =>
    act(context, `Changed ${input.name}`, async (trx) => {
      await checkName(trx, input.name, input.id)
      await checkKnown(trx, 'person', input.ownerId, 'ownerId')
      const { numUpdatedRows } = await trx
        .updateTable('party')
        .set({ name: input.name, kind: input.kind, owner_id: input.ownerId })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  archive: handle.parties.archive.handler(({ context, input }) =>
    act(context, 'Archived', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('party')
        .set({ archived_on: todayOf(context) })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),
}
