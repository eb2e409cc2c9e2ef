// Questions for the meeting: those whose turn it is, and the empty chair when nobody speaks for the customer.
import { sql } from 'kysely'
import { stayWords } from '../../../shared/attention/rules'
import { dayInWords } from '../../../shared/dates'
import type { Prompt, PromptTheme, PromptUse } from '../../../shared/prompts/model'
import {
  pickPrompts,
  promptMinutes,
  promptSection,
  promptServed,
  promptVisibility,
} from '../../../shared/prompts/rules'
import { stayOf } from '../attention/facts'
import { askablePrompts, promptsById } from '../prompts/all'
import { type Gathered, type Gathering, gathered } from './gathered'

/** The empty chair comes first and keeps its question for itself; the others are picked without it. */
export async function gatherPrompts(
  gathering: Gathering,
  rows: readonly Gathered[],
): Promise<readonly Gathered[]> {
  const uses = await usesWith(gathering)
  const prompts = await askablePrompts(gathering.db, gathering.asOf)
  const chair = rows.some((row) => row.section === 'customers') ? null : emptyChair(gathering, prompts, uses)
  const stay = await stayDue(gathering)
  const picked = pickPrompts({
    prompts: prompts.filter((prompt) => prompt.id !== chair?.detail),
    uses,
    personId: gathering.personId,
    meeting: gathering.heldBefore + 1,
    lengthMinutes: gathering.lengthMinutes,
    audience: gathering.kind,
    triggeredThemes: triggeredThemes(gathering, rows, { hasChair: chair !== null, isStayDue: stay !== null }),
  })
  const questions = picked.map(({ prompt, theme, special, askedOn }) =>
    promptRow(
      gathering,
      prompt,
      [special],
      [
        askedOn ? `Asked on ${dayInWords(askedOn, gathering.asOf)}` : '',
        theme === 'stay' && stay !== null ? stay : '',
      ],
    ),
  )
  return chair ? [chair, ...questions] : questions
}

/** Themes that something calls for, the most urgent first; the empty chair is a customer's question already. */
function triggeredThemes(
  gathering: Gathering,
  rows: readonly Gathered[],
  { hasChair, isStayDue }: { readonly hasChair: boolean; readonly isStayDue: boolean },
): readonly PromptTheme[] {
  return [
    ...(rows.some(({ kind }) => kind === 'pulse_drop') ? (['workload'] as const) : []),
    ...(!hasChair && gathering.isContactLong ? (['customer'] as const) : []),
    ...(isStayDue ? (['stay'] as const) : []),
  ]
}

/** Half a year without a talk about staying, in words; null while it is not due, and with a boss (domain row 44). */
async function stayDue({ db, kind, personId, startedOn, asOf }: Gathering): Promise<string | null> {
  if (kind === 'boss') return null
  const stay = await stayOf(db, { personId, startedOn, asOf, facts: 0 })
  return stay.isDue ? stayWords(stay, asOf) : null
}

/** One question as a candidate of this meeting. */
export function promptRow(
  gathering: Gathering,
  prompt: Prompt,
  specials: Gathered['specials'],
  why: readonly string[],
): Gathered {
  const minutes = promptMinutes(gathering.kind)
  const visibility = promptVisibility(prompt.theme)
  const hint = visibility === 'private' ? 'Only you see this.' : ''
  const detail = [why.filter(Boolean).join('. '), hint].filter(Boolean).join('. ')
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
    { minutes, floorMinutes: minutes, specials, detail, visibility },
  )
}

function emptyChair(
  gathering: Gathering,
  prompts: readonly Prompt[],
  uses: readonly PromptUse[],
): Gathered | null {
  const [picked] = pickPrompts({
    prompts: prompts.filter(({ theme }) => theme === 'customer'),
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

type Asked = {
  readonly prompt_id: string
  readonly uses: number
  readonly on: string
  /** How many meetings were held since, this one not counted. */
  readonly since: number
}

/** Whose uses are read, as of which talk. */
type Asking = Pick<Gathering, 'db' | 'personId' | 'relationshipId' | 'meetingId' | 'asOf' | 'heldBefore'>

/**
 * What was asked this person so far, of all questions or of these. Of each question the latest use has the number of
 * its meeting; the earlier ones only count, so they stand at the first. Nobody reads every meeting of ten years for that.
 */
export async function usesWith(asking: Asking, of?: readonly Prompt[]): Promise<readonly PromptUse[]> {
  const { db, personId, relationshipId, meetingId, asOf, heldBefore } = asking
  const only = of === undefined ? sql`` : sql`and prompt_id in (${sql.join(of.map(({ id }) => id))})`
  const { rows } = await sql<Asked>`
    with latest as (
      select prompt_id, count(*) as uses, max(asked_on) as day, meeting_id
      from prompt_use where person_id = ${personId} and asked_on <= ${asOf} and meeting_id <> ${meetingId} ${only}
      group by prompt_id)
    select l.prompt_id, l.uses, l.day as "on", (
      select count(*) from meeting as x
      where x.relationship_id = ${relationshipId} and x.status = 'closed' and x.id <> ${meetingId}
        and x.held_on >= l.day and x.held_on <= ${asOf}
        and x.held_on || x.starts_at > m.held_on || m.starts_at) as since
    from latest as l join meeting as m on m.id = l.meeting_id
    where m.relationship_id = ${relationshipId}`.execute(db)
  const prompts = await promptsById(
    db,
    rows.map((row) => row.prompt_id),
  )
  return rows.flatMap(({ prompt_id: promptId, uses, on, since }) => {
    const prompt = prompts.get(promptId)
    if (!prompt) return []
    const use = { promptId, personId, theme: prompt.theme, on, answered: true }
    const earlier = Array.from({ length: uses - 1 }, () => ({ ...use, meeting: 1 }))
    return [...earlier, { ...use, meeting: heldBefore - since }]
  })
}
