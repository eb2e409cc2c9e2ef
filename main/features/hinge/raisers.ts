// Who raised what: of obstacles and signals, the reports among those it came from, and since when they know its end.
import type { Raiser, RisenKind } from '../../../shared/hinge/model'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

/** People who report to you, or did. */
function reports(db: Reader) {
  return db.selectFrom('relationship').select('person_id').where('kind', '=', 'direct_report')
}

/** By record, the reports who raised it; a record nobody of them raised is not in it. */
export async function raisersOf(
  db: Reader,
  kind: RisenKind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Raiser[]>> {
  if (ids.length === 0) return new Map()
  const rows =
    kind === 'obstacle'
      ? await db
          .selectFrom('obstacle as o')
          .innerJoin('person as p', 'p.id', 'o.raised_by')
          .leftJoin('obstacle_told as t', (join) =>
            join.onRef('t.obstacle_id', '=', 'o.id').onRef('t.person_id', '=', 'p.id'),
          )
          .select(['o.id as record', 'p.id as personId', 'p.name', 'o.consent_to_name as consent'])
          .select(['t.told_on as toldOn'])
          .where('o.id', 'in', ids)
          .where('o.raised_by', 'in', reports(db))
          .execute()
      : await db
          .selectFrom('signal_source as c')
          .innerJoin('person as p', 'p.id', 'c.person_id')
          .select(['c.signal_id as record', 'p.id as personId', 'p.name', 'c.consent_to_name as consent'])
          .select(['c.told_on as toldOn', 'c.id as sourceId'])
          .where('c.signal_id', 'in', ids)
          .where('c.person_id', 'in', reports(db))
          .orderBy('c.heard_on')
          .orderBy('c.id')
          .execute()
  const found = new Map<Id, Raiser[]>()
  for (const row of rows) {
    const { record, personId, name, consent, toldOn } = row
    const sourceId = 'sourceId' in row ? (row.sourceId as Id) : null
    const raiser = { personId, name, mayBeNamed: consent === 1, toldOn, sourceId }
    found.set(record, [...(found.get(record) ?? []), raiser])
  }
  return found
}
