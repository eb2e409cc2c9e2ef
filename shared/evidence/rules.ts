// Evidence for the review: what may surface, which eight to take into the room, and whether it is all from lately.
// The rows of the domain are 25 (accomplishments) and 26 (calibration).
import { addDays, daysBetween, type LocalDate, lastDayOfQuarter, quarterOf } from '../dates'

/** From this impact on something must show it, and it should not stay unshared. */
export const NOTABLE_IMPACT = 3
/** What is notable and unshared for longer than this surfaces. */
export const UNSHARED_DAYS = 30
/** At most so many unshared ones at one check-in. */
export const UNSHARED_AT_MOST = 2
/** What fits into a calibration session. */
export const PACK_SIZE = 8
/** The lines the boss can repeat. */
export const LINE_COUNT = 5

export type Proof = {
  readonly impact: number
  readonly measureBefore: string
  readonly measureAfter: string
  readonly evidence: string
}

/** Notable impact needs a measure or evidence (domain §2); less may stand by its words alone. */
export function isProven({ impact, measureAfter, evidence }: Proof): boolean {
  return impact < NOTABLE_IMPACT || measureAfter.trim() !== '' || evidence.trim() !== ''
}

/** '1.9 → 1.1 %': the unit once, when both carry the same one; '' when nothing was measured. */
export function changeWords(before: string, after: string): string {
  if (after === '') return ''
  if (before === '') return `now ${after}`
  const unitOf = (words: string) => words.replace(/^[+-]?[\d.,]+/, '')
  const isSame = /^[+-]?\d/.test(before) && unitOf(before) === unitOf(after)
  const bare = isSame ? before.slice(0, before.length - unitOf(before).length) : before
  return `${bare} → ${after}`
}

/** The accomplishment in one line: its words, and how far it moved. */
export function accomplishmentTitle(item: {
  readonly text: string
  readonly measureBefore: string
  readonly measureAfter: string
}): string {
  const change = changeWords(item.measureBefore, item.measureAfter)
  return change === '' ? item.text : `${item.text.replace(/[.\s]+$/u, '')}: ${change}`
}

export type Unshared = {
  readonly id: string
  readonly happenedOn: LocalDate
  readonly impact: number
  readonly knownOn: LocalDate | null
}

/** Notable, unshared for more than 30 days on `asOf`; highest impact first, then the longest waiting, then by id. */
export function unsharedOf<Item extends Unshared>(items: readonly Item[], asOf: LocalDate): readonly Item[] {
  return items
    .filter(
      ({ impact, knownOn, happenedOn }) =>
        impact >= NOTABLE_IMPACT && knownOn === null && daysBetween(happenedOn, asOf) > UNSHARED_DAYS,
    )
    .toSorted((a, b) => b.impact - a.impact || byText(a.happenedOn, b.happenedOn) || byText(a.id, b.id))
}

/** The review year on `asOf`: the quarter `asOf` falls in and the three before it, up to today. */
export function reviewYear(asOf: LocalDate): {
  readonly from: LocalDate
  readonly to: LocalDate
  /** The first day of the last of the four quarters. */
  readonly quarterStart: LocalDate
} {
  const quarterStart = startOfQuarter(asOf)
  let from = quarterStart
  for (let back = 0; back < 3; back += 1) from = startOfQuarter(addDays(from, -1))
  return { from, to: asOf, quarterStart }
}

function startOfQuarter(date: LocalDate): LocalDate {
  const { year, quarter } = quarterOf(date)
  return `${String(year).padStart(4, '0')}-${String(3 * quarter - 2).padStart(2, '0')}-01`
}

export type PackItem = {
  readonly id: string
  readonly happenedOn: LocalDate
  readonly impact: number
  readonly goalId: string | null
}

export type Picked<Item> = {
  readonly item: Item
  readonly as: 'goal' | 'quarter' | 'impact'
}

/**
 * The selection for a calibration session (domain row 26), at most eight:
 * first the best accomplishment of each goal, goals heaviest first (equal weights by id); then the best of each
 * quarter none of those picked falls into, newest quarter first; then the rest by impact. "Best" is the highest
 * impact, then the newest, then by id. A goal without evidence takes no place; one listed twice counts once.
 * The order of the inputs does not matter.
 */
export function calibrationPack<Item extends PackItem>(
  items: readonly Item[],
  goals: readonly { readonly id: string; readonly weight: number }[],
): readonly Picked<Item>[] {
  const best = items.toSorted(
    (a, b) => b.impact - a.impact || byText(b.happenedOn, a.happenedOn) || byText(a.id, b.id),
  )
  const picked: Picked<Item>[] = []
  const taken = new Set<string>()
  const pick = (item: Item | undefined, as: Picked<Item>['as']) => {
    if (item === undefined || taken.has(item.id) || picked.length >= PACK_SIZE) return
    taken.add(item.id)
    picked.push({ item, as })
  }
  const heaviest = goals.toSorted((a, b) => b.weight - a.weight || byText(a.id, b.id))
  for (const goal of heaviest)
    pick(
      best.find(({ goalId }) => goalId === goal.id),
      'goal',
    )
  const shown = new Set(picked.map(({ item }) => lastDayOfQuarter(item.happenedOn)))
  const quarters = [...new Set(items.map(({ happenedOn }) => lastDayOfQuarter(happenedOn)))]
  for (const quarter of quarters.toSorted((a, b) => byText(b, a))) {
    if (!shown.has(quarter))
      pick(
        best.find((item) => lastDayOfQuarter(item.happenedOn) === quarter),
        'quarter',
      )
  }
  for (const item of best) pick(item, 'impact')
  return picked
}

/** A line to begin with, for the boss to repeat: what, how far it moved, and for which goal. */
export function suggestedLine(item: {
  readonly text: string
  readonly measureBefore: string
  readonly measureAfter: string
  readonly goalTitle: string | null
}): string {
  const title = accomplishmentTitle(item)
  return item.goalTitle === null ? title : `${title} (${item.goalTitle})`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
