// The questions there are, the library and your own as one list. Whoever picks or looks up a question reads it here.
import type { Selectable } from 'kysely'
import type { LocalDate } from '../../../shared/dates'
import { promptLibrary } from '../../../shared/prompts/data'
import type { Prompt } from '../../../shared/prompts/model'
import { awakePrompts, promptServed } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import type { OwnPromptTable } from '../../storage/schema'
import type { Reader } from '../../storage/store'

const fromLibrary: ReadonlyMap<string, Prompt> = new Map(promptLibrary.map((prompt) => [prompt.id, prompt]))

/** The library, then your own in the order they were written; without those you removed. */
export async function allPrompts(db: Reader): Promise<readonly Prompt[]> {
  const own = await db
    .selectFrom('own_prompt')
    .selectAll()
    .where('removed_on', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return [...promptLibrary, ...own.map(ownPrompt)]
}

/** Those that may be picked on a day: all but the ones that rest. */
export async function askablePrompts(db: Reader, asOf: LocalDate): Promise<readonly Prompt[]> {
  const resting = await db
    .selectFrom('prompt_mark')
    .select(['prompt_id', 'rested_until'])
    .where('rested_until', '>=', asOf)
    .execute()
  const restedUntil = new Map(
    resting.flatMap((row) => (row.rested_until === null ? [] : [[row.prompt_id, row.rested_until] as const])),
  )
  return awakePrompts(await allPrompts(db), restedUntil, asOf)
}

/** Questions by id, those you removed included: what was asked keeps its words. */
export async function promptsById(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Prompt>> {
  const own = [...new Set(ids)].filter((id) => !fromLibrary.has(id)) as Id[]
  const rows =
    own.length > 0 ? await db.selectFrom('own_prompt').selectAll().where('id', 'in', own).execute() : []
  const written = new Map<string, Prompt>(rows.map((row) => [row.id, ownPrompt(row)]))
  return new Map(
    ids.flatMap((id) => {
      const prompt = fromLibrary.get(id) ?? written.get(id)
      return prompt ? [[id, prompt] as const] : []
    }),
  )
}

/** One question by id, also one you removed. */
export async function promptById(db: Reader, id: string): Promise<Prompt | undefined> {
  return (await promptsById(db, [id])).get(id)
}

function ownPrompt(row: Selectable<OwnPromptTable>): Prompt {
  return {
    id: row.id,
    audience: row.audience,
    theme: row.theme,
    text: row.text,
    followUp: row.follow_up,
    served: promptServed(row.audience, row.theme),
    stage: row.stage,
    minGap: row.min_gap,
    source: 'user',
  }
}
