// The agenda's calls: build, and every change by hand, each rebuilding in the same transaction.
import { isBrought } from '../../../shared/agenda/people-and-status'
import type { Id } from '../../../shared/words'
import { act, found, handle, readerOf, refuse } from '../../handlers'
import { promptById } from '../prompts/all'
import { addTopicRow } from '../topics/rows'
import { buildAgendaOf } from './build'
import { inputOf } from './gather'
import { candidateOf } from './gathered'
import { blankItem, change, holdBeyond, isRunning, joinRunning, placeByHand, set, swapIn } from './hand'
import { agendaRows } from './place'
import { agendaView, isAlwaysPrivate } from './view'
import { saveVoiceTarget } from './voice'

/** The tables whose rows say themselves whom they serve and whether they may be shared. */
const recordTables = [
  'topic',
  'decision',
  'pushback',
  'boss_topic',
  'obstacle',
  'signal',
  'commitment',
  'need',
  'accomplishment',
] as const
/** Whom these serve follows from what they are, and they can be private all the same. */
const tablesThatHide = [...recordTables, 'opportunity', 'aspiration'] as const

export const agenda = {
  view: handle.agenda.view.handler(({ context, input }) => agendaView(readerOf(context), input.meetingId)),

  build: handle.agenda.build.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      await buildAgendaOf(trx, context, input.meetingId)
      return agendaView(trx, input.meetingId)
    }),
  ),

  input: handle.agenda.input.handler(async ({ context, input }) => {
    const { gathering, byCandidate, rows } = await agendaRows(readerOf(context), input.meetingId)
    return inputOf(gathering, rows.filter((row) => !byCandidate.get(row.id)?.held_out).map(candidateOf))
  }),

  setMinutes: handle.agenda.setMinutes.handler(({ context, input }) =>
    change(context, input.itemId, 'Changed the minutes', (trx, item) =>
      set(trx, item, { manual_minutes: input.minutes, ...(input.minutes ? { minutes: input.minutes } : {}) }),
    ),
  ),

  place: handle.agenda.place.handler(({ context, input }) =>
    change(context, input.itemId, 'Moved an item', (trx, item) =>
      placeByHand(trx, item, input.section, input.position),
    ),
  ),

  pin: handle.agenda.pin.handler(({ context, input }) =>
    change(context, input.itemId, input.isPinned ? 'Pinned an item' : 'Unpinned an item', (trx, item) =>
      set(trx, item, { is_pinned: input.isPinned ? 1 : 0 }),
    ),
  ),

  park: handle.agenda.park.handler(({ context, input }) =>
    change(context, input.itemId, 'Parked an item', (trx, item) =>
      set(trx, item, { held_out: 'parked', is_pinned: 0, state: 'parked', minutes: 0 }),
    ),
  ),

  drop: handle.agenda.drop.handler(({ context, input }) =>
    change(context, input.itemId, 'Removed from this agenda', (trx, item) =>
      set(trx, item, { held_out: 'dropped', is_pinned: 0, state: 'dropped', minutes: 0 }),
    ),
  ),

  add: handle.agenda.add.handler(({ context, input }) =>
    change(context, input.itemId, 'Added to the agenda', async (trx, item) => {
      if (await isRunning(trx, item.meeting_id)) await joinRunning(trx, item)
      else await set(trx, item, { held_out: null, is_pinned: 1 })
    }),
  ),

  keepTop: handle.agenda.keepTop.handler(({ context, input }) =>
    act(context, input.topics === 1 ? 'Kept the top one' : `Kept the top ${input.topics}`, async (trx) => {
      // What came up since the agenda was built takes part.
      await buildAgendaOf(trx, context, input.meetingId)
      await holdBeyond(trx, input.meetingId, input.topics)
      await buildAgendaOf(trx, context, input.meetingId)
      return agendaView(trx, input.meetingId)
    }),
  ),

  addTopic: handle.agenda.addTopic.handler(({ context, input }) =>
    act(context, 'Added a topic', async (trx) => {
      const meeting = found(
        await trx
          .selectFrom('meeting')
          .select(['relationship_id', 'status'])
          .where('id', '=', input.meetingId)
          .executeTakeFirst(),
      )
      const topicId = await addTopicRow(trx, context, {
        relationshipId: meeting.relationship_id,
        text: input.text,
        raisedBy: input.raisedBy,
        served: input.served,
        due: null,
        visibility: input.visibility,
      })
      if (meeting.status === 'in_progress') {
        const { gathering, rows } = await agendaRows(trx, input.meetingId)
        const row = found(rows.find((candidate) => candidate.sourceId === topicId))
        const item = {
          ...blankItem(context, {
            meeting_id: gathering.meetingId,
            relationship_id: gathering.relationshipId,
          }),
          candidate_id: row.id,
          source_kind: row.sourceKind,
          source_id: row.sourceId,
          kind: row.kind,
          section: row.section,
          title: row.title,
          served: row.served,
          default_minutes: row.minutes,
          floor_minutes: row.floorMinutes,
          minutes: row.minutes,
          position: 999,
          raised_by: row.raisedBy,
          visibility: row.visibility,
        }
        await trx.insertInto('agenda_item').values(item).execute()
        return { itemId: item.id }
      }
      await buildAgendaOf(trx, context, input.meetingId)
      const item = found(
        await trx
          .selectFrom('agenda_item')
          .select('id')
          .where('meeting_id', '=', input.meetingId)
          .where('source_id', '=', topicId)
          .executeTakeFirst(),
      )
      return { itemId: item.id }
    }),
  ),

  swapPrompt: handle.agenda.swapPrompt.handler(({ context, input }) =>
    change(context, input.itemId, 'Swapped the question', (trx, item) =>
      swapIn(trx, context, item, input.promptId),
    ),
  ),

  setVisibility: handle.agenda.setVisibility.handler(({ context, input }) =>
    change(
      context,
      input.itemId,
      input.visibility === 'private' ? 'Made private' : 'Made shareable',
      async (trx, item) => {
        if (
          input.visibility === 'shareable' &&
          isAlwaysPrivate(item, await promptById(trx, item.source_id))
        ) {
          refuse(null, 'This stays private: it is for your eyes only.')
        }
        const table = tablesThatHide.find((name) => name === item.source_kind)
        if (table) {
          await trx
            .updateTable(table)
            .set({ visibility: input.visibility })
            .where('id', '=', item.source_id as Id)
            .execute()
        }
        if (item.source_kind === 'opportunity_match') {
          await trx
            .updateTable('opportunity')
            .set({ visibility: input.visibility })
            .where('id', 'in', (eb) =>
              eb
                .selectFrom('opportunity_match')
                .select('opportunity_id')
                .where('id', '=', item.source_id as Id),
            )
            .execute()
        }
        await set(trx, item, { visibility: input.visibility })
      },
    ),
  ),

  setServed: handle.agenda.setServed.handler(({ context, input }) =>
    change(context, input.itemId, 'Changed whom it serves', async (trx, item) => {
      const table = recordTables.find((name) => name === item.source_kind)
      if (!table) refuse('served', 'Whom this serves follows from what it is.')
      await trx
        .updateTable(table)
        .set({ served: input.served })
        .where('id', '=', item.source_id as Id)
        .execute()
    }),
  ),

  setVoiceTarget: handle.agenda.setVoiceTarget.handler(({ context, input }) =>
    act(context, 'Changed the share you aim for', (trx) => saveVoiceTarget(trx, input.percent)),
  ),

  setMode: handle.agenda.setMode.handler(({ context, input }) =>
    change(context, input.itemId, 'Changed how to listen', (trx, item) => {
      if (!isBrought({ kind: item.kind, raisedBy: item.raised_by }))
        refuse('mode', 'This is for what they bring themselves.')
      return set(trx, item, { mode: input.mode })
    }),
  ),
}
