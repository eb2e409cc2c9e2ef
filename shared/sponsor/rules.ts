// When it is time to ask for the team again (domain row 53).
import { daysBetween, type LocalDate } from '../dates'

/** After so many days without an ask a question stands beside the check-in. */
export const SPONSOR_DAYS = 90

/**
 * How long nothing was asked for the team, in days, when that is more than 90; null otherwise. Counted from the
 * last ask on or before `asOf`, or from the day the relationship began.
 */
export function daysWithoutAsk(
  askedOn: readonly LocalDate[],
  startedOn: LocalDate,
  asOf: LocalDate,
): number | null {
  const last =
    askedOn
      .filter((on) => on <= asOf)
      .toSorted()
      .at(-1) ?? startedOn
  const days = daysBetween(last, asOf)
  return days > SPONSOR_DAYS ? days : null
}
