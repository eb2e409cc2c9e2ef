// A vent is listened to: what would fix it waits, and nothing is lost by it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcome } from './model'
import { choicesWhenListening, outcomesFor } from './outcomes'

const topic = { kind: 'topic', sourceKind: 'topic', due: null }
const labels = (choices: ReturnType<typeof outcomesFor>) => choices.map(({ label }) => label)

describe('the choices while someone vents', () => {
  it('keep promise and decision behind one press, and give all of them in any other mode', () => {
    const vent = choicesWhenListening(outcomesFor(topic), { mode: 'vent', outcome: null })
    expect([labels(vent.atHand), labels(vent.after)]).toEqual([
      ['Talked', 'Again next time'],
      ['Promise', 'Decision'],
    ])
    for (const mode of [null, 'update', 'disaster'])
      expect(choicesWhenListening(outcomesFor(topic), { mode, outcome: null }).after).toEqual([])
  })

  it('hold back nothing once something was promised after all', () => {
    expect(choicesWhenListening(outcomesFor(topic), { mode: 'vent', outcome: 'promise' }).after).toEqual([])
  })

  it('lose none and double none, and always leave one at hand', () => {
    const kinds = fc.constantFrom('topic', 'obstacle', 'decision', 'signal', 'pulse_drop', 'prompt')
    const noted = fc.option(fc.constantFrom(...outcome.options), { nil: null })
    fc.assert(
      fc.property(kinds, noted, (kind, said) => {
        const all = outcomesFor({ kind, sourceKind: kind, due: null })
        const { atHand, after } = choicesWhenListening(all, { mode: 'vent', outcome: said })
        expect(new Set([...atHand, ...after])).toEqual(new Set(all))
        expect(atHand.length + after.length).toBe(all.length)
        expect(atHand.length).toBeGreaterThan(0)
      }),
    )
  })

  it('for what fell in the pulse are two: talked, or not this time', () => {
    const drop = { kind: 'pulse_drop', sourceKind: 'pulse', due: null }
    expect(labels(outcomesFor(drop))).toEqual(['Talked', 'Not this time'])
  })
})
