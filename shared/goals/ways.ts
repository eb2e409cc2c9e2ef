// Ways to reach three quarters: which one link, which one move of weight, or which few links together get there,
// each with the figure it makes. Worked out from the goals alone; nothing here knows a screen or a database.
import { wholeQuotient } from '../rounding'
import type { WeightedGoal } from './links'
import { ALIGNMENT_THRESHOLD_PERCENT } from './rules'

/** Lets a goal give what is free of it to one of the level above; `share` is what the link has afterwards. */
export type LinkChange = {
  readonly type: 'link'
  readonly goalId: string
  readonly parentId: string
  readonly share: number
  /** The points of share this adds: what was free. */
  readonly added: number
}

/** Takes `points` of weight from one goal and gives them to another that serves the level above further. */
export type WeightChange = {
  readonly type: 'weight'
  readonly fromId: string
  readonly toId: string
  readonly points: number
}

export type Change = LinkChange | WeightChange

export type Way = {
  readonly changes: readonly Change[]
  /** What alignment shows once it is done: floored, as everywhere. */
  readonly percent: number
}

/** Why there is no way: no goals to weigh, nothing above to serve, or shares tied to goals that are over. */
export type MissingForWays = 'goals' | 'parents' | 'tied_shares'

export type Ways = { readonly ways: readonly Way[]; readonly missing: MissingForWays | null }

const mostWeight = 100

/**
 * Ways to reach 75 % for goals under the level above (domain row 22). Links come first, the one with the highest
 * figure leading, then moves of weight, the smallest first; one way a goal. When nothing single reaches it, the
 * fewest links that do together. Empty when it is reached already; `missing` says why when there is no way.
 * Every way keeps shares at 100 or less, weights between 0 and 100, and links exactly one level up.
 */
export function waysToReach(goals: readonly WeightedGoal[], parents: readonly WeightedGoal[]): Ways {
  const active = goals.filter((goal) => goal.state === 'active' && goal.weight > 0)
  const weightTotal = active.reduce((sum, { weight }) => sum + weight, 0)
  if (weightTotal === 0) return { ways: [], missing: 'goals' }
  const above = parents.filter(({ state }) => state === 'active')
  const aboveIds = new Set(above.map(({ id }) => id))
  const level: Level = {
    goals: active.map((goal) => ({ goal, ...sharesOf(goal, aboveIds) })),
    parents: inOrderOfNeed(above, active),
    weightTotal,
  }
  const now = served(level)
  const wanted = ALIGNMENT_THRESHOLD_PERCENT * weightTotal
  if (now >= wanted) return { ways: [], missing: null }
  if (above.length === 0) return { ways: [], missing: 'parents' }
  const single = [...links(level, now), ...moves(level, now, wanted)].filter(({ sum }) => sum >= wanted)
  if (single.length > 0) return { ways: single.map((step) => wayOf([step], level, step.sum)), missing: null }
  const together = fewestLinks(level, now, wanted)
  if (together) return { ways: [together], missing: null }
  return { ways: [], missing: 'tied_shares' }
}

type Measured = { readonly goal: WeightedGoal; readonly support: number; readonly free: number }
type Level = {
  readonly goals: readonly Measured[]
  readonly parents: readonly WeightedGoal[]
  readonly weightTotal: number
}
/** One change and the sum of weight times share it leads to. */
type Step = { readonly change: Change; readonly sum: number }

/** How much of a goal serves what is active above, and how much of it is not promised to anything yet. */
function sharesOf(goal: WeightedGoal, aboveIds: ReadonlySet<string>): { support: number; free: number } {
  const given = goal.supports.reduce((sum, { share }) => sum + share, 0)
  const support = goal.supports
    .filter(({ goalId }) => aboveIds.has(goalId))
    .reduce((sum, { share }) => sum + share, 0)
  return { support, free: Math.max(0, 100 - given) }
}

/** Goals above that nothing serves yet come first, then the heavier. */
function inOrderOfNeed(
  parents: readonly WeightedGoal[],
  goals: readonly WeightedGoal[],
): readonly WeightedGoal[] {
  const covered = new Set(
    goals.flatMap(({ supports }) => supports.filter(({ share }) => share > 0).map(({ goalId }) => goalId)),
  )
  return parents.toSorted(
    (a, b) =>
      Number(covered.has(a.id)) - Number(covered.has(b.id)) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  )
}

function served(level: Level): number {
  return level.goals.reduce((sum, { goal, support }) => sum + goal.weight * support, 0)
}

/** What is free of each goal given to the level above, the biggest gain first. */
function links({ goals, parents }: Level, now: number): readonly Step[] {
  return goals
    .filter(({ free }) => free > 0)
    .flatMap(({ goal, free }) => {
      // A goal that already serves one above gives it the rest; else the first in need gets it.
      const own = parents.find(({ id }) => goal.supports.some(({ goalId }) => goalId === id))
      const parent = own ?? parents[0]
      if (!parent) return []
      const had = goal.supports.find(({ goalId }) => goalId === parent.id)?.share ?? 0
      const change = {
        type: 'link' as const,
        goalId: goal.id,
        parentId: parent.id,
        share: had + free,
        added: free,
      }
      return [{ change, sum: now + goal.weight * free }]
    })
    .toSorted((a, b) => b.sum - a.sum || (a.change.goalId < b.change.goalId ? -1 : 1))
}

/** The fewest points moved from each goal to one that serves further, the smallest move first. */
function moves({ goals }: Level, now: number, wanted: number): readonly Step[] {
  const best = goals.flatMap((from) => {
    const steps = goals.flatMap((to) => {
      const gain = to.support - from.support
      if (gain <= 0) return []
      const points = Math.ceil((wanted - now) / gain)
      if (points > from.goal.weight || to.goal.weight + points > mostWeight) return []
      const change = { type: 'weight' as const, fromId: from.goal.id, toId: to.goal.id, points }
      return [{ change, sum: now + points * gain, heavy: to.goal.weight }]
    })
    const [first] = steps.toSorted(
      (a, b) =>
        a.change.points - b.change.points || b.heavy - a.heavy || (a.change.toId < b.change.toId ? -1 : 1),
    )
    return first ? [first] : []
  })
  return best.toSorted(
    (a, b) => a.change.points - b.change.points || (a.change.fromId < b.change.fromId ? -1 : 1),
  )
}

/** The biggest gains one after the other until it is reached: no smaller number of links would do. */
function fewestLinks(level: Level, now: number, wanted: number): Way | null {
  const chosen: Step[] = []
  let sum = now
  for (const step of links(level, now)) {
    chosen.push(step)
    sum += step.sum - now
    if (sum >= wanted) return wayOf(chosen, level, sum)
  }
  return null
}

function wayOf(steps: readonly Step[], { weightTotal }: Level, sum: number): Way {
  return { changes: steps.map(({ change }) => change), percent: wholeQuotient(sum, weightTotal) }
}
