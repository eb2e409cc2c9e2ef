// Recognition as rows: noted, said to the person, and how long it is since anyone heard any.

import { type LocalDate, laterDay } from '../../../shared/dates'
import type { Praise } from '../../../shared/people/model'
import type { RecognitionView } from '../../../shared/recognition/model'
import { type SinceLast, sinceLast, USUAL_DAYS } from '../../../shared/recognition/rules'
import type { Id, Visibility } from '../../../shared/words'
import { type Context, found, momentOf, refuse } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { checkKnown } from '../references'

type Fields = {
  readonly action: string
  readonly valueId: Id | null
  readonly isCustomerVoice: boolean
  readonly visibility: Visibility
}

export function views(db: Reader) {
  return db
    .selectFrom('recognition as g')
    .innerJoin('person as p', 'p.id', 'g.person_id')
    .leftJoin('team_value as v', 'v.id', 'g.value_id')
    .selectAll('g')
    .select(['p.name as personName', 'p.praise', 'v.name as valueName'])
}

export type ViewRow = Awaited<ReturnType<ReturnType<typeof views>['execute']>>[number]

export function viewOf(row: ViewRow): RecognitionView {
  return {
    id: row.id,
    personId: row.person_id,
    personName: row.personName,
    action: row.action,
    valueId: row.value_id,
    valueName: row.valueName,
    isCustomerVoice: row.is_customer_voice === 1,
    notedOn: row.noted_on,
    deliveredOn: row.delivered_on,
    channel: row.channel,
    visibility: row.visibility,
  }
}

export async function addRow(
  trx: Writer,
  context: Context,
  input: Fields & { readonly personId: Id; readonly notedOn: LocalDate },
): Promise<Id> {
  await checkKnown(trx, 'person', input.personId, 'personId')
  const id = context.ports.newId()
  await trx
    .insertInto('recognition')
    .values({
      id,
      person_id: input.personId,
      ...(await columnsOf(trx, input)),
      noted_on: input.notedOn,
      delivered_on: null,
      channel: null,
      meeting_id: null,
      created_at: momentOf(context),
    })
    .execute()
  return id
}

export async function saveRow(
  trx: Writer,
  id: Id,
  input: Fields & { readonly notedOn: LocalDate | undefined },
): Promise<void> {
  const row = await one(trx, id)
  const notedOn = input.notedOn ?? row.noted_on
  if (row.delivered_on !== null && notedOn > row.delivered_on) {
    refuse('notedOn', 'It was said before that day.')
  }
  await trx
    .updateTable('recognition')
    .set({ ...(await columnsOf(trx, input)), noted_on: notedOn })
    .where('id', '=', id)
    .execute()
}

/** Said to the person. What was said already keeps its day. */
export async function deliverRow(
  trx: Writer,
  id: Id,
  how: { readonly on: LocalDate; readonly channel: Praise; readonly meetingId: Id | null },
): Promise<void> {
  const row = await one(trx, id)
  if (row.delivered_on !== null) return
  if (how.on < row.noted_on) refuse('on', 'It was noted after that day.')
  await trx
    .updateTable('recognition')
    .set({ delivered_on: how.on, channel: how.channel, meeting_id: how.meetingId })
    .where('id', '=', id)
    .execute()
}

/** Said in a talk or by message; settled or gone somewhere else meanwhile, it stays as it is there. */
export async function deliverWaiting(
  trx: Writer,
  id: Id,
  how: { readonly on: LocalDate; readonly channel: Praise; readonly meetingId: Id | null },
): Promise<void> {
  const row = await trx
    .selectFrom('recognition')
    .select(['noted_on'])
    .where('id', '=', id)
    .where('delivered_on', 'is', null)
    .executeTakeFirst()
  // Noted on the way out of the room, it was said no earlier than it was noted.
  if (row) await deliverRow(trx, id, { ...how, on: laterDay(how.on, row.noted_on) })
}

export async function undeliverRow(trx: Writer, id: Id): Promise<void> {
  await one(trx, id)
  await trx
    .updateTable('recognition')
    .set({ delivered_on: null, channel: null, meeting_id: null })
    .where('id', '=', id)
    .execute()
}

export async function removeRow(trx: Writer, id: Id): Promise<void> {
  await one(trx, id)
  await trx.deleteFrom('recognition').where('id', '=', id).execute()
}

async function one(db: Reader, id: Id) {
  return found(await db.selectFrom('recognition').selectAll().where('id', '=', id).executeTakeFirst())
}

async function columnsOf(db: Reader, input: Fields) {
  await checkKnown(db, 'team_value', input.valueId, 'valueId')
  return {
    action: input.action,
    value_id: input.valueId,
    is_customer_voice: input.isCustomerVoice ? (1 as const) : (0 as const),
    visibility: input.visibility,
  }
}

/** After how many days without recognition it is worth a word. */
export async function recognitionDays(db: Reader): Promise<number> {
  const me = await db.selectFrom('me').select('recognition_days').executeTakeFirst()
  return me?.recognition_days ?? USUAL_DAYS
}

/** How long someone has not heard that what they do is seen; what is said later than `asOf` does not count yet. */
export async function sinceLastOf(
  db: Reader,
  person: { readonly id: Id; readonly startedOn: LocalDate },
  asOf: LocalDate,
): Promise<SinceLast> {
  const last = await db
    .selectFrom('recognition')
    .select((eb) => eb.fn.max('delivered_on').as('on'))
    .where('person_id', '=', person.id)
    .where('delivered_on', '<=', asOf)
    .executeTakeFirst()
  const times = { lastOn: last?.on ?? null, startedOn: person.startedOn }
  return sinceLast(times, await recognitionDays(db), asOf)
}
