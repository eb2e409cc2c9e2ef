// Builds the agenda: who is placed, for how long, who waits and why. Same input, same plan, to the byte.
// Weighing and order come from scores.ts, the division of the meeting from shares.ts.
import type { AgendaInput, AgendaPlan, AgendaSection, Candidate, ParkedItem, PlacedItem } from './model'
import { countsAsMust, rankCandidates, type ScoredCandidate } from './scores'
import { type MeetingShares, meetingShares, type SectionMinutes } from './shares'
import { defaultWeights, type Weights } from './weights'

/** A candidate on its way: `minutes` is null while it has no place. */
type Slot = ScoredCandidate & {
  readonly isMust: boolean
  readonly isPrompt: boolean
  section: AgendaSection
  minutes: number | null
  wasEvicted: boolean
}

type Table = {
  /** By key; every candidate once. */
  readonly slots: readonly Slot[]
  /** Minutes any section may use. */
  pool: number
  /** The report's own minutes that nobody filled. */
  openFloor: number
}

/**
 * The plan of a meeting (time-boxing by shares). Sections are filled in order by key and may shrink what they
 * hold; unused minutes go to a pool that restores and places musts first, taking room from soft items where it
 * must, then the rest, prompts last. The report's own section is protected: what it does not use stays open
 * floor, and nothing in it is ever pushed out. All in whole minutes; the total never exceeds what can be
 * planned; a must that finds no place counts with its floor in `overbookedBy`. The input is taken as valid.
 */
export function buildAgenda(input: AgendaInput, weights: Weights = defaultWeights): AgendaPlan {
  const shares = meetingShares(input, weights)
  const table: Table = { slots: slotsByKey(input, weights), pool: 0, openFloor: 0 }
  for (const section of shares.sections) fillSection(table, section, weights)
  restore(table, (slot) => slot.isMust)
  placeMusts(table)
  restore(table, () => true)
  placeAtFullMinutes(table, (slot) => !slot.isPrompt && !slot.wasEvicted)
  placeAtFullMinutes(table, (slot) => slot.isPrompt)
  return planOf(table, shares, input, weights)
}

function slotsByKey(input: AgendaInput, weights: Weights): readonly Slot[] {
  return rankCandidates(input, weights).map((ranked) => ({
    ...ranked,
    isMust: countsAsMust(ranked.candidate),
    isPrompt: ranked.candidate.kind === 'prompt',
    section: ranked.candidate.section,
    minutes: null,
    wasEvicted: false,
  }))
}

/** Section pass: by key while it fits. What is left goes to the pool, except in the report's own section. */
function fillSection(table: Table, share: SectionMinutes, weights: Weights): void {
  let left = share.minutes
  let isFirst = true
  for (const slot of table.slots) {
    if (slot.section !== share.section || slot.isPrompt) continue
    if (left < smallestFit(slot.candidate, isFirst, weights)) break
    slot.minutes = Math.min(slot.candidate.minutes, left)
    left -= slot.minutes
    isFirst = false
  }
  if (share.section === 'theirs') table.openFloor = fillWithPrompts(table, left)
  else table.pool += left
}

/** The first item of a section may shrink to its floor, a later one only so far and never below its floor. */
function smallestFit({ minutes, floorMinutes }: Candidate, isFirst: boolean, weights: Weights): number {
  if (isFirst) return floorMinutes
  return Math.max(floorMinutes, Math.ceil((minutes * weights.laterItemShrinkPercent) / 100))
}

/** When the report brought fewer than two topics, prompts of any section may use their unused minutes. */
function fillWithPrompts(table: Table, minutes: number): number {
  const topics = table.slots.filter(
    (slot) => slot.section === 'theirs' && slot.minutes !== null && slot.candidate.kind === 'topic',
  )
  if (topics.length >= 2) return minutes
  let left = minutes
  for (const slot of table.slots) {
    if (!slot.isPrompt || slot.candidate.minutes > left) continue
    slot.section = 'theirs'
    slot.minutes = slot.candidate.minutes
    left -= slot.minutes
  }
  return left
}

