// Opportunities: a chance seen, what became of it, and those that went by.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, Visibility } from '../words'
import { id, line, text, visibility } from '../words'
import type { MatchState } from './matches'
import type { OpportunityState } from './rules'

const fields = {
  text: line('Write what the opportunity is.'),
  deadlineOn: localDate.nullable().default(null),
  /** The day you learned of it; today when left out. After the deadline means it was missed. */
  learnedOn: localDate.optional(),
  goalId: id.nullable().default(null),
  /** The boss it is raised with; null means the primary one. */
  relationshipId: id.nullable().default(null),
  /** The report it is for; null when it is yours. */
  personId: id.nullable().default(null),
  visibility: visibility.default('shareable'),
}

export const addOpportunity = z.strictObject(fields)
export const saveOpportunity = z.strictObject({ id, ...fields })

/** What can become of an opportunity by hand. */
export const opportunityStep = z.enum(['raised', 'offered', 'accepted', 'declined', 'withheld'])
export type OpportunityStep = z.infer<typeof opportunityStep>

export const stepOpportunity = z.strictObject({
  id,
  to: opportunityStep,
  on: localDate.optional(),
  reason: text.default(''),
})

/** It suits this report, through one of their aspirations or plainly. */
export const matchOpportunity = z.strictObject({
  opportunityId: id,
  personId: id,
  aspirationId: id.nullable().default(null),
})

export const stepMatch = z.strictObject({
  id,
  to: z.enum(['mentioned', 'accepted', 'declined', 'withheld']),
  on: localDate.optional(),
  reason: text.default(''),
})
export type MatchStep = z.infer<typeof stepMatch>['to']

export type MatchView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  /** The aspiration it suits; null when it was matched plainly. */
  readonly aspiration: string | null
  readonly state: MatchState
  /** The day of that state; the day of the match while it is unmentioned. */
  readonly on: string
  readonly reason: string
  /** Days it went unmentioned, once it has to be mentioned or a reason given; null otherwise. */
  readonly unmentionedFor: number | null
}

/** Someone it may suit: an aspiration shares a word with it. Nothing is matched by itself. */
export type SuitView = {
  readonly personId: Id
  readonly personName: string
  readonly aspirationId: Id
  readonly aspiration: string
  readonly words: readonly string[]
}

/** Where an opportunity stands, in words. */
export const opportunityWords: Readonly<Record<OpportunityState, string>> = {
  spotted: 'Seen, not raised',
  raised: 'Raised',
  offered: 'Offered',
  accepted: 'Taken',
  declined: 'Declined',
  withheld: 'Withheld',
  lapsed: 'Lapsed',
  missed: 'Learned of too late',
}

export type OpportunityView = {
  readonly id: Id
  readonly relationshipId: Id | null
  readonly personId: Id | null
  readonly personName: string | null
  readonly text: string
  readonly deadlineOn: string | null
  readonly learnedOn: string
  readonly raisedOn: string | null
  /** As of today: what was not taken lapses by itself the day after its deadline. */
  readonly state: OpportunityState
  readonly closedOn: string | null
  readonly reason: string
  readonly goalId: Id | null
  readonly visibility: Visibility
  readonly matches: readonly MatchView[]
  readonly maySuit: readonly SuitView[]
}

export type OpportunityList = {
  /** Live ones by deadline, then those that are over, newest first. */
  readonly opportunities: readonly OpportunityView[]
  /** Of your own: missed and lapsed, of all. */
  readonly left: { readonly part: number; readonly whole: number; readonly display: string }
}
