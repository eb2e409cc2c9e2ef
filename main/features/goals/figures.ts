// Gathers goals with their support links for the alignment rules. What the page shows of them is index.ts's.
import type { WeightedGoal } from '../../../shared/goals/links'
import { type Alignment, alignment } from '../../../shared/goals/rules'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { primaryBoss } from '../people/relationships'

/** A goal as the rules weigh it, with its branded id and what a screen calls it. */
export type GatheredGoal = WeightedGoal & { readonly id: Id; readonly title: string }

/** The goals above everyone's: yours, and the primary boss's when there is one. */
export type Above = {
  readonly mine: readonly GatheredGoal[]
  readonly boss: readonly GatheredGoal[] | undefined
}

export async function goalsAbove(db: Reader): Promise<Above> {
  const bossId = (await primaryBoss(db))?.person_id
  return {
    mine: await activeGoals(db, null),
    boss: bossId === undefined ? undefined : await activeGoals(db, bossId),
  }
}

/**
 * Alignment with the level above: for null my active goals against those of the primary boss; for a person
 * their goals against mine, and through mine to the primary boss's. Without a boss there is no through-line.
 * Whoever asks for several people gathers the goals above once.
 */
export async function alignmentOf(db: Reader, ownerId: Id | null, known?: Above): Promise<Alignment> {
  const { mine, boss } = known ?? (await goalsAbove(db))
  if (ownerId === null) return alignment({ goals: mine, parents: boss ?? [] })
  return alignment({
    goals: await activeGoals(db, ownerId),
    parents: mine,
    ...(boss ? { topGoals: boss } : {}),
  })
}

/** The active goals of one person (null: mine), in the order they were written, with their links upwards. */
export async function activeGoals(db: Reader, ownerId: Id | null): Promise<readonly GatheredGoal[]> {
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'title', 'state', 'weight'])
    .where('owner_id', ownerId === null ? 'is' : '=', ownerId)
    .where('state', '=', 'active')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const links = await linksOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...row, supports: links.get(row.id) ?? [] }))
}

/** What each goal supports, by its id. */
export async function linksOf(
  db: Reader,
  goalIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly { readonly goalId: Id; readonly share: number }[]>> {
  const links = new Map<Id, { readonly goalId: Id; readonly share: number }[]>()
  if (goalIds.length === 0) return links
  const rows = await db
    .selectFrom('goal_support')
    .select(['goal_id', 'parent_id', 'share'])
    .where('goal_id', 'in', goalIds)
    .orderBy('parent_id')
    .execute()
  for (const row of rows) {
    const known = links.get(row.goal_id) ?? []
    known.push({ goalId: row.parent_id, share: row.share })
    links.set(row.goal_id, known)
  }
  return links
}
