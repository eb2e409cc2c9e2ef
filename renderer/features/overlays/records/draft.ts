// What is typed about a record before it is saved: one draft for all kinds, so that switching the kind loses nothing.
import type { Quality } from '../../../../shared/commitments/ledger'
import type { CommitmentState } from '../../../../shared/commitments/model'
import type { DevelopmentKind } from '../../../../shared/growth/model'
import type { PartyRow } from '../../../../shared/parties/model'
import type { PeopleList, PersonRow } from '../../../../shared/people/model'
import type { SignalKind } from '../../../../shared/signals/model'
import type { BossTopicKind } from '../../../../shared/topics/model'
import type { Effect, HelperKind, Id, Need, PartyKind, Served, Visibility } from '../../../../shared/words'
import type { CaptureKind } from '../../../app/shell-store'

export type DraftSource = {
  readonly personId: Id | null
  readonly partyId: Id | null
  readonly on: string
  readonly consentToName: boolean
}

export type Draft = {
  readonly text: string
  /** Whom it is with or for; for an obstacle who raised it, null when it is your own. */
  readonly personId: Id | null
  readonly raisedBy: 'me' | 'them'
  readonly direction: 'mine' | 'theirs'
  readonly served: Served | null
  readonly due: string | null
  /** The day it was made, raised or heard, when that is not today. */
  readonly begunOn: string | null
  readonly goalId: Id | null
  readonly isPrivate: boolean
  readonly estimateHours: number | null
  /** Where a promise stands; what came of it is asked once it is over. */
  readonly promiseState: CommitmentState
  readonly quality: Quality | null
  readonly missReason: string
  readonly whatChanged: string
  readonly need: Need | null
  readonly severity: number
  readonly helper: HelperKind
  readonly bossRelationshipId: Id | null
  readonly consentToName: boolean
  readonly policy: string
  readonly partyId: Id | null
  /** A party that is not on the list yet; added together with what was heard. */
  readonly newParty: { readonly name: string; readonly kind: PartyKind } | null
  readonly signalKind: SignalKind
  readonly theme: string
  readonly hop: number
  readonly ownerId: Id | null
  readonly sources: readonly DraftSource[]
  readonly bossKind: BossTopicKind
  readonly options: readonly string[]
  readonly recommendation: string
  readonly effectCustomer: Effect
  readonly effectEmployee: Effect
  readonly effectBoss: Effect
  readonly mitigation: string
  readonly markedFor: Id | null
  readonly measure: string
  readonly measureBefore: string
  readonly measureAfter: string
  readonly impact: number
  readonly evidence: string
  /** Since when the boss knows. */
  readonly knownOn: string | null
  readonly sharedGoal: string
  readonly facts: string
  readonly customerEffect: string
  readonly ask: string
  /** Days it takes to be early. */
  readonly leadDays: number | null
  /** By when an aspiration is meant, in their words. */
  readonly horizon: string
  /** Goals an aspiration is linked to. */
  readonly goalIds: readonly Id[]
  /** What kind of step of development it is. */
  readonly stepKind: DevelopmentKind
  readonly aspirationId: Id | null
  /** The value of the team that an action shows. */
  readonly valueId: Id | null
  readonly isCustomerVoice: boolean
}

export const emptyDraft: Draft = {
  text: '',
  personId: null,
  raisedBy: 'me',
  direction: 'mine',
  served: null,
  due: null,
  begunOn: null,
  goalId: null,
  isPrivate: false,
  estimateHours: null,
  promiseState: 'open',
  quality: null,
  missReason: '',
  whatChanged: '',
  need: null,
  severity: 3,
  helper: 'me',
  bossRelationshipId: null,
  consentToName: false,
  policy: '',
  partyId: null,
  newParty: null,
  signalKind: 'problem',
  theme: '',
  hop: 0,
  ownerId: null,
  sources: [],
  bossKind: 'issue',
  options: [],
  recommendation: '',
  effectCustomer: 'unknown',
  effectEmployee: 'unknown',
  effectBoss: 'unknown',
  mitigation: '',
  markedFor: null,
  measure: '',
  measureBefore: '',
  measureAfter: '',
  impact: 3,
  evidence: '',
  knownOn: null,
  sharedGoal: '',
  facts: '',
  customerEffect: '',
  ask: '',
  leadDays: 7,
  horizon: '',
  goalIds: [],
  stepKind: 'stretch',
  aspirationId: null,
  valueId: null,
  isCustomerVoice: false,
}

/** What the forms need to know about the rest. */
export type Around = {
  readonly today: string
  readonly people: readonly PersonRow[]
  readonly bosses: readonly PersonRow[]
  readonly reports: readonly PersonRow[]
  readonly parties: readonly PartyRow[]
  readonly goals: readonly GoalChoice[]
}

export type GoalChoice = {
  readonly id: Id
  readonly title: string
  /** The report whose goal it is; null when it is mine or the boss's. */
  readonly ownerId: Id | null
  readonly served: Served
  readonly level: 'boss' | 'me' | 'report'
}

/** All that is written freely about people in a draft. */
export function wordsOf(draft: Draft): readonly string[] {
  const { text, missReason, whatChanged, policy, mitigation, recommendation, evidence } = draft
  const { sharedGoal, facts, customerEffect, ask, options, horizon } = draft
  return [
    ...[text, missReason, whatChanged, policy, mitigation, recommendation, evidence],
    ...[sharedGoal, facts, customerEffect, ask, horizon, ...options],
  ]
}

/** Only your own topics may be questions that could be better ones: elsewhere a yes, a date or a name is the point. */
export function isAsked(kind: CaptureKind, draft: Draft): boolean {
  return kind === 'topic' && draft.raisedBy === 'me'
}

export type SetDraft = <Key extends keyof Draft>(key: Key, value: Draft[Key]) => void

export type FieldsProps = {
  readonly draft: Draft
  readonly set: SetDraft
  readonly errorAt: (field: string) => string | undefined
  readonly around: Around
  /** The record exists: what is decided by verbs is not a field. */
  readonly isEdit: boolean
}

export function everyone({ bosses, reports }: PeopleList): readonly PersonRow[] {
  return [...reports, ...bosses]
}

export function relationshipOf(around: Around, personId: Id | null): PersonRow | undefined {
  return around.people.find((person) => person.id === personId)
}

/** The boss it is about, else the primary one. */
export function bossOf(draft: Draft, around: Around): PersonRow | undefined {
  const named = relationshipOf(around, draft.personId)
  if (named?.kind === 'boss') return named
  return around.bosses.find((boss) => boss.isPrimary) ?? around.bosses[0]
}

export function visibilityOf(draft: Draft): Visibility {
  return draft.isPrivate ? 'private' : 'shareable'
}
