// How a person comes to stand in a relationship with you, and how that relationship ends.
import type { LocalDate } from '../../../shared/dates'
import type { Id, RelationshipKind } from '../../../shared/words'
import { type Context, found, momentOf, refuse } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'

/** Adds a person with an active relationship; the first boss becomes the primary one. */
export async function addPersonRow(
  trx: Writer,
  context: Context,
  person: { readonly name: string; readonly role: string },
  relationship: {
    readonly kind: RelationshipKind
    readonly cadenceDays: number
    readonly lengthMinutes: number
    readonly startedOn: LocalDate
  },
): Promise<{ readonly id: Id; readonly relationshipId: Id }> {
  const id = context.ports.newId()
  await trx
    .insertInto('person')
    .values({
      id,
      name: person.name,
      role: person.role,
      created_at: momentOf(context),
      customer_distance: null,
      archived_on: null,
    })
    .execute()
  return { id, relationshipId: await startRelationship(trx, context, { personId: id, ...relationship }) }
}

/** Begins a relationship; the first boss becomes the primary one. */
export async function startRelationship(
  trx: Writer,
  context: Context,
  relationship: {
    readonly personId: Id
    readonly kind: RelationshipKind
    readonly cadenceDays: number
    readonly lengthMinutes: number
    readonly startedOn: LocalDate
  },
): Promise<Id> {
  const id = context.ports.newId()
  const primary = relationship.kind === 'boss' ? await primaryBoss(trx) : undefined
  await trx
    .insertInto('relationship')
    .values({
      id,
      person_id: relationship.personId,
      kind: relationship.kind,
      is_primary: relationship.kind === 'boss' && !primary ? 1 : 0,
      cadence_days: relationship.cadenceDays,
      length_min: relationship.lengthMinutes,
      started_on: relationship.startedOn,
      ended_on: null,
      slot_weekday: null,
      slot_time: null,
      slot_zone: null,
    })
    .execute()
  return id
}

/** The active relationship with the primary boss, if there is one. */
export function primaryBoss(db: Reader) {
  return db
    .selectFrom('relationship')
    .innerJoin('person', 'person.id', 'relationship.person_id')
    .selectAll('relationship')
    .select('person.name as name')
    .where('kind', '=', 'boss')
    .where('is_primary', '=', 1)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
}

/** The relationship of this id, while it lasts. */
export async function active(db: Reader, relationshipId: Id) {
  return found(
    await db
      .selectFrom('relationship')
      .selectAll()
      .where('id', '=', relationshipId)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  )
}

/** Ends a relationship; what was planned with it is cancelled, its history stays. Another boss becomes the primary. */
export async function endRelationship(trx: Writer, id: Id, today: LocalDate): Promise<void> {
  await trx.updateTable('relationship').set({ ended_on: today, is_primary: 0 }).where('id', '=', id).execute()
  if (!(await primaryBoss(trx))) {
    await trx
      .updateTable('relationship')
      .set({ is_primary: 1 })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('relationship')
          .select('id')
          .where('kind', '=', 'boss')
          .where('ended_on', 'is', null)
          .orderBy('started_on')
          .orderBy('id')
          .limit(1),
      )
      .execute()
  }
  await trx
    .updateTable('meeting')
    .set({ status: 'cancelled', cancel_reason: 'the relationship ended', cancelled_on: today })
    .where('relationship_id', '=', id)
    .where('status', 'in', ['planned', 'prepared'])
    .execute()
}

/** What is still to be talked about with a person goes along into the next relationship, counts included. */
export async function takeTopicsAlong(trx: Writer, from: Id, to: Id): Promise<void> {
  await trx
    .updateTable('topic')
    .set({ relationship_id: to })
    .where('relationship_id', '=', from)
    .where('state', '=', 'open')
    .execute()
  await trx
    .updateTable('carry_count')
    .set({ relationship_id: to })
    .where('relationship_id', '=', from)
    .where('source_kind', 'in', ['topic', 'commitment'])
    .execute()
}

export async function refuseWhileMeeting(db: Reader, relationshipId: Id): Promise<void> {
  const running = await db
    .selectFrom('meeting')
    .select('id')
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'in_progress')
    .executeTakeFirst()
  if (running) refuse(null, 'A meeting with this person is in progress. Close it first.')
}
