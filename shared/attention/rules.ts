// When a talk about staying is due or worth offering, and how the facts read. Domain row 44.
import { addDays, daysBetween, type LocalDate } from '../dates'
import { type AttentionFlag, attentionLimits } from '../insights/rates'

/** A talk about staying every half year. */
export const STAY_DAYS = 180
/** So many facts make it worth offering before. */
export const STAY_FACTS = 3

export type StayStanding = {
  readonly dueOn: LocalDate
  readonly isDue: boolean
  readonly isOffered: boolean
}

/** Due 180 days after the last one, else after `startedOn`; offered when due, or when three facts ask for it. */
export function stayStanding(
  stay: { readonly lastOn: LocalDate | null; readonly startedOn: LocalDate; readonly facts: number },
  asOf: LocalDate,
): StayStanding {
  const dueOn = addDays(stay.lastOn ?? stay.startedOn, STAY_DAYS)
  const isDue = dueOn <= asOf
  return { dueOn, isDue, isOffered: isDue || stay.facts >= STAY_FACTS }
}

/** How long it has been: "The last one was 190 days ago", "Not one yet in 330 days together". */
export function stayWords(
  stay: { readonly lastOn: LocalDate | null; readonly startedOn: LocalDate },
  asOf: LocalDate,
): string {
  const days = daysBetween(stay.lastOn ?? stay.startedOn, asOf)
  const inDays = days === 1 ? '1 day' : `${days} days`
  return stay.lastOn === null ? `Not one yet in ${inDays} together` : `The last one was ${inDays} ago`
}

/**
 * The facts in plain words, one a line, in the order they were found: "31 days without recognition". `pulse` says how
 * the answers went that raised the first: "Energy 4, 3, 2".
 */
export function factsInWords(flags: readonly AttentionFlag[], pulse: string): readonly string[] {
  return flags.map((flag) => (flag.flag === 'pulse' ? pulse : factInWords(flag)))
}

function factInWords(flag: Exclude<AttentionFlag, { readonly flag: 'pulse' }>): string {
  switch (flag.flag) {
    case 'recognition':
      return `${flag.days} days without recognition`
    case 'growth_talk':
      return `${flag.days} days without a growth talk`
    case 'cancellations':
      return `${flag.count} talks cancelled in ${attentionLimits.cancellationDays} days`
    case 'aspiration':
      return flag.count === 1
        ? '1 aspiration linked to nothing yet'
        : `${flag.count} aspirations linked to nothing yet`
    case 'obstacle':
      return `A heavy obstacle open for ${flag.days} days`
  }
}
