// Which themes were asked about lately, person by person (domain section 4.5).
import type { CoverageInsight } from '../../../shared/insights/contract'
import type { PersonRow } from '../../../shared/people/model'
import { COVERAGE_MEETINGS, promptCoverage } from '../../../shared/prompts/rules'
import type { Reader } from '../../storage/store'
import { promptsById } from '../prompts/all'

/** Themes asked in the last ten talks, of those that should be, with each person. */
export function coverageOf(db: Reader, people: readonly PersonRow[]): Promise<readonly CoverageInsight[]> {
  return Promise.all(
    people.map(async ({ id, name, kind, relationshipId }) => {
      const meetings = await db
        .selectFrom('meeting')
        .select('id')
        .where('relationship_id', '=', relationshipId)
        .where('status', '=', 'closed')
        .orderBy('held_on', 'desc')
        .orderBy('starts_at', 'desc')
        .orderBy('id', 'desc')
        .limit(COVERAGE_MEETINGS)
        .execute()
      const inOrder = meetings.map((meeting) => meeting.id).toReversed()
      const rows = inOrder.length
        ? await db
            .selectFrom('prompt_use')
            .select(['prompt_id as promptId', 'meeting_id as meetingId', 'asked_on as on'])
            .select('is_answered as isAnswered')
            .where('meeting_id', 'in', inOrder)
            .execute()
        : []
      const prompts = await promptsById(
        db,
        rows.map((row) => row.promptId),
      )
      const uses = rows.flatMap(({ promptId, meetingId, on, isAnswered }) => {
        const theme = prompts.get(promptId)?.theme
        const meeting = inOrder.indexOf(meetingId) + 1
        return theme ? [{ promptId, personId: id, theme, meeting, on, answered: isAnswered === 1 }] : []
      })
      return { personId: id, name, kind, ...promptCoverage(kind, uses, inOrder.length) }
    }),
  )
}
