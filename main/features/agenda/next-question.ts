// The question that would be asked next of a report: the one on the agenda that is ready, else whose turn it is.
import type { LocalDate } from '../../../shared/dates'
import type { Prompt } from '../../../shared/prompts/model'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { promptById } from '../prompts/all'
import { gatheringFrom, openGathering } from './gather'
import { gatherPrompts } from './gather-prompts'
import { gatherReportRows } from './gather-report'
import type { Gathering } from './gathered'

/** Null for a boss, for someone who left, and when no question is left to ask. */
export async function nextQuestion(
  db: Reader,
  personId: Id,
  today: LocalDate,
  zone: string,
): Promise<Prompt | null> {
  const relationship = await db
    .selectFrom('relationship as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .selectAll('r')
    .select('p.name')
    .where('r.person_id', '=', personId)
    .where('r.kind', '=', 'direct_report')
    .where('r.ended_on', 'is', null)
    .executeTakeFirst()
  if (relationship === undefined) return null
  const meeting = await db
    .selectFrom('meeting')
    .select(['id', 'status'])
    .where('relationship_id', '=', relationship.id)
    .where('status', 'in', ['planned', 'prepared', 'in_progress'])
    .orderBy('held_on')
    .orderBy('starts_at')
    .executeTakeFirst()
  const placed = meeting ? await placedQuestion(db, meeting.id) : null
  if (placed !== null) return placed
  const gathering =
    meeting?.status === 'planned'
      ? await openGathering(db, meeting.id)
      : await gatheringFrom(db, {
          // No meeting has this id, so none is left out of what was held and asked.
          meetingId: '' as Id,
          relationshipId: relationship.id,
          kind: 'direct_report',
          stance: relationship.stance,
          is_primary: relationship.is_primary,
          cadence_days: relationship.cadence_days,
          personId,
          personName: relationship.name,
          startedOn: relationship.started_on,
          asOf: today,
          zone,
          lengthMinutes: relationship.length_min,
        })
  return firstInTurn(gathering)
}

async function placedQuestion(db: Reader, meetingId: Id): Promise<Prompt | null> {
  const item = await db
    .selectFrom('agenda_item')
    .select('source_id')
    .where('meeting_id', '=', meetingId)
    .where('kind', '=', 'prompt')
    .where('state', '=', 'planned')
    .orderBy('score', 'desc')
    .orderBy('candidate_id')
    .executeTakeFirst()
  return item ? ((await promptById(db, item.source_id)) ?? null) : null
}

async function firstInTurn(gathering: Gathering): Promise<Prompt | null> {
  const questions = await gatherPrompts(gathering, await gatherReportRows(gathering))
  const first = questions.find(({ kind }) => kind === 'prompt')
  return first ? ((await promptById(gathering.db, first.sourceId)) ?? null) : null
}
