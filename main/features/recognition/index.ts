// Recognition's calls: note an action, say it, change it, take it back; and who spoke for customers.
import { act, found, handle, readerOf, todayOf } from '../../handlers'
import { activePeople } from '../people/rows'
import { dayOf } from '../references'
import {
  addRow,
  deliverRow,
  recognitionDays,
  removeRow,
  saveRow,
  sinceLastOf,
  undeliverRow,
  viewOf,
  views,
} from './rows'
import { voicesOf } from './voices'

export const recognition = {
  ofPerson: handle.recognition.ofPerson.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const today = todayOf(context)
    const person = found(
      await db.selectFrom('person').select('praise').where('id', '=', input.personId).executeTakeFirst(),
    )
    const active = (await activePeople(db, today)).find(({ id }) => id === input.personId)
    const rows = await views(db)
      .where('g.person_id', '=', input.personId)
      .orderBy('g.delivered_on', (order) => order.desc().nullsFirst())
      .orderBy('g.noted_on')
      .orderBy('g.id')
      .execute()
    return {
      items: rows.map(viewOf),
      sinceLast: await sinceLastOf(db, { id: input.personId, startedOn: active?.startedOn ?? today }, today),
      preference: person.praise,
    }
  }),

  find: handle.recognition.find.handler(async ({ context, input }) => {
    const row = found(await views(readerOf(context)).where('g.id', '=', input.id).executeTakeFirst())
    return { ...viewOf(row), preference: row.praise }
  }),

  voices: handle.recognition.voices.handler(({ context }) => voicesOf(readerOf(context), todayOf(context))),

  add: handle.recognition.add.handler(({ context, input }) => {
    const notedOn = dayOf(context, input.notedOn, 'notedOn')
    return act(context, 'Noted recognition', async (trx) => ({
      id: await addRow(trx, context, { ...input, notedOn }),
    }))
  }),

  save: handle.recognition.save.handler(({ context, input }) => {
    const notedOn = input.notedOn === undefined ? undefined : dayOf(context, input.notedOn, 'notedOn')
    return act(context, 'Changed recognition', (trx) => saveRow(trx, input.id, { ...input, notedOn }))
  }),

  deliver: handle.recognition.deliver.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Said recognition', (trx) =>
      deliverRow(trx, input.id, { on, channel: input.channel, meetingId: null }),
    )
  }),

  undeliver: handle.recognition.undeliver.handler(({ context, input }) =>
    act(context, 'Recognition not said after all', (trx) => undeliverRow(trx, input.id)),
  ),

  remove: handle.recognition.remove.handler(({ context, input }) =>
    act(context, 'Removed recognition', (trx) => removeRow(trx, input.id)),
  ),

  days: handle.recognition.days.handler(({ context }) => recognitionDays(readerOf(context))),

  saveDays: handle.recognition.saveDays.handler(({ context, input }) =>
    act(context, 'Changed the days for recognition', async (trx) => {
      found(await trx.selectFrom('me').select('id').executeTakeFirst())
      await trx.updateTable('me').set({ recognition_days: input.days }).execute()
    }),
  ),
}
