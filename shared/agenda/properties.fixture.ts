// What must hold for every agenda, as checks on a builder, so that the same checks can be shown to fail.
import { expect } from 'vitest'
import type { AgendaInput, AgendaPlan, Candidate, PlacedItem } from './model'
import { compareByKey, countsAsMust, scoreCandidate } from './scores'
import { meetingShares } from './shares'

export type Build = (input: AgendaInput) => AgendaPlan
/** `input` may come with its candidates in another order as `shuffled`. */
export type Property = (build: Build, input: AgendaInput, shuffled: AgendaInput) => void

export function placedOf(plan: AgendaPlan): readonly PlacedItem[] {
  return plan.sections.flatMap(({ items }) => items)
}

function itemsOfTheirs(plan: AgendaPlan): readonly PlacedItem[] {
  return plan.sections.filter(({ section }) => section === 'theirs').flatMap(({ items }) => items)
}

function byId(input: AgendaInput, id: string): Candidate {
  const found = input.candidates.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no candidate ${id}`)
  return found
}

function isRaised(input: AgendaInput): (item: { readonly id: string }) => boolean {
  return ({ id }) => byId(input, id).kind !== 'prompt'
}

function inKeyOrder(input: AgendaInput, items: readonly { readonly id: string }[]): readonly string[] {
  return items
    .map(({ id }) => byId(input, id))
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate, input).total }))
    .sort((a, b) => compareByKey(a, b, input.stance))
    .map(({ candidate }) => candidate.id)
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id)
}

function minutesOf(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

export const agendaProperties = {
  'plans no more than there is after wrap and buffer': (build, input) => {
    const plan = build(input)
    expect(plan.wrapMinutes + plan.bufferMinutes + plan.plannableMinutes).toBe(input.lengthMinutes)
    expect(plan.totalMinutes).toBe(minutesOf(placedOf(plan)))
    expect(plan.totalMinutes + plan.openFloorMinutes).toBeLessThanOrEqual(plan.plannableMinutes)
  },

  'does not depend on the order of what goes in, to the byte': (build, input, shuffled) => {
    expect(JSON.stringify(build(shuffled))).toBe(JSON.stringify(build(input)))
  },

  'leaves what goes in untouched': (build, input) => {
    const before = JSON.stringify(input)
    build(input)
    expect(JSON.stringify(input)).toBe(before)
  },

  'places or parks each candidate exactly once': (build, input) => {
    const plan = build(input)
    const ids = idsOf([...placedOf(plan), ...plan.parked])
    expect(ids.toSorted()).toEqual(idsOf(input.candidates).toSorted())
  },

  'keeps every item between its floor and its default': (build, input) => {
    for (const { id, minutes } of placedOf(build(input))) {
      expect(minutes).toBeGreaterThanOrEqual(byId(input, id).floorMinutes)
      expect(minutes).toBeLessThanOrEqual(byId(input, id).minutes)
    }
  },

  'is never overbooked when the floors of its musts fit beside the protected minutes': (build, input) => {
    const plan = build(input)
    const floors = input.candidates.filter(countsAsMust).reduce((sum, one) => sum + one.floorMinutes, 0)
    const share = plan.sections.find(({ section }) => section === 'theirs')?.shareMinutes ?? 0
    // What the report's own items hold beyond their share is not taken back from them either.
    const grown = minutesOf(itemsOfTheirs(plan)) + plan.openFloorMinutes - share
    if (floors <= plan.plannableMinutes - share - grown) expect(plan.overbookedBy).toBe(0)
  },

  'says by how much it is overbooked: the floors of its parked musts': (build, input) => {
    const plan = build(input)
    const parked = plan.parked.map(({ id }) => byId(input, id)).filter(countsAsMust)
    expect(plan.overbookedBy).toBe(parked.reduce((sum, { floorMinutes }) => sum + floorMinutes, 0))
  },

  'parks a must only when soft items outside the report’s own section could not make room': (
    build,
    input,
  ) => {
    const plan = build(input)
    const musts = plan.parked.filter(({ id }) => countsAsMust(byId(input, id)))
    if (musts.length === 0) return
    const others = plan.sections.filter(({ section }) => section !== 'theirs').flatMap(({ items }) => items)
    const soft = others.filter(isRaised(input)).filter(({ id }) => !countsAsMust(byId(input, id)))
    const smallestFloor = Math.min(...musts.map(({ id }) => byId(input, id).floorMinutes))
    expect(minutesOf(soft)).toBeLessThan(smallestFloor)
  },

  'lets no prompt displace what somebody raised': (build, input) => {
    const plan = build(input)
    const bare = build({ ...input, candidates: input.candidates.filter(isRaised(input)) })
    const raised = (one: AgendaPlan): unknown =>
      placedOf(one)
        .filter(isRaised(input))
        .map(({ id, minutes }) => [id, minutes])
    expect(raised(plan)).toEqual(raised(bare))
    expect(plan.overbookedBy).toBe(bare.overbookedBy)
  },

  'protects the report’s own minutes: filled by them or by prompts, else open floor': (build, input) => {
    const plan = build(input)
    const share = plan.sections.find(({ section }) => section === 'theirs')?.shareMinutes ?? 0
    expect(minutesOf(itemsOfTheirs(plan)) + plan.openFloorMinutes).toBeGreaterThanOrEqual(share)
    expect(plan.openFloorMinutes).toBeLessThanOrEqual(share)
  },

  'lists every section in its order, each item in its own': (build, input) => {
    const plan = build(input)
    expect(plan.sections.map(({ section, shareMinutes: minutes }) => ({ section, minutes }))).toEqual(
      meetingShares(input).sections,
    )
    for (const { section, items } of plan.sections) {
      for (const { id } of items) {
        const own = byId(input, id)
        if (own.kind !== 'prompt' || section !== 'theirs') expect(section).toBe(own.section)
      }
    }
  },

  'sorts items and what is parked by key': (build, input) => {
    const plan = build(input)
    for (const { items } of plan.sections) expect(idsOf(items)).toEqual(inKeyOrder(input, items))
    expect(idsOf(plan.parked)).toEqual(inKeyOrder(input, plan.parked))
  },

  'makes the strip of the best three without prompts, led by the report’s own first item': (build, input) => {
    const plan = build(input)
    const keyed = inKeyOrder(input, placedOf(plan).filter(isRaised(input)))
    const lead = itemsOfTheirs(plan).find(isRaised(input))?.id
    const expected = lead === undefined ? keyed : [lead, ...keyed.filter((id) => id !== lead)]
    expect(plan.strip).toEqual(expected.slice(0, 3))
  },

  'explains every score by reasons that add up to it': (build, input) => {
    const plan = build(input)
    for (const { id, score, reasons } of [...placedOf(plan), ...plan.parked]) {
      expect(score).toBe(scoreCandidate(byId(input, id), input).total)
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
      expect(reasons.every(({ points, text }) => points !== 0 && text !== '')).toBe(true)
    }
  },

  'says of everything parked what it needed and what was left': (build, input) => {
    for (const { cause, needsMinutes, leftMinutes, text } of build(input).parked) {
      expect(text).toContain(`needs ${needsMinutes} min`)
      if (cause === 'no_room') expect(needsMinutes).toBeGreaterThan(leftMinutes)
    }
  },
} as const satisfies Readonly<Record<string, Property>>

export type PropertyName = keyof typeof agendaProperties
