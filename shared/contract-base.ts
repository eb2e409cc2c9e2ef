// What every call of the contract has in common: the failures a person can meet, and a plain output type.
import { oc } from '@orpc/contract'
import { z } from 'zod'

/** Calls are built from this: each may answer that the thing is gone, that the input is refused, or that nothing could be saved. */
export const call = oc.errors({
  NOT_FOUND: { message: 'This is no longer here. It may have been removed.' },
  REFUSED: {
    message: 'This could not be done.',
    data: z.object({ field: z.string().nullable(), message: z.string() }),
  },
  STORAGE: {
    message: 'Could not save.',
    data: z.object({ reason: z.enum(['full', 'read_only', 'locked', 'damaged', 'unreadable', 'newer']) }),
  },
  UNEXPECTED: { message: 'Something went wrong.', data: z.object({ id: z.string() }) },
})
