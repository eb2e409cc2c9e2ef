// Changes by hand: one change, then the agenda anew in the same transaction. They outlive every rebuild.
import { rankCandidates } from '../../../shared/agenda/scores'
import type { AgendaView } from '../../../shared/agenda/view'
import { isTopic } from '../../../shared/boss-rules/lint'
import { promptVisibility, swapFor } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import { act, type Context, found, momentOf, refuse } from '../../handlers'
import type { Writer } from '../../storage/store'
import { askablePrompts, promptById } from '../prompts/all'
import { buildAgendaOf } from './build'
import { inputOf } from './gather'
import { usesWith } from './gather-prompts'
import { candidateOf } from './gathered'
import type { ItemRow } from './item-row'
import { agendaRows } from './place'
import { agendaView, inOrder } from './view'

async function itemOf(trx: Writer, itemId: Id): Promise<ItemRow> {
  return found(await trx.selectFrom('agenda_item').selectAll().where('id', '=', itemId).executeTakeFirst())
}

/** One change by hand, then the agenda anew; while the meeting runs nothing is rebuilt. */
export function change(
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

export function set(trx: Writer, item: ItemRow, values: Partial<ItemRow>) {
  return trx.updateTable('agenda_item').set(values).where('id', '=', item.id).execute()
}

/** In a running meeting an item joins at the end of its section with what it usually takes. */
export async function joinRunning(trx: Writer, item: ItemRow): Promise<void> {
  await set(trx, item, {
    state: 'planned',
    held_out: null,
    minutes: Math.max(1, item.default_minutes),
    position: 999,
  })
}

export async function isRunning(trx: Writer, meetingId: Id): Promise<boolean> {
  const meeting = await trx
    .selectFrom('meeting')
    .select('status')
    .where('id', '=', meetingId)
    .executeTakeFirst()
  return meeting?.status === 'in_progress'
}

/**
 * Keeps the first topics of an agenda by the sort key: pinned, musts, the best. All others, also those that wait for a
 * free minute, are kept out of this meeting; questions are no topics and stay.
 */
export async function holdBeyond(trx: Writer, meetingId: Id, count: number): Promise<void> {
  const { gathering, byCandidate, rows } = await agendaRows(trx, meetingId)
  const ranked = rankCandidates(inputOf(gathering, rows.map(candidateOf)))
    .map(({ candidate }) => byCandidate.get(candidate.id))
    .filter((item) => item !== undefined)
    .filter((item) => item.held_out === null && isTopic(item.kind))
  const kept = ranked.filter(({ state }) => state === 'planned').slice(0, count)
  for (const item of ranked) {
    if (!kept.includes(item)) await set(trx, item, { held_out: 'parked', is_pinned: 0 })
  }
}

/** Puts an item at a place of a section: all items up to there keep their order by hand. */
export async function placeByHand(
  trx: Writer,
  item: ItemRow,
  section: string,
  position: number,
): Promise<void> {
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
export async function swapIn(
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
  const theme = (await promptById(trx, item.source_id))?.theme
  const pool = (await askablePrompts(trx, gathering.asOf)).filter(
    (prompt) => prompt.audience === gathering.kind && !taken.has(prompt.id),
  )
  const next =
    promptId === undefined
      ? swapFor(
          {
            prompts: pool,
            uses: await usesWith(gathering),
            personId: gathering.personId,
            meeting: gathering.heldBefore + 1,
            audience: gathering.kind,
          },
          theme,
        )
      : pool.find((prompt) => prompt.id === promptId)
  if (!next)
    refuse(
      null,
      promptId === undefined
        ? 'Every question for this person is on the agenda already.'
        : 'This question cannot be swapped in: it was on this agenda already, it rests, or it is for others.',
    )
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
      visibility: promptVisibility(next.theme),
      is_swapped: 1,
    })
    .execute()
}

export function blankItem(context: Context, like: { readonly meeting_id: Id; readonly relationship_id: Id }) {
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
