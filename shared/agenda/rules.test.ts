// What must hold for every agenda, on thousands of random ones, and the edges worth naming.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCandidate, anAgendaInput, anyAgendaInput } from './candidate.fixture'
import type { AgendaInput, AgendaPlan, Candidate, PlacedItem } from './model'
import { agendaInput } from './model'
import { buildAgenda } from './rules'
import { compareByKey, countsAsMust, scoreCandidate } from './scores'
import { meetingShares } from './shares'

const RUNS = { numRuns: 4000 }

function always(hold: (input: AgendaInput, plan: AgendaPlan) => void, widest?: number): void {
  fc.assert(
    fc.property(anyAgendaInput(widest), (input) => hold(input, buildAgenda(input))),
    RUNS,
  )
}

function placedOf(plan: AgendaPlan): readonly PlacedItem[] {
  return plan.sections.flatMap(({ items }) => items)
}

function byId(input: AgendaInput, id: string): Candidate {
  const found = input.candidates.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no candidate ${id}`)
  return found
}

function inKeyOrder(input: AgendaInput, ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => byId(input, id))
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate, input).total }))
    .sort((a, b) => compareByKey(a, b, input.stance))
    .map(({ candidate }) => candidate.id)
}

function shareOf(plan: AgendaPlan, section: string): number {
  return plan.sections.find((one) => one.section === section)?.shareMinutes ?? 0
}

describe('every agenda', { timeout: 60_000 }, () => {
  it('is made of valid requests here', () => always((input) => void agendaInput.parse(input)))

  it('plans no more than there is after wrap and buffer', () =>
    always((input, plan) => {
      expect(plan.wrapMinutes + plan.bufferMinutes + plan.plannableMinutes).toBe(input.lengthMinutes)
      expect(plan.totalMinutes).toBe(placedOf(plan).reduce((sum, { minutes }) => sum + minutes, 0))
      expect(plan.totalMinutes + plan.openFloorMinutes).toBeLessThanOrEqual(plan.plannableMinutes)
    }))

  it('does not depend on the order of what goes in, to the byte', () =>
    fc.assert(
      fc.property(
        anyAgendaInput().chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.candidates], { minLength: input.candidates.length }),
          ),
        ),
        ([input, candidates]) => {
          const shuffled = JSON.stringify(buildAgenda({ ...input, candidates }))
          expect(shuffled).toBe(JSON.stringify(buildAgenda(input)))
        },
      ),
      RUNS,
    ))

  it('leaves what goes in untouched', () =>
    always((input) => {
      const before = JSON.stringify(input)
      buildAgenda(input)
      expect(JSON.stringify(input)).toBe(before)
    }))

  it('places or parks each candidate exactly once', () =>
    always((input, plan) => {
      const ids = [...placedOf(plan), ...plan.parked].map(({ id }) => id)
      expect(ids.toSorted()).toEqual(input.candidates.map(({ id }) => id).toSorted())
    }))

  it('keeps every item between its floor and its default', () =>
    always((input, plan) => {
      for (const { id, minutes } of placedOf(plan)) {
        expect(minutes).toBeGreaterThanOrEqual(byId(input, id).floorMinutes)
        expect(minutes).toBeLessThanOrEqual(byId(input, id).minutes)
      }
    }))

  it('is never overbooked when the floors of its musts fit beside the protected minutes', () =>
    always((input, plan) => {
      const floors = input.candidates.filter(countsAsMust).reduce((sum, one) => sum + one.floorMinutes, 0)
      const theirs = plan.sections.find(({ section }) => section === 'theirs')
      const inTheirs = theirs?.items.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0
      const protectedMinutes = theirs?.shareMinutes ?? 0
      // What the report's own items hold beyond their share is not taken back from them either.
      const grown = inTheirs + plan.openFloorMinutes - protectedMinutes
      if (floors <= plan.plannableMinutes - protectedMinutes - grown) expect(plan.overbookedBy).toBe(0)
    }))

  it('says by how much it is overbooked: the floors of its parked musts', () =>
    always((input, plan) => {
      const floors = plan.parked
        .filter(({ id }) => countsAsMust(byId(input, id)))
        .reduce((sum, { id }) => sum + byId(input, id).floorMinutes, 0)
      expect(plan.overbookedBy).toBe(floors)
    }))

  it('parks a must only when no soft item outside the report’s own section could make room', () =>
    always((input, plan) => {
      if (!plan.parked.some(({ must }) => must)) return
      const others = plan.sections.filter(({ section }) => section !== 'theirs').flatMap(({ items }) => items)
      const floor = Math.max(...plan.parked.filter(({ must }) => must).map((item) => item.needsMinutes))
      const softMinutes = others
        .filter((item) => !item.must && byId(input, item.id).kind !== 'prompt')
        .reduce((sum, { minutes }) => sum + minutes, 0)
      expect(softMinutes).toBeLessThan(floor)
    }))

  it('gives raised items the same place with and without prompts: a prompt never displaces one', () =>
    always((input, plan) => {
      const raised = input.candidates.filter(({ kind }) => kind !== 'prompt')
      const bare = buildAgenda({ ...input, candidates: raised })
      const minutesOf = (one: AgendaPlan): unknown =>
        placedOf(one)
          .filter(({ id }) => byId(input, id).kind !== 'prompt')
          .map(({ id, minutes }) => ({ id, minutes }))
      expect(minutesOf(plan)).toEqual(minutesOf(bare))
      expect(plan.overbookedBy).toBe(bare.overbookedBy)
    }))

  it('lists every section in order and its items by key', () =>
    always((input, plan) => {
      expect(plan.sections.map(({ section, shareMinutes }) => ({ section, minutes: shareMinutes }))).toEqual(
        meetingShares(input).sections,
      )
      for (const { section, items } of plan.sections) {
        const ids = items.map(({ id }) => id)
        expect(ids).toEqual(inKeyOrder(input, ids))
        for (const id of ids) {
          const own = byId(input, id)
          if (own.kind !== 'prompt' || section !== 'theirs') expect(own.section).toBe(section)
        }
      }
      const parked = plan.parked.map(({ id }) => id)
      expect(parked).toEqual(inKeyOrder(input, parked))
    }))

  it('never lets prompts into the report’s section beside two topics at the expense of open floor', () =>
    always((_, plan) => {
      expect(plan.openFloorMinutes).toBeLessThanOrEqual(shareOf(plan, 'theirs'))
    }))

  it('leads the strip with the best three, in a one-on-one with their own first item', () =>
    always((input, plan) => {
      const raised = placedOf(plan).filter(({ id }) => byId(input, id).kind !== 'prompt')
      const keyed = inKeyOrder(
        input,
        raised.map(({ id }) => id),
      )
      const lead = plan.sections
        .filter(({ section }) => section === 'theirs')
        .flatMap(({ items }) => items)
        .find(({ id }) => byId(input, id).kind !== 'prompt')?.id
      const expected = lead === undefined ? keyed : [lead, ...keyed.filter((id) => id !== lead)]
      expect(plan.strip).toEqual(expected.slice(0, 3))
    }))

  it('explains every score by reasons that add up to it', () =>
    always((_, plan) => {
      for (const { score, reasons } of [...placedOf(plan), ...plan.parked]) {
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score)
        expect(reasons.every(({ points, text }) => points !== 0 && text !== '')).toBe(true)
      }
    }))

  it('says of everything parked what it needed and what was left', () =>
    always((_, plan) => {
      for (const { cause, needsMinutes, leftMinutes, text } of plan.parked) {
        expect(text).toContain(`needs ${needsMinutes} min`)
        if (cause === 'no_room') expect(needsMinutes).toBeGreaterThan(leftMinutes)
      }
    }))
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
