// The people and parties there are, and the steps between them, as the rules see them.
import type { StepView } from '../../../shared/sight/model'
import { type Sight, type Spot, sightFrom, wayInWords } from '../../../shared/sight/rules'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

export type Graph = {
  /** Whoever and whatever is around now; what was archived is no stop any more. */
  readonly spots: readonly Spot[]
  /** The same with what was archived, to name it. */
  readonly all: readonly Spot[]
  readonly steps: readonly StepView[]
}

export const personKey = (id: Id) => `person:${id}`
export const partyKey = (id: Id) => `party:${id}`

export async function graphOf(db: Reader): Promise<Graph> {
  const people = await db.selectFrom('person').select(['id', 'name', 'archived_on']).orderBy('name').execute()
  const parties = await db
    .selectFrom('party')
    .select(['id', 'name', 'kind', 'archived_on'])
    .orderBy('name')
    .execute()
  const steps = await db.selectFrom('sight_step').selectAll().orderBy('id').execute()
  const all = [
    ...people.map(({ id, name, archived_on }) => ({
      spot: { key: personKey(id), name, party: null },
      isHere: archived_on === null,
    })),
    ...parties.map(({ id, name, kind, archived_on }) => ({
      spot: { key: partyKey(id), name, party: kind },
      isHere: archived_on === null,
    })),
  ]
  return {
    spots: all.filter(({ isHere }) => isHere).map(({ spot }) => spot),
    all: all.map(({ spot }) => spot),
    steps: steps.map((row) => ({
      id: row.id,
      from: keyOf(row.from_person_id, row.from_party_id),
      to: keyOf(row.to_person_id, row.to_party_id),
      words: row.words,
    })),
  }
}

function keyOf(personId: Id | null, partyId: Id | null): string {
  if (personId !== null) return personKey(personId)
  return partyId === null ? '' : partyKey(partyId)
}

export function sightOf(graph: Graph, personId: Id): Sight {
  return sightFrom(personKey(personId), graph.steps, graph.spots)
}

/** The line of sight in words; null for someone without one. */
export function lineOf(graph: Graph, personId: Id): string | null {
  const sight = sightOf(graph, personId)
  return sight.type === 'line' ? wayInWords(sight.way, graph.spots) : null
}
