// The values of the team with what one would see, and how often an action that shows them was recognised.
import type { ValueView } from '../../shared/values/model'
import { seenTimes, type ValueFacts } from '../../shared/values/rules'
import type { Id } from '../../shared/words'
import { act, type Context, found, handle, momentOf, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'

/** Values held now, each with the days it was recognised. */
export async function valuesHeld(db: Reader): Promise<readonly (ValueFacts & { readonly id: Id })[]> {
  const rows = await db
    .selectFrom('team_value')
    .select(['id', 'name', 'since_on as sinceOn'])
    .where('retired_on', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const seen = await db
    .selectFrom('recognition')
    .select(['value_id', 'noted_on'])
    .where('value_id', 'is not', null)
    .execute()
  return rows.map((row) => ({
    ...row,
    seenOn: seen.filter(({ value_id }) => value_id === row.id).map(({ noted_on }) => noted_on),
  }))
}

/** Two of the same name could not be told apart. */
async function checkName(db: Reader, name: string, except: Id | null): Promise<void> {
  const held = await valuesHeld(db)
  const same = held.find((value) => value.name.toLowerCase() === name.toLowerCase())
  if (same && same.id !== except) refuse('name', `“${same.name}” is on the list already.`)
}

async function writeBehaviours(
  trx: Writer,
  context: Context,
  valueId: Id,
  behaviours: readonly string[],
): Promise<void> {
  await trx.deleteFrom('value_behaviour').where('value_id', '=', valueId).execute()
  await trx
    .insertInto('value_behaviour')
    .values(
      behaviours.map((text, position) => ({
        id: context.ports.newId(),
        value_id: valueId,
        position,
        text,
      })),
    )
    .execute()
}

async function held(db: Reader, id: Id) {
  const row = found(await db.selectFrom('team_value').selectAll().where('id', '=', id).executeTakeFirst())
  if (row.retired_on !== null) refuse(null, 'The team does not hold this any more.')
  return row
}

export const values = {
  list: handle.values.list.handler(async ({ context }): Promise<readonly ValueView[]> => {
    const db = readerOf(context)
    const today = todayOf(context)
    const behaviours = await db
      .selectFrom('value_behaviour')
      .select(['value_id', 'text'])
      .orderBy('position')
      .execute()
    return (await valuesHeld(db)).map((value) => ({
      id: value.id,
      name: value.name,
      sinceOn: value.sinceOn,
      behaviours: behaviours.filter(({ value_id }) => value_id === value.id).map(({ text }) => text),
      seen: seenTimes(value, today),
    }))
  }),

  add: handle.values.add.handler(({ context, input }) =>
    act(context, `Added “${input.name}”`, async (trx) => {
      await checkName(trx, input.name, null)
      const id = context.ports.newId()
      await trx
        .insertInto('team_value')
        .values({
          id,
          name: input.name,
          since_on: todayOf(context),
          retired_on: null,
          created_at: momentOf(context),
        })
        .execute()
      await writeBehaviours(trx, context, id, input.behaviours)
      return { id }
    }),
  ),

  save: handle.values.save.handler(({ context, input }) =>
    act(context, `Changed “${input.name}”`, async (trx) => {
      await held(trx, input.id)
      await checkName(trx, input.name, input.id)
      await trx.updateTable('team_value').set({ name: input.name }).where('id', '=', input.id).execute()
      await writeBehaviours(trx, context, input.id, input.behaviours)
    }),
  ),

  retire: handle.values.retire.handler(({ context, input }) =>
    act(context, 'Retired a value', async (trx) => {
      await held(trx, input.id)
      await trx
        .updateTable('team_value')
        .set({ retired_on: todayOf(context) })
        .where('id', '=', input.id)
        .execute()
    }),
  ),
}
