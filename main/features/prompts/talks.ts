// The talks a question can be brought to, and bringing it there: pinned, whatever the rotation says.
import type { PromptTalk } from '../../../shared/prompts/contract'
import { promptMinutes, promptSection, promptVisibility } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import { type Context, found, refuse } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { buildAgendaOf } from '../agenda/build'
import { blankItem } from '../agenda/hand'
import { promptById } from './all'

const toCome = ['planned', 'prepared', 'in_progress'] as const

/** Talks that are planned, prepared or run, the soonest first, each with the questions on its agenda. */
export async function promptTalks(db: Reader): Promise<readonly PromptTalk[]> {
  const talks = await db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['m.id', 'm.held_on', 'm.starts_at', 'm.status', 'r.kind', 'p.id as personId', 'p.name'])
    .where('m.status', 'in', toCome)
    .where('r.ended_on', 'is', null)
    .orderBy('m.held_on')
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .execute()
  const items = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.meeting_id', 'i.source_id'])
    .where('m.status', 'in', toCome)
    .where('i.source_kind', '=', 'prompt')
    .where('i.state', 'not in', ['parked', 'dropped'])
    .execute()
  return talks.map((talk) => ({
    meetingId: talk.id,
    personId: talk.personId,
    personName: talk.name,
    kind: talk.kind,
    on: talk.held_on,
    at: talk.starts_at,
    isRunning: talk.status === 'in_progress',
    promptIds: items.filter((item) => item.meeting_id === talk.id).map((item) => item.source_id),
  }))
}

export type Added = {
  /** False when it stands on that agenda already; then nothing changes. */
  readonly isNew: boolean
  /** False when it is pinned there but does not fit into the minutes. */
  readonly hasRoom: boolean
}

/** Pins the question on the agenda of a talk that is not over. */
export async function addToTalk(
  trx: Writer,
  context: Context,
  promptId: string,
  meetingId: Id,
): Promise<Added> {
  const prompt = found(await promptById(trx, promptId))
  const talk = found(
    await trx
      .selectFrom('meeting as m')
      .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
      .select(['m.status', 'm.relationship_id', 'r.kind'])
      .where('m.id', '=', meetingId)
      .executeTakeFirst(),
  )
  if (talk.status === 'closed' || talk.status === 'cancelled')
    refuse('meetingId', 'This talk is over, so its agenda stands.')
  if (talk.kind !== prompt.audience)
    refuse(
      'meetingId',
      prompt.audience === 'boss' ? 'This is a question for a boss.' : 'This is a question for a report.',
    )
  const here = await trx
    .selectFrom('agenda_item')
    .select(['id', 'kind', 'state', 'candidate_id'])
    .where('meeting_id', '=', meetingId)
    .where('source_kind', '=', 'prompt')
    .where('source_id', '=', promptId)
    .execute()
  if (here.some(({ state }) => state !== 'parked' && state !== 'dropped'))
    return { isNew: false, hasRoom: true }
  const minutes = promptMinutes(talk.kind)
  const placed = {
    state: 'planned',
    held_out: null,
    is_pinned: 1,
    is_swapped: 1,
    minutes,
    position: 999,
  } as const
  const waiting = here.find(({ kind }) => kind === 'prompt')
  if (waiting) await trx.updateTable('agenda_item').set(placed).where('id', '=', waiting.id).execute()
  else
    await trx
      .insertInto('agenda_item')
      .values({
        ...blankItem(context, { meeting_id: meetingId, relationship_id: talk.relationship_id }),
        candidate_id: `prompt:${promptId}`,
        source_kind: 'prompt',
        source_id: promptId,
        kind: 'prompt',
        section: promptSection(talk.kind, prompt.theme),
        title: prompt.text,
        served: prompt.served,
        visibility: promptVisibility(prompt.theme),
        default_minutes: minutes,
        floor_minutes: minutes,
        ...placed,
      })
      .execute()
  // A planned one is built when it is opened; one that runs is not rebuilt.
  if (talk.status !== 'prepared') return { isNew: true, hasRoom: true }
  await buildAgendaOf(trx, context, meetingId)
  const parked = await trx
    .selectFrom('agenda_item')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('source_kind', '=', 'prompt')
    .where('source_id', '=', promptId)
    .where('state', '=', 'parked')
    .executeTakeFirst()
  return { isNew: true, hasRoom: parked === undefined }
}

/** Other words for a question also stand on the agendas to come, where nobody changed them by hand. */
export async function rewordOnAgendas(
  trx: Writer,
  promptId: Id,
  before: string,
  text: string,
): Promise<void> {
  const talks = trx.selectFrom('meeting').select('id').where('status', 'in', toCome)
  await trx
    .updateTable('agenda_item')
    .set({ title: text })
    .where('source_kind', '=', 'prompt')
    .where('source_id', '=', promptId)
    .where('title', '=', before)
    .where('meeting_id', 'in', talks)
    .execute()
}
