// The one settings object behind the agenda: points, caps, shares and default minutes, all our own judgement.
// The rules take it as an argument, so it can be shown in the app and tuned there.

import type { Served, Stance } from '../words'
import type { AgendaSection, CandidateKind } from './model'

export type KindDefaults = {
  readonly basePoints: number
  readonly defaultMinutes: number
  readonly floorMinutes: number
  /** How a reason names the kind. */
  readonly name: string
}

export type SectionShares = readonly { readonly section: AgendaSection; readonly share: number }[]

/** A linear bonus with an upper bound: `points` for each full `per`, at most `max`. */
export type CappedPoints = { readonly points: number; readonly per: number; readonly max: number }

export type Weights = {
  readonly basePoints: Readonly<Record<CandidateKind, number>>
  readonly served: Readonly<Record<Stance, Readonly<Record<Served, number>>>>
  readonly servedRank: Readonly<Record<Stance, readonly Served[]>>
  readonly overdue: number
  readonly dueByNextMeeting: number
  readonly dueSoonAfter: number
  /** How many gaps between meetings count as "soon after". */
  readonly dueSoonGaps: number
  readonly myOverduePromise: number
  readonly severityStep: number
  readonly goalWeight: CappedPoints
  readonly openDays: CappedPoints
  readonly furtherSources: CappedPoints
  readonly carried: CappedPoints
  readonly parked: CappedPoints
  /** A carry from this one on forces a choice. */
  readonly decidingCarry: number
  /** Points that gathering adds as specials. */
  readonly specials: {
    readonly noRecognition: number
    readonly noGrowthTalk: number
    readonly alignment: number
    readonly themeUnasked: CappedPoints
  }
  readonly wrap: readonly { readonly upToMinutes: number; readonly minutes: number }[]
  readonly longestWrap: number
  readonly smallestBuffer: number
  /** One buffer minute for each so many minutes of meeting. */
  readonly bufferPer: number
  readonly shares: {
    readonly boss: SectionShares
    readonly bossQuarterEnd: SectionShares
    readonly bossFirstOrder: readonly AgendaSection[]
    readonly directReport: SectionShares
  }
  /** A later item of a section may shrink to this share of its minutes, in percent. */
  readonly laterItemShrinkPercent: number
  readonly stripLength: number
}

/** What each kind is worth and takes unless its record says otherwise. */
export const kindTable: Readonly<Record<CandidateKind, KindDefaults>> = {
  topic: { basePoints: 25, defaultMinutes: 5, floorMinutes: 2, name: 'a topic someone brought' },
  decision: { basePoints: 20, defaultMinutes: 5, floorMinutes: 2, name: 'a decision to make' },
  pushback: { basePoints: 18, defaultMinutes: 6, floorMinutes: 2, name: 'a case for another way' },
  expectation: { basePoints: 20, defaultMinutes: 3, floorMinutes: 2, name: 'an expectation to settle' },
  issue: { basePoints: 18, defaultMinutes: 4, floorMinutes: 2, name: 'an issue' },
  concern: { basePoints: 16, defaultMinutes: 4, floorMinutes: 2, name: 'a concern' },
  deliverable: { basePoints: 14, defaultMinutes: 3, floorMinutes: 2, name: 'a deliverable' },
  anticipation: {
    basePoints: 15,
    defaultMinutes: 3,
    floorMinutes: 2,
    name: 'offered before it is asked for',
  },
  rule: { basePoints: 5, defaultMinutes: 2, floorMinutes: 2, name: 'a rule to confirm' },
  obstacle: { basePoints: 14, defaultMinutes: 4, floorMinutes: 2, name: 'an obstacle' },
  close_loop: { basePoints: 12, defaultMinutes: 2, floorMinutes: 1, name: 'a loop to close' },
  commitment: { basePoints: 10, defaultMinutes: 1, floorMinutes: 1, name: 'a promise' },
  signal: { basePoints: 10, defaultMinutes: 4, floorMinutes: 2, name: 'a signal' },
  empty_chair: { basePoints: 0, defaultMinutes: 2, floorMinutes: 2, name: 'the customer’s empty chair' },
  alignment: { basePoints: 10, defaultMinutes: 4, floorMinutes: 2, name: 'alignment of goals' },
  opportunity: { basePoints: 8, defaultMinutes: 3, floorMinutes: 2, name: 'an opportunity' },
  accomplishment: { basePoints: 6, defaultMinutes: 2, floorMinutes: 2, name: 'an accomplishment' },
  recognition: { basePoints: 8, defaultMinutes: 1, floorMinutes: 1, name: 'recognition' },
  growth: { basePoints: 8, defaultMinutes: 4, floorMinutes: 2, name: 'growth' },
  pulse_drop: { basePoints: 22, defaultMinutes: 4, floorMinutes: 2, name: 'a drop in the pulse' },
  prompt: { basePoints: 10, defaultMinutes: 4, floorMinutes: 4, name: 'a question to ask' },
}

