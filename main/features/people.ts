// People and relationships: who you work for, the rhythm you keep, and how someone leaves.
import { sql } from 'kysely'
import { addDays, daysBetween, type LocalDate } from '../../shared/dates'
import { cadence } from '../../shared/insights/rules'
import type { PersonRow, Rhythm } from '../../shared/people/model'
import type { Id, RelationshipKind } from '../../shared/words'
import {
  act,
  type Context,
  found,
  handle,
  momentOf,
  notFound,
  readerOf,
  refuse,
  storeOf,
  todayOf,
} from '../handlers'
import type { Reader, Writer } from '../storage/store'

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

async function startRelationship(
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

/** Everyone with an active relationship, as lists show them: bosses first primary then by name, reports by name. */
export async function activePeople(db: Reader, today: LocalDate): Promise<readonly PersonRow[]> {
  const rows = await db
    .selectFrom('relationship as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'p.id',
      'p.name',
      'p.role',
      'r.id as relationshipId',
      'r.kind',
      'r.is_primary as isPrimary',
      'r.stance',
      'r.cadence_days as cadenceDays',
      'r.length_min as lengthMinutes',
      'r.started_on as startedOn',
    ])
    .select((eb) => [
      eb
        .selectFrom('meeting as m')
        .select((inner) => inner.fn.max('m.held_on').as('on'))
        .whereRef('m.relationship_id', '=', 'r.id')
        .where('m.status', '=', 'closed')
        .as('lastHeldOn'),
      eb
        .selectFrom('meeting as m')
        .select('m.id')
        .whereRef('m.relationship_id', '=', 'r.id')
        .where('m.status', 'in', ['planned', 'prepared', 'in_progress'])
        .orderBy('m.held_on')
        .orderBy('m.starts_at')
        .limit(1)
        .as('nextId'),
    ])
    .where('r.ended_on', 'is', null)
    .where('p.archived_on', 'is', null)
    .orderBy('r.is_primary', 'desc')
    .orderBy(sql`p.name collate nocase`)
    .execute()
  const nextIds = rows.flatMap((row) => (row.nextId ? [row.nextId] : []))
  const next = nextIds.length
    ? await db
        .selectFrom('meeting')
        .select(['id', 'held_on as on', 'starts_at as at', 'status'])
        .where('id', 'in', nextIds)
        .execute()
    : []
  return rows.map(({ nextId, isPrimary, ...row }) => {
    const daysSinceLast = row.lastHeldOn === null ? null : daysBetween(row.lastHeldOn, today)
    return {
      ...row,
      isPrimary: isPrimary === 1,
      next: next.find((meeting) => meeting.id === nextId) ?? null,
      daysSinceLast,
      ...rhythmOf(daysSinceLast ?? daysBetween(row.startedOn, today), row.cadenceDays),
    }
  })
}

/** On rhythm up to the agreed days, slipping up to half as many again, over after that (DOMAIN's 1 and 1.5). */
function rhythmOf(days: number, cadenceDays: number): { readonly rhythm: Rhythm; readonly daysOver: number } {
  const daysOver = Math.max(0, days - cadenceDays)
  if (daysOver === 0) return { rhythm: 'on', daysOver }
  return { rhythm: 2 * days <= 3 * cadenceDays ? 'slipping' : 'over', daysOver }
}

async function personPage(context: Context, id: Id) {
  const db = readerOf(context)
  const today = todayOf(context)
  const person = found(await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst())
  const row = (await activePeople(db, today)).find((candidate) => candidate.id === id) ?? null
  const relationship = row
    ? await db.selectFrom('relationship').selectAll().where('id', '=', row.relationshipId).executeTakeFirst()
    : undefined
  const pauses = row
    ? await db
        .selectFrom('relationship_pause')
        .select(['id', 'from_on as from', 'to_on as to'])
        .where('relationship_id', '=', row.relationshipId)
        .orderBy('from_on')
        .execute()
    : []
  return {
    id,
    name: person.name,
    role: person.role,
    feedback: person.feedback,
    recognition: person.recognition,
    bestTime: person.best_time,
    lineOfSight: person.line_of_sight,
    archivedOn: person.archived_on,
    row,
    slot:
      relationship?.slot_weekday && relationship.slot_time && relationship.slot_zone
        ? { weekday: relationship.slot_weekday, time: relationship.slot_time, zone: relationship.slot_zone }
        : null,
    pauses,
    cadence: row ? await cadenceOf(db, row, pauses, today) : { held: 0, expected: 0, percent: null },
  }
}

