// What was asked whom and when, each with the place in the notes where the answer stands.
import type { LastAsked, PromptUseView } from '../../../shared/prompts/contract'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { promptById } from './all'

/** The latest uses read: many years of one-on-ones, and still one short query. */
const mostUses = 5000

/** Every use by question, newest first. */
export async function usesByPrompt(db: Reader): Promise<ReadonlyMap<string, readonly PromptUseView[]>> {
  const rows = await askedRows(db).orderBy('u.id', 'desc').limit(mostUses).execute()
  const uses = new Map<string, PromptUseView[]>()
  for (const row of rows) {
    const known = uses.get(row.promptId)
    if (known) known.push(viewOf(row))
    else uses.set(row.promptId, [viewOf(row)])
  }
  return uses
}

/** What was asked someone last: of one talk what was answered goes before what was put off. */
export async function lastAsked(db: Reader, personId: Id): Promise<LastAsked | null> {
  const row = await askedRows(db)
    .where('u.person_id', '=', personId)
    .orderBy('u.is_answered', 'desc')
    .orderBy('u.id', 'desc')
    .executeTakeFirst()
  const prompt = row && (await promptById(db, row.promptId))
  return row && prompt ? { ...viewOf(row), promptId: prompt.id, text: prompt.text } : null
}

function askedRows(db: Reader) {
  return db
    .selectFrom('prompt_use as u')
    .innerJoin('person as p', 'p.id', 'u.person_id')
    .select(['u.prompt_id as promptId', 'u.person_id as personId', 'p.name as personName'])
    .select(['u.asked_on as on', 'u.is_answered', 'u.meeting_id as meetingId', 'u.item_id as itemId'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('note')
          .select('note.id')
          .whereRef('note.item_id', '=', 'u.item_id')
          .where('note.text', '!=', ''),
      ).as('hasNote'),
    )
    .orderBy('u.asked_on', 'desc')
}

type AskedRow = Awaited<ReturnType<ReturnType<typeof askedRows>['executeTakeFirstOrThrow']>>

function viewOf({
  personId,
  personName,
  on,
  is_answered,
  meetingId,
  itemId,
  hasNote,
}: AskedRow): PromptUseView {
  return {
    personId,
    personName,
    on,
    isAnswered: is_answered === 1,
    meetingId,
    itemId,
    hasNote: Boolean(hasNote),
  }
}
