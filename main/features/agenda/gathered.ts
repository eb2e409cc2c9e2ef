// What gathering works with: a candidate with what a screen shows of it, the meeting it is gathered for, and how one
// row becomes the other.
import type { AgendaSection, Candidate, CandidateKind } from '../../../shared/agenda/model'
import { deriveMust } from '../../../shared/agenda/scores'
import { kindTable } from '../../../shared/agenda/weights'
import type { LocalDate } from '../../../shared/dates'
import type { Id, Served, Visibility } from '../../../shared/words'
import type { Reader } from '../../storage/store'

/** A candidate with what a screen shows of it. */
export type Gathered = Candidate & {
  readonly sourceKind: string
  readonly sourceId: string
  readonly title: string
  readonly detail: string
  readonly raisedBy: 'me' | 'them'
  readonly visibility: Visibility
}

/** The meeting being prepared and all that gathering depends on besides the rows themselves. */
export type Gathering = {
  readonly db: Reader
  readonly meetingId: Id
  readonly relationshipId: Id
  readonly kind: 'boss' | 'direct_report'
  readonly stance: 'customer_first' | 'boss_first'
  readonly isPrimary: boolean
  readonly personId: Id
  readonly personName: string
  readonly startedOn: LocalDate
  readonly lengthMinutes: number
  readonly asOf: LocalDate
  readonly next: LocalDate
  /** The day of the last closed meeting before this one; null when there was none. */
  readonly previous: LocalDate | null
  /** How many meetings were closed with this person before this one. */
  readonly heldBefore: number
  readonly isCheckDue: boolean
  /** Too long since a customer spoke to you yourself. */
  readonly isContactLong: boolean
  /** carried and parked by source, as counted when meetings closed. */
  readonly counts: ReadonlyMap<string, { readonly carried: number; readonly parked: number }>
}

/** What the rules may know of a gathered row: exactly the fields of a candidate. */
export function candidateOf(row: Candidate): Candidate {
  const { id, section, kind, served, minutes, floorMinutes, due, iOwe, severity, goalWeight, openedOn } = row
  const { sources, carried, parked, specials, pinned, must } = row
  const head = { id, section, kind, served, minutes, floorMinutes, due, iOwe, severity, goalWeight, openedOn }
  return { ...head, sources, carried, parked, specials, pinned, must }
}

type Essentials = {
  readonly kind: CandidateKind
  readonly section: AgendaSection
  readonly served: Served
  readonly sourceKind: string
  readonly sourceId: string
  readonly title: string
}

const neverCounted: readonly CandidateKind[] = ['prompt', 'empty_chair', 'pulse_drop']

/** A gathered row from its essentials: minutes by kind, counters by source, and whether it must be talked about. */
export function gathered(
  gathering: Gathering,
  essentials: Essentials,
  more: Partial<Omit<Gathered, keyof Essentials>> = {},
): Gathered {
  const { kind, sourceKind, sourceId } = essentials
  const count = neverCounted.includes(kind) ? undefined : gathering.counts.get(`${sourceKind}:${sourceId}`)
  const row = {
    id: `${kind}:${sourceId}`,
    minutes: kindTable[kind].defaultMinutes,
    floorMinutes: kindTable[kind].floorMinutes,
    due: null,
    iOwe: false,
    severity: 1,
    goalWeight: 0,
    openedOn: null,
    sources: 1,
    carried: count?.carried ?? 0,
    parked: count?.parked ?? 0,
    specials: [],
    pinned: false,
    detail: '',
    raisedBy: 'me' as const,
    visibility: 'shareable' as const,
    ...essentials,
    ...more,
  }
  return { ...row, must: deriveMust(row, { asOf: gathering.asOf, nextMeeting: gathering.next }) }
}

/** Sources of one table that were carried or parked before: they stay candidates until they get another outcome. */
export function waitingIds(gathering: Gathering, sourceKind: string): readonly string[] {
  return [...gathering.counts.entries()]
    .filter(([key, { carried, parked }]) => key.startsWith(`${sourceKind}:`) && carried + parked > 0)
    .map(([key]) => key.slice(sourceKind.length + 1))
}
