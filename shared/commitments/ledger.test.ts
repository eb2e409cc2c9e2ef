// The ledger by quarter, the words for what was missed, clean work, and the load of the next 30 days.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import type { PromiseHistory } from './history'
import {
  cleanRate,
  hoursInWords,
  isLedgerTooSafe,
  isWarnedMiss,
  ledgerOf,
  loadOf,
  missedWords,
  waitingWords,
} from './ledger'
import { anyPromises, aPromise, someDay } from './promise.fixture'

const kept = (n: number, due: string): readonly PromiseHistory[] =>
  Array.from({ length: n }, (_, index) => aPromise({ id: `${due}-${index}`, originalDue: due, doneOn: due }))

describe('the ledger', () => {
  it('has a row a quarter, newest first, across the turn of the year', () => {
    const rows = ledgerOf([], '2026-02-10', 3)
    expect(rows.map(({ label, from, to, display }) => [label, from, to, display])).toEqual([
      ['Q1 2026', '2026-01-01', '2026-03-31', 'nothing yet'],
      ['Q4 2025', '2025-10-01', '2025-12-31', 'nothing yet'],
      ['Q3 2025', '2025-07-01', '2025-09-30', 'nothing yet'],
    ])
  })

  it('counts every promise that has come due once, in the quarter of its current day', () => {
    fc.assert(
      fc.property(anyPromises, someDay, (promises, asOf) => {
        const rows = ledgerOf(promises, asOf, 12)
        const total = rows.reduce((sum, row) => sum + row.due, 0)
        expect(total).toBeLessThanOrEqual(promises.length)
        for (const [index, row] of rows.entries())
          expect(rows[index + 1]?.to ?? addDays(row.from, -1)).toBe(addDays(row.from, -1))
        for (const row of rows) expect(row.onTime + row.missed).toBe(row.due)
      }),
    )
  })

  it('says what was missed in plain words', () => {
    expect(missedWords({ late: 0, missed: 0, warned: 0 })).toBe('')
    expect(missedWords({ late: 1, missed: 1, warned: 1 })).toBe('1 late, warned')
    expect(missedWords({ late: 1, missed: 1, warned: 0 })).toBe('1 late')
    expect(missedWords({ late: 1, missed: 3, warned: 2 })).toBe('1 late, 2 missed, warned of 2')
    expect(missedWords({ late: 0, missed: 2, warned: 2 })).toBe('2 missed, warned')
  })

  it('asks whether promises are large enough after two full quarters of eight, and not before', () => {
    const two = (n: number) => ledgerOf([...kept(8, '2026-02-10'), ...kept(n, '2026-05-10')], '2026-05-14', 4)
    expect(isLedgerTooSafe(two(8))).toBe(true)
    expect(isLedgerTooSafe(two(7))).toBe(false)
    const before = [...kept(8, '2025-11-10'), ...kept(8, '2026-02-10')]
    expect(isLedgerTooSafe(ledgerOf(before, '2026-04-02', 4))).toBe(true)
    const slip = aPromise({ id: 'slip', originalDue: '2026-04-01' })
    expect(isLedgerTooSafe(ledgerOf([...before, slip], '2026-04-02', 4))).toBe(false)
    expect(isLedgerTooSafe(ledgerOf([...kept(16, '2026-05-10'), slip], '2026-05-14', 4))).toBe(false)
  })
})

describe('beside the ledger', () => {
  it('counts clean work only where its quality was noted', () => {
    expect(cleanRate([]).display).toBe('nothing yet')
    expect(cleanRate(['clean', 'rework']).display).toBe('1 of 2')
    expect(cleanRate(['clean', 'clean', 'clean', 'rework', 'over_budget']).display).toBe('60%')
  })

  it('weighs what falls due within 30 days, overdue included, against the hours there are', () => {
    const open = [
      { due: '2026-05-01', hours: 20 },
      { due: '2026-06-13', hours: 40 },
      { due: '2026-06-14', hours: 100 },
      { due: '2026-05-20', hours: null },
    ]
    expect(loadOf(open, 60, '2026-05-14')).toEqual({
      hours: 60,
      capacityHours: 60,
      percent: 100,
      isOver: false,
      unestimated: 1,
    })
    expect(loadOf(open, 59, '2026-05-14')).toMatchObject({ percent: 101, isOver: true })
    expect(loadOf(open, 0, '2026-05-14')).toMatchObject({ percent: null, isOver: false })
    expect(hoursInWords(loadOf([{ due: '2026-05-14', hours: 0.5 }], 60, '2026-05-14'))).toBe(
      '0.5 of 60 hours',
    )
  })

  it('asks about what is late and stays silent before', () => {
    expect(waitingWords('2026-05-14', '2026-05-14')).toBe('')
    expect(waitingWords('2026-05-13', '2026-05-14')).toBe('1 day waiting: what would unblock it?')
  })

  it('calls a miss warned only when it was said before the day', () => {
    const late = { state: 'done_late', currentDue: '2026-05-12', warnedOn: '2026-05-11' }
    expect(isWarnedMiss(late)).toBe(true)
    expect(isWarnedMiss({ ...late, warnedOn: '2026-05-12' })).toBe(false)
    expect(isWarnedMiss({ ...late, state: 'done_on_time' })).toBe(false)
    expect(isWarnedMiss({ ...late, warnedOn: null })).toBe(false)
  })
})
