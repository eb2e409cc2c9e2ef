// The calls about what you answer for and who could take it over.

import type { Readiness } from '../../../shared/successors/model'
import { coverRate } from '../../../shared/successors/rules'
import type { Id } from '../../../shared/words'
import {
  act,
  type Context,
  found,
  handle,
  momentOf,
  notFound,
  readerOf,
  refuse,
  todayOf,
} from '../../handlers'
import type { Writer } from '../../storage/store'
import { checkReport } from '../growth/rows'
import { responsibilityViews } from './rows'

type Naming = { readonly responsibilityId: Id; readonly personId: Id; readonly readiness: Readiness }

async function nameRow(trx: Writer, context: Context, naming: Naming): Promise<Id> {
  const { responsibilityId, personId, readiness } = naming
  await checkReport(trx, personId)
  const twice = await trx
    .selectFrom('successor as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select('p.name')
    .where('s.responsibility_id', '=', responsibilityId)
    .where('s.person_id', '=', personId)
    .executeTakeFirst()
  if (twice) refuse('personId', `${twice.name} is named here already.`)
  const id = context.ports.newId()
  await trx
    .insertInto('successor')
    .values({ id, responsibility_id: responsibilityId, person_id: personId, readiness })
    .execute()
  return id
}

async function change(trx: Writer, id: Id, values: { text?: string; ended_on?: string | null }) {
  const { numUpdatedRows } = await trx
    .updateTable('responsibility')
    .set(values)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) notFound()
}

export const successors = {
  page: handle.successors.page.handler(async ({ context }) => {
    const responsibilities = await responsibilityViews(readerOf(context))
    return {
      responsibilities,
      covered: coverRate(responsibilities.filter(({ endedOn }) => endedOn === null)),
    }
  }),

  add: handle.successors.add.handler(({ context, input }) =>
    act(context, 'Added what you answer for', async (trx) => {
      const id = context.ports.newId()
      await trx
        .insertInto('responsibility')
        .values({ id, text: input.text, ended_on: null, created_at: momentOf(context) })
        .execute()
      if (input.successor) await nameRow(trx, context, { responsibilityId: id, ...input.successor })
      return { id }
    }),
  ),

  save: handle.successors.save.handler(({ context, input }) =>
    act(context, 'Changed what you answer for', async (trx) => {
      await change(trx, input.id, { text: input.text })
      if (input.successor) await nameRow(trx, context, { responsibilityId: input.id, ...input.successor })
    }),
  ),

  end: handle.successors.end.handler(({ context, input }) =>
    act(context, 'Handed it on', (trx) => change(trx, input.id, { ended_on: todayOf(context) })),
  ),

  reopen: handle.successors.reopen.handler(({ context, input }) =>
    act(context, 'Took it back', (trx) => change(trx, input.id, { ended_on: null })),
  ),

  remove: handle.successors.remove.handler(({ context, input }) =>
    act(context, 'Removed what you answer for', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('responsibility')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),

  name: handle.successors.name.handler(({ context, input }) =>
    act(context, 'Named a successor', async (trx) => {
      found(
        await trx
          .selectFrom('responsibility')
          .select('id')
          .where('id', '=', input.responsibilityId)
          .executeTakeFirst(),
      )
      return { id: await nameRow(trx, context, input) }
    }),
  ),

  setReadiness: handle.successors.setReadiness.handler(({ context, input }) =>
    act(context, 'Changed how ready someone is', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('successor')
        .set({ readiness: input.readiness })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  unname: handle.successors.unname.handler(({ context, input }) =>
    act(context, 'Took a successor away', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('successor')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
