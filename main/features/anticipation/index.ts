// Anticipation's calls: needs, gaps, and what the boss may ask next.
import type { Id } from '../../../shared/words'
import { act, type Context, handle, readerOf, todayOf } from '../../handlers'
import type { Writer } from '../../storage/store'
import { agendaView } from '../agenda/view'
import { bossOf } from '../bosses'
import { dayOf } from '../references'
import { checkGap, gapViews } from './gaps'
import { bringOnto, mayAskOf } from './may-ask'
import { addNeedRow, dropNeedRow, meetNeedRow, needViews, offeredFirst, saveNeedRow } from './needs'

/** A change of one gap. */
function changeGap(
  context: Context,
  label: string,
  id: Id,
  values: { readonly text?: string; readonly answer?: string; readonly closed_on?: string | null },
): Promise<void> {
  return act(context, label, async (trx: Writer) => {
    await checkGap(trx, id)
    await trx.updateTable('info_gap').set(values).where('id', '=', id).execute()
  })
}

export const anticipation = {
  needs: handle.anticipation.needs.handler(({ context, input }) => needViews(readerOf(context), input)),

  add: handle.anticipation.add.handler(({ context, input }) =>
    act(context, 'Noted a need', async (trx) => ({ id: await addNeedRow(trx, context, input) })),
  ),

  save: handle.anticipation.save.handler(({ context, input }) =>
    act(context, 'Changed a need', (trx) => saveNeedRow(trx, context, input)),
  ),

  offer: handle.anticipation.offer.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Offered first', (trx) => meetNeedRow(trx, input.id, 'me', on))
  }),

  askedFirst: handle.anticipation.askedFirst.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'The boss asked first', (trx) => meetNeedRow(trx, input.id, 'boss', on))
  }),

  drop: handle.anticipation.drop.handler(({ context, input }) =>
    act(context, 'Dropped a need', (trx) => dropNeedRow(trx, input.id)),
  ),

  rate: handle.anticipation.rate.handler(({ context, input }) =>
    offeredFirst(readerOf(context), input.relationshipId),
  ),

  gaps: handle.anticipation.gaps.handler(({ context, input }) => gapViews(readerOf(context), input)),

  addGap: handle.anticipation.addGap.handler(({ context, input }) =>
    act(context, 'Noted what to find out', async (trx) => {
      await bossOf(trx, input.relationshipId)
      const id = context.ports.newId()
      await trx
        .insertInto('info_gap')
        .values({
          id,
          relationship_id: input.relationshipId,
          text: input.text,
          noted_on: todayOf(context),
          closed_on: null,
        })
        .execute()
      return { id }
    }),
  ),

  saveGap: handle.anticipation.saveGap.handler(({ context, input }) =>
    changeGap(context, 'Changed what to find out', input.id, { text: input.text }),
  ),

  answerGap: handle.anticipation.answerGap.handler(({ context, input }) =>
    changeGap(context, 'Found out', input.id, { answer: input.answer, closed_on: todayOf(context) }),
  ),

  reopenGap: handle.anticipation.reopenGap.handler(({ context, input }) =>
    changeGap(context, 'Opened again', input.id, { closed_on: null }),
  ),

  removeGap: handle.anticipation.removeGap.handler(({ context, input }) =>
    act(context, 'Removed what to find out', async (trx) => {
      await checkGap(trx, input.id)
      await trx.deleteFrom('info_gap').where('id', '=', input.id).execute()
    }),
  ),

  mayAsk: handle.anticipation.mayAsk.handler(({ context, input }) =>
    mayAskOf(readerOf(context), input.meetingId),
  ),

  bring: handle.anticipation.bring.handler(({ context, input }) =>
    act(context, 'Added to the agenda', async (trx) => {
      await bringOnto(trx, context, input.meetingId, input)
      return agendaView(trx, input.meetingId)
    }),
  ),
}
