// Questions for the meeting: those whose turn it is, and the empty chair when nobody speaks for the customer.
import { dayInWords } from '../../../shared/dates'
import { promptLibrary } from '../../../shared/prompts/data'
import type { Prompt, PromptUse } from '../../../shared/prompts/model'
import { pickPrompts, promptMinutes, promptSection, promptServed } from '../../../shared/prompts/rules'
import { type Gathered, type Gathering, gathered } from './gathered'

/** The empty chair comes first and keeps its question for itself; the others are picked without it. */
export async function gatherPrompts(
  gathering: Gathering,
  rows: readonly Gathered[],
): Promise<readonly Gathered[]> {
  const uses = await usesWith(gathering)
  const chair = rows.some((row) => row.section === 'customers') ? null : emptyChair(gathering, uses)
  const picked = pickPrompts({
    prompts: promptLibrary.filter((prompt) => prompt.id !== chair?.detail),
    uses,
    personId: gathering.personId,
    meeting: gathering.heldBefore + 1,
    lengthMinutes: gathering.lengthMinutes,
    audience: gathering.kind,
    triggeredThemes: [],
  })
  const questions = picked.map(({ prompt, special, askedOn }) =>
    promptRow(gathering, prompt, [special], askedOn ? `Asked on ${dayInWords(askedOn, gathering.asOf)}` : ''),
  )
  return chair ? [chair, ...questions] : questions
}

/** One question as a candidate of this meeting. */
export function promptRow(
  gathering: Gathering,
  prompt: Prompt,
  specials: Gathered['specials'],
  detail: string,
): Gathered {
  const minutes = promptMinutes(gathering.kind)
  return gathered(
    gathering,
    {
      kind: 'prompt',
      section: promptSection(gathering.kind, prompt.theme),
      served: promptServed(gathering.kind, prompt.theme),
      sourceKind: 'prompt',
      sourceId: prompt.id,
      title: prompt.text,
    },
    { minutes, floorMinutes: minutes, specials, detail },
  )
}

function emptyChair(gathering: Gathering, uses: readonly PromptUse[]): Gathered | null {
  const [picked] = pickPrompts({
    prompts: promptLibrary,
    uses,
    personId: gathering.personId,
    meeting: gathering.heldBefore + 1,
    lengthMinutes: 5,
    audience: gathering.kind,
    triggeredThemes: ['customer'],
  })
  if (!picked) return null
  return gathered(
    gathering,
    {
      kind: 'empty_chair',
      section: 'customers',
      served: 'customer',
      sourceKind: 'prompt',
      sourceId: picked.prompt.id,
      title: picked.prompt.text,
    },
    { id: `empty_chair:${gathering.relationshipId}`, detail: picked.prompt.id },
  )
}

/** What was asked this person so far, by the number of the meeting it was asked in. */
async function usesWith(gathering: Gathering): Promise<readonly PromptUse[]> {
  const { db, personId, relationshipId } = gathering
  const rows = await db
    .selectFrom('prompt_use')
    .select(['prompt_id', 'meeting_id', 'asked_on', 'is_answered'])
    .where('person_id', '=', personId)
    .execute()
  if (rows.length === 0) return []
  const held = await db
    .selectFrom('meeting')
    .select('id')
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'closed')
    .where('id', '!=', gathering.meetingId)
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute()
  const numbers = new Map(held.map((meeting, index) => [meeting.id, index + 1]))
  return rows.flatMap((row) => {
    const prompt = promptLibrary.find((candidate) => candidate.id === row.prompt_id)
    const meeting = numbers.get(row.meeting_id)
    if (!prompt || meeting === undefined) return []
    return [
      {
        promptId: row.prompt_id,
        personId,
        theme: prompt.theme,
        meeting,
        on: row.asked_on,
        answered: row.is_answered === 1,
      },
    ]
  })
}