async function cadenceOf(
  db: Reader,
  row: PersonRow,
  pauses: readonly { readonly from: LocalDate; readonly to: LocalDate }[],
  today: LocalDate,
) {
  const held = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', row.relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '>', addDays(today, -Math.max(84, 6 * row.cadenceDays) - 400))
    .execute()
  const health = cadence({
    asOf: today,
    startedOn: row.startedOn,
    cadenceDays: row.cadenceDays,
    heldOn: held.map((meeting) => meeting.held_on),
    pauses: pauses.map(({ from, to }) => ({ from, to })),
  })
  return { held: health.held, expected: health.expected, percent: health.heldPercent }
}

async function active(db: Reader, relationshipId: Id) {
  return found(
    await db
      .selectFrom('relationship')
      .selectAll()
      .where('id', '=', relationshipId)
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  )
}

async function endRelationship(trx: Writer, id: Id, today: LocalDate): Promise<void> {
  await trx.updateTable('relationship').set({ ended_on: today, is_primary: 0 }).where('id', '=', id).execute()
  await trx
    .updateTable('meeting')
    .set({ status: 'cancelled', cancel_reason: 'the relationship ended', cancelled_on: today })
    .where('relationship_id', '=', id)
    .where('status', 'in', ['planned', 'prepared'])
    .execute()
}

async function refuseWhileMeeting(db: Reader, relationshipId: Id): Promise<void> {
  const running = await db
    .selectFrom('meeting')
    .select('id')
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'in_progress')
    .executeTakeFirst()
  if (running) refuse(null, 'A meeting with this person is in progress. Close it first.')
}

async function removalPreview(db: Reader, id: Id) {
  const person = found(await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst())
  const relationships = (
    await db.selectFrom('relationship').select('id').where('person_id', '=', id).execute()
  ).map((row) => row.id)
  const count = async (table: 'commitment' | 'goal' | 'obstacle', column: string): Promise<number> => {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(db)
    return rows[0]?.n ?? 0
  }
  const within = async (table: 'meeting' | 'topic'): Promise<number> => {
    if (relationships.length === 0) return 0
    const row = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('relationship_id', 'in', relationships)
      .executeTakeFirst()
    return row?.n ?? 0
  }
  const notes = relationships.length
    ? await db
        .selectFrom('note')
        .innerJoin('meeting', 'meeting.id', 'note.meeting_id')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('meeting.relationship_id', 'in', relationships)
        .executeTakeFirst()
    : { n: 0 }
  const signals = await db
    .selectFrom('signal_source')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('person_id', '=', id)
    .executeTakeFirst()
  return {
    name: person.name,
    meetings: await within('meeting'),
    notes: notes?.n ?? 0,
    commitments: await count('commitment', 'person_id'),
    goals: await count('goal', 'owner_id'),
    topics: await within('topic'),
    obstacles: await count('obstacle', 'raised_by'),
    signals: signals?.n ?? 0,
  }
}

