// The rows of growth: what outcomes of a talk and the calls share when they write.
import { dayInWords, type LocalDate } from '../../../shared/dates'
import type { DevelopmentKind } from '../../../shared/growth/model'
import type { Id, Visibility } from '../../../shared/words'
import { type Context, found, momentOf, refuse } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { checkKnown, kindOfPerson } from '../references'

/** Refuses whoever is not, or was not, a report. */
export async function checkReport(db: Reader, personId: Id): Promise<void> {
  await checkKnown(db, 'person', personId, 'personId')
  if ((await kindOfPerson(db, personId)) !== 'direct_report')
    refuse('personId', 'Choose someone who reports to you.')
}

/** The day you began working together: the first relationship's start. */
export async function togetherSince(db: Reader, personId: Id): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('relationship')
    .select((eb) => eb.fn.min('started_on').as('on'))
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.on ?? null
}

/** Refuses a day before you began working together. */
export async function checkTogether(db: Reader, personId: Id, on: LocalDate, field: string): Promise<void> {
  const since = await togetherSince(db, personId)
  if (since !== null && on < since)
    refuse(field, `That is before you began working together on ${dayInWords(since, on)}.`)
}

/** Refuses an aspiration that is gone, or somebody else's. */
export async function checkAspiration(
  db: Reader,
  aspirationId: Id | null,
  personId: Id,
  field = 'aspirationId',
): Promise<void> {
  if (aspirationId === null) return
  const row = await db
    .selectFrom('aspiration')
    .select('person_id')
    .where('id', '=', aspirationId)
    .executeTakeFirst()
  if (row === undefined) refuse(field, 'This aspiration is no longer here. Choose another.')
  if (row.person_id !== personId) refuse(field, 'That is someone else’s aspiration. Choose another.')
}

/** The last talk about growth on or before `asOf`, for each person of whom there is one. */
export async function lastGrowthTalk(db: Reader, personId: Id, asOf: LocalDate): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('growth_talk')
    .select((eb) => eb.fn.max('talked_on').as('on'))
    .where('person_id', '=', personId)
    .where('talked_on', '<=', asOf)
    .executeTakeFirst()
  return row?.on ?? null
}

/** Growth was talked about on that day. */
export async function noteGrowthTalkRow(
  trx: Writer,
  context: Context,
  talk: {
    readonly personId: Id
    readonly aspirationId: Id | null
    readonly on: LocalDate
    readonly meetingId: Id | null
  },
): Promise<Id> {
  await checkTogether(trx, talk.personId, talk.on, 'on')
  const id = context.ports.newId()
  await trx
    .insertInto('growth_talk')
    .values({
      id,
      person_id: talk.personId,
      aspiration_id: talk.aspirationId,
      talked_on: talk.on,
      meeting_id: talk.meetingId,
    })
    .execute()
  return id
}

/** A step of development that is still to be taken. */
export async function addDevelopmentRow(
  trx: Writer,
  context: Context,
  step: {
    readonly personId: Id
    readonly aspirationId: Id | null
    readonly kind: DevelopmentKind
    readonly text: string
    readonly dueOn: LocalDate | null
    readonly meetingId: Id | null
    readonly visibility: Visibility
  },
): Promise<Id> {
  const id = context.ports.newId()
  await trx
    .insertInto('development_item')
    .values({
      id,
      person_id: step.personId,
      aspiration_id: step.aspirationId,
      kind: step.kind,
      text: step.text,
      due_on: step.dueOn,
      done_on: null,
      meeting_id: step.meetingId,
      visibility: step.visibility,
      created_at: momentOf(context),
    })
    .execute()
  return id
}

/** The aspiration was talked about; what came of it becomes a step towards it. */
export async function talkedOfAspiration(
  trx: Writer,
  context: Context,
  aspirationId: Id,
  talk: {
    readonly on: LocalDate
    readonly meetingId: Id
    readonly step: { readonly kind: DevelopmentKind; readonly text: string } | null
  },
): Promise<void> {
  const wish = found(
    await trx
      .selectFrom('aspiration')
      .select(['person_id', 'visibility'])
      .where('id', '=', aspirationId)
      .executeTakeFirst(),
  )
  const { on, meetingId, step } = talk
  await noteGrowthTalkRow(trx, context, { personId: wish.person_id, aspirationId, on, meetingId })
  if (step === null) return
  if (step.text.length > 500) refuse('text', 'Keep this under 500 characters. Notes have room for more.')
  await addDevelopmentRow(trx, context, {
    personId: wish.person_id,
    aspirationId,
    ...step,
    dueOn: null,
    meetingId,
    visibility: wish.visibility,
  })
}
