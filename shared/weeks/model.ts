// The Friday look at the week: hours at desk work and hours at the job, which is supporting people.
import { z } from 'zod'
import { localDate } from '../dates'

const minutes = (name: string) =>
  z
    .int(`Write ${name} in hours, such as 9.5.`)
    .min(0, 'Hours cannot be less than none.')
    .max(7 * 24 * 60, 'A week has 168 hours.')

/** Minutes of one week, by its Monday. */
export const saveWeek = z
  .strictObject({
    weekOn: localDate,
    deskMinutes: minutes('desk work'),
    jobMinutes: minutes('the job'),
  })
  .refine(({ deskMinutes, jobMinutes }) => deskMinutes + jobMinutes > 0, {
    path: ['deskMinutes'],
    message: 'Write at least one of the two.',
  })
  .refine(({ deskMinutes, jobMinutes }) => deskMinutes + jobMinutes <= 7 * 24 * 60, {
    path: ['deskMinutes'],
    message: 'Together that is more than a week has: 168 hours.',
  })

export type Week = {
  readonly weekOn: string
  readonly deskMinutes: number
  readonly jobMinutes: number
  /** Job ÷ both, floored; null without any minutes. */
  readonly jobPercent: number | null
}

export type WeeksView = {
  /** The Monday of the week to look at now; null while there is none to ask about. */
  readonly due: string | null
  /** The weeks before the one that is due or running, up to twelve that were noted, oldest first. */
  readonly weeks: readonly Week[]
  /** Minutes of one-on-ones and check-ins held in the week that is due: a beginning for the job. */
  readonly heldMinutes: number
}
