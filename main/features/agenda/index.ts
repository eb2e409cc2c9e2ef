// The agenda's calls: build, and every change by hand, each rebuilding in the same transaction.
import type { AgendaView } from '../../../shared/agenda/view'
import { promptLibrary } from '../../../shared/prompts/data'
import { pickPrompts } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import { act, type Context, found, handle, momentOf, readerOf, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import { addTopicRow } from '../topics'
import { inputOf } from './gather'
import { candidateOf } from './gathered'
import { agendaRows, buildInto } from './place'
import { agendaView, type ItemRow, inOrder } from './view'

/** Builds the agenda of a meeting that is planned or prepared; refuses when another one is being prepared. */
export async function buildAgendaOf(trx: Writer, context: Context, meetingId: Id): Promise<void> {
  const meeting = found(
    await trx
      .selectFrom('meeting')
      .select(['status', 'relationship_id'])
      .where('id', '=', meetingId)
      .executeTakeFirst(),
  )
  if (meeting.status === 'in_progress') refuse(null, 'This meeting has begun, so its agenda stands.')
  if (meeting.status === 'closed') refuse(null, 'This meeting is closed, so its agenda stands.')
  if (meeting.status === 'cancelled') refuse(null, 'This meeting was cancelled.')
  const other = await trx
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['m.held_on', 'p.name', 'm.status'])
    .where('m.relationship_id', '=', meeting.relationship_id)
    .where('m.id', '!=', meetingId)
    .where('m.status', 'in', ['prepared', 'in_progress'])
    .executeTakeFirst()
  if (other) {
    const stage = other.status === 'prepared' ? 'being prepared' : 'in progress'
    refuse(
      null,
      `Another meeting with ${other.name} is ${stage}, on ${other.held_on}. Close, move or cancel it first.`,
    )
  }
  await buildInto(trx, context, meetingId)
}

async function itemOf(trx: Writer, itemId: Id): Promise<ItemRow> {
  return found(await trx.selectFrom('agenda_item').selectAll().where('id', '=', itemId).executeTakeFirst())
}

/** One change by hand, then the agenda anew; while the meeting runs nothing is rebuilt. */
function change(
  context: Context,
  itemId: Id,
  label: string,
  work: (trx: Writer, item: ItemRow) => Promise<unknown>,
): Promise<AgendaView> {
  return act(context, label, async (trx) => {
    const item = await itemOf(trx, itemId)
    await work(trx, item)
    const meeting = found(
      await trx.selectFrom('meeting').select('status').where('id', '=', item.meeting_id).executeTakeFirst(),
    )
    if (meeting.status === 'planned' || meeting.status === 'prepared')
      await buildAgendaOf(trx, context, item.meeting_id)
    else if (meeting.status !== 'in_progress') refuse(null, 'This meeting is over, so its agenda stands.')
    return agendaView(trx, item.meeting_id)
  })
}

function set(trx: Writer, item: ItemRow, values: Partial<ItemRow>) {
  return trx.updateTable('agenda_item').set(values).where('id', '=', item.id).execute()
}

/** In a running meeting an item joins at the end of its section with what it usually takes. */
async function joinRunning(trx: Writer, item: ItemRow): Promise<void> {
  await set(trx, item, {
    state: 'planned',
    held_out: null,
    minutes: Math.max(1, item.default_minutes),
    position: 999,
  })
}

async function isRunning(trx: Writer, meetingId: Id): Promise<boolean> {
  const meeting = await trx
    .selectFrom('meeting')
    .select('status')
    .where('id', '=', meetingId)
    .executeTakeFirst()
  return meeting?.status === 'in_progress'
}

/** Puts an item at a place of a section: all items up to there keep their order by hand. */
async function placeByHand(trx: Writer, item: ItemRow, section: string, position: number): Promise<void> {
  const rows = await trx
    .selectFrom('agenda_item')
    .selectAll()
    .where('meeting_id', '=', item.meeting_id)
    .where('state', 'not in', ['parked', 'dropped'])
    .execute()
  const others = inOrder(
    rows.filter((row) => row.id !== item.id && (row.hand_section ?? row.section) === section),
  )
  const at = Math.min(position, others.length)
  const order = [...others.slice(0, at), item, ...others.slice(at)]
  const lastByHand = order.findLastIndex((row) => row.id === item.id || row.hand_position !== null)
  for (const [index, row] of order.entries()) {
    if (index > lastByHand) break
    await set(trx, row, {
      hand_position: index,
      ...(row.id === item.id ? { hand_section: section === item.section ? null : section } : {}),
    })
  }
}

