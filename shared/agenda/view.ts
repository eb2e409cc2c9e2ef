// The agenda of one meeting as the screens show it: sections with items, what was parked and why, the strip, the totals.
import type { Lens } from '../decisions/model'
import type { Outcome, OutcomeDetail } from '../meetings/model'
import type { BossTopicKind } from '../topics/model'
import type { Id, MeetingStatus, RaisedBy, Served, Visibility } from '../words'

export type ReasonView = { readonly points: number; readonly text: string }

export type AgendaItemView = {
  readonly id: Id
  readonly candidateId: string
  readonly sourceKind: string
  readonly sourceId: string
  readonly kind: string
  readonly section: string
  readonly title: string
  readonly detail: string
  /** With a boss: who raised it, and how that may be said in the room; null when nobody did. */
  readonly from: { readonly names: string; readonly spoken: string } | null
  readonly served: Served
  readonly minutes: number
  readonly defaultMinutes: number
  readonly floorMinutes: number
  readonly due: string | null
  readonly score: number
  readonly reasons: readonly ReasonView[]
  readonly isMust: boolean
  readonly isPinned: boolean
  readonly isFixedByHand: boolean
  readonly isMovedByHand: boolean
  readonly isSwapped: boolean
  readonly heldOut: 'parked' | 'dropped' | null
  readonly parkReason: string
  readonly carried: number
  readonly parkedCount: number
  /** True when this has been carried three times and waits for "what now?". */
  readonly asksWhatNow: boolean
  readonly state: 'planned' | 'parked' | 'discussed' | 'resolved' | 'carried' | 'dropped'
  readonly visibility: Visibility
  readonly canBeShared: boolean
  readonly raisedBy: RaisedBy
  readonly mode: 'update' | 'vent' | 'disaster' | null
  readonly followUp: string | null
  /** For decisions and cases for another way. */
  readonly lens: Lens | null
  readonly outcome: Outcome | null
  readonly outcomeDetail: OutcomeDetail
  readonly actualMinutes: number | null
}

export type AgendaSectionView = {
  readonly section: string
  readonly title: string
  readonly served: Served
  readonly shareMinutes: number
  readonly minutes: number
  readonly openFloorMinutes: number
  readonly items: readonly AgendaItemView[]
}

/** A hint beside an agenda that can be acted on; with `ask`, its question can be brought to the talk. */
export type AgendaChip = { readonly id: string; readonly text: string } & (
  | { readonly type: 'refresh'; readonly topicId: Id }
  | { readonly type: 'note' }
  | {
      readonly type: 'ask'
      readonly question: string
      /** The question it is among the questions there are: asked, it is remembered as that one. */
      readonly promptId?: string
      /** For your own eyes: brought to the talk it stays private. */
      readonly isPrivate?: boolean
    }
  | { readonly type: 'sponsor'; readonly question: string }
  | { readonly type: 'lens'; readonly kind: 'decision' | 'pushback'; readonly recordId: Id }
  | { readonly type: 'missing'; readonly kind: BossTopicKind; readonly question: string }
)

export type VoiceView = {
  readonly minutes: number
  readonly of: number
  /** Floored; null when nothing is planned. */
  readonly percent: number | null
  readonly isEnough: boolean | null
  readonly target: number
}

export type AgendaView = {
  readonly meetingId: Id
  readonly status: MeetingStatus
  readonly isBuilt: boolean
  readonly asOf: string
  readonly nextOn: string
  readonly isQuarterEnd: boolean
  readonly lengthMinutes: number
  readonly wrapMinutes: number
  readonly bufferMinutes: number
  readonly availableMinutes: number
  readonly plannedMinutes: number
  readonly overbookedBy: number
  readonly sections: readonly AgendaSectionView[]
  readonly parked: readonly AgendaItemView[]
  readonly dropped: readonly AgendaItemView[]
  /** Ids of the three items to bring when there are only five minutes. */
  readonly strip: readonly string[]
  readonly chips: readonly AgendaChip[]
  /** Wishes made by hand that this agenda cannot keep, in words ("needs 9 minutes more"). */
  readonly notices: readonly string[]
  /** In a one-on-one: how much of the planned minutes is on what they raised, against what you aim for. */
  readonly voice: VoiceView | null
  readonly minutesForPeople: number
  readonly minutesForStatus: number
}
