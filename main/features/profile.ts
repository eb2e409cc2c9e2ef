// What you know of a boss: one row for each, written field by field.

import { firstName } from '../../shared/people/names'
import type { ProfileWords } from '../../shared/profile/model'
import { profileState } from '../../shared/profile/rules'
import { act, handle, readerOf } from '../handlers'
import { bossOf } from './bosses'

const nothing: ProfileWords = {
  goals: '',
  pressures: '',
  strengths: '',
  style: '',
  format: '',
  bestTime: '',
  badNews: '',
  dislikes: '',
}

export const profile = {
  of: handle.profile.of.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const boss = await bossOf(db, input.relationshipId)
    const row = await db
      .selectFrom('boss_profile')
      .selectAll()
      .where('relationship_id', '=', input.relationshipId)
      .executeTakeFirst()
    const words: ProfileWords = row
      ? {
          goals: row.goals,
          pressures: row.pressures,
          strengths: row.strengths,
          style: row.style,
          format: row.format,
          bestTime: row.best_time,
          badNews: row.bad_news,
          dislikes: row.dislikes,
        }
      : nothing
    return { words, ...profileState(words, firstName(boss.name)) }
  }),

  save: handle.profile.save.handler(({ context, input }) =>
    act(context, 'Changed what you know', async (trx) => {
      const { relationshipId, bestTime, badNews, ...rest } = input
      await bossOf(trx, relationshipId)
      const columns = { ...rest, best_time: bestTime, bad_news: badNews }
      await trx
        .insertInto('boss_profile')
        .values({ id: context.ports.newId(), relationship_id: relationshipId, ...columns })
        .onConflict((conflict) => conflict.column('relationship_id').doUpdateSet(columns))
        .execute()
    }),
  ),
}
