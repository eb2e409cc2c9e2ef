// Alignment and its links: worked examples, exactness at the threshold, and what holds for any goals.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignmentInput, alignmentInput, goalStates, type WeightedGoal } from './links'
import { alignment, type LeveledGoal, linkProblems } from './rules'

const RUNS = { numRuns: 2000 }

function aGoal(id: string, weight: number, ...links: readonly (readonly [string, number])[]): WeightedGoal {
  return { id, state: 'active', weight, supports: links.map(([goalId, share]) => ({ goalId, share })) }
}

const state = fc.oneof(fc.constant('active' as const), fc.constantFrom(...goalStates))

function goalsOf(prefix: string, above: string, shareLimit = 33): fc.Arbitrary<WeightedGoal[]> {
  const links = fc.uniqueArray(
    fc.record({ goalId: fc.nat(4).map((n) => `${above}${n}`), share: fc.nat(shareLimit) }),
    { maxLength: 3, selector: ({ goalId }) => goalId },
  )
  return fc
    .array(fc.record({ state, weight: fc.nat(300), supports: links }), { maxLength: 5 })
    .map((goals) => goals.map((goal, index) => ({ ...goal, id: `${prefix}${index}` })))
}

const anyInput: fc.Arbitrary<AlignmentInput> = fc.record(
  { goals: goalsOf('g', 'p'), parents: goalsOf('p', 't'), topGoals: goalsOf('t', 'x') },
  { requiredKeys: ['goals', 'parents'] },
)

const mateo = [aGoal('m1', 40, ['G1', 100]), aGoal('m2', 35, ['G4', 100]), aGoal('m3', 25)]
const topGoals = [aGoal('T1', 100)]

describe('alignment', () => {
  it('is 70 % and fails in the worked example, and passes exactly at 75 %', () => {
    const parents = [aGoal('p1', 50), aGoal('p2', 50)]
    const goals = [
      aGoal('a', 30, ['p1', 100]),
      aGoal('b', 25, ['p1', 100]),
      aGoal('c', 20, ['p2', 50]),
      aGoal('d', 15),
      aGoal('e', 10, ['p2', 50]),
    ]
    expect(alignment({ goals, parents })).toMatchObject({ percent: 70, aligned: false, throughPercent: null })
    const raised = [...goals.slice(0, 4), aGoal('e', 10, ['p2', 100])]
    expect(alignment({ goals: raised, parents })).toMatchObject({ percent: 75, aligned: true })
  })

  it('shows the illusion: 75 % direct, 40 % through, and 75 % once the missing link is there', () => {
    const parents = [aGoal('G1', 50, ['T1', 100]), aGoal('G4', 15)]
    expect(alignment({ goals: mateo, parents, topGoals })).toMatchObject({ percent: 75, throughPercent: 40 })
    const linked = [aGoal('G1', 50, ['T1', 100]), aGoal('G4', 15, ['T1', 100])]
    expect(alignment({ goals: mateo, parents: linked, topGoals })).toMatchObject({ throughPercent: 75 })
  })

  it('never passes by rounding', () => {
    const goals = [aGoal('a', 7499, ['p', 100]), aGoal('b', 2501)]
    expect(alignment({ goals, parents: [aGoal('p', 1)] })).toMatchObject({ percent: 74, aligned: false })
  })

  it('agrees with exact fractions, and through is never above direct', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const given = alignment(alignmentInput.parse(input))
        const active = input.goals.filter((goal) => goal.state === 'active')
        const weight = active.reduce((sum, goal) => sum + goal.weight, 0)
        expect(given.weightTotal).toBe(weight)
        expect(given.weightsAddUp).toBe(weight === 100)
        if (weight === 0) {
          expect([given.percent, given.aligned, given.throughPercent]).toEqual([null, null, null])
          return
        }
        let direct = 0n
        let through = 0n
        for (const goal of active) {
          for (const link of goal.supports) {
            const parent = input.parents.find(({ id }) => id === link.goalId)
            if (parent?.state !== 'active') continue
            direct += BigInt(goal.weight * link.share)
            for (const up of parent.supports) {
              const top = input.topGoals?.find(({ id }) => id === up.goalId)
              if (top?.state === 'active') through += BigInt(goal.weight * link.share * up.share)
            }
          }
        }
        expect(given.percent).toBe(Number(direct / BigInt(weight)))
        expect(given.aligned).toBe(direct >= 75n * BigInt(weight))
        if (input.topGoals === undefined) expect(given.throughPercent).toBeNull()
        else expect(given.throughPercent).toBe(Number(through / (100n * BigInt(weight))))
        expect(given.throughPercent ?? 0).toBeLessThanOrEqual(given.percent ?? 0)
      }),
      RUNS,
    )
  })

  it('names active parents nobody supports, sorted, and only those', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { uncoveredParents } = alignment(input)
        expect(uncoveredParents).toEqual(uncoveredParents.toSorted())
        for (const parent of input.parents) {
          const isCovered = input.goals.some(
            (goal) =>
              goal.state === 'active' &&
              goal.supports.some(({ goalId, share }) => goalId === parent.id && share > 0),
          )
          expect(uncoveredParents.includes(parent.id)).toBe(parent.state === 'active' && !isCovered)
        }
      }),
      RUNS,
    )
  })

  it('ignores what is not active and the order of everything', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = {
          goals: input.goals.filter((goal) => goal.state === 'active').toReversed(),
          parents: input.parents.filter((goal) => goal.state === 'active').toReversed(),
          ...(input.topGoals && { topGoals: input.topGoals.toReversed() }),
        }
        expect(alignment(turned)).toEqual(alignment(input))
      }),
      RUNS,
    )
  })
})

