// Asks for the team: what a boss could back, when it was asked, and what came of it.
import type { AgendaChip } from '../../shared/agenda/view'
import type { LocalDate } from '../../shared/dates'
import { firstName } from '../../shared/people/names'
import { daysWithoutAsk } from '../../shared/sponsor/rules'
import type { Id } from '../../shared/words'
import { act, handle, momentOf, notFound, readerOf, refuse, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { bossOf } from './bosses'

/** A question beside the check-in when nothing was asked for the team for more than 90 days. */
export async function sponsorChips(
  db: Reader,
  talk: { readonly relationshipId: Id; readonly personName: string; readonly asOf: LocalDate },
): Promise<readonly AgendaChip[]> {
  const { startedOn } = await bossOf(db, talk.relationshipId)
  const asked = await db
    .selectFrom('sponsor_ask')
    .select('asked_on')
    .where('relationship_id', '=', talk.relationshipId)
    .where('asked_on', 'is not', null)
    .execute()
  const days = daysWithoutAsk(
    asked.flatMap(({ asked_on: on }) => (on === null ? [] : [on])),
    startedOn,
    talk.asOf,
  )
  if (days === null) return []
  const name = firstName(talk.personName)
  return [
    {
      id: 'sponsor',
      type: 'sponsor',
      text: `${days} days since you asked ${name} to back something for the team`,
      question: 'What would help my team most that only you can back?',
    },
  ]
}

function askedBy(
  context: Parameters<typeof todayOf>[0],
  on: LocalDate | null,
  field: string,
): LocalDate | null {
  if (on !== null && on > todayOf(context)) refuse(field, 'That day has not come yet.')
  return on
}

export const sponsor = {
  asks: handle.sponsor.asks.handler(({ context, input }) =>
    readerOf(context)
      .selectFrom('sponsor_ask')
      .select(['id', 'text', 'asked_on as askedOn', 'answer', 'answered_on as answeredOn', 'visibility'])
      .where('relationship_id', '=', input.relationshipId)
      .orderBy('asked_on', (order) => order.desc().nullsFirst())
      .orderBy('id', 'desc')
      .execute(),
  ),

  add: handle.sponsor.add.handler(({ context, input }) => {
    const askedOn = askedBy(context, input.askedOn, 'askedOn')
    return act(context, 'Added an ask for the team', async (trx) => {
      await bossOf(trx, input.relationshipId)
      const id = context.ports.newId()
      await trx
        .insertInto('sponsor_ask')
        .values({
          id,
          relationship_id: input.relationshipId,
          text: input.text,
          asked_on: askedOn,
          answered_on: null,
          visibility: input.visibility,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    })
  }),

  save: handle.sponsor.save.handler(({ context, input }) => {
    const askedOn = askedBy(context, input.askedOn, 'askedOn')
    const answeredOn = askedBy(context, input.answeredOn, 'answeredOn')
    if (answeredOn !== null && askedOn === null) refuse('askedOn', 'An answer needs the day it was asked.')
    if (answeredOn !== null && askedOn !== null && answeredOn < askedOn)
      refuse('answeredOn', 'The answer cannot come before the ask.')
    return act(context, 'Changed an ask for the team', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('sponsor_ask')
        .set({
          text: input.text,
          asked_on: askedOn,
          answer: input.answer,
          answered_on: answeredOn,
          visibility: input.visibility,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    })
  }),

  remove: handle.sponsor.remove.handler(({ context, input }) =>
    act(context, 'Removed an ask for the team', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('sponsor_ask')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
