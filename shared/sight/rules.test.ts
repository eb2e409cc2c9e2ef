// Lines of sight: never more than three hops, the same whatever the order, and no circle is ever let in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circleOf, coverageInWords, reachable, type Spot, type Step, sightFrom, wayInWords } from './rules'

const spot = (key: string, party: Spot['party'] = null): Spot => ({ key, name: `N${key}`, party })

const kinds = [null, 'customer', 'internal_customer', 'supplier'] as const
const graph = fc
  .record({
    parties: fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 9 }),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }),
  })
  .map(({ parties, pairs }) => {
    const spots = parties.map((party, index) => spot(`k${index}`, party))
    const at = (index: number) => `k${index % spots.length}`
    const steps: Step[] = []
    for (const [a, b] of pairs) {
      const step = { from: at(a), to: at(b) }
      if (!circleOf(step, steps)) steps.push(step)
    }
    return { spots, steps }
  })

describe('a line of sight', () => {
  it('never has more than three hops, follows the steps and ends at a customer', () => {
    fc.assert(
      fc.property(graph, ({ spots, steps }) => {
        for (const { key } of spots) {
          const sight = sightFrom(key, steps, spots)
          if (sight.type !== 'line') continue
          expect(sight.way.length).toBeLessThanOrEqual(4)
          expect(sight.way[0]).toBe(key)
          const end = spots.find((each) => each.key === sight.way.at(-1))
          expect(['customer', 'internal_customer']).toContain(end?.party)
          for (const [index, from] of sight.way.slice(0, -1).entries()) {
            expect(steps).toContainEqual({ from, to: sight.way[index + 1] })
          }
        }
      }),
    )
  })

  it('is the same whatever the order of the steps and the spots', () => {
    fc.assert(
      fc.property(graph, ({ spots, steps }) => {
        for (const { key } of spots) {
          expect(sightFrom(key, steps.toReversed(), spots.toReversed())).toEqual(sightFrom(key, steps, spots))
        }
      }),
    )
  })

  it('is found whenever a customer is within three hops, and told as too long beyond', () => {
    fc.assert(
      fc.property(graph, ({ spots, steps }) => {
        for (const { key } of spots) {
          const reached = reachable(key, steps).slice(1)
          const isEnd = (each: string) =>
            spots.some((s) => s.key === each && (s.party === 'customer' || s.party === 'internal_customer'))
          expect(sightFrom(key, steps, spots).type === 'none').toBe(!reached.some(isEnd))
        }
      }),
    )
  })

  it('never goes round in a circle, whatever steps are offered', () => {
    fc.assert(
      fc.property(graph, ({ spots, steps }) => {
        for (const { key } of spots) {
          const others = steps.filter(({ from }) => from === key).flatMap(({ to }) => reachable(to, steps))
          expect(others).not.toContain(key)
        }
      }),
    )
  })

  it('prefers a customer to a nearer internal one, and a shorter way to a longer', () => {
    const spots = [spot('p'), spot('in', 'internal_customer'), spot('s', 'supplier'), spot('c', 'customer')]
    const steps = [
      { from: 'p', to: 'in' },
      { from: 'p', to: 's' },
      { from: 's', to: 'in' },
      { from: 'in', to: 'c' },
      { from: 's', to: 'c' },
    ]
    expect(sightFrom('p', steps, spots)).toEqual({ type: 'line', way: ['p', 'in', 'c'] })
    expect(sightFrom('p', steps.slice(0, 3), spots)).toEqual({ type: 'line', way: ['p', 'in'] })
    expect(sightFrom('c', steps, spots)).toEqual({ type: 'none' })
  })

  it('says how many hops too many there are', () => {
    const spots = ['a', 'b', 'c', 'd'].map((key) => spot(key))
    const chain = ['a', 'b', 'c', 'd', 'e'].slice(1).map((to, i) => ({ from: 'abcd'[i] ?? '', to }))
    expect(sightFrom('a', chain, [...spots, spot('e', 'customer')])).toEqual({
      type: 'too_long',
      hops: 4,
      to: 'e',
    })
  })

  it('does not pass through what is not there any more', () => {
    const steps = [
      { from: 'p', to: 'gone' },
      { from: 'gone', to: 'c' },
    ]
    expect(sightFrom('p', steps, [spot('p'), spot('c', 'customer')])).toEqual({ type: 'none' })
  })

  it('names the circle a step would close', () => {
    const steps = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ]
    expect(circleOf({ from: 'c', to: 'a' }, steps)).toEqual(['c', 'a', 'b', 'c'])
    expect(circleOf({ from: 'a', to: 'a' }, steps)).toEqual(['a', 'a'])
    expect(circleOf({ from: 'a', to: 'c' }, steps)).toBe(null)
  })

  it('reads in words', () => {
    const spots = [
      { key: 'p', name: 'Priya Raman', party: null },
      { key: 's', name: 'Quickpost', party: 'supplier' },
      { key: 'c', name: 'Quellmere Clinics', party: 'customer' },
    ] as const
    expect(wayInWords(['p', 's', 'c'], spots)).toBe('Priya → Quickpost (supplier) → Quellmere Clinics')
    expect(coverageInWords(4, 5)).toBe('4 of 5 people have a line of sight')
    expect(coverageInWords(0, 1)).toBe('Nobody has a line of sight yet')
  })
})
