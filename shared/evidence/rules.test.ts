// Evidence: what surfaces, what goes into the room, and the worked numbers of the domain.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, lastDayOfQuarter } from '../dates'
import { recency } from '../insights/rates'
import {
  accomplishmentTitle,
  calibrationPack,
  changeWords,
  isProven,
  PACK_SIZE,
  reviewYear,
  unsharedOf,
} from './rules'

const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2025-01-01', days))
const goals = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'), weight: fc.nat(100) }),
  { selector: ({ id }) => id },
)
const items = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    happenedOn: day,
    impact: fc.integer({ min: 1, max: 5 }),
    goalId: fc.option(fc.constantFrom('G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8')),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
)

describe('the calibration selection', () => {
  it('holds eight at most, each once, and all of them when there are no more', () => {
    fc.assert(
      fc.property(items, goals, (all, mine) => {
        const ids = calibrationPack(all, mine).map(({ item }) => item.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBe(Math.min(PACK_SIZE, all.length))
      }),
    )
  })

  it('does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(items, goals, fc.nat(), (all, mine, turn) => {
        const at = all.length === 0 ? 0 : turn % all.length
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse()
        expect(calibrationPack(turned, mine.toReversed())).toEqual(calibrationPack(all, mine))
      }),
    )
  })

  it('shows every goal that has evidence, with nothing better left behind', () => {
    fc.assert(
      fc.property(items, goals, (all, mine) => {
        const picked = calibrationPack(all, mine).map(({ item }) => item)
        for (const { id } of mine) {
          const own = all.filter(({ goalId }) => goalId === id)
          const shown = picked.filter(({ goalId }) => goalId === id)
          if (own.length === 0) continue
          expect(shown.length).toBeGreaterThan(0)
          const best = Math.max(...own.map(({ impact }) => impact))
          expect(Math.max(...shown.map(({ impact }) => impact))).toBe(best)
        }
      }),
    )
  })

  it('then shows each quarter not shown yet, while there is room', () => {
    fc.assert(
      fc.property(items, (all) => {
        const picked = calibrationPack(all, []).map(({ item }) => lastDayOfQuarter(item.happenedOn))
        const quarters = new Set(all.map(({ happenedOn }) => lastDayOfQuarter(happenedOn)))
        expect(new Set(picked).size).toBe(Math.min(quarters.size, PACK_SIZE))
      }),
    )
  })

  it('takes goals by weight, then quarters newest first, then impact', () => {
    const item = (id: string, happenedOn: string, impact: number, goalId: string | null = null) => ({
      id,
      happenedOn,
      impact,
      goalId,
    })
    const pack = calibrationPack(
      [
        item('a', '2026-04-20', 2, 'light'),
        item('b', '2026-05-02', 4, 'heavy'),
        item('c', '2026-05-09', 4, 'heavy'),
        item('d', '2025-11-03', 1),
        item('e', '2026-02-03', 1),
        item('f', '2026-05-04', 5),
      ],
      [
        { id: 'light', weight: 20 },
        { id: 'heavy', weight: 80 },
      ],
    )
    expect(pack.map(({ item: { id }, as }) => `${id} ${as}`)).toEqual([
      'c goal',
      'a goal',
      'e quarter',
      'd quarter',
      'f impact',
      'b impact',
    ])
  })
})

describe('the review year', () => {
  it('is the quarter of today and the three before it', () => {
    expect(reviewYear('2026-05-14')).toEqual({
      from: '2025-07-01',
      to: '2026-05-14',
      quarterStart: '2026-04-01',
    })
    expect(reviewYear('2026-01-01').from).toBe('2025-04-01')
    expect(reviewYear('2026-12-31').from).toBe('2026-01-01')
  })

  it('warns when more than half is from its last quarter: 7 of 12', () => {
    const dates = [...Array(7).fill('2026-04-10'), ...Array(5).fill('2025-12-10')]
    expect(recency(dates, reviewYear('2026-05-14').quarterStart)).toMatchObject({
      percent: 58,
      warns: true,
    })
    expect(recency(dates.slice(1, -1), '2026-04-01').warns).toBe(true)
    expect(recency(dates.slice(2), '2026-04-01').warns).toBe(false)
  })
})

describe('unshared evidence', () => {
  const item = (id: string, happenedOn: string, impact: number, knownOn: string | null = null) => ({
    id,
    happenedOn,
    impact,
    knownOn,
  })

  it('surfaces after 30 days when it is notable and the boss does not know', () => {
    const all = [
      item('a', '2026-04-02', 3),
      item('b', '2026-04-13', 5),
      item('thirty days', '2026-04-14', 5),
      item('small', '2026-01-01', 2),
      item('told', '2026-01-01', 5, '2026-01-02'),
      item('c', '2026-03-02', 3),
    ]
    expect(unsharedOf(all, '2026-05-14').map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  it('needs a measure or a place to see it from impact 3 on', () => {
    const bare = { measureBefore: '', measureAfter: '', evidence: '' }
    expect([2, 3].map((impact) => isProven({ ...bare, impact }))).toEqual([true, false])
    expect(isProven({ ...bare, impact: 5, evidence: 'Board pack, page 3' })).toBe(true)
    expect(isProven({ ...bare, impact: 5, measureAfter: '1.1 %' })).toBe(true)
  })
})

describe('how far it moved, in words', () => {
  it.each([
    ['1.9 %', '1.1 %', '1.9 → 1.1 %'],
    ['1.9%', '1.1%', '1.9 → 1.1%'],
    ['41 days', '27 days', '41 → 27 days'],
    ['none', 'every customer', 'none → every customer'],
    ['9 days', '4 h', '9 days → 4 h'],
    ['', '4.3 of 5', 'now 4.3 of 5'],
    ['3', '', ''],
  ])('%s and %s: %s', (before, after, words) => {
    expect(changeWords(before, after)).toBe(words)
  })

  it('stands in the title', () => {
    expect(accomplishmentTitle({ text: 'Pick errors', measureBefore: '1.9 %', measureAfter: '1.1 %' })).toBe(
      'Pick errors: 1.9 → 1.1 %',
    )
  })
})
