// Moments a boss came to you first, and words about you: wanted ones and heard ones. Nothing here is ever exported.
import type { LocalDate } from '../../shared/dates'
import type { MomentCounts, MomentView } from '../../shared/reputation/model'
import { momentCounts, WANTED_WORDS, wordKey, wordOverlap } from '../../shared/reputation/rules'
import type { Id } from '../../shared/words'
import { act, found, handle, readerOf, refuse, todayOf } from '../handlers'
import type { Reader } from '../storage/store'
import { bossOf } from './bosses'
import { dayOf } from './references'

/** The moments with one boss, newest first, and what they count up to. */
export async function momentsOf(
  db: Reader,
  relationshipId: Id,
  asOf: LocalDate,
): Promise<{ readonly moments: readonly MomentView[]; readonly counts: MomentCounts }> {
  const moments = await db
    .selectFrom('go_to_moment')
    .select(['id', 'kind', 'happened_on as on', 'text'])
    .where('relationship_id', '=', relationshipId)
    .orderBy('happened_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return { moments, counts: momentCounts(moments, asOf) }
}

function brandWords(db: Reader) {
  return db
    .selectFrom('brand_word')
    .select(['id', 'word', 'kind', 'source_words as source', 'noted_on as on'])
    .orderBy('noted_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export const reputation = {
  moments: handle.reputation.moments.handler(({ context, input }) =>
    momentsOf(readerOf(context), input.relationshipId, todayOf(context)),
  ),

  noteMoment: handle.reputation.noteMoment.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted a moment', async (trx) => {
      await bossOf(trx, input.relationshipId)
      const id = context.ports.newId()
      await trx
        .insertInto('go_to_moment')
        .values({
          id,
          relationship_id: input.relationshipId,
          kind: input.kind,
          happened_on: on,
          text: input.text,
        })
        .execute()
      return { id }
    })
  }),

  removeMoment: handle.reputation.removeMoment.handler(({ context, input }) =>
    act(context, 'Removed a moment', async (trx) => {
      found(await trx.selectFrom('go_to_moment').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx.deleteFrom('go_to_moment').where('id', '=', input.id).execute()
    }),
  ),

  words: handle.reputation.words.handler(async ({ context }) => {
    const rows = await brandWords(readerOf(context))
    const heard = rows.filter((row) => row.kind === 'heard').map(({ kind: _, ...word }) => word)
    const said = new Set(heard.map(({ word }) => wordKey(word)))
    const wanted = rows
      .filter((row) => row.kind === 'wanted')
      .map(({ kind: _, ...word }) => ({ ...word, isHeard: said.has(wordKey(word.word)) }))
      .toReversed()
    return {
      wanted,
      heard,
      overlap: wordOverlap(
        wanted.map(({ word }) => word),
        heard.map(({ word }) => word),
      ),
    }
  }),

  addWord: handle.reputation.addWord.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Added a word', async (trx) => {
      if (input.kind === 'wanted') {
        const wanted = (await brandWords(trx)).filter(({ kind }) => kind === 'wanted')
        if (wanted.some(({ word }) => wordKey(word) === wordKey(input.word)))
          refuse('word', 'That word is there already.')
        if (wanted.length >= WANTED_WORDS)
          refuse('word', 'Three words are enough to be known for. Take one away first.')
      }
      const id = context.ports.newId()
      await trx
        .insertInto('brand_word')
        .values({ id, word: input.word, kind: input.kind, source_words: input.source, noted_on: on })
        .execute()
      return { id }
    })
  }),

  removeWord: handle.reputation.removeWord.handler(({ context, input }) =>
    act(context, 'Removed a word', async (trx) => {
      found(await trx.selectFrom('brand_word').select('id').where('id', '=', input.id).executeTakeFirst())
      await trx.deleteFrom('brand_word').where('id', '=', input.id).execute()
    }),
  ),
}
