// Goals as the alignment rules see them: a state, a weight, and how much of each serves a goal one level up.
import { z } from 'zod'
import { firstRepeated } from '../repeats'

export const goalStates = ['draft', 'agreed', 'active', 'achieved', 'missed', 'abandoned'] as const

export const supportLink = z
  .strictObject({ goalId: z.string().min(1).max(200), share: z.int().min(0).max(100) })
  .readonly()

export const weightedGoal = z
  .strictObject({
    id: z.string().min(1).max(200),
    state: z.enum(goalStates),
    weight: z.int().min(0).max(1_000_000),
    supports: z.array(supportLink).max(1000).readonly(),
  })
  .readonly()
  .superRefine(({ supports }, context) => {
    const repeated = firstRepeated(supports.map(({ goalId }) => goalId))
    if (repeated !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['supports', repeated, 'goalId'],
        message: 'must not be linked twice',
      })
    }
    if (supports.reduce((sum, { share }) => sum + share, 0) > 100) {
      context.addIssue({
        code: 'custom',
        path: ['supports'],
        message: 'shares must not add up to more than 100',
      })
    }
  })

const goalList = z
  .array(weightedGoal)
  .max(10_000)
  .readonly()
  .superRefine((goals, context) => {
    const repeated = firstRepeated(goals.map(({ id }) => id))
    if (repeated !== undefined) {
      context.addIssue({
        code: 'custom',
        path: [repeated, 'id'],
        message: 'must not be the id of an earlier goal',
      })
    }
  })

export const alignmentInput = z
  .strictObject({ goals: goalList, parents: goalList, topGoals: goalList.optional() })
  .readonly()

export type WeightedGoal = z.infer<typeof weightedGoal>
export type AlignmentInput = z.infer<typeof alignmentInput>
