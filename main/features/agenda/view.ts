// The agenda of a meeting as screens see it: its kept rows in sections, in the order of the rules with the order
// by hand laid over it, beside what is parked or dropped.

import { type AgendaSection, sectionsOf } from '../../../shared/agenda/model'
import { isForPeople } from '../../../shared/agenda/people-and-status'
import { sectionTitle, servedOfSection } from '../../../shared/agenda/sections'
import { meetingShares } from '../../../shared/agenda/shares'
import type { AgendaItemView, AgendaSectionView, AgendaView } from '../../../shared/agenda/view'
import { defaultWeights } from '../../../shared/agenda/weights'
import { addDays } from '../../../shared/dates'
import type { Lens } from '../../../shared/decisions/model'
import type { Outcome, OutcomeDetail } from '../../../shared/meetings/model'
import { firstName } from '../../../shared/people/names'
import type { Prompt } from '../../../shared/prompts/model'
import { promptVisibility } from '../../../shared/prompts/rules'
import type { Id } from '../../../shared/words'
import { found } from '../../handlers'
import type { Reader } from '../../storage/store'
import { fromOf } from '../hinge/names'
import { promptsById } from '../prompts/all'
import { bossChips } from './chips'
import { reportChips } from './chips-report'
import type { ItemRow } from './item-row'
import { lensChips, lensesOf } from './lens'
import type { KeptPlan } from './place'
import { voiceOf, voiceTarget } from './voice'

export async function agendaView(db: Reader, meetingId: Id): Promise<AgendaView> {
  const meeting = found(
    await db
      .selectFrom('meeting as m')
      .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select([
        'm.status',
        'm.plan',
        'm.held_on',
        'm.length_min',
        'r.kind',
        'r.stance',
        'r.cadence_days',
        'r.id as relationshipId',
      ])
      .select(['p.id as personId', 'p.name as personName'])
      .where('m.id', '=', meetingId)
      .executeTakeFirst(),
  )
  const rows = await db.selectFrom('agenda_item').selectAll().where('meeting_id', '=', meetingId).execute()
  const plan = planOf(meeting)
  const isRunning = meeting.status === 'in_progress' || meeting.status === 'closed'
  const inside = rows.filter((row) => row.state !== 'parked' && row.state !== 'dropped')
  const lenses = await lensesOf(db, rows)
  const from = meeting.kind === 'boss' ? await fromOf(db, rows) : null
  const questions = await promptsById(
    db,
    rows.filter((row) => row.source_kind === 'prompt').map((row) => row.source_id),
  )
  const items = new Map(
    rows.map((row) => {
      const view = itemView(
        row,
        isRunning,
        lenses.get(row.source_id) ?? null,
        row.source_kind === 'prompt' ? questions.get(row.source_id) : undefined,
      )
      return [row.id, { ...view, from: from?.get(`${row.source_kind}:${row.source_id}`) ?? null }]
    }),
  )
  const shares = plan?.shares ?? []
  const order = plan ? shares.map(({ section }) => section) : sectionsOf(meeting.kind)
  const sections = order.map((section): AgendaSectionView => {
    const own = inOrder(inside.filter((row) => (row.hand_section ?? row.section) === section))
    return {
      section,
      title: sectionTitle(section, firstName(meeting.personName), meeting.kind),
      served: servedOfSection(section),
      shareMinutes: shares.find((share) => share.section === section)?.minutes ?? 0,
      minutes: own.reduce((sum, row) => sum + row.minutes, 0),
      openFloorMinutes: section === 'theirs' ? (plan?.openFloorMinutes ?? 0) : 0,
      items: own.flatMap((row) => items.get(row.id) ?? []),
    }
  })
  const view = (wanted: (row: ItemRow) => boolean) =>
    rows
      .filter(wanted)
      .toSorted((a, b) => a.position - b.position || (a.candidate_id < b.candidate_id ? -1 : 1))
      .flatMap((row) => items.get(row.id) ?? [])
  const plannedMinutes = inside.reduce((sum, row) => sum + row.minutes, 0)
  const minutesForPeople = inside.reduce((sum, row) => sum + (isForPeople(row.kind) ? row.minutes : 0), 0)
  const strip = (plan?.strip ?? []).flatMap((id) => rows.find((row) => row.candidate_id === id)?.id ?? [])
  return {
    meetingId,
    status: meeting.status,
    isBuilt: plan !== null,
    asOf: plan?.asOf ?? meeting.held_on,
    nextOn: plan?.next ?? addDays(meeting.held_on, meeting.cadence_days),
    isQuarterEnd: plan?.isQuarterEnd ?? false,
    lengthMinutes: meeting.length_min,
    ...minutesOf(plan, meeting),
    plannedMinutes,
    overbookedBy: plan?.overbookedBy ?? 0,
    sections,
    parked: view((row) => row.state === 'parked' && row.kind !== 'prompt'),
    dropped: view((row) => row.state === 'dropped' && row.kind !== 'prompt'),
    strip,
    chips: isRunning
      ? []
      : [
          ...lensChips(rows, lenses),
          ...(await (meeting.kind === 'boss' ? bossChips : reportChips)(db, {
            meetingId,
            relationshipId: meeting.relationshipId,
            personId: meeting.personId,
            personName: meeting.personName,
            asOf: meeting.held_on,
            themes: new Set(inside.flatMap((row) => questions.get(row.source_id)?.theme ?? [])),
          })),
        ],
    notices: plan?.notices ?? [],
    voice: meeting.kind === 'boss' ? null : voiceOf(inside, await voiceTarget(db)),
    minutesForPeople,
    minutesForStatus: plannedMinutes - minutesForPeople,
  }
}