/** Gives shrunk items back what the pool holds, by key. */
function restore(table: Table, isWanted: (slot: Slot) => boolean): void {
  for (const slot of table.slots) {
    if (slot.minutes === null || !isWanted(slot)) continue
    const extra = Math.min(table.pool, slot.candidate.minutes - slot.minutes)
    slot.minutes += extra
    table.pool -= extra
  }
}

/** Finds room for every must without a place: soft items leave first, then placed musts give minutes. */
function placeMusts(table: Table): void {
  const lastFirst = table.slots.filter((slot) => slot.section !== 'theirs' && !slot.isPrompt).reverse()
  for (const slot of table.slots) {
    if (!slot.isMust || slot.minutes !== null) continue
    const floor = slot.candidate.floorMinutes
    for (const soft of lastFirst) {
      if (table.pool >= floor) break
      if (soft.isMust || soft.minutes === null) continue
      table.pool += soft.minutes
      soft.minutes = null
      soft.wasEvicted = true
    }
    for (const must of lastFirst) {
      if (table.pool >= floor) break
      if (!must.isMust || must.minutes === null) continue
      const given = Math.min(floor - table.pool, must.minutes - must.candidate.floorMinutes)
      must.minutes -= given
      table.pool += given
    }
    if (table.pool < floor) continue
    slot.minutes = Math.min(slot.candidate.minutes, table.pool)
    table.pool -= slot.minutes
  }
}

/** Places what still waits, by key, each only at its full minutes: one that does not fit is skipped. */
function placeAtFullMinutes(table: Table, isWanted: (slot: Slot) => boolean): void {
  for (const slot of table.slots) {
    if (slot.minutes !== null || slot.isMust || !isWanted(slot) || slot.candidate.minutes > table.pool)
      continue
    slot.minutes = slot.candidate.minutes
    table.pool -= slot.minutes
  }
}

function planOf(table: Table, shares: MeetingShares, input: AgendaInput, weights: Weights): AgendaPlan {
  const placed = table.slots.filter((slot) => slot.minutes !== null)
  const parked = table.slots.filter((slot) => slot.minutes === null)
  return {
    wrapMinutes: shares.wrapMinutes,
    bufferMinutes: shares.bufferMinutes,
    plannableMinutes: shares.plannableMinutes,
    totalMinutes: placed.reduce((sum, slot) => sum + (slot.minutes ?? 0), 0),
    overbookedBy: parked.reduce((sum, slot) => sum + (slot.isMust ? slot.candidate.floorMinutes : 0), 0),
    openFloorMinutes: table.openFloor,
    sections: shares.sections.map(({ section, minutes }) => ({
      section,
      shareMinutes: minutes,
      items: placed.filter((slot) => slot.section === section).map(placedItem),
    })),
    parked: parked.map((slot) => parkedItem(slot, table.pool)),
    strip: stripOf(placed, input, weights),
  }
}

function placedItem(slot: Slot): PlacedItem {
  return {
    id: slot.candidate.id,
    minutes: slot.minutes ?? 0,
    defaultMinutes: slot.candidate.minutes,
    score: slot.score,
    reasons: slot.reasons,
    must: slot.isMust,
  }
}

function parkedItem(slot: Slot, leftMinutes: number): ParkedItem {
  const needsMinutes = slot.isMust ? slot.candidate.floorMinutes : slot.candidate.minutes
  return {
    id: slot.candidate.id,
    section: slot.section,
    score: slot.score,
    reasons: slot.reasons,
    must: slot.isMust,
    cause: slot.wasEvicted ? 'made_room' : 'no_room',
    needsMinutes,
    leftMinutes,
    text: slot.wasEvicted
      ? `needs ${needsMinutes} min, made room for what must be talked about`
      : `needs ${needsMinutes} min, ${leftMinutes} left`,
  }
}

/** The best by key without prompts; in a one-on-one the first of the report's own items leads. */
function stripOf(placed: readonly Slot[], input: AgendaInput, weights: Weights): readonly string[] {
  const raised = placed.filter((slot) => !slot.isPrompt)
  const lead =
    input.relationship === 'direct_report' ? raised.find((slot) => slot.section === 'theirs') : undefined
  const ordered = lead === undefined ? raised : [lead, ...raised.filter((slot) => slot !== lead)]
  return ordered.slice(0, weights.stripLength).map((slot) => slot.candidate.id)
}
