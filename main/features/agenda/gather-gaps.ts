// Goals of mine that I read further than the boss does: what moves it is worth asking, and nobody else's business.
import { isOpenGap, readsInWords } from '../../../shared/goals/reads'
import { firstName } from '../../../shared/people/names'
import { lastReads } from '../goals/reads'
import { type Gathered, type Gathering, gathered } from './gathered'

/** One candidate for the last read of each goal with a gap of a step or more; private, whatever else is shared. */
export async function gapRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const goals = await gathering.db
    .selectFrom('goal')
    .select(['id', 'title', 'weight', 'agreed_on'])
    .where('owner_id', 'is', null)
    .where('state', '=', 'active')
    .execute()
  const reads = await lastReads(
    gathering.db,
    goals.map(({ id }) => id),
  )
  return goals.flatMap((goal) => {
    const read = reads.get(goal.id)
    if (!read || read.on > gathering.asOf || !isOpenGap(read, goal.agreed_on)) return []
    return [
      gathered(
        gathering,
        {
          kind: 'expectation',
          section: 'alignment',
          served: 'boss',
          sourceKind: 'expectation_read',
          sourceId: read.id,
          title: `“${goal.title}”: tell me what moves it`,
        },
        {
          goalWeight: goal.weight,
          visibility: 'private',
          detail: `${readsInWords(read, firstName(gathering.personName))}: what moves it?`,
        },
      ),
    ]
  })
}
