// Whether one goal may support another, said in sentences that stand beside the field they are about.
import type { LeveledGoal, LinkProblem } from '../../../shared/goals/rules'
import { linkProblems } from '../../../shared/goals/rules'
import type { Id } from '../../../shared/words'
import { found, refuse } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import { kindOfPerson } from '../references'
import { linksOf } from './figures'

type Link = { readonly goalId: Id; readonly parentId: Id; readonly share: number }

/** Lets a goal support another with a share; a link that is there already gets the new share. */
export async function linkGoal(trx: Writer, link: Link): Promise<void> {
  await checkLink(trx, link)
  await trx
    .insertInto('goal_support')
    .values({ goal_id: link.goalId, parent_id: link.parentId, share: link.share })
    .onConflict((conflict) => conflict.columns(['goal_id', 'parent_id']).doUpdateSet({ share: link.share }))
    .execute()
}

/** Refuses a link that makes no sense; says nothing about one that does. */
async function checkLink(db: Reader, link: Link): Promise<void> {
  if (link.goalId === link.parentId) refuse('parentId', 'A goal cannot support itself.')
  const above = await upwardsFrom(db, [link.goalId, link.parentId])
  const goal = found(above.get(link.goalId))
  if (!above.has(link.parentId)) refuse('parentId', 'That goal is no longer here. Choose another.')
  const supports = [
    ...goal.supports.filter(({ goalId }) => goalId !== link.parentId),
    { goalId: link.parentId, share: link.share },
  ]
  const problems = linkProblems([...new Map(above).set(link.goalId, { ...goal, supports }).values()])
    .filter((problem) => problem.goalId === link.goalId && concerns(problem, link.parentId))
    .map(({ problem }) => problem)
  if (problems.includes('cycle')) {
    refuse('parentId', 'That goal already supports this one. It cannot go both ways.')
  }
  if (problems.includes('wrong_level')) {
    refuse('parentId', 'A goal supports the level above: a report’s goals yours, and yours your boss’s.')
  }
  if (problems.includes('over_100')) {
    const total = supports.reduce((sum, { share }) => sum + share, 0)
    refuse('share', `That makes ${total}%. A goal can give at most 100.`)
  }
}

/** Problems of other links of the same goal are not this link's; too much in all always is. */
function concerns({ problem, parentId }: LinkProblem, linkedId: Id): boolean {
  return problem === 'over_100' || parentId === linkedId
}

/** The goals named and everything they support, at any height. */
async function upwardsFrom(db: Reader, start: readonly Id[]): Promise<ReadonlyMap<Id, LeveledGoal>> {
  const known = new Map<Id, LeveledGoal>()
  let wanted = start
  while (wanted.length > 0) {
    const rows = await db.selectFrom('goal').select(['id', 'owner_id']).where('id', 'in', wanted).execute()
    const links = await linksOf(
      db,
      rows.map((row) => row.id),
    )
    for (const row of rows) {
      known.set(row.id, {
        id: row.id,
        level: await levelOf(db, row.owner_id),
        supports: links.get(row.id) ?? [],
      })
    }
    const parents = await db
      .selectFrom('goal_support')
      .select('parent_id')
      .distinct()
      .where('goal_id', 'in', wanted)
      .execute()
    wanted = parents.map((row) => row.parent_id).filter((id) => !known.has(id))
  }
  return known
}

/** 1 for my own goals, 2 for a boss's, 0 for a report's. */
async function levelOf(db: Reader, ownerId: Id | null): Promise<number> {
  if (ownerId === null) return 1
  return (await kindOfPerson(db, ownerId)) === 'boss' ? 2 : 0
}
