// The way from a desk to a customer, over people and parties, in at most three hops. Domain row 33: whoever does not
// serve a customer supports someone who does, and can name the way.
import { firstName } from '../people/names'
import type { PartyKind } from '../words'

export const MOST_HOPS = 3

/** `person:<id>` or `party:<id>`. */
export type SpotKey = string

export type Spot = {
  readonly key: SpotKey
  readonly name: string
  /** What the party is to you; null for a person. */
  readonly party: PartyKind | null
}

export type Step = { readonly from: SpotKey; readonly to: SpotKey }

/** A way that reaches, one that takes too many hops, or none. */
export type Sight =
  | { readonly type: 'line'; readonly way: readonly SpotKey[] }
  | { readonly type: 'too_long'; readonly hops: number; readonly to: SpotKey }
  | { readonly type: 'none' }

/**
 * The shortest way from `from` to a customer, else to an internal customer, of at most three hops. Of equally short
 * ways the one whose spots come first by key, so that the same steps always show the same line. What only reaches
 * further away is told as too long.
 */
export function sightFrom(from: SpotKey, steps: readonly Step[], spots: readonly Spot[]): Sight {
  const ways = shortestWays(from, steps, new Set(spots.map(({ key }) => key)))
  const ends = (kind: PartyKind) =>
    spots
      .filter(({ party }) => party === kind)
      .flatMap(({ key }) => {
        const way = ways.get(key)
        return way && way.length > 1 ? [way] : []
      })
      .toSorted((a, b) => a.length - b.length || compareWays(a, b))
  const candidates = [...ends('customer'), ...ends('internal_customer')]
  const near = candidates.find((way) => hopsOf(way) <= MOST_HOPS)
  if (near) return { type: 'line', way: near }
  const far = candidates[0]
  const to = far?.at(-1)
  return far && to !== undefined ? { type: 'too_long', hops: hopsOf(far), to } : { type: 'none' }
}

/**
 * The circle a step would close, from its beginning back to it; null when it closes none. A step from a spot to
 * itself is the smallest circle.
 */
export function circleOf(step: Step, steps: readonly Step[]): readonly SpotKey[] | null {
  if (step.from === step.to) return [step.from, step.to]
  const keys = new Set(steps.flatMap(({ from, to }) => [from, to]))
  const back = shortestWays(step.to, steps, keys).get(step.from)
  return back ? [step.from, ...back] : null
}

/** Every spot that can be reached from `from`, itself first, nearest first. */
export function reachable(from: SpotKey, steps: readonly Step[]): readonly SpotKey[] {
  const keys = new Set([from, ...steps.flatMap((step) => [step.from, step.to])])
  return [...shortestWays(from, steps, keys)]
    .toSorted(([, a], [, b]) => a.length - b.length || compareWays(a, b))
    .map(([key]) => key)
}

/** "Priya → Quickpost (supplier) → Product → Quellmere Clinics". */
export function wayInWords(way: readonly SpotKey[], spots: readonly Spot[]): string {
  const byKey = new Map(spots.map((spot) => [spot.key, spot]))
  return way
    .map((key) => {
      const spot = byKey.get(key)
      if (!spot) return ''
      if (spot.party === null) return firstName(spot.name)
      return spot.party === 'supplier' ? `${spot.name} (supplier)` : spot.name
    })
    .join(' → ')
}

/** "4 of 5 people have a line of sight": the count is always said, once there is one. */
export function coverageInWords(covered: number, all: number): string {
  if (all === 0) return 'Nobody reports to you yet'
  if (covered === 0) return 'Nobody has a line of sight yet'
  return `${covered} of ${all} ${all === 1 ? 'person has' : 'people have'} a line of sight`
}

/** Level by level, so that the first way to a spot is a shortest one; the order of the keys settles which. */
function shortestWays(
  from: SpotKey,
  steps: readonly Step[],
  known: ReadonlySet<SpotKey>,
): ReadonlyMap<SpotKey, readonly SpotKey[]> {
  const next = new Map<SpotKey, SpotKey[]>()
  for (const { from: begin, to } of steps) {
    if (known.has(begin) && known.has(to)) next.set(begin, [...(next.get(begin) ?? []), to])
  }
  const ways = new Map<SpotKey, readonly SpotKey[]>([[from, [from]]])
  let level: readonly (readonly SpotKey[])[] = [[from]]
  while (level.length > 0) {
    const reached: (readonly SpotKey[])[] = []
    for (const way of level) {
      for (const to of (next.get(way.at(-1) ?? '') ?? []).toSorted(byCodeUnit)) {
        if (ways.has(to)) continue
        const longer = [...way, to]
        ways.set(to, longer)
        reached.push(longer)
      }
    }
    level = reached.toSorted(compareWays)
  }
  return ways
}

function hopsOf(way: readonly SpotKey[]): number {
  return way.length - 1
}

function compareWays(a: readonly SpotKey[], b: readonly SpotKey[]): number {
  return byCodeUnit(a.join(' '), b.join(' '))
}

function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
