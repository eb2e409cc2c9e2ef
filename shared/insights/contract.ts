// What Insights shows: each number with the sentence behind it, for your own eyes.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import type { PromptCoverage } from '../prompts/rules'
import type { MomentCounts } from '../reputation/model'
import type { DirectContact } from '../signals/contact'
import type { Id, RelationshipKind } from '../words'
import type { Rate } from './rates'
import type { ServedTime } from './rules'

export type BossInsights = {
  readonly relationshipId: Id
  readonly personId: Id
  readonly name: string
  readonly moments: MomentCounts
  /** Needs offered before the boss asked. */
  readonly offeredFirst: Rate
}

/** Talks held of those expected, and how the last one sits with the rhythm. */
export type CadenceInsight = {
  readonly personId: Id
  readonly name: string
  readonly kind: RelationshipKind
  readonly cadenceDays: number
  readonly held: number
  readonly expected: number
  readonly percent: number | null
  readonly daysSinceLast: number | null
  readonly daysOver: number
}

type VoiceMinutes = {
  /** On what the report brought. */
  readonly theirs: number
  readonly minutes: number
  readonly percent: number | null
}

/** Minutes of one-on-ones on what the reports brought, all together and by person; never ranked. */
export type VoiceInsight = VoiceMinutes & {
  readonly target: number
  readonly people: readonly (VoiceMinutes & { readonly personId: Id; readonly name: string })[]
}

export type CoverageInsight = PromptCoverage & {
  readonly personId: Id
  readonly name: string
  readonly kind: RelationshipKind
}

export type InsightsView = {
  /** The primary boss first. */
  readonly bosses: readonly BossInsights[]
  /** Null before anyone is here. */
  readonly contact: DirectContact | null
  /** Planned minutes of what was talked about in 90 days; null when nothing was. */
  readonly time: ServedTime | null
  /** Everyone, in the order of lists: reports by name, then bosses. */
  readonly cadences: readonly CadenceInsight[]
  readonly voice: VoiceInsight
  readonly coverage: readonly CoverageInsight[]
  /** Talks cancelled for desk work in 60 days. */
  readonly lostToDeskWork: number
  /** Ideas tried, of all that were raised. */
  readonly ideas: Rate
}

export const insights = {
  view: call.output(type<InsightsView>()),
}