/** Kept order: items moved by hand first, in their order, then the rest as the rules had them. */
export function inOrder(rows: readonly ItemRow[]): readonly ItemRow[] {
  return rows.toSorted(
    (a, b) =>
      (a.hand_position ?? Number.MAX_SAFE_INTEGER) - (b.hand_position ?? Number.MAX_SAFE_INTEGER) ||
      a.position - b.position ||
      (a.candidate_id < b.candidate_id ? -1 : 1),
  )
}

function planOf(meeting: { readonly plan: string }): KeptPlan | null {
  const plan = JSON.parse(meeting.plan) as KeptPlan | Record<string, never>
  return 'asOf' in plan ? (plan as KeptPlan) : null
}

function minutesOf(
  plan: KeptPlan | null,
  meeting: {
    readonly length_min: number
    readonly kind: 'boss' | 'direct_report'
    readonly stance: 'customer_first' | 'boss_first'
  },
) {
  if (plan) {
    const { wrapMinutes, bufferMinutes, availableMinutes } = plan
    return { wrapMinutes, bufferMinutes, availableMinutes }
  }
  const shares = meetingShares({
    lengthMinutes: meeting.length_min,
    relationship: meeting.kind,
    quarterEnd: false,
    stance: meeting.stance,
  })
  return {
    wrapMinutes: shares.wrapMinutes,
    bufferMinutes: shares.bufferMinutes,
    availableMinutes: shares.plannableMinutes,
  }
}

const alwaysPrivate: readonly string[] = ['rule', 'pulse_drop']
/** Records whose items are for one's own eyes, whatever their kind. */
const privateSources: readonly string[] = ['expectation_read']

/** Items that can never be switched to shareable; `prompt` is the question behind one. */
export function isAlwaysPrivate(
  item: { readonly kind: string; readonly source_kind: string },
  prompt: Prompt | undefined,
): boolean {
  return (
    alwaysPrivate.includes(item.kind) ||
    privateSources.includes(item.source_kind) ||
    (prompt !== undefined && promptVisibility(prompt.theme) === 'private')
  )
}

function itemView(
  row: ItemRow,
  isRunning: boolean,
  lens: Lens | null,
  prompt: Prompt | undefined,
): Omit<AgendaItemView, 'from'> {
  return {
    id: row.id,
    candidateId: row.candidate_id,
    sourceKind: row.source_kind,
    sourceId: row.source_id,
    kind: row.kind,
    section: (row.hand_section ?? row.section) as AgendaSection,
    title: row.title,
    detail: row.kind === 'empty_chair' ? '' : row.detail,
    served: row.served,
    minutes: row.minutes,
    defaultMinutes: row.default_minutes,
    floorMinutes: row.floor_minutes,
    due: row.due,
    score: row.score,
    reasons: JSON.parse(row.reasons) as AgendaItemView['reasons'],
    isMust: row.is_must === 1,
    isPinned: row.is_pinned === 1,
    isFixedByHand: row.manual_minutes !== null,
    isMovedByHand: row.hand_position !== null,
    isSwapped: row.is_swapped === 1,
    heldOut: row.held_out,
    parkReason: row.park_reason,
    carried: row.carried,
    parkedCount: row.parked,
    asksWhatNow:
      !isRunning &&
      row.carried >= defaultWeights.decidingCarry &&
      row.is_pinned !== 1 &&
      row.held_out === null,
    state: row.state,
    visibility: row.visibility,
    canBeShared: !isAlwaysPrivate(row, prompt),
    raisedBy: row.raised_by,
    mode: row.mode,
    followUp: prompt?.followUp || null,
    lens,
    outcome: row.outcome as Outcome | null,
    outcomeDetail: JSON.parse(row.outcome_detail) as OutcomeDetail,
    actualMinutes: row.actual_seconds > 0 ? Math.max(1, Math.round(row.actual_seconds / 60)) : null,
  }
}
