// Threads from rows: what a report raised, when it was talked about with a boss, and how it came back.
import type { LocalDate } from '../../../shared/dates'
import type { RisenKind, ThreadFacts, ThreadView } from '../../../shared/hinge/model'
import { threadOf } from '../../../shared/hinge/rules'
import { firstName } from '../../../shared/people/names'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { raisersOf } from './raisers'
import { threadRows } from './rows'
import { talksWithBoss } from './talks'

/** A thread with where its boss is, and whether it goes or went to one at all. */
export type Risen = ThreadView & { readonly relationshipId: Id | null; readonly isUp: boolean }

/** Threads of what reports raised: of one kind, or of these records only. */
export async function threadsOf(
  db: Reader,
  kind: RisenKind,
  asOf: LocalDate,
  ids?: readonly Id[],
): Promise<readonly Risen[]> {
  const rows = await threadRows(db, kind, asOf, ids)
  const all = rows.map(({ id }) => id)
  const raisers = await raisersOf(db, kind, all)
  const talks = await talksWithBoss(db, kind, all)
  const bosses = await bossNames(db)
  return rows.flatMap((row): readonly Risen[] => {
    const own = raisers.get(row.id)
    const talk = talks.get(row.id)
    if (!own) return []
    const facts: ThreadFacts = {
      raisedOn: row.raisedOn,
      withBossOn: talk?.on ?? null,
      ending: row.ending,
      endedOn: row.endedOn,
      toldOn: own.map(({ toldOn }) => toldOn),
    }
    const relationshipId = talk?.relationshipId ?? row.relationshipId
    return [
      {
        kind,
        id: row.id,
        text: row.text,
        served: row.served,
        isPrivate: row.visibility === 'private',
        bossName: talk?.bossName ?? bosses.get(relationshipId) ?? bosses.get(null) ?? null,
        raisers: own,
        thread: threadOf(facts),
        relationshipId,
        isUp: row.isRising || talk !== undefined,
      },
    ]
  })
}

/** First names of the bosses by relationship; the primary one under null. */
async function bossNames(db: Reader): Promise<ReadonlyMap<Id | null, string>> {
  const rows = await db
    .selectFrom('relationship as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.id', 'r.is_primary', 'p.name'])
    .where('r.kind', '=', 'boss')
    .where('r.ended_on', 'is', null)
    .execute()
  const names = new Map<Id | null, string>(rows.map(({ id, name }) => [id, firstName(name)]))
  const primary = rows.find(({ is_primary }) => is_primary === 1)
  if (primary) names.set(null, firstName(primary.name))
  return names
}
