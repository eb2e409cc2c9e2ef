// Ways to reach 75: the worked examples, and that doing what is proposed always makes the figure it names.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalStates, type WeightedGoal } from './links'
import { ALIGNMENT_THRESHOLD_PERCENT, alignment, linkProblems } from './rules'
import { type Change, waysToReach } from './ways'

const RUNS = { numRuns: 2000 }

function aGoal(id: string, weight: number, ...links: readonly (readonly [string, number])[]): WeightedGoal {
  return { id, state: 'active', weight, supports: links.map(([goalId, share]) => ({ goalId, share })) }
}

/** What the goals are once the changes are made. */
function made(goals: readonly WeightedGoal[], changes: readonly Change[]): readonly WeightedGoal[] {
  return changes.reduce<readonly WeightedGoal[]>(
    (now, change) =>
      now.map((goal) => {
        if (change.type === 'weight') {
          const points =
            goal.id === change.fromId ? -change.points : goal.id === change.toId ? change.points : 0
          return { ...goal, weight: goal.weight + points }
        }
        if (goal.id !== change.goalId) return goal
        const others = goal.supports.filter(({ goalId }) => goalId !== change.parentId)
        return { ...goal, supports: [...others, { goalId: change.parentId, share: change.share }] }
      }),
    goals,
  )
}

const state = fc.oneof(
  { weight: 4, arbitrary: fc.constant('active' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...goalStates) },
)
const parents = fc
  .array(fc.record({ state, weight: fc.nat(100) }), { maxLength: 4 })
  .map((goals) => goals.map((goal, index) => ({ ...goal, id: `p${index}`, supports: [] })))
const goals = fc
  .array(
    fc.record({
      state,
      weight: fc.nat(60),
      supports: fc.uniqueArray(fc.record({ goalId: fc.nat(4).map((n) => `p${n}`), share: fc.nat(50) }), {
        maxLength: 2,
        selector: ({ goalId }) => goalId,
      }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((goal, index) => ({ ...goal, id: `g${index}` })))

describe('ways to reach 75', () => {
  it('in the worked example gives the goal nothing hangs on to Ruth: 70 becomes 85', () => {
    const ruths = [aGoal('p1', 50), aGoal('p2', 50)]
    const danas = [
      aGoal('a', 30, ['p1', 100]),
      aGoal('b', 25, ['p1', 100]),
      aGoal('c', 20, ['p2', 50]),
      aGoal('d', 15),
      aGoal('e', 10, ['p2', 50]),
    ]
    expect(waysToReach(danas, ruths)).toEqual({
      missing: null,
      ways: [
        { changes: [{ type: 'link', goalId: 'd', parentId: 'p1', share: 100, added: 100 }], percent: 85 },
        { changes: [{ type: 'link', goalId: 'c', parentId: 'p2', share: 100, added: 50 }], percent: 80 },
        { changes: [{ type: 'link', goalId: 'e', parentId: 'p2', share: 100, added: 50 }], percent: 75 },
        { changes: [{ type: 'weight', fromId: 'd', toId: 'a', points: 5 }], percent: 75 },
        { changes: [{ type: 'weight', fromId: 'c', toId: 'a', points: 10 }], percent: 75 },
        { changes: [{ type: 'weight', fromId: 'e', toId: 'a', points: 10 }], percent: 75 },
      ],
    })
  })

  it('offers the fewest links together when no single one is enough', () => {
    const list = [aGoal('a', 30), aGoal('b', 30), aGoal('c', 20), aGoal('d', 20)]
    const { ways } = waysToReach(list, [aGoal('p', 100)])
    expect(ways).toHaveLength(1)
    expect([ways[0]?.changes.length, ways[0]?.percent]).toEqual([3, 80])
  })

  it('says what is missing when there is no way', () => {
    expect(waysToReach([], [aGoal('p', 1)])).toEqual({ ways: [], missing: 'goals' })
    expect(waysToReach([aGoal('a', 100)], [])).toEqual({ ways: [], missing: 'parents' })
    expect(
      waysToReach(
        [aGoal('a', 100, ['over', 100])],
        [aGoal('p', 1), { ...aGoal('over', 1), state: 'abandoned' }],
      ),
    ).toEqual({ ways: [], missing: 'tied_shares' })
    expect(waysToReach([aGoal('a', 100, ['p', 75])], [aGoal('p', 1)])).toEqual({ ways: [], missing: null })
  })

  it('makes the figure it names, at 75 or more, and breaks no rule of links and weights', () => {
    let shown = 0
    fc.assert(
      fc.property(goals, parents, (list, above) => {
        const { ways } = waysToReach(list, above)
        for (const { changes, percent } of ways) {
          shown += 1
          const after = made(list, changes)
          const figure = alignment({ goals: after, parents: above })
          expect([figure.percent, figure.aligned]).toEqual([percent, true])
          expect(percent).toBeGreaterThanOrEqual(ALIGNMENT_THRESHOLD_PERCENT)
          for (const { weight } of after) expect(weight >= 0 && weight <= 100).toBe(true)
          const changed = new Set(changes.map((change) => (change.type === 'link' ? change.goalId : '')))
          const leveled = [
            ...after.map((goal) => ({ ...goal, level: 1 })),
            ...above.map((goal) => ({ ...goal, level: 2 })),
          ]
          expect(
            linkProblems(leveled).filter(
              ({ goalId, problem }) => changed.has(goalId) && problem !== 'unknown_parent',
            ),
          ).toEqual([])
        }
      }),
      RUNS,
    )
    expect(shown).toBeGreaterThan(100)
  })

  it('finds a single link or move whenever there is one, best and smallest first, one a goal', () => {
    fc.assert(
      fc.property(goals, parents, (list, above) => {
        const figure = alignment({ goals: list, parents: above })
        const { ways, missing } = waysToReach(list, above)
        if (figure.aligned !== false) {
          expect(ways).toEqual([])
          return
        }
        expect(ways.length === 0).toBe(missing !== null)
        const reaches = (change: Change) =>
          alignment({ goals: made(list, [change]), parents: above }).aligned === true
        const byHand = list.flatMap((goal): readonly Change[] => {
          const given = goal.supports.reduce((sum, { share }) => sum + share, 0)
          if (goal.state !== 'active' || given >= 100) return []
          return above
            .filter((parent) => parent.state === 'active')
            .map((parent) => ({
              type: 'link',
              goalId: goal.id,
              parentId: parent.id,
              share: (goal.supports.find(({ goalId }) => goalId === parent.id)?.share ?? 0) + 100 - given,
              added: 100 - given,
            }))
        })
        const wanted = new Set(
          byHand.filter(reaches).map((change) => (change.type === 'link' ? change.goalId : '')),
        )
        const singles = ways.filter(({ changes }) => changes.length === 1).flatMap(({ changes }) => changes)
        const linked = singles.flatMap((change) => (change.type === 'link' ? [change.goalId] : []))
        expect(new Set(linked)).toEqual(wanted)
        expect(linked).toHaveLength(wanted.size)
        const points = singles.flatMap((change) => (change.type === 'weight' ? [change] : []))
        expect(points.map((change) => change.points)).toEqual(
          points.map((change) => change.points).toSorted((a, b) => a - b),
        )
        for (const change of points) expect(reaches({ ...change, points: change.points - 1 })).toBe(false)
      }),
      RUNS,
    )
  })

  it('does not depend on the order of the goals', () => {
    fc.assert(
      fc.property(goals, parents, (list, above) => {
        expect(waysToReach(list.toReversed(), above.toReversed())).toEqual(waysToReach(list, above))
      }),
      RUNS,
    )
  })
})
