// Opportunities: whether one still stands on a day, and how many were left on the table. Domain row 29.
import { addDays, type LocalDate } from '../dates'
import { type Rate, rate } from '../insights/rates'

export type OpportunityState =
  | 'spotted'
  | 'raised'
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'withheld'
  | 'lapsed'
  | 'missed'

export type Standing = { readonly state: OpportunityState; readonly closedOn: LocalDate | null }

type Kept = Standing & { readonly deadlineOn: LocalDate | null }

/** Spotted, or missed when it was learned of after its deadline. */
export function firstState(learnedOn: LocalDate, deadlineOn: LocalDate | null): 'spotted' | 'missed' {
  return deadlineOn !== null && learnedOn > deadlineOn ? 'missed' : 'spotted'
}

/**
 * Where it stands on `asOf`. What was only spotted or raised lapses by itself the day after its deadline: a pilot
 * that closes on 30 May lapses on 31 May. It follows from the days alone, so it is true whenever it is read, and
 * a deadline that moves brings it back.
 */
export function standingOn(kept: Kept, asOf: LocalDate): Standing {
  const { state, deadlineOn, closedOn } = kept
  if ((state === 'spotted' || state === 'raised') && deadlineOn !== null && deadlineOn < asOf) {
    return { state: 'lapsed', closedOn: addDays(deadlineOn, 1) }
  }
  return { state, closedOn }
}

/** Missed and lapsed ones, of all there were: 2 of 9 → 22 %. */
export function leftOnTheTable(states: readonly OpportunityState[]): Rate {
  return rate(states.filter((state) => state === 'missed' || state === 'lapsed').length, states.length)
}
