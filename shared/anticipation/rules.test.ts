// Being early: lead days, and what a boss may ask next.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { id } from '../words'
import { isInLead, mayAskNext, offerBy } from './rules'

const asOf = '2026-05-14'
const newId = (number: number) => id.parse(`01HZZZZZZZZZZZZZZZZZZZZZZ${number}`)
const served = 'boss' as const

describe('a need', () => {
  it('is due its lead days before the event', () => {
    expect(offerBy('2026-06-18', 10)).toBe('2026-06-08')
    const board = { neededOn: '2026-06-18', leadDays: 10 }
    expect(['2026-06-07', '2026-06-08', '2026-06-11'].map((next) => isInLead(board, next))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('once in stays in: a later check-in or a longer lead never takes it out', () => {
    const days = fc.integer({ min: 0, max: 365 })
    fc.assert(
      fc.property(days, days, days, fc.integer({ min: 0, max: 60 }), (event, lead, next, more) => {
        const need = { neededOn: addDays(asOf, event), leadDays: lead }
        if (!isInLead(need, addDays(asOf, next))) return
        expect(isInLead(need, addDays(asOf, next + more))).toBe(true)
        expect(isInLead({ ...need, leadDays: lead + more }, addDays(asOf, next))).toBe(true)
      }),
    )
  })
})

describe('what the boss may ask next', () => {
  it('names needs, silent matters and gaps in this order, each with why', () => {
    const need = { id: newId(1), itemId: null, leadDays: 14, served }
    const found = mayAskNext({
      asOf,
      needs: [
        { ...need, text: 'Budget', neededOn: '2026-07-13' },
        { ...need, id: newId(2), text: 'Too far', neededOn: '2026-07-14' },
        { ...need, id: newId(3), itemId: newId(4), text: 'Kept out', neededOn: '2026-06-01' },
      ],
      matters: [
        { itemId: newId(5), text: 'Churn', heardOn: '2026-04-08', served },
        { itemId: newId(6), text: 'Fresh', heardOn: '2026-04-09', served },
      ],
      gaps: [{ id: newId(7), text: 'Who reads the pack', notedOn: '2026-05-02' }],
    })
    expect(found).toEqual([
      { kind: 'item', id: newId(4), served, title: 'Kept out', why: 'Needed 1 Jun. Offer it by 18 May.' },
      { kind: 'need', id: newId(1), served, title: 'Budget', why: 'Needed 13 Jul. Offer it by 29 Jun.' },
      { kind: 'item', id: newId(5), served, title: 'Churn', why: 'Nothing heard of it for 36 days.' },
      {
        kind: 'gap',
        id: newId(7),
        served,
        title: 'Who reads the pack',
        why: 'You do not know yet, since 2 May.',
      },
    ])
  })
})
