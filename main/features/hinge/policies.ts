// Policies that stand in the way of two or more people: one matter for the boss, however often it was written down.
import type { LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

/** So many people naming one policy make it a matter for the boss (domain row 51). */
const namedByAtLeast = 2

export type SharedPolicy = {
  readonly policy: string
  /** How many people named it, you among them. */
  readonly people: number
  /** Their names without yours, in the order they named it. */
  readonly names: readonly string[]
  readonly since: LocalDate
  /** The obstacles that name it, the heaviest first. */
  readonly ids: readonly Id[]
}

/** Policies that are named alike in live obstacles of two or more people; case and spaces aside. */
export async function sharedPolicies(db: Reader): Promise<readonly SharedPolicy[]> {
  const rows = await db
    .selectFrom('obstacle as o')
    .leftJoin('person as p', 'p.id', 'o.raised_by')
    .select(['o.id', 'o.policy', 'o.severity', 'o.opened_on', 'o.raised_by', 'p.name'])
    .where('o.state', 'in', ['raised', 'accepted', 'working', 'waiting'])
    .where('o.policy', '!=', '')
    .orderBy('o.opened_on')
    .orderBy('o.id')
    .execute()
  const policies = [...new Set(rows.map(({ policy }) => samePolicy(policy)))]
  return policies.flatMap((name): readonly SharedPolicy[] => {
    const own = rows.filter(({ policy }) => samePolicy(policy) === name)
    const people = new Set(own.map(({ raised_by }) => raised_by)).size
    const first = own[0]
    if (people < namedByAtLeast || !first) return []
    return [
      {
        policy: first.policy.trim(),
        people,
        names: [...new Set(own.flatMap(({ name }) => (name === null ? [] : [name])))],
        since: first.opened_on,
        ids: own.toSorted((a, b) => b.severity - a.severity).map(({ id }) => id),
      },
    ]
  })
}

/** A policy as it is compared: case and spaces aside. */
export function samePolicy(policy: string): string {
  return policy.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** This obstacle, and with it all raised by that day that name the same policy once two or more people do. */
export async function withSamePolicy(db: Reader, id: Id, on: LocalDate): Promise<readonly Id[]> {
  const shared = (await sharedPolicies(db)).find(({ ids }) => ids.includes(id))
  if (!shared) return [id]
  const rows = await db
    .selectFrom('obstacle')
    .select('id')
    .where('id', 'in', shared.ids)
    .where('opened_on', '<=', on)
    .execute()
  return [id, ...rows.map((row) => row.id).filter((other) => other !== id)]
}
