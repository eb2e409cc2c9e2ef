// Calls about what a boss says customers want.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import { type Id, id } from '../words'
import { addReading, type ReadingView } from './model'

const one = z.strictObject({ id })

export const readings = {
  /** Newest first, each held against what was heard up to `asOf`, today when left out. */
  list: call
    .input(
      z.strictObject({
        relationshipId: id,
        asOf: localDate.optional(),
        includeSettled: z.boolean().default(false),
      }),
    )
    .output(type<readonly ReadingView[]>()),
  add: call.input(addReading).output(type<{ readonly id: Id }>()),
  /** Talked about, or no longer said: it is not held against signals any more. */
  settle: call.input(one).output(type<void>()),
  remove: call.input(one).output(type<void>()),
}
