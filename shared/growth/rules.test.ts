// Growth by its rules: whose turn it is, how long it was quiet, what is linked.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import {
  daysSinceGrowth,
  growthTalkWords,
  isGoalLeading,
  leastTalkedAbout,
  linkedRate,
  linkedWords,
} from './rules'

const wish = (id: string, notedOn: string, talkedOn: string | null) => ({ id, notedOn, talkedOn })

describe('growth', () => {
  it('takes up first what was never talked about, then what lies longest back', () => {
    const trainer = wish('a', '2026-01-10', '2026-03-01')
    const lead = wish('b', '2026-01-20', '2026-02-01')
    const write = wish('c', '2026-04-01', null)
    expect(leastTalkedAbout([trainer, lead])).toBe(lead)
    expect(leastTalkedAbout([trainer, write, lead])).toBe(write)
    expect(leastTalkedAbout([])).toBeUndefined()
  })

  it('takes the same one whatever the order', () => {
    const day = fc.nat(900).map((days) => addDays('2024-01-01', days))
    const wishes = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), notedOn: day, talkedOn: fc.option(day) }),
      { selector: ({ id }) => id, minLength: 1 },
    )
    fc.assert(
      fc.property(wishes, (all) => {
        const first = leastTalkedAbout(all)
        expect(leastTalkedAbout(all.toReversed())).toEqual(first)
        if (all.some(({ talkedOn }) => talkedOn === null)) expect(first?.talkedOn).toBeNull()
        else for (const { talkedOn } of all) expect((first?.talkedOn ?? '') <= (talkedOn ?? '')).toBe(true)
      }),
    )
  })

  it('counts from the last talk, else from the day you began working together', () => {
    expect(daysSinceGrowth('2026-03-12', '2025-01-01', '2026-05-14')).toBe(63)
    expect(daysSinceGrowth(null, '2026-05-04', '2026-05-14')).toBe(10)
    expect(growthTalkWords('2026-03-12', 63)).toBe('63 days since a growth talk')
    expect(growthTalkWords('2026-05-13', 1)).toBe('1 day since a growth talk')
    expect(growthTalkWords(null, 10)).toBe('No growth talk yet')
  })

  it('says how many are linked, as a count', () => {
    expect(linkedWords(linkedRate([{ isLinked: true }, { isLinked: true }, { isLinked: false }]))).toBe(
      '2 of 3 aspirations are linked',
    )
    expect(linkedWords(linkedRate([{ isLinked: false }]))).toBe('')
    expect(linkedWords(linkedRate([]))).toBe('')
    expect(['active', 'achieved', 'draft'].every(isGoalLeading)).toBe(true)
    expect(['abandoned', 'missed'].some(isGoalLeading)).toBe(false)
  })
})
