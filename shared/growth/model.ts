// Growth: what a report wants to become, the steps taken towards it, and the talks about it.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Rate } from '../insights/rates'
import type { Readiness } from '../successors/model'
import type { Id, Visibility } from '../words'
import { id, line, visibility } from '../words'

export const aspirationStates = ['active', 'reached', 'let_go'] as const
export type AspirationState = (typeof aspirationStates)[number]

export const developmentKinds = ['stretch', 'mentor', 'training'] as const
export const developmentKind = z.enum(developmentKinds)
export type DevelopmentKind = z.infer<typeof developmentKind>

/** How each kind of step is called. */
export const developmentWords: Readonly<Record<DevelopmentKind, string>> = {
  stretch: 'Stretch',
  mentor: 'Mentor',
  training: 'Training',
}

const aspirationFields = {
  text: line('Write what they want to become or learn.'),
  /** By when, in their words: "by autumn". */
  horizon: z.string().trim().max(120, 'Keep this under 120 characters.').default(''),
  /** The day it was noted; today when left out. */
  notedOn: localDate.optional(),
  /** Goals of that person it is linked to. */
  goalIds: id.array().max(50).default([]),
  visibility: visibility.default('shareable'),
}

export const addAspiration = z.strictObject({ personId: id, ...aspirationFields })
export const saveAspiration = z.strictObject({ id, ...aspirationFields })
export const closeAspiration = z.strictObject({
  id,
  to: z.enum(['reached', 'let_go']),
  on: localDate.optional(),
})

const developmentFields = {
  text: line('Write the step first.'),
  kind: developmentKind,
  /** The aspiration it leads to; null for none in particular. */
  aspirationId: id.nullable().default(null),
  dueOn: localDate.nullable().default(null),
  visibility: visibility.default('shareable'),
}

export const addDevelopment = z.strictObject({ personId: id, ...developmentFields })
export const saveDevelopment = z.strictObject({ id, ...developmentFields })

export const noteGrowthTalk = z.strictObject({
  personId: id,
  aspirationId: id.nullable().default(null),
  /** The day it was; today when left out. */
  on: localDate.optional(),
})

export type AspirationView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  readonly text: string
  readonly horizon: string
  readonly state: AspirationState
  readonly notedOn: string
  readonly closedOn: string | null
  /** The last talk about this one; null when there was none. */
  readonly talkedOn: string | null
  readonly goals: readonly { readonly id: Id; readonly title: string }[]
  /** Opportunities it was matched with that still lead there. */
  readonly opportunities: readonly { readonly id: Id; readonly text: string }[]
  readonly visibility: Visibility
}

export type DevelopmentView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  readonly aspirationId: Id | null
  readonly kind: DevelopmentKind
  readonly text: string
  readonly dueOn: string | null
  readonly state: 'open' | 'done' | 'dropped'
  readonly doneOn: string | null
  readonly visibility: Visibility
}

export type GrowthTalk = {
  readonly id: Id
  readonly on: string
  /** What it was about; null when nothing in particular. */
  readonly about: string | null
}

export type GrowthPage = {
  /** Active ones by the day they were noted, then those that are over, newest first. */
  readonly aspirations: readonly AspirationView[]
  /** Open ones by their day, then the done ones, newest first. */
  readonly development: readonly DevelopmentView[]
  /** Newest first. */
  readonly talks: readonly GrowthTalk[]
  /** Days since the last talk about growth, or since you began working together. */
  readonly daysSinceTalk: number
  /** Active aspirations linked to a goal or an opportunity, of all active ones. */
  readonly linked: Rate
  /** What you answer for that they could take over. */
  readonly namedFor: readonly { readonly text: string; readonly readiness: Readiness }[]
}
