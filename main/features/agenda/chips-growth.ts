// The hint beside a one-on-one when no step of development was done for long. Domain row 40.
import type { AgendaChip } from '../../../shared/agenda/view'
import { developmentHint } from '../../../shared/growth/rules'
import type { Reader } from '../../storage/store'
import type { ChipTalk } from './chip-talk'

export async function developmentChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  const { personId, relationshipId, asOf } = talk
  const { started_on: startedOn } = await db
    .selectFrom('relationship')
    .select('started_on')
    .where('id', '=', relationshipId)
    .executeTakeFirstOrThrow()
  const done = await db
    .selectFrom('development_item')
    .select((eb) => eb.fn.max('done_on').as('on'))
    .where('person_id', '=', personId)
    .where('state', '=', 'done')
    .where('done_on', '<=', asOf)
    .executeTakeFirst()
  const next = await db
    .selectFrom('development_item')
    .select(['text', 'visibility'])
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('id')
    .executeTakeFirst()
  const hint = developmentHint(
    {
      lastDoneOn: done?.on ?? null,
      startedOn,
      next: next ? { text: next.text, isPrivate: next.visibility === 'private' } : null,
    },
    asOf,
  )
  return hint ? [{ id: 'development', type: 'ask', ...hint }] : []
}
