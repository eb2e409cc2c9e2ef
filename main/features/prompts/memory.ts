// Whom each question was asked and when, newest first, with the place of the answer where it is known.
import type { PromptUseView } from '../../../shared/prompts/contract'
import type { Reader } from '../../storage/store'

/** The latest uses read: many years of one-on-ones, and still one short query. */
const mostUses = 5000

export async function usesByPrompt(db: Reader): Promise<ReadonlyMap<string, readonly PromptUseView[]>> {
  const rows = await db
    .selectFrom('prompt_use as u')
    .innerJoin('person as p', 'p.id', 'u.person_id')
    .select(['u.prompt_id', 'u.person_id', 'p.name', 'u.asked_on', 'u.is_answered'])
    .select(['u.meeting_id', 'u.item_id'])
    .orderBy('u.asked_on', 'desc')
    .orderBy('u.id', 'desc')
    .limit(mostUses)
    .execute()
  const uses = new Map<string, PromptUseView[]>()
  for (const row of rows) {
    const known = uses.get(row.prompt_id) ?? []
    known.push({
      personId: row.person_id,
      personName: row.name,
      on: row.asked_on,
      isAnswered: row.is_answered === 1,
      meetingId: row.meeting_id,
      itemId: row.item_id,
    })
    uses.set(row.prompt_id, known)
  }
  return uses
}