/** Minutes of an overdue promise, of the full alignment check, and of a cascade of what the boss confirmed. */
export const specialMinutes = {
  overdueCommitment: { defaultMinutes: 2, floorMinutes: 1 },
  fullAlignmentCheck: { defaultMinutes: 9, floorMinutes: 2 },
  cascade: { defaultMinutes: 3, floorMinutes: 2 },
  promptInBossCheckIn: { defaultMinutes: 0, floorMinutes: 0 },
} as const

export const defaultWeights: Weights = {
  basePoints: {
    topic: kindTable.topic.basePoints,
    decision: kindTable.decision.basePoints,
    pushback: kindTable.pushback.basePoints,
    expectation: kindTable.expectation.basePoints,
    issue: kindTable.issue.basePoints,
    concern: kindTable.concern.basePoints,
    deliverable: kindTable.deliverable.basePoints,
    anticipation: kindTable.anticipation.basePoints,
    rule: kindTable.rule.basePoints,
    obstacle: kindTable.obstacle.basePoints,
    close_loop: kindTable.close_loop.basePoints,
    commitment: kindTable.commitment.basePoints,
    signal: kindTable.signal.basePoints,
    empty_chair: kindTable.empty_chair.basePoints,
    alignment: kindTable.alignment.basePoints,
    opportunity: kindTable.opportunity.basePoints,
    accomplishment: kindTable.accomplishment.basePoints,
    recognition: kindTable.recognition.basePoints,
    growth: kindTable.growth.basePoints,
    pulse_drop: kindTable.pulse_drop.basePoints,
    prompt: kindTable.prompt.basePoints,
  },
  served: {
    customer_first: { customer: 30, employee: 20, boss: 10, supplier: 8, none: 0 },
    boss_first: { customer: 20, employee: 10, boss: 30, supplier: 8, none: 0 },
  },
  servedRank: {
    customer_first: ['customer', 'employee', 'boss', 'supplier', 'none'],
    boss_first: ['boss', 'customer', 'employee', 'supplier', 'none'],
  },
  overdue: 25,
  dueByNextMeeting: 20,
  dueSoonAfter: 8,
  dueSoonGaps: 2,
  myOverduePromise: 12,
  severityStep: 4,
  goalWeight: { points: 1, per: 5, max: 20 },
  openDays: { points: 1, per: 7, max: 10 },
  furtherSources: { points: 6, per: 1, max: 12 },
  carried: { points: 6, per: 1, max: 18 },
  parked: { points: 3, per: 1, max: 9 },
  decidingCarry: 3,
  specials: {
    noRecognition: 10,
    noGrowthTalk: 10,
    alignment: 15,
    themeUnasked: { points: 3, per: 1, max: 24 },
  },
  wrap: [
    { upToMinutes: 20, minutes: 2 },
    { upToMinutes: 40, minutes: 3 },
  ],
  longestWrap: 5,
  smallestBuffer: 2,
  bufferPer: 10,
  shares: {
    boss: [
      { section: 'customers', share: 20 },
      { section: 'team', share: 15 },
      { section: 'promises', share: 10 },
      { section: 'boss', share: 25 },
      { section: 'decisions', share: 15 },
      { section: 'alignment', share: 10 },
      { section: 'growth', share: 5 },
    ],
    bossQuarterEnd: [
      { section: 'customers', share: 20 },
      { section: 'team', share: 15 },
      { section: 'promises', share: 10 },
      { section: 'boss', share: 15 },
      { section: 'decisions', share: 10 },
      { section: 'alignment', share: 25 },
      { section: 'growth', share: 5 },
    ],
    bossFirstOrder: ['promises', 'boss', 'customers', 'team', 'decisions', 'alignment', 'growth'],
    directReport: [
      { section: 'theirs', share: 40 },
      { section: 'customers', share: 15 },
      { section: 'obstacles', share: 15 },
      { section: 'promises', share: 10 },
      { section: 'goals', share: 10 },
      { section: 'growth', share: 10 },
    ],
  },
  laterItemShrinkPercent: 60,
  stripLength: 3,
}
