// Goals of the boss, of you and of your reports, with weights and the links by which one supports the next level up.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, Served } from '../words'
import { id, line, served, text } from '../words'
import type { ExpectationRead } from './reads'
import type { Ways } from './ways'

export const weight = z
  .int('A weight is a whole number.')
  .min(0, 'A weight is at least 0.')
  .max(100, 'A weight is at most 100.')
export const share = z
  .int('A share is a whole number.')
  .min(0, 'A share is at least 0%.')
  .max(100, 'A share is at most 100%.')
export const goalState = z.enum(['draft', 'agreed', 'active', 'achieved', 'missed', 'abandoned'])
export type GoalState = z.infer<typeof goalState>

const figure = z.number().nullable().default(null)
const fields = {
  title: line('Write the goal first.'),
  measure: text.default(''),
  baseline: figure,
  current: figure,
  target: figure,
  unit: z.string().trim().max(40).default(''),
  period: z.string().trim().max(60).default(''),
  weight,
  served,
  meets: text.default(''),
  outstanding: text.default(''),
  evidence: text.default(''),
}

export const addGoal = z.strictObject({
  ...fields,
  /** Whose goal; null means yours. */
  ownerId: id.nullable(),
  state: goalState.default('active'),
  agreedOn: localDate.nullable().default(null),
})
export const saveGoal = z.strictObject({ id, ...fields, state: goalState })

/** One of the ways to reach 75, as it was proposed. */
export const applyWay = z.strictObject({
  changes: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('link'), goalId: id, parentId: id, share }),
        z.strictObject({
          type: z.literal('weight'),
          fromId: id,
          toId: id,
          points: z.int().min(1, 'Move at least one point.').max(100, 'There are 100 points in all.'),
        }),
      ]),
    )
    .min(1, 'There is nothing to change.')
    .max(100),
})

export type GoalLink = { readonly parentId: Id; readonly share: number }

export type GoalView = {
  readonly id: Id
  readonly ownerId: Id | null
  readonly ownerName: string
  readonly level: 'boss' | 'me' | 'report'
  readonly title: string
  readonly measure: string
  readonly baseline: number | null
  readonly current: number | null
  readonly target: number | null
  readonly unit: string
  readonly period: string
  readonly weight: number
  readonly state: GoalState
  readonly served: Served
  readonly meets: string
  readonly outstanding: string
  readonly evidence: string
  readonly agreedOn: string | null
  readonly supports: readonly GoalLink[]
  /** The last time it was said how this goal reads; mine only, the boss's is null until a talk. */
  readonly lastRead: ExpectationRead | null
}

export type AlignmentFigure = {
  readonly percent: number | null
  readonly isAligned: boolean | null
  readonly throughPercent: number | null
  readonly weightTotal: number
  readonly weightsAddUp: boolean
  readonly uncovered: readonly { readonly id: Id; readonly title: string }[]
}

/** A link upwards to a goal that is over: it counts 0 until it is taken away or the goal is active again. */
export type DeadLink = {
  readonly goalId: Id
  readonly goalTitle: string
  readonly parentId: Id
  readonly parentTitle: string
  readonly parentState: GoalState
  readonly share: number
}

export type AlignmentPage = {
  readonly bossName: string | null
  /** The agreed part of the weight of your active goals, in percent; null when there are none. */
  readonly clarityPercent: number | null
  /** How many of your active goals wait for an agreement or an answer about a gap. */
  readonly openChecks: number
  readonly ways: Ways
  readonly deadLinks: readonly DeadLink[]
  readonly goals: readonly GoalView[]
  readonly mine: AlignmentFigure
  /** Direct and through-line figure of each report; never averaged, never ranked. */
  readonly reports: readonly {
    readonly personId: Id
    readonly name: string
    readonly figure: AlignmentFigure
  }[]
  readonly lastCheckOn: string | null
  readonly isCheckDue: boolean
  readonly isCheckOpen: boolean
}
