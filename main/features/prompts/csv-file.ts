// Questions into a CSV file where the person chose.
import { writeQuestions } from '../../../shared/prompts/csv'
import { type Context, notFound, readerOf, todayOf } from '../../handlers'
import { writeChosen } from '../write-file'
import { promptsById } from './all'
import { marksOf } from './marks'

/** In the order of the ids; null when the dialog was closed. */
export async function saveCsv(
  context: Context,
  promptIds: readonly string[],
  signal: AbortSignal | undefined,
): Promise<{ readonly path: string | null }> {
  const db = readerOf(context)
  const prompts = await promptsById(db, promptIds)
  const marks = await marksOf(db, todayOf(context))
  const chosen = [...prompts.values()]
  if (chosen.length === 0) notFound()
  const csv = writeQuestions(
    chosen.map((prompt) => ({ ...prompt, isStarred: marks.get(prompt.id)?.isStarred ?? false })),
  )
  const path = await context.ports.dialogs.saveFile('Questions.csv', 'csv')
  if (path === null || signal?.aborted) return { path: null }
  return { path: await writeChosen(path, 'csv', csv) }
}
