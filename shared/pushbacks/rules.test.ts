// When a case for another way is ready, and what it is looked back on as.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingOf, revisitTitle } from './rules'

describe('a case for another way', () => {
  it('says what it lacks', () => {
    const none = { sharedGoal: '', goalId: null, options: [] }
    expect(missingOf(none)).toEqual([
      'No shared goal yet. Say what you both want.',
      'No option so far. A case needs two.',
    ])
    expect(missingOf({ ...none, sharedGoal: 'Orders out', options: ['One'] })).toEqual([
      'One option so far. A case needs two.',
    ])
    expect(missingOf({ ...none, sharedGoal: 'Orders out', options: ['One', ' one '] })).toEqual([
      'One option so far. A case needs two.',
    ])
    expect(missingOf({ ...none, goalId: 'G1', options: ['One', 'Two'] })).toEqual([])
  })

  it('is never ready without a shared goal, nor with less than two options', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.string(),
        fc.option(fc.string()),
        (options, sharedGoal, goalId) => {
          const isReady = missingOf({ options, sharedGoal, goalId }).length === 0
          if (isReady) {
            expect(options.filter((option) => option.trim() !== '').length).toBeGreaterThanOrEqual(2)
            expect(sharedGoal.trim() !== '' || goalId !== null).toBe(true)
          }
        },
      ),
    )
  })

  it('is looked back on by its question', () => {
    expect(revisitTitle('Lift the overtime freeze?')).toBe('What “Lift the overtime freeze” did to customers')
  })
})
