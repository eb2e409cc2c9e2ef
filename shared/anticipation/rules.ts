// Being early: until when something has to be offered, and what a boss may ask next.
import { addDays, dayInWords, daysBetween, type LocalDate } from '../dates'
import type { Id, Served } from '../words'
import type { MayAsk } from './model'

/** Needs within this many days may be asked about before their time. */
export const MAY_ASK_DAYS = 60
/** An issue or a concern not confirmed for longer than this many days is silent. */
export const SILENT_AFTER_DAYS = 35

/** The day a need has to be offered by: the event less the days it takes (domain row 16). */
export function offerBy(neededOn: LocalDate, leadDays: number): LocalDate {
  return addDays(neededOn, -leadDays)
}

/** Whether a need belongs on this agenda: it has to be offered by the next check-in at the latest (domain row 16). */
export function isInLead(
  need: { readonly neededOn: LocalDate; readonly leadDays: number },
  next: LocalDate,
): boolean {
  return offerBy(need.neededOn, need.leadDays) <= next
}

export type MayAskInput = {
  readonly asOf: LocalDate
  /** Open needs that are not placed on this agenda. */
  readonly needs: readonly {
    readonly id: Id
    /** The item that waits beside this agenda; null when it was not gathered. */
    readonly itemId: Id | null
    readonly text: string
    readonly neededOn: LocalDate
    readonly leadDays: number
    readonly served: Served
  }[]
  /** Issues and concerns that are not placed on this agenda, by the items that wait beside it. */
  readonly matters: readonly {
    readonly itemId: Id
    readonly text: string
    /** When it was last confirmed, or raised. */
    readonly heardOn: LocalDate
    readonly served: Served
  }[]
  /** Open gaps that are not a topic yet. */
  readonly gaps: readonly { readonly id: Id; readonly text: string; readonly notedOn: LocalDate }[]
}

/**
 * What the boss may ask next, the nearest need first, then what was silent longest, then what is not known longest:
 * needs due within 60 days that have no place here, issues and concerns silent for more than 35 days, open gaps.
 */
export function mayAskNext({ asOf, needs, matters, gaps }: MayAskInput): readonly MayAsk[] {
  const ahead = needs
    .filter(({ neededOn }) => neededOn <= addDays(asOf, MAY_ASK_DAYS))
    .toSorted((a, b) => byText(a.neededOn, b.neededOn) || byText(a.id, b.id))
    .map(
      ({ id, itemId, text, neededOn, leadDays, served }): MayAsk => ({
        kind: itemId === null ? 'need' : 'item',
        id: itemId ?? id,
        served,
        title: text,
        why: `Needed ${dayInWords(neededOn, asOf)}. Offer it by ${dayInWords(offerBy(neededOn, leadDays), asOf)}.`,
      }),
    )
  const silent = matters
    .filter(({ heardOn }) => daysBetween(heardOn, asOf) > SILENT_AFTER_DAYS)
    .toSorted((a, b) => byText(a.heardOn, b.heardOn) || byText(a.itemId, b.itemId))
    .map(
      ({ itemId, text, heardOn, served }): MayAsk => ({
        kind: 'item',
        id: itemId,
        served,
        title: text,
        why: `Nothing heard of it for ${daysBetween(heardOn, asOf)} days.`,
      }),
    )
  const unknown = gaps
    .toSorted((a, b) => byText(a.notedOn, b.notedOn) || byText(a.id, b.id))
    .map(
      ({ id, text, notedOn }): MayAsk => ({
        kind: 'gap',
        id,
        served: 'boss',
        title: text,
        why: `You do not know yet, since ${dayInWords(notedOn, asOf)}.`,
      }),
    )
  return [...ahead, ...silent, ...unknown]
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
