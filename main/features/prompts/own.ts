// Your own questions: written, changed, taken in by the hundred, removed. What was asked keeps its words.
import type { OwnPrompt } from '../../../shared/prompts/model'
import { sameWords } from '../../../shared/prompts/rules'
import { themeNames } from '../../../shared/prompts/themes'
import type { Id } from '../../../shared/words'
import { type Context, found, momentOf, refuse, todayOf } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { allPrompts } from './all'
import { setMark } from './marks'
import { rewordOnAgendas } from './talks'

/** How many rows one statement writes. */
const BATCH = 500

function columnsOf({ audience, theme, text, followUp }: OwnPrompt) {
  return { audience, theme, text, follow_up: followUp }
}

export async function writeOwn(trx: Writer, context: Context, input: OwnPrompt): Promise<Id> {
  await refuseTwin(trx, input, null)
  const id = context.ports.newId()
  await trx
    .insertInto('own_prompt')
    .values({ id, ...columnsOf(input), created_at: momentOf(context) })
    .execute()
  return id
}

export async function editOwn(trx: Writer, { id, ...input }: OwnPrompt & { readonly id: Id }): Promise<void> {
  const { text } = await ownThere(trx, id)
  await refuseTwin(trx, input, id)
  await trx.updateTable('own_prompt').set(columnsOf(input)).where('id', '=', id).execute()
  await rewordOnAgendas(trx, id, text, input.text)
}

/** One that was asked, or stands on an agenda, only leaves the list; any other goes. */
export async function removeOwn(trx: Writer, context: Context, id: Id): Promise<void> {
  await ownThere(trx, id)
  if (await isUsed(trx, id)) {
    await trx
      .updateTable('own_prompt')
      .set({ removed_on: todayOf(context) })
      .where('id', '=', id)
      .execute()
    return
  }
  await trx.deleteFrom('prompt_mark').where('prompt_id', '=', id).execute()
  await trx.deleteFrom('own_prompt').where('id', '=', id).execute()
}

/** Takes in many at once, twins included where they were wanted; stops between batches when it is not wanted any more. */
export async function takeOwn(
  trx: Writer,
  context: Context,
  prompts: readonly (OwnPrompt & { readonly isStarred: boolean })[],
  signal: AbortSignal | undefined,
): Promise<number> {
  const createdAt = momentOf(context)
  const rows = prompts.map((prompt) => ({ id: context.ports.newId(), prompt }))
  for (let at = 0; at < rows.length; at += BATCH) {
    if (signal?.aborted) refuse(null, 'Nothing was imported.')
    const batch = rows.slice(at, at + BATCH)
    await trx
      .insertInto('own_prompt')
      .values(batch.map(({ id, prompt }) => ({ id, ...columnsOf(prompt), created_at: createdAt })))
      .execute()
    // A cancel is heard between batches.
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const { id, prompt } of rows) if (prompt.isStarred) await setMark(trx, id, { is_starred: 1 })
  return rows.length
}

async function ownThere(db: Reader, id: Id) {
  return found(
    await db
      .selectFrom('own_prompt')
      .select(['id', 'text'])
      .where('id', '=', id)
      .where('removed_on', 'is', null)
      .executeTakeFirst(),
  )
}

async function isUsed(db: Reader, id: Id): Promise<boolean> {
  const asked = await db.selectFrom('prompt_use').select('id').where('prompt_id', '=', id).executeTakeFirst()
  const placed = await db
    .selectFrom('agenda_item')
    .select('id')
    .where('source_kind', '=', 'prompt')
    .where('source_id', '=', id)
    .executeTakeFirst()
  return asked !== undefined || placed !== undefined
}

/** Two questions with the same words for the same people would be one too many. */
async function refuseTwin(db: Reader, input: OwnPrompt, butId: Id | null): Promise<void> {
  const words = sameWords(input.text)
  const twin = (await allPrompts(db)).find(
    ({ id, audience, text }) => id !== butId && audience === input.audience && sameWords(text) === words,
  )
  if (!twin) return
  const where = `under ${themeNames[twin.theme]}`
  refuse(
    'text',
    twin.source === 'user' ? `You wrote this one before, ${where}.` : `It is there already, ${where}.`,
  )
}