describe('support links', () => {
  const leveled = (goal: WeightedGoal, level: number): LeveledGoal => ({ ...goal, level })

  it('are sound one level up', () => {
    const goals = [
      leveled(aGoal('m', 1, ['d', 100]), 0),
      leveled(aGoal('d', 1, ['r', 50]), 1),
      leveled(aGoal('r', 1), 2),
    ]
    expect(linkProblems(goals)).toEqual([])
  })

  it('name what is missing, on the wrong level, doubled or too much', () => {
    const goals = [
      leveled(aGoal('m', 1, ['gone', 10], ['r', 10], ['d', 60], ['d', 60]), 0),
      leveled(aGoal('d', 1), 1),
      leveled(aGoal('r', 1), 2),
    ]
    expect(linkProblems(goals)).toEqual([
      { goalId: 'm', parentId: 'gone', problem: 'unknown_parent' },
      { goalId: 'm', parentId: 'r', problem: 'wrong_level' },
      { goalId: 'm', parentId: 'd', problem: 'linked_twice' },
      { goalId: 'm', parentId: 'd', problem: 'over_100' },
    ])
  })

  it('name every link of a circle, and of none that only leads into it', () => {
    const goals = [
      leveled(aGoal('a', 1, ['b', 10]), 0),
      leveled(aGoal('b', 1, ['c', 10]), 1),
      leveled(aGoal('c', 1, ['b', 10]), 2),
      leveled(aGoal('self', 1, ['self', 10]), 2),
    ]
    const circles = linkProblems(goals).filter(({ problem }) => problem === 'cycle')
    expect(circles.map(({ goalId, parentId }) => `${goalId} ${parentId}`)).toEqual([
      'b c',
      'c b',
      'self self',
    ])
  })

  it('cannot form a circle while each lies exactly one level up', () => {
    fc.assert(
      fc.property(goalsOf('g', 'p'), goalsOf('p', 't'), goalsOf('t', 'g'), (low, middle, high) => {
        const goals = [
          ...low.map((one) => leveled(one, 0)),
          ...middle.map((one) => leveled(one, 1)),
          ...high.map((one) => leveled(one, 2)),
        ]
        const problems = linkProblems(goals)
        const circles = problems.filter(({ problem }) => problem === 'cycle')
        for (const { goalId } of circles) expect(goalId).toMatch(/^[gpt]/)
        if (circles.length > 0) expect(problems.some(({ problem }) => problem === 'wrong_level')).toBe(true)
      }),
      RUNS,
    )
  })
})
