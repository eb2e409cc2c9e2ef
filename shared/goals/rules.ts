// How much of one level's goals serves the level above, directly and through to the level above that,
// and whether support links make sense at all.
import { wholeQuotient } from '../rounding'
import type { AlignmentInput, WeightedGoal } from './links'

/** The share of weighted goals that must serve the level above: three quarters, the rest is room of one's own. */
export const ALIGNMENT_THRESHOLD_PERCENT = 75

export type Alignment = {
  readonly percent: number | null
  readonly aligned: boolean | null
  readonly throughPercent: number | null
  readonly weightTotal: number
  readonly weightsAddUp: boolean
  readonly uncoveredParents: readonly string[]
}

export type LeveledGoal = Pick<WeightedGoal, 'id' | 'supports'> & {
  /** 0 for a report's goals, 1 for mine, 2 for my boss's, and so on up. */
  readonly level: number
}

export type LinkProblem = {
  readonly goalId: string
  readonly parentId: string
  readonly problem: 'unknown_parent' | 'wrong_level' | 'cycle' | 'linked_twice' | 'over_100'
}

/**
 * Alignment of active goals with active parents: the weighted mean of each goal's support shares, in percent,
 * floored for show; `aligned` is the exact test against three quarters, before any rounding. The through-line
 * multiplies each share by the parent's own share in the top goals and is floored once, at the end; null when
 * no top goals are given, 0 when their list is empty. All three are null when there is nothing to weigh.
 * Weights that do not total 100 are divided by what they total, and said so. A parent is covered by any active
 * goal with a share above 0; the uncovered are listed by id.
 */
export function alignment({ goals, parents, topGoals }: AlignmentInput): Alignment {
  const active = goals.filter(isActive)
  const activeParents = parents.filter(isActive)
  const weightTotal = active.reduce((sum, { weight }) => sum + weight, 0)
  const direct = weightedSum(active, new Map(activeParents.map(({ id }) => [id, 1])))
  const topIds = new Map(topGoals?.filter(isActive).map(({ id }) => [id, 1]))
  const through = weightedSum(
    active,
    new Map(activeParents.map((parent) => [parent.id, supportOf(parent, topIds)])),
  )
  const hasWeight = weightTotal > 0
  return {
    percent: hasWeight ? wholeQuotient(direct, weightTotal) : null,
    aligned: hasWeight ? direct >= ALIGNMENT_THRESHOLD_PERCENT * weightTotal : null,
    throughPercent: hasWeight && topGoals ? wholeQuotient(through, 100 * weightTotal) : null,
    weightTotal,
    weightsAddUp: weightTotal === 100,
    uncoveredParents: uncoveredParents(active, activeParents),
  }
}

/**
 * Everything wrong with the support links of a set of goals: a parent that is not there or not exactly one
 * level up, a link that closes a circle, a parent linked twice, shares above 100 in all. Empty when sound.
 */
export function linkProblems(goals: readonly LeveledGoal[]): readonly LinkProblem[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  return goals.flatMap((goal) => {
    const problems: LinkProblem[] = []
    const linked = new Set<string>()
    let shares = 0
    for (const { goalId: parentId, share } of goal.supports) {
      const parent = byId.get(parentId)
      shares += share
      const found: readonly (LinkProblem['problem'] | false)[] = [
        parent === undefined && 'unknown_parent',
        parent !== undefined && parent.level !== goal.level + 1 && 'wrong_level',
        parent !== undefined && reaches(parent, goal.id, byId) && 'cycle',
        linked.has(parentId) && 'linked_twice',
        shares > 100 && shares - share <= 100 && 'over_100',
      ]
      for (const problem of found) if (problem) problems.push({ goalId: goal.id, parentId, problem })
      linked.add(parentId)
    }
    return problems
  })
}

/** Whether following support links upwards from `start` ever arrives at `targetId`. */
function reaches(start: LeveledGoal, targetId: string, byId: ReadonlyMap<string, LeveledGoal>): boolean {
  const seen = new Set<string>()
  const waiting = [start]
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    if (goal.id === targetId) return true
    if (seen.has(goal.id)) continue
    seen.add(goal.id)
    for (const { goalId } of goal.supports) {
      const parent = byId.get(goalId)
      if (parent !== undefined) waiting.push(parent)
    }
  }
  return false
}

function isActive(goal: WeightedGoal): boolean {
  return goal.state === 'active'
}

/** Σ weight · Σ share · worth of the parent; parents that are not listed are worth nothing. */
function weightedSum(goals: readonly WeightedGoal[], worth: ReadonlyMap<string, number>): number {
  return goals.reduce((sum, goal) => sum + goal.weight * supportOf(goal, worth), 0)
}

function supportOf(goal: WeightedGoal, worth: ReadonlyMap<string, number>): number {
  return goal.supports.reduce((sum, { goalId, share }) => sum + share * (worth.get(goalId) ?? 0), 0)
}

function uncoveredParents(
  goals: readonly WeightedGoal[],
  parents: readonly WeightedGoal[],
): readonly string[] {
  const covered = new Set(
    goals.flatMap(({ supports }) => supports.filter(({ share }) => share > 0).map(({ goalId }) => goalId)),
  )
  return parents
    .map(({ id }) => id)
    .filter((id) => !covered.has(id))
    .sort((a, b) => (a < b ? -1 : 1))
}