export const people = {
  list: handle.people.list.handler(async ({ context }) => {
    const db = readerOf(context)
    const rows = await activePeople(db, todayOf(context))
    const me = await db.selectFrom('me').select(['name', 'role']).executeTakeFirst()
    const archived = await db
      .selectFrom('person')
      .select(['id', 'name', 'archived_on as archivedOn'])
      .where('archived_on', 'is not', null)
      .orderBy('name')
      .execute()
    return {
      me: me ?? null,
      bosses: rows.filter((row) => row.kind === 'boss'),
      reports: rows.filter((row) => row.kind === 'direct_report'),
      archived: archived.map((person) => ({ ...person, archivedOn: person.archivedOn ?? '' })),
    }
  }),

  find: handle.people.find.handler(({ context, input }) => personPage(context, input.id)),

  saveMe: handle.people.saveMe.handler(({ context, input }) =>
    act(context, 'Changed your name and role', async (trx) => {
      await trx
        .insertInto('me')
        .values({ id: 1, ...input })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(input))
        .execute()
    }),
  ),

  add: handle.people.add.handler(({ context, input }) =>
    act(context, `Added ${input.name}`, (trx) =>
      addPersonRow(trx, context, input, { ...input, startedOn: input.startedOn ?? todayOf(context) }),
    ),
  ),

  save: handle.people.save.handler(({ context, input }) =>
    act(context, `Changed ${input.name}`, async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('person')
        .set({
          name: input.name,
          role: input.role,
          feedback: input.feedback,
          recognition: input.recognition,
          best_time: input.bestTime,
          line_of_sight: input.lineOfSight,
        })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  saveRelationship: handle.people.saveRelationship.handler(({ context, input }) =>
    act(context, 'Changed the rhythm', async (trx) => {
      await active(trx, input.id)
      await trx
        .updateTable('relationship')
        .set({
          cadence_days: input.cadenceDays,
          length_min: input.lengthMinutes,
          stance: input.stance,
          slot_weekday: input.slot?.weekday ?? null,
          slot_time: input.slot?.time ?? null,
          slot_zone: input.slot?.zone ?? null,
        })
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  makePrimary: handle.people.makePrimary.handler(({ context, input }) =>
    act(context, 'Changed your primary boss', async (trx) => {
      const relationship = await active(trx, input.relationshipId)
      if (relationship.kind !== 'boss') refuse(null, 'Only a boss can be the primary boss.')
      await trx.updateTable('relationship').set({ is_primary: 0 }).where('is_primary', '=', 1).execute()
      await trx.updateTable('relationship').set({ is_primary: 1 }).where('id', '=', relationship.id).execute()
    }),
  ),

  changeKind: handle.people.changeKind.handler(({ context, input }) =>
    act(context, input.kind === 'boss' ? 'Made them your boss' : 'Made them your report', async (trx) => {
      const current = found(
        await trx
          .selectFrom('relationship')
          .selectAll()
          .where('person_id', '=', input.id)
          .where('ended_on', 'is', null)
          .executeTakeFirst(),
      )
      if (current.kind === input.kind) refuse('kind', 'That is what they are already.')
      await refuseWhileMeeting(trx, current.id)
      await endRelationship(trx, current.id, todayOf(context))
      const relationshipId = await startRelationship(trx, context, {
        personId: input.id,
        kind: input.kind,
        cadenceDays: input.kind === 'boss' ? 28 : 7,
        lengthMinutes: input.kind === 'boss' ? 45 : 30,
        startedOn: todayOf(context),
      })
      return { relationshipId }
    }),
  ),

  pause: handle.people.pause.handler(({ context, input }) => {
    if (input.to < input.from) refuse('to', 'The pause ends before it begins.')
    return act(context, 'Added a pause', async (trx) => {
      await active(trx, input.relationshipId)
      await trx
        .insertInto('relationship_pause')
        .values({
          id: context.ports.newId(),
          relationship_id: input.relationshipId,
          from_on: input.from,
          to_on: input.to,
        })
        .execute()
    })
  }),

  removePause: handle.people.removePause.handler(({ context, input }) =>
    act(context, 'Removed a pause', async (trx) => {
      await trx.deleteFrom('relationship_pause').where('id', '=', input.id).execute()
    }),
  ),

  archive: handle.people.archive.handler(({ context, input }) =>
    act(context, 'Archived', async (trx) => {
      const today = todayOf(context)
      const current = await trx
        .selectFrom('relationship')
        .select('id')
        .where('person_id', '=', input.id)
        .where('ended_on', 'is', null)
        .executeTakeFirst()
      if (current) {
        await refuseWhileMeeting(trx, current.id)
        await endRelationship(trx, current.id, today)
      }
      const { numUpdatedRows } = await trx
        .updateTable('person')
        .set({ archived_on: today })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  restore: handle.people.restore.handler(({ context, input }) =>
    act(context, 'Brought back', async (trx) => {
      await trx.updateTable('person').set({ archived_on: null }).where('id', '=', input.id).execute()
      const last = found(
        await trx
          .selectFrom('relationship')
          .selectAll()
          .where('person_id', '=', input.id)
          .orderBy('ended_on', 'desc')
          .executeTakeFirst(),
      )
      if (last.ended_on === null) return
      const isPrimary = last.kind === 'boss' && !(await primaryBoss(trx)) ? 1 : 0
      await trx
        .updateTable('relationship')
        .set({ ended_on: null, is_primary: isPrimary })
        .where('id', '=', last.id)
        .execute()
    }),
  ),

  previewRemoval: handle.people.previewRemoval.handler(({ context, input }) =>
    removalPreview(readerOf(context), input.id),
  ),

  remove: handle.people.remove.handler(async ({ context, input }) => {
    await act(context, null, async (trx) => {
      found(await trx.selectFrom('person').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx.deleteFrom('person').where('id', '=', input.id).execute()
      await trx
        .deleteFrom('carry_count')
        .where('source_id', 'not in', (eb) => eb.selectFrom('agenda_item').select('source_id'))
        .execute()
    })
    await storeOf(context).vacuum()
  }),
}
