// What must hold for every agenda, on thousands of random ones; proof that each check can fail; and edges.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCandidate, anAgendaInput, anyAgendaInput } from './candidate.fixture'
import { type AgendaInput, type AgendaPlan, agendaInput, type PlacedItem } from './model'
import {
  agendaProperties,
  type Build,
  type Property,
  type PropertyName,
  placedOf,
} from './properties.fixture'
import { buildAgenda } from './rules'

const inputAndShuffled = anyAgendaInput().chain((input) =>
  fc.tuple(
    fc.constant(input),
    fc
      .shuffledSubarray([...input.candidates], { minLength: input.candidates.length })
      .map((candidates): AgendaInput => ({ ...input, candidates })),
  ),
)

function check(property: Property, build: Build): void {
  fc.assert(
    fc.property(inputAndShuffled, ([input, shuffled]) => property(build, input, shuffled)),
    { numRuns: 4000 },
  )
}

const names = Object.keys(agendaProperties) as readonly PropertyName[]

describe('every agenda', { timeout: 60_000 }, () => {
  it.each(names)('%s', (name) => check(agendaProperties[name], buildAgenda))

  it('is built here from requests the schema takes', () =>
    check((_, input) => void agendaInput.parse(input), buildAgenda))
})

function withItems(
  plan: AgendaPlan,
  change: (items: readonly PlacedItem[]) => readonly PlacedItem[],
): AgendaPlan {
  return { ...plan, sections: plan.sections.map((one) => ({ ...one, items: change(one.items) })) }
}

/** For each property a builder that breaks it now and then, and as little else as may be. */
const breakers: Readonly<Record<PropertyName, Build>> = {
  'plans no more than there is after wrap and buffer': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, openFloorMinutes: plan.openFloorMinutes + 1 }
  },
  'does not depend on the order of what goes in, to the byte': (input) => ({
    ...buildAgenda(input),
    strip: input.candidates.slice(0, 1).map(({ id }) => id),
  }),
  'leaves what goes in untouched': (input) => {
    Object.assign(input, { lengthMinutes: input.lengthMinutes + 1 })
    return buildAgenda(input)
  },
  'places or parks each candidate exactly once': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, parked: plan.parked.slice(1) }
  },
  'keeps every item between its floor and its default': (input) =>
    withItems(buildAgenda(input), (items) => items.map((item) => ({ ...item, minutes: item.minutes + 1 }))),
  'is never overbooked when the floors of its musts fit beside the protected minutes': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, overbookedBy: plan.parked.length }
  },
  'says by how much it is overbooked: the floors of its parked musts': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, overbookedBy: Math.max(0, plan.overbookedBy - 1) }
  },
  'parks a must only when soft items outside the report’s own section could not make room': (input) => {
    const modest = buildAgenda({
      ...input,
      candidates: input.candidates.map((one) => ({ ...one, pinned: false, must: false })),
    })
    return modest
  },
  'lets no prompt displace what somebody raised': (input) =>
    buildAgenda({
      ...input,
      candidates: input.candidates.map((one) => (one.kind === 'prompt' ? { ...one, kind: 'topic' } : one)),
    }),
  'protects the report’s own minutes: filled by them or by prompts, else open floor': (input) => ({
    ...buildAgenda(input),
    openFloorMinutes: 0,
  }),
  'lists every section in its order, each item in its own': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, sections: plan.sections.filter(({ items }) => items.length > 0) }
  },
  'sorts items and what is parked by key': (input) =>
    withItems(buildAgenda(input), (items) => items.toReversed()),
  'makes the strip of the best three without prompts, led by the report’s own first item': (input) => {
    const plan = buildAgenda(input)
    const best = placedOf(plan).toSorted((a, b) => b.score - a.score)
    return { ...plan, strip: best.slice(0, 3).map(({ id }) => id) }
  },
  'explains every score by reasons that add up to it': (input) =>
    withItems(buildAgenda(input), (items) =>
      items.map((item) => ({ ...item, reasons: item.reasons.slice(1) })),
    ),
  'says of everything parked what it needed and what was left': (input) => {
    const plan = buildAgenda(input)
    return { ...plan, parked: plan.parked.map((item) => ({ ...item, leftMinutes: item.needsMinutes })) }
  },
}

describe('a broken agenda is caught by the check that', { timeout: 60_000 }, () => {
  it.each(names)('%s', (name) => {
    expect(() => check(agendaProperties[name], breakers[name])).toThrow(/Property failed/)
  })
})

describe('edges', () => {
  it('keeps the exact reading: a must of the report that grew from the pool keeps what it has', () => {
    const plan = buildAgenda(
      anAgendaInput({
        relationship: 'direct_report',
        lengthMinutes: 10,
        candidates: [
          aCandidate({
            id: 'theirs',
            section: 'theirs',
            kind: 'topic',
            minutes: 8,
            floorMinutes: 1,
            must: true,
          }),
          aCandidate({ id: 'other', section: 'growth', minutes: 2, floorMinutes: 2, must: true }),
        ],
      }),
    )
    expect(plan.overbookedBy).toBe(2)
    expect(placedOf(plan)).toMatchObject([{ id: 'theirs', minutes: 6 }])
  })

  it('names what a parked item needed', () => {
    const plan = buildAgenda(
      anAgendaInput({ lengthMinutes: 10, candidates: [aCandidate({ minutes: 9, floorMinutes: 9 })] }),
    )
    expect(plan.parked).toMatchObject([{ cause: 'no_room', text: 'needs 9 min, 6 left' }])
  })

  it('tells what made room from what never had any', () => {
    const plan = buildAgenda(
      anAgendaInput({
        lengthMinutes: 10,
        candidates: [
          aCandidate({ id: 'soft', section: 'boss', minutes: 2, floorMinutes: 1 }),
          aCandidate({ id: 'must', section: 'growth', minutes: 6, floorMinutes: 6, must: true }),
        ],
      }),
    )
    expect(plan.parked).toMatchObject([{ id: 'soft', cause: 'made_room' }])
  })

  it('prints what the report left open', () => {
    const plan = buildAgenda(anAgendaInput({ relationship: 'direct_report', lengthMinutes: 30 }))
    expect(plan.openFloorMinutes).toBe(10)
  })

  it('puts a pinned prompt first among prompts and nothing more', () => {
    const prompts = ['p1', 'p2'].map((id) =>
      aCandidate({ id, kind: 'prompt', minutes: 6, floorMinutes: 6, pinned: id === 'p2', section: 'growth' }),
    )
    const plan = buildAgenda(anAgendaInput({ lengthMinutes: 10, candidates: prompts }))
    expect(plan.parked.map(({ id }) => id)).toEqual(['p1'])
    const crowded = buildAgenda(
      anAgendaInput({
        lengthMinutes: 10,
        candidates: [...prompts, aCandidate({ id: 'soft', minutes: 6, floorMinutes: 1 })],
      }),
    )
    expect(crowded.parked.map(({ id }) => id)).toEqual(['p2', 'p1'])
    expect(crowded.overbookedBy).toBe(0)
  })
})
