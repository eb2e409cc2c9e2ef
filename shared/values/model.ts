// Values of the team: a name, and what one would see someone do who lives it.
import { z } from 'zod'
import type { Id } from '../words'
import { id } from '../words'

const valueName = z.string().trim().min(1, 'Name the value.').max(60, 'Keep the name under 60 characters.')

const fields = {
  name: valueName,
  /** Each something anyone could watch. */
  behaviours: z
    .array(z.string().trim().min(1, 'Write what one would see.').max(300, 'Keep it under 300 characters.'))
    .min(1, 'Write at least one thing one would see someone do.')
    .max(8, 'Keep it to 8.'),
}

export const addValue = z.strictObject(fields)
export const saveValue = z.strictObject({ id, ...fields })

export type ValueView = {
  readonly id: Id
  readonly name: string
  readonly behaviours: readonly string[]
  readonly sinceOn: string
  /** How often an action that shows it was recognised in 90 days. */
  readonly seen: number
}
