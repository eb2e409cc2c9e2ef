// Opportunities: what lapses by itself, what was missed, and the share left on the table.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { firstState, leftOnTheTable, standingOn } from './rules'

describe('an opportunity', () => {
  it('lapses by itself the day after its deadline, whenever that is read', () => {
    const pilot = { state: 'spotted', deadlineOn: '2026-05-30', closedOn: null } as const
    expect(standingOn(pilot, '2026-05-30').state).toBe('spotted')
    for (const asOf of ['2026-05-31', '2026-06-11', '2027-01-01']) {
      expect(standingOn(pilot, asOf)).toEqual({ state: 'lapsed', closedOn: '2026-05-31' })
    }
    expect(standingOn({ ...pilot, state: 'raised' }, '2026-06-01').state).toBe('lapsed')
    expect(standingOn({ ...pilot, deadlineOn: null }, '2030-01-01').state).toBe('spotted')
  })

  it('stays as it was once it was offered, taken or refused', () => {
    const state = fc.constantFrom('offered', 'accepted', 'declined', 'withheld', 'missed')
    fc.assert(
      fc.property(state, fc.nat(500), (kept, days) => {
        const standing = { state: kept, deadlineOn: '2026-05-30', closedOn: '2026-05-01' } as const
        expect(standingOn(standing, addDays('2026-05-30', days)).state).toBe(kept)
      }),
    )
  })

  it('is missed only when learned of after its deadline', () => {
    expect(firstState('2026-05-31', '2026-05-30')).toBe('missed')
    expect(firstState('2026-05-30', '2026-05-30')).toBe('spotted')
    expect(firstState('2026-05-31', null)).toBe('spotted')
  })

  it('counts as left on the table when missed or lapsed, of all: 2 of 9 is 22 %', () => {
    const others = ['spotted', 'raised', 'offered', 'accepted', 'declined', 'withheld', 'accepted'] as const
    expect(leftOnTheTable([...others, 'missed', 'lapsed'])).toMatchObject({
      part: 2,
      whole: 9,
      percent: 22,
      display: '22%',
    })
    expect(leftOnTheTable(['missed', 'accepted']).display).toBe('1 of 2')
    expect(leftOnTheTable([]).display).toBe('nothing yet')
  })
})
