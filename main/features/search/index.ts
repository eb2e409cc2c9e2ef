// Search over everything written: the newest twenty rows that hold every word begun, with where to see them.
import { sql } from 'kysely'
import type { LocalDate } from '../../../shared/dates'
import type { SearchHit } from '../../../shared/search/contract'
import { excerptOf, matchFor, wordsOf } from '../../../shared/search/rules'
import { handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { type Place, placesOf } from './places'

const mostHits = 20

type Row = {
  readonly id: number
  readonly source: string
  readonly ref: string
  readonly body: string
  readonly is_private: 0 | 1
}

/** The rows of the index for one query, newest first: the index is read backwards and only as far as needed. */
export function searchQuery(match: string) {
  return sql<Row>`
    select r.id, r.source, r.ref, r.body, r.is_private
    from search_index as i join search_row as r on r.id = i.rowid
    where search_index match ${match}
    order by i.rowid desc limit ${sql.lit(mostHits)}`
}

async function hitsFor(db: Reader, typed: string, today: LocalDate): Promise<readonly SearchHit[]> {
  const words = wordsOf(typed)
  const match = matchFor(words)
  if (match === null) return []
  const { rows } = await searchQuery(match).execute(db)
  const places = new Map<string, ReadonlyMap<string, Place>>()
  for (const source of new Set(rows.map((row) => row.source))) {
    const refs = rows.filter((row) => row.source === source).map((row) => row.ref)
    places.set(source, await placesOf(db, source, refs, today))
  }
  return rows.flatMap((row) => {
    const place = places.get(row.source)?.get(row.ref)
    return place ? [hitOf(row, place, words)] : []
  })
}

/** A private row says that it is there and where, and not a word of what it says. */
function hitOf(row: Row, place: Place, words: readonly string[]): SearchHit {
  const isPrivate = row.is_private === 1 || place.isPrivate === true
  return {
    id: row.id,
    source: row.source,
    ref: row.ref,
    ...(isPrivate ? { excerpt: null, marks: [] } : excerptOf(row.body, words)),
    isPrivate,
    context: place.context,
    path: place.path,
    on: place.on,
  }
}

export const search = {
  find: handle.search.find.handler(({ context, input }) =>
    hitsFor(readerOf(context), input.text, todayOf(context)),
  ),
}
