// People's calls: who you work for, the rhythm you keep, and how someone leaves.
import { act, found, handle, notFound, readerOf, refuse, storeOf, todayOf } from '../../handlers'
import { buildAgendaOf } from '../agenda/build'
import { personPage } from './page'
import {
  active,
  addPersonRow,
  endRelationship,
  primaryBoss,
  refuseWhileMeeting,
  startRelationship,
  takeTopicsAlong,
} from './relationships'
import { forgetItemsOf, forgetReadsOf, removalPreview } from './removal'
import { activePeople } from './rows'
import { notedTalks } from './talks'

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

  talks: handle.people.talks.handler(({ context, input }) =>
    notedTalks(readerOf(context), input.id, input.limit),
  ),

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
          ...(input.moves === undefined ? {} : { moves: input.moves }),
          ...(input.praise === undefined ? {} : { praise: input.praise }),
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

  setStance: handle.people.setStance.handler(({ context, input }) =>
    act(
      context,
      input.stance === 'boss_first' ? 'Put the boss first' : 'Put customers first',
      async (trx) => {
        const relationship = await active(trx, input.relationshipId)
        if (relationship.kind !== 'boss')
          refuse('stance', 'Only a check-in with a boss can be turned around.')
        await trx
          .updateTable('relationship')
          .set({ stance: input.stance })
          .where('id', '=', relationship.id)
          .execute()
        const prepared = await trx
          .selectFrom('meeting')
          .select('id')
          .where('relationship_id', '=', relationship.id)
          .where('status', '=', 'prepared')
          .executeTakeFirst()
        if (prepared) await buildAgendaOf(trx, context, prepared.id)
      },
    ),
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
      await takeTopicsAlong(trx, current.id, relationshipId)
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
      await forgetReadsOf(trx, input.id)
      await forgetItemsOf(trx, input.id)
      await trx.deleteFrom('person').where('id', '=', input.id).execute()
      await trx
        .deleteFrom('carry_count')
        .where('source_id', 'not in', (eb) => eb.selectFrom('agenda_item').select('source_id'))
        .execute()
    })
    await storeOf(context).vacuum()
  }),
}
