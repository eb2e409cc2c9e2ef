// What Today shows beside the lists of other features: who needs you, customers first, and who got your time.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import type { Lens } from '../decisions/model'
import type { ServedTime } from '../insights/rules'
import type { Served } from '../words'

export type NeedsYou = {
  readonly id: string
  readonly served: Served
  readonly title: string
  readonly why: string
  /** What a decision does to each of the three. */
  readonly lens?: Lens
  /** What the button does: opens the record of this kind, plans a talk, shows what was promised, or notes what is heard. */
  readonly action:
    | 'signal'
    | 'obstacle'
    | 'policy'
    | 'plan'
    | 'goal'
    | 'check'
    | 'decision'
    | 'boss_topic'
    | 'accomplishment'
    | 'opportunity'
    | 'load'
    | 'need'
    | 'hear'
    | 'recognise'
    | 'stay'
    | 'talk'
    | 'match'
  /** The id of that record; of the relationship to plan a talk, of the meeting to prepare one; of the person to recognise or ask to stay; else empty. */
  readonly ref: string
}

export type TodayView = {
  readonly headline: string
  readonly needs: readonly NeedsYou[]
  /** Planned minutes of held meetings in 30 days, by whom they serve; null when there were none. */
  readonly time: ServedTime | null
  /** Of 100 planned minutes this month, how many went to people rather than status; null when nothing was held. */
  readonly minutesForPeopleOf100: number | null
}

export const today = {
  view: call.output(type<TodayView>()),
}
