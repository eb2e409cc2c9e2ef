// Who is behind an item of an agenda, and how that may be said before the person the meeting is with.
import { type Hidden, inOneLine } from '../../../shared/hinge/names'
import type { Id, PartyKind } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { sharedPolicies } from './policies'

type Source = {
  readonly record: string
  readonly name: string
  readonly personId: Id | null
  readonly mayBeNamed: boolean
  readonly as: string
}

type Item = { readonly source_kind: string; readonly source_id: string }

/** Everyone who raised the obstacles and signals behind these items, by `kind:id` of the record. */
async function sourcesOf(db: Reader, items: readonly Item[]): Promise<readonly Source[]> {
  const ids = (kind: string) =>
    items.filter(({ source_kind }) => source_kind === kind).map(({ source_id }) => source_id as Id)
  return [...(await obstacleSources(db, ids('obstacle'))), ...(await signalSources(db, ids('signal')))]
}

/** One policy that several people named stands for all of them. */
async function obstacleSources(db: Reader, ids: readonly Id[]): Promise<readonly Source[]> {
  if (ids.length === 0) return []
  const policies = await sharedPolicies(db)
  const together = ids.map((id) => ({
    id,
    ids: policies.find((policy) => policy.ids.includes(id))?.ids ?? [id],
  }))
  const all = together.flatMap((each) => each.ids)
  const rows = await db
    .selectFrom('obstacle as o')
    .innerJoin('person as p', 'p.id', 'o.raised_by')
    .select(['o.id', 'p.id as personId', 'p.name', 'o.consent_to_name as consent'])
    .where('o.id', 'in', all)
    .orderBy('o.opened_on')
    .orderBy('o.id')
    .execute()
  return together.flatMap((each) =>
    rows
      .filter((row) => each.ids.includes(row.id))
      .map((row) => ({
        record: `obstacle:${each.id}`,
        name: row.name,
        personId: row.personId,
        mayBeNamed: row.consent === 1,
        as: 'someone in the team',
      })),
  )
}

async function signalSources(db: Reader, ids: readonly Id[]): Promise<readonly Source[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('signal_source as c')
    .leftJoin('person as p', 'p.id', 'c.person_id')
    .leftJoin('party as y', 'y.id', 'c.party_id')
    .select(['c.signal_id as id', 'p.id as personId', 'p.name', 'c.consent_to_name as consent'])
    .select(['y.name as partyName', 'y.kind as partyKind'])
    .where('c.signal_id', 'in', ids)
    .orderBy('c.heard_on')
    .orderBy('c.id')
    .execute()
  const company = (kind: PartyKind | null) => (kind === 'supplier' ? 'a supplier' : 'a customer')
  return rows.map((row) => ({
    record: `signal:${row.id}`,
    name: row.name ?? row.partyName ?? '',
    personId: row.personId,
    mayBeNamed: row.consent === 1,
    as: row.personId === null ? company(row.partyKind) : 'someone in the team',
  }))
}

export type From = {
  /** Who it came from, for your own eyes. */
  readonly names: string
  /** The same as it may be said in the room. */
  readonly spoken: string
}

/** By `kind:id`, who raised it, for the agenda of a meeting with someone else. */
export async function fromOf(db: Reader, items: readonly Item[]): Promise<ReadonlyMap<string, From>> {
  const sources = await sourcesOf(db, items)
  return new Map(
    sources.map(({ record }) => {
      const own = sources.filter((source) => source.record === record)
      const spoken = own.map(({ name, mayBeNamed, as }) => (mayBeNamed ? name : as))
      return [record, { names: inOneLine(own.map(({ name }) => name)), spoken: inOneLine(spoken) }] as const
    }),
  )
}

/** By `kind:id`, the names that must not be read by the person the paper is for. */
export async function hiddenNames(
  db: Reader,
  items: readonly Item[],
  readerId: Id,
): Promise<ReadonlyMap<string, readonly Hidden[]>> {
  const hidden = new Map<string, readonly Hidden[]>()
  for (const { record, name, personId, mayBeNamed, as } of await sourcesOf(db, items)) {
    if (mayBeNamed || personId === readerId) continue
    hidden.set(record, [...(hidden.get(record) ?? []), { name, as, isPerson: personId !== null }])
  }
  return hidden
}
