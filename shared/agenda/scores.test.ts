// Every part of a score on its own, the words it is explained with, and the order of the key.
import { describe, expect, it } from 'vitest'
import { aCandidate, anAgendaInput } from './candidate.fixture'
import type { Candidate } from './model'
import { candidateKinds } from './model'
import { compareByKey, countsAsMust, deriveMust, scoreCandidate } from './scores'
import { defaultWeights, kindTable } from './weights'

const day = anAgendaInput()

function total(wish: Partial<Candidate>, stance = day.stance): number {
  return scoreCandidate(aCandidate({ kind: 'empty_chair', ...wish }), { ...day, stance }).total
}

describe('a score', () => {
  it('explains Saturday delivery with five reasons', () => {
    const signal = aCandidate({ served: 'customer', severity: 3, goalWeight: 30, sources: 3 })
    expect(scoreCandidate(signal, day)).toEqual({
      total: 66,
      reasons: [
        { points: 10, text: 'a signal' },
        { points: 30, text: 'serves customer' },
        { points: 8, text: 'severity 3 of 5' },
        { points: 6, text: 'goal worth 30%' },
        { points: 12, text: '3 sources' },
      ],
    })
  })

  it('starts with the points of the kind', () => {
    for (const kind of candidateKinds) expect(total({ kind })).toBe(kindTable[kind].basePoints)
  })

  it('ranks whom it serves by stance', () => {
    const parties = ['customer', 'employee', 'boss', 'supplier', 'none'] as const
    expect(parties.map((served) => total({ served }))).toEqual([30, 20, 10, 8, 0])
    expect(parties.map((served) => total({ served }, 'boss_first'))).toEqual([20, 10, 30, 8, 0])
  })

  it('counts the due day: overdue, by the next meeting, up to one more gap, then nothing', () => {
    const dues = ['2026-05-13', '2026-05-14', '2026-06-11', '2026-06-12', '2026-07-09', '2026-07-10', null]
    expect(dues.map((due) => total({ due }))).toEqual([25, 20, 20, 8, 8, 0, 0])
  })

  it('adds twelve for a promise of mine only when it is overdue', () => {
    expect(total({ iOwe: true, due: '2026-05-13' })).toBe(37)
    expect(total({ iOwe: true, due: '2026-05-14' })).toBe(20)
    expect(total({ iOwe: true })).toBe(0)
  })

  it('caps what may grow', () => {
    expect([0, 4, 5, 99, 100].map((goalWeight) => total({ goalWeight }))).toEqual([0, 0, 1, 19, 20])
    expect([1, 2, 3, 9].map((sources) => total({ sources }))).toEqual([0, 6, 12, 12])
    expect([0, 1, 3, 4].map((carried) => total({ carried }))).toEqual([0, 6, 18, 18])
    expect([0, 1, 3, 4].map((parked) => total({ parked }))).toEqual([0, 3, 9, 9])
    expect([1, 5].map((severity) => total({ severity }))).toEqual([0, 16])
  })

  it('lets only obstacles grow older, by full weeks', () => {
    const opened = ['2026-05-08', '2026-05-07', '2026-04-16', '2025-01-01', '2026-06-01']
    expect(opened.map((openedOn) => total({ kind: 'obstacle', openedOn }))).toEqual([14, 15, 18, 24, 14])
    expect(total({ openedOn: '2025-01-01' })).toBe(0)
  })

  it('takes specials as given', () => {
    expect(total({ specials: [{ points: 15, reason: 'below 75%' }] })).toBe(15)
  })

  it('speaks plainly', () => {
    const texts = (wish: Partial<Candidate>): readonly string[] =>
      scoreCandidate(aCandidate({ kind: 'empty_chair', ...wish }), day).reasons.map(({ text }) => text)
    expect(texts({ due: '2026-05-12' })).toEqual(['due 12 May: overdue'])
    expect(texts({ due: '2026-06-30', carried: 2, parked: 1 })).toEqual([
      'due 30 Jun, soon after',
      'carried over twice',
      'parked once',
    ])
    expect(texts({ kind: 'obstacle', openedOn: '2026-04-16' })).toEqual(['an obstacle', '4 weeks open'])
  })

  it('follows other weights when they are given', () => {
    const weights = { ...defaultWeights, severityStep: 10 }
    expect(scoreCandidate(aCandidate({ kind: 'empty_chair', severity: 3 }), day, weights).total).toBe(20)
  })
})

describe('a must', () => {
  const must = (wish: Partial<Candidate>): boolean => deriveMust(aCandidate(wish), day)

  it('comes from what cannot wait', () => {
    expect(must({})).toBe(false)
    expect(must({ iOwe: true, due: '2026-05-13' })).toBe(true)
    expect(must({ iOwe: false, due: '2026-05-13' })).toBe(false)
    expect(must({ iOwe: true, due: '2026-05-14' })).toBe(false)
    expect(must({ kind: 'decision', due: '2026-06-11' })).toBe(true)
    expect(must({ kind: 'decision', due: '2026-06-12' })).toBe(false)
    expect(must({ kind: 'opportunity', due: '2026-05-30' })).toBe(true)
    expect(must({ kind: 'deliverable', due: '2026-05-30' })).toBe(false)
    expect(must({ severity: 5 })).toBe(true)
    expect(must({ kind: 'pulse_drop' })).toBe(true)
    expect(must({ carried: 3 })).toBe(true)
    expect(must({ carried: 2 })).toBe(false)
  })

  it('is never a prompt, and pinned counts as one', () => {
    expect(must({ kind: 'prompt', severity: 5, carried: 3 })).toBe(false)
    expect(countsAsMust(aCandidate({ kind: 'prompt', pinned: true, must: true }))).toBe(false)
    expect(countsAsMust(aCandidate({ pinned: true }))).toBe(true)
  })
})

describe('the key', () => {
  it('sorts by prompt, pin, must, score, served, due day and id, in that order', () => {
    const ranked = [
      { candidate: aCandidate({ id: 'pinned', pinned: true }), score: 1 },
      { candidate: aCandidate({ id: 'must', must: true }), score: 1 },
      { candidate: aCandidate({ id: 'high' }), score: 90 },
      { candidate: aCandidate({ id: 'customer', served: 'customer' }), score: 50 },
      { candidate: aCandidate({ id: 'boss', served: 'boss' }), score: 50 },
      { candidate: aCandidate({ id: 'early', due: '2026-05-01' }), score: 50 },
      { candidate: aCandidate({ id: 'late', due: '2026-05-02' }), score: 50 },
      { candidate: aCandidate({ id: 'Z' }), score: 50 },
      { candidate: aCandidate({ id: 'a' }), score: 50 },
      { candidate: aCandidate({ id: 'pinned prompt', kind: 'prompt', pinned: true }), score: 1 },
      { candidate: aCandidate({ id: 'prompt', kind: 'prompt' }), score: 99 },
    ]
    const sorted = ranked.toReversed().toSorted((a, b) => compareByKey(a, b, 'customer_first'))
    expect(sorted).toEqual(ranked)
    const [first] = ranked
      .filter(({ candidate }) => candidate.id === 'boss' || candidate.id === 'customer')
      .toSorted((a, b) => compareByKey(a, b, 'boss_first'))
    expect(first?.candidate.id).toBe('boss')
  })
})
