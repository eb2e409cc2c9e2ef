// How long ago a customer last spoke to you yourself.
import { daysBetween, type LocalDate } from '../dates'

/** After more days than this without a customer's own voice it is time to listen (domain row 4). */
export const CONTACT_DAYS = 30

export type DirectContact = {
  readonly days: number
  readonly isLong: boolean
  /** Null when no customer ever did; the days then count from when you began here. */
  readonly lastOn: LocalDate | null
  /** "43 days since a customer spoke to you directly". */
  readonly words: string
}

/** `lastOn`: the last signal heard at hop 0; `begunOn`: the first day here, counted from when there is none. */
export function directContact(lastOn: LocalDate | null, begunOn: LocalDate, asOf: LocalDate): DirectContact {
  const days = Math.max(0, daysBetween(lastOn ?? begunOn, asOf))
  const count = days === 1 ? '1 day' : `${days} days`
  return {
    days,
    isLong: days > CONTACT_DAYS,
    lastOn,
    words:
      lastOn === null
        ? `${count} here, and no customer’s own words yet`
        : `${count} since a customer spoke to you directly`,
  }
}
