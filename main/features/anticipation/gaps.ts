// What you would have to find out to be early: noted, answered, closed.
import type { GapView } from '../../../shared/anticipation/model'
import type { Id } from '../../../shared/words'
import { found } from '../../handlers'
import type { Reader } from '../../storage/store'

export async function gapViews(
  db: Reader,
  wish: { readonly relationshipId?: Id | undefined; readonly includeDone: boolean },
): Promise<readonly GapView[]> {
  let query = db
    .selectFrom('info_gap')
    .select(['id', 'relationship_id as relationshipId', 'text', 'answer', 'noted_on as notedOn'])
    .select('closed_on as closedOn')
    .orderBy('noted_on')
    .orderBy('id')
  if (wish.relationshipId) query = query.where('relationship_id', '=', wish.relationshipId)
  if (!wish.includeDone) query = query.where('closed_on', 'is', null)
  return query.execute()
}

export async function checkGap(db: Reader, id: Id): Promise<void> {
  found(await db.selectFrom('info_gap').select('id').where('id', '=', id).executeTakeFirst())
}
