// The line at the top of agendas, on screen and on paper.
import { bannerOf, DEFAULT_BANNER } from '../../shared/banner/model'
import { act, handle, readerOf } from '../handlers'
import type { Reader } from '../storage/store'

export async function bannerIn(db: Reader): Promise<string> {
  const me = await db.selectFrom('me').select('banner').executeTakeFirst()
  return bannerOf(me?.banner)
}

export const banner = {
  read: handle.banner.read.handler(({ context }) => bannerIn(readerOf(context))),

  save: handle.banner.save.handler(({ context, input }) =>
    act(context, 'Changed the line above agendas', async (trx) => {
      const kept = input.text === DEFAULT_BANNER ? null : input.text
      await trx
        .insertInto('me')
        .values({ id: 1, name: '', role: '', banner: kept })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ banner: kept }))
        .execute()
    }),
  ),
}
