// The obstacles and signals behind threads, as one shape.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { Ending, RisenKind } from '../../../shared/hinge/model'
import { isPromoted } from '../../../shared/signals/rules'
import type { Id, Served, Visibility } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { servedByParty } from '../signals'

export type ThreadRow = {
  readonly id: Id
  readonly text: string
  readonly served: Served
  readonly visibility: Visibility
  readonly raisedOn: LocalDate
  readonly ending: Ending | null
  readonly endedOn: LocalDate | null
  /** Whether it goes up by itself: a boss helps with it, or it is open and weighs enough. */
  readonly isRising: boolean
  /** The boss it goes to; null for the primary one. */
  readonly relationshipId: Id | null
}

/** All that may go from a person to a boss, or these records only. */
export function threadRows(
  db: Reader,
  kind: RisenKind,
  asOf: LocalDate,
  ids?: readonly Id[],
): Promise<readonly ThreadRow[]> {
  return kind === 'obstacle' ? obstacleRows(db, ids) : signalRows(db, asOf, ids)
}

/** A policy may have gone up with that of another person, whoever was to help. */
async function obstacleRows(db: Reader, ids?: readonly Id[]): Promise<readonly ThreadRow[]> {
  const query = db.selectFrom('obstacle').selectAll().where('raised_by', 'is not', null)
  const rows = await (ids
    ? query.where('id', 'in', ids)
    : query.where((eb) => eb.or([eb('helper', '=', 'boss'), eb('policy', '!=', '')]))
  ).execute()
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    served: row.served ?? 'employee',
    visibility: row.visibility,
    raisedOn: row.opened_on,
    ending: row.state === 'cleared' || row.state === 'declined' ? row.state : null,
    endedOn: row.state === 'cleared' ? row.cleared_on : row.state === 'declined' ? row.declined_on : null,
    isRising: row.helper === 'boss',
    relationshipId: row.boss_relationship_id,
  }))
}

async function signalRows(db: Reader, asOf: LocalDate, ids?: readonly Id[]): Promise<readonly ThreadRow[]> {
  const query = db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .selectAll('s')
    .select('p.kind as partyKind')
    .select((eb) =>
      eb
        .selectFrom('signal_source as c')
        .select(({ fn }) => fn.countAll<number>().as('times'))
        .whereRef('c.signal_id', '=', 's.id')
        .where('c.heard_on', '>', addDays(asOf, -60))
        .as('recentSources'),
    )
  const rows = await (ids
    ? query.where('s.id', 'in', ids)
    : query.where('s.id', 'in', (eb) =>
        eb.selectFrom('signal_source').select('signal_id').where('person_id', 'is not', null),
      )
  ).execute()
  return rows.map((row) => {
    const ending = row.state === 'acted' || row.state === 'dismissed' ? row.state : null
    return {
      id: row.id,
      text: row.text,
      served: row.served ?? servedByParty(row.partyKind),
      visibility: row.visibility,
      raisedOn: row.captured_on,
      ending,
      endedOn: row.acted_on,
      isRising:
        ending === null && isPromoted({ severity: row.severity, recentSources: row.recentSources ?? 0 }),
      relationshipId: null,
    }
  })
}
