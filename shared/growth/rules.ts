// Growth: whose turn it is to be talked about, how long it was quiet, and what leads somewhere. Domain rows 7, 40, 41.
import { daysBetween, type LocalDate } from '../dates'
import { type Rate, rate } from '../insights/rates'

/** A person with whom growth was no topic for longer than this comes up with more points. Days, domain row 7. */
export const GROWTH_QUIET_DAYS = 60
/** Within so many days a step of development should be done. Domain row 40. */
export const DEVELOPMENT_DAYS = 90

type Wish = {
  readonly id: string
  readonly notedOn: LocalDate
  /** The last talk about it; null when there was none. */
  readonly talkedOn: LocalDate | null
}

/** The aspiration least lately talked about: never first, then by the day of the talk, of noting, and the id. */
export function leastTalkedAbout<Item extends Wish>(wishes: readonly Item[]): Item | undefined {
  const key = ({ talkedOn, notedOn, id }: Wish) => `${talkedOn ?? ''} ${notedOn} ${id}`
  return wishes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))[0]
}

/** Days without growth as a topic on `asOf`, counted from `startedOn` when it never was one. */
export function daysSinceGrowth(lastTalkOn: LocalDate | null, startedOn: LocalDate, asOf: LocalDate): number {
  return Math.max(0, daysBetween(lastTalkOn ?? startedOn, asOf))
}

/** "63 days since a growth talk"; null while there is nothing to count. */
export function growthTalkWords(lastTalkOn: LocalDate | null, days: number): string {
  if (lastTalkOn === null) return 'No growth talk yet'
  if (days === 0) return 'Growth talk today'
  return `${days === 1 ? '1 day' : `${days} days`} since a growth talk`
}

/** Whether a goal still leads somewhere: given up or missed it does not. */
export function isGoalLeading(state: string): boolean {
  return state !== 'abandoned' && state !== 'missed'
}

/** Linked aspirations of the active ones: 2 of 3. Domain row 41. */
export function linkedRate(aspirations: readonly { readonly isLinked: boolean }[]): Rate {
  return rate(aspirations.filter(({ isLinked }) => isLinked).length, aspirations.length)
}

/** "2 of 3 aspirations are linked"; '' when there are not several, for one says it by itself. */
export function linkedWords({ part, whole }: Rate): string {
  if (whole < 2) return ''
  return `${part} of ${whole} aspirations are linked`
}

/** A step that is still open, for the question about it. */
export type OpenStep = { readonly text: string; readonly isPrivate: boolean }

/**
 * The hint when no step of development was done in 90 days, counted from `startedOn` when none ever was; null
 * before. A step that is private is not quoted: the question may be asked aloud. Domain row 40.
 */
export function developmentHint(
  steps: {
    readonly lastDoneOn: LocalDate | null
    readonly startedOn: LocalDate
    readonly next: OpenStep | null
  },
  asOf: LocalDate,
): { readonly text: string; readonly question: string } | null {
  const days = daysBetween(steps.lastDoneOn ?? steps.startedOn, asOf)
  if (days <= DEVELOPMENT_DAYS) return null
  return {
    text:
      steps.lastDoneOn === null
        ? `No step of development done in ${days} days together`
        : `No step of development done in ${days} days`,
    question:
      steps.next === null || steps.next.isPrivate
        ? 'Which skill would you like to practise with someone beside you?'
        : `What would help you to begin with “${steps.next.text}”?`,
  }
}
