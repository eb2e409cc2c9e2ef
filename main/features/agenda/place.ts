// Builds the agenda of a meeting and keeps it as rows: gathers, lets the rules decide, then lays over it what was
// changed by hand. Runs inside the transaction of whoever changed something.
import type { Insertable, Selectable } from 'kysely'
import type { AgendaPlan, AgendaSection, Candidate } from '../../../shared/agenda/model'
import { buildAgenda } from '../../../shared/agenda/rules'
import { rankCandidates } from '../../../shared/agenda/scores'
import type { Id } from '../../../shared/words'
import { type Context, momentOf } from '../../handlers'
import type { AgendaItemTable } from '../../storage/schema'
import type { Reader, Writer } from '../../storage/store'
import { promptsById } from '../prompts/all'
import { gather, inputOf, openGathering } from './gather'
import { promptRow } from './gather-prompts'
import { candidateOf, type Gathered, type Gathering } from './gathered'

/** What the meeting keeps of its plan besides the items. */
export type KeptPlan = {
  readonly asOf: string
  readonly next: string
  readonly isQuarterEnd: boolean
  readonly wrapMinutes: number
  readonly bufferMinutes: number
  readonly availableMinutes: number
  readonly overbookedBy: number
  readonly openFloorMinutes: number
  readonly shares: readonly { readonly section: AgendaSection; readonly minutes: number }[]
  readonly strip: readonly string[]
  readonly notices: readonly string[]
}

type Hand = Selectable<AgendaItemTable>

/** The rows that go into the rules, changes by hand included: pinned, minutes typed, held out, questions swapped. */
export async function agendaRows(db: Reader, meetingId: Id) {
  const gathering = await openGathering(db, meetingId)
  const hands = await handsOf(db, meetingId)
  const byCandidate = new Map(hands.map((hand) => [hand.candidate_id, hand]))
  const rows = (await withSwaps(gathering, await gather(gathering), hands)).map((row) =>
    byHand(row, byCandidate.get(row.id)),
  )
  return { gathering, byCandidate, rows }
}

/** Builds or rebuilds; the meeting becomes prepared. */
export async function buildInto(trx: Writer, context: Context, meetingId: Id): Promise<void> {
  const { gathering, byCandidate, rows } = await agendaRows(trx, meetingId)
  const wanted = rows.filter((row) => !byCandidate.get(row.id)?.held_out)
  const plan = buildAgenda(inputOf(gathering, wanted.map(candidateOf)))
  await keepItems(trx, context, gathering, rows, plan, byCandidate)
  await trx
    .updateTable('meeting')
    .set({
      plan: JSON.stringify(keptPlan(gathering, plan, rows, byCandidate)),
      status: 'prepared',
      prepared_at: momentOf(context),
    })
    .where('id', '=', meetingId)
    .execute()
}

function handsOf(db: Reader, meetingId: Id): Promise<Hand[]> {
  return db.selectFrom('agenda_item').selectAll().where('meeting_id', '=', meetingId).execute()
}

/** A question swapped in stands for the one swapped out (which is held out), whatever the rotation says. */
async function withSwaps(
  gathering: Gathering,
  rows: readonly Gathered[],
  hands: readonly Hand[],
): Promise<readonly Gathered[]> {
  const swapped = hands.filter((hand) => hand.kind === 'prompt' && hand.is_swapped === 1)
  if (swapped.length === 0) return rows
  const heldOut = new Set(hands.filter((hand) => hand.held_out).map((hand) => hand.candidate_id))
  const prompts = await promptsById(
    gathering.db,
    swapped.map((hand) => hand.source_id),
  )
  const chosen = swapped.flatMap((hand) => {
    const prompt = prompts.get(hand.source_id)
    return prompt ? [promptRow(gathering, prompt, [], [])] : []
  })
  const chosenIds = new Set(chosen.map((row) => row.id))
  const picked = rows.filter((row) => row.kind === 'prompt' && !chosenIds.has(row.id))
  const open = picked.filter((row) => !heldOut.has(row.id))
  const surplus = new Set(open.slice(Math.max(0, picked.length - chosen.length)).map((row) => row.id))
  return [...rows.filter((row) => !chosenIds.has(row.id) && !surplus.has(row.id)), ...chosen]
}

/** A question for your own eyes stays so, whatever it was when it came onto the agenda. */
function byHand(row: Gathered, hand: Hand | undefined): Gathered {
  if (!hand) return row
  const minutes = hand.manual_minutes
  const isForYou = row.kind === 'prompt' && row.visibility === 'private'
  return {
    ...row,
    pinned: hand.is_pinned === 1,
    visibility: isForYou ? 'private' : hand.visibility,
    ...(minutes === null ? {} : { minutes, floorMinutes: minutes }),
  }
}