/** The question to swap in: the one asked for, else the next in turn that is not on this agenda. */
async function swapIn(
  trx: Writer,
  context: Context,
  item: ItemRow,
  promptId: string | undefined,
): Promise<void> {
  if (item.kind !== 'prompt') refuse(null, 'Only a question can be swapped.')
  const { gathering } = await agendaRows(trx, item.meeting_id)
  const onAgenda = await trx
    .selectFrom('agenda_item')
    .select('source_id')
    .where('meeting_id', '=', item.meeting_id)
    .where('source_kind', '=', 'prompt')
    .execute()
  const taken = new Set(onAgenda.map((row) => row.source_id))
  const theme = promptLibrary.find((prompt) => prompt.id === item.source_id)?.theme
  const pool = promptLibrary.filter((prompt) => prompt.audience === gathering.kind && !taken.has(prompt.id))
  const next =
    promptId === undefined
      ? (pool.find((prompt) => prompt.theme === theme) ?? nextTheme(pool, gathering))
      : pool.find((prompt) => prompt.id === promptId)
  if (!next) refuse(null, 'Every question for this person is on the agenda already.')
  await set(trx, item, { held_out: 'dropped', is_swapped: 0 })
  await trx
    .insertInto('agenda_item')
    .values({
      ...blankItem(context, item),
      candidate_id: `prompt:${next.id}`,
      source_kind: 'prompt',
      source_id: next.id,
      kind: 'prompt',
      section: item.section,
      title: next.text,
      served: next.served,
      is_swapped: 1,
    })
    .execute()
}

function nextTheme(
  pool: typeof promptLibrary,
  gathering: Awaited<ReturnType<typeof agendaRows>>['gathering'],
) {
  const [picked] = pickPrompts({
    prompts: pool,
    uses: [],
    personId: gathering.personId,
    meeting: gathering.heldBefore + 1,
    lengthMinutes: 5,
    audience: gathering.kind,
    triggeredThemes: [],
  })
  return picked?.prompt
}

function blankItem(context: Context, like: { readonly meeting_id: Id; readonly relationship_id: Id }) {
  return {
    id: context.ports.newId(),
    meeting_id: like.meeting_id,
    relationship_id: like.relationship_id,
    default_minutes: 4,
    floor_minutes: 2,
    minutes: 0,
    due: null,
    opened_on: null,
    state: 'planned' as const,
    manual_minutes: null,
    held_out: null,
    hand_section: null,
    hand_position: null,
    mode: null,
    outcome: null,
    created_at: momentOf(context),
  }
}

/** The tables whose rows say themselves whom they serve and whether they may be shared. */
const recordTables = ['topic', 'decision', 'boss_topic', 'obstacle', 'signal', 'commitment'] as const

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
        visibility: 'shareable',
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
        const table = recordTables.find((name) => name === item.source_kind)
        if (table) {
          await trx
            .updateTable(table)
            .set({ visibility: input.visibility })
            .where('id', '=', item.source_id as Id)
            .execute()
        }
        await set(trx, item, { visibility: input.visibility })
      },
    ),
  ),

  setServed: handle.agenda.setServed.handler(({ context, input }) =>
    change(context, input.itemId, 'Changed whom it serves', async (trx, item) => {
      const table = (['topic', 'decision', 'boss_topic', 'obstacle', 'signal', 'commitment'] as const).find(
        (name) => name === item.source_kind,
      )
      if (!table) refuse('served', 'Whom this serves follows from what it is.')
      await trx
        .updateTable(table)
        .set({ served: input.served })
        .where('id', '=', item.source_id as Id)
        .execute()
    }),
  ),

  setMode: handle.agenda.setMode.handler(({ context, input }) =>
    change(context, input.itemId, 'Changed how to listen', (trx, item) =>
      set(trx, item, { mode: input.mode }),
    ),
  ),
}
