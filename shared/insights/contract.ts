// What Insights shows: each number with the sentence behind it, for your own eyes.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import type { MomentCounts } from '../reputation/model'
import type { DirectContact } from '../signals/contact'
import type { Id } from '../words'
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

export type InsightsView = {
  /** The primary boss first. */
  readonly bosses: readonly BossInsights[]
  /** Null before anyone is here. */
  readonly contact: DirectContact | null
  /** Planned minutes of what was talked about in 90 days; null when nothing was. */
  readonly time: ServedTime | null
  /** Talks cancelled for desk work in 60 days. */
  readonly lostToDeskWork: number
  /** Ideas tried, of all that were raised. */
  readonly ideas: Rate
}

export const insights = {
  view: call.output(type<InsightsView>()),
}