async function keepItems(
  trx: Writer,
  context: Context,
  gathering: Gathering,
  rows: readonly Gathered[],
  plan: AgendaPlan,
  byCandidate: ReadonlyMap<string, Hand>,
): Promise<void> {
  const placed = new Map(
    plan.sections.flatMap(({ section, items }) =>
      items.map((item, position) => [item.id, { ...item, section, position }] as const),
    ),
  )
  const parked = new Map(plan.parked.map((item, position) => [item.id, { ...item, position }]))
  // What is kept out by hand never came before the rules; it still says what it is worth, after what was parked.
  const heldOut = rankCandidates(
    inputOf(gathering, rows.filter((row) => byCandidate.get(row.id)?.held_out).map(candidateOf)),
  )
  const held = new Map(
    heldOut.map(({ candidate, score, reasons }, index) => [
      candidate.id,
      { score, reasons, position: plan.parked.length + index },
    ]),
  )
  const added: Insertable<AgendaItemTable>[] = []
  for (const row of rows) {
    const place = placed.get(row.id)
    const wait = parked.get(row.id)
    const kept = held.get(row.id)
    const hand = byCandidate.get(row.id)
    const values = {
      source_kind: row.sourceKind,
      source_id: row.sourceId,
      kind: row.kind,
      section: place?.section ?? row.section,
      title: row.title,
      detail: row.detail,
      served: row.served,
      default_minutes: row.minutes,
      floor_minutes: row.floorMinutes,
      minutes: place?.minutes ?? 0,
      due: row.due,
      i_owe: flag(row.iOwe),
      severity: row.severity,
      goal_weight: row.goalWeight,
      opened_on: row.openedOn,
      sources: row.sources,
      carried: row.carried,
      parked: row.parked,
      specials: JSON.stringify(row.specials),
      is_must: flag(row.must),
      score: place?.score ?? wait?.score ?? kept?.score ?? 0,
      reasons: JSON.stringify(place?.reasons ?? wait?.reasons ?? kept?.reasons ?? []),
      park_reason: place ? '' : hand?.held_out ? 'kept out of this meeting by you' : (wait?.text ?? ''),
      state: place
        ? ('planned' as const)
        : hand?.held_out === 'dropped'
          ? ('dropped' as const)
          : ('parked' as const),
      position: place?.position ?? wait?.position ?? kept?.position ?? 0,
      raised_by: row.raisedBy,
      visibility: row.visibility,
    }
    if (!hand) {
      added.push({
        ...values,
        id: context.ports.newId(),
        meeting_id: gathering.meetingId,
        relationship_id: gathering.relationshipId,
        candidate_id: row.id,
        manual_minutes: null,
        held_out: null,
        hand_section: null,
        hand_position: null,
        mode: null,
        outcome: null,
        created_at: momentOf(context),
      })
    } else if (isOtherwise(hand, values)) {
      await trx.updateTable('agenda_item').set(values).where('id', '=', hand.id).execute()
    }
  }
  if (added.length > 0) await trx.insertInto('agenda_item').values(added).execute()
  await forgetGone(trx, gathering.meetingId, rows)
}

/** Most of an agenda stays as it was: only what differs is written. */
function isOtherwise(
  row: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(values).some(([column, value]) => row[column] !== value)
}

/** Items whose record went or no longer asks for a place leave, unless someone wrote a note under them. */
async function forgetGone(trx: Writer, meetingId: Id, rows: readonly Candidate[]): Promise<void> {
  const known = new Set(rows.map((row) => row.id))
  const items = await trx
    .selectFrom('agenda_item')
    .select(['id', 'candidate_id', 'held_out', 'kind'])
    .where('meeting_id', '=', meetingId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('note')
            .select('note.id')
            .whereRef('note.item_id', '=', 'agenda_item.id')
            .where('note.text', '!=', ''),
        ),
      ),
    )
    .execute()
  const gone = items.filter(
    (item) => !known.has(item.candidate_id) && !(item.kind === 'prompt' && item.held_out),
  )
  if (gone.length === 0) return
  await trx
    .deleteFrom('agenda_item')
    .where(
      'id',
      'in',
      gone.map((item) => item.id),
    )
    .execute()
}

function keptPlan(
  gathering: Gathering,
  plan: AgendaPlan,
  rows: readonly Gathered[],
  byCandidate: ReadonlyMap<string, Hand>,
): KeptPlan {
  const notices = plan.parked.flatMap(({ id, needsMinutes, leftMinutes }) => {
    const hand = byCandidate.get(id)
    if (!hand || (hand.is_pinned !== 1 && hand.manual_minutes === null)) return []
    const title = rows.find((row) => row.id === id)?.title ?? ''
    return [`“${title}” needs ${Math.max(1, needsMinutes - leftMinutes)} min more than there is.`]
  })
  return {
    asOf: gathering.asOf,
    next: gathering.next,
    isQuarterEnd: gathering.isCheckDue,
    wrapMinutes: plan.wrapMinutes,
    bufferMinutes: plan.bufferMinutes,
    availableMinutes: plan.plannableMinutes,
    overbookedBy: plan.overbookedBy,
    openFloorMinutes: plan.openFloorMinutes,
    shares: plan.sections.map(({ section, shareMinutes }) => ({ section, minutes: shareMinutes })),
    strip: plan.strip,
    notices,
  }
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}
