// What you think of a question: starred, or resting until a day.
import type { LocalDate } from '../../../shared/dates'
import { found } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { promptById } from './all'

type Mark = { readonly is_starred?: 0 | 1; readonly rested_until?: LocalDate | null }

/** Changes one side of a mark and leaves the other; a mark that says nothing any more goes. */
export async function setMark(trx: Writer, promptId: string, change: Mark): Promise<void> {
  found(await promptById(trx, promptId))
  await trx
    .insertInto('prompt_mark')
    .values({ prompt_id: promptId, ...change })
    .onConflict((oc) => oc.column('prompt_id').doUpdateSet(change))
    .execute()
  await trx
    .deleteFrom('prompt_mark')
    .where('prompt_id', '=', promptId)
    .where('is_starred', '=', 0)
    .where('rested_until', 'is', null)
    .execute()
}

export type MarkView = { readonly isStarred: boolean; readonly restedUntil: LocalDate | null }

/** By question; a rest that is over is none. */
export async function marksOf(db: Reader, today: LocalDate): Promise<ReadonlyMap<string, MarkView>> {
  const rows = await db.selectFrom('prompt_mark').selectAll().execute()
  return new Map(
    rows.map(({ prompt_id, is_starred, rested_until }) => [
      prompt_id,
      {
        isStarred: is_starred === 1,
        restedUntil: rested_until !== null && rested_until >= today ? rested_until : null,
      },
    ]),
  )
}
