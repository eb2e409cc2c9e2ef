// When the boss heard of it: check-ins that are closed, in which something came of an obstacle or a signal.
import { sql } from 'kysely'
import type { LocalDate } from '../../../shared/dates'
import type { RisenKind } from '../../../shared/hinge/model'
import { firstName } from '../../../shared/people/names'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { samePolicy } from './policies'

type Talk = { readonly on: LocalDate; readonly relationshipId: Id; readonly bossName: string }

/** By record, the first closed check-in with a boss in which something came of it. */
export async function talksWithBoss(
  db: Reader,
  kind: RisenKind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Talk>> {
  const talks = new Map<Id, Talk>()
  if (ids.length === 0) return talks
  const bosses = await db
    .selectFrom('relationship as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.id', 'p.name'])
    .where('r.kind', '=', 'boss')
    .execute()
  if (bosses.length === 0) return talks
  const rows = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.meeting_id')
    .select(['i.source_id as record', 'm.held_on as on', 'i.relationship_id as relationshipId'])
    .where(
      'i.relationship_id',
      'in',
      bosses.map(({ id }) => id),
    )
    .where('i.source_kind', '=', kind)
    .where('i.kind', '=', kind)
    .where('i.source_id', 'in', await standIns(db, kind, ids))
    .where('i.outcome', 'is not', null)
    .where('i.outcome', '!=', 'again')
    .where('i.state', 'not in', ['parked', 'dropped'])
    // The plus keeps the few items from being looked for through every talk that was ever closed.
    .where(sql<string>`+m.status`, '=', 'closed')
    .orderBy('m.held_on')
    .orderBy('m.starts_at')
    .execute()
  const first = (record: string, notBefore: LocalDate) =>
    rows.find((row) => row.record === record && row.on >= notBefore)
  const policies = await namedAlike(db, kind, ids)
  for (const id of ids) {
    const own = first(id, '')
    const others = (policies.get(id) ?? []).flatMap(({ other, since }) => first(other, since) ?? [])
    const [talk] = [...(own ? [own] : []), ...others].toSorted((a, b) => (a.on < b.on ? -1 : 1))
    const boss = bosses.find((each) => each.id === talk?.relationshipId)
    if (talk && boss) talks.set(id, { on: talk.on, relationshipId: boss.id, bossName: firstName(boss.name) })
  }
  return talks
}

/** A policy named by several people goes up once, by one of its obstacles: the others went with it. */
async function namedAlike(
  db: Reader,
  kind: RisenKind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly { readonly other: Id; readonly since: LocalDate }[]>> {
  const alike = new Map<Id, { readonly other: Id; readonly since: LocalDate }[]>()
  if (kind === 'signal') return alike
  const own = await db
    .selectFrom('obstacle')
    .select(['id', 'policy', 'opened_on as since'])
    .where('id', 'in', ids)
    .where('policy', '!=', '')
    .execute()
  if (own.length === 0) return alike
  const named = await db.selectFrom('obstacle').select(['id', 'policy']).where('policy', '!=', '').execute()
  for (const { id, policy, since } of own) {
    const others = named.filter((row) => row.id !== id && samePolicy(row.policy) === samePolicy(policy))
    alike.set(
      id,
      others.map((other) => ({ other: other.id, since })),
    )
  }
  return alike
}

async function standIns(db: Reader, kind: RisenKind, ids: readonly Id[]): Promise<readonly Id[]> {
  const others = [...(await namedAlike(db, kind, ids)).values()].flat().map(({ other }) => other)
  return [...new Set([...ids, ...others])]
}
