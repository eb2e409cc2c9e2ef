// Hours that give and take energy: floored, in halves, silent on percentages below five hours.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addActivity } from './model'
import { energyInWords, energyOf } from './rules'

const activity = fc.record({
  hours: fc.integer({ min: 1, max: 160 }).map((halves) => halves / 2),
  kind: fc.constantFrom('energising' as const, 'draining' as const),
})

describe('energy', () => {
  it('adds up whatever the order, and never rounds up', () => {
    fc.assert(
      fc.property(fc.array(activity), (activities) => {
        const energy = energyOf(activities)
        expect(energyOf(activities.toReversed())).toEqual(energy)
        expect(energy.all).toBe(activities.reduce((sum, { hours }) => sum + hours, 0))
        expect(energy.energising).toBeLessThanOrEqual(energy.all)
        if (energy.percent === null) expect(energy.all).toBeLessThan(5)
        else expect(energy.percent * energy.all).toBeLessThanOrEqual(100 * energy.energising)
      }),
    )
  })

  it('is silent below five hours, and says nothing of nothing', () => {
    const four = energyOf([
      { hours: 3, kind: 'energising' },
      { hours: 1.5, kind: 'draining' },
    ])
    expect([four.percent, energyInWords(four)]).toEqual([null, '3 of 4.5 h give energy'])
    expect(energyInWords(energyOf([]))).toBe(null)
    expect(energyInWords(energyOf([{ hours: 1, kind: 'energising' }]))).toBe('1 of 1 h gives energy')
  })

  it.each([
    [0, 'Write between half an hour and 80 hours.'],
    [200, 'Write between half an hour and 80 hours.'],
    [4.3, 'Write hours in halves, like 4.5.'],
  ])('refuses %s hours', (hours, message) => {
    const personId = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const read = addActivity.safeParse({ personId, text: 'Calls', hours, kind: 'draining' })
    expect(read.error?.issues[0]?.message).toBe(message)
  })
})
