// What fills someone's usual week, in hours, and whether it gives energy or takes it.
import { z } from 'zod'
import type { Id } from '../words'
import { id, line } from '../words'

export const pull = z.enum(['energising', 'draining'])
export type Pull = z.infer<typeof pull>

const range = 'Write between half an hour and 80 hours.'

const fields = {
  text: line('Write what fills these hours.'),
  /** Hours of a usual week, in halves. */
  hours: z.number(range).min(0.5, range).max(80, range).multipleOf(0.5, 'Write hours in halves, like 4.5.'),
  kind: pull,
}

export const addActivity = z.strictObject({ personId: id, ...fields })
export const saveActivity = z.strictObject({ id, ...fields })

export type Activity = {
  readonly id: Id
  readonly text: string
  readonly hours: number
  readonly kind: Pull
}
