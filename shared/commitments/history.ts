// The history of one promise as the rules need it: its dates, and every request to move it.
// Who promised whom what belongs to the record itself.
import { z } from 'zod'
import { localDate } from '../dates'
import { firstRepeated } from '../repeats'

export const renegotiation = z
  .strictObject({ askedOn: localDate, newDue: localDate, accepted: z.boolean() })
  .readonly()

export const promiseHistory = z
  .strictObject({
    id: z.string().min(1).max(200),
    originalDue: localDate,
    /** In the order they happened. */
    renegotiations: z.array(renegotiation).max(1000).readonly(),
    doneOn: localDate.nullable(),
    droppedOn: localDate.nullable(),
    releasedOn: localDate.nullable(),
    warnedOn: localDate.nullable(),
  })
  .readonly()

export const sayDoInput = z
  .strictObject({
    asOf: localDate,
    from: localDate,
    to: localDate,
    commitments: z.array(promiseHistory).max(100_000).readonly(),
  })
  .readonly()
  .superRefine((input, context) => {
    if (input.to < input.from) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'must not be earlier than from' })
    }
    const repeated = firstRepeated(input.commitments.map(({ id }) => id))
    if (repeated !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['commitments', repeated, 'id'],
        message: 'must not be the id of an earlier promise',
      })
    }
  })

export type Renegotiation = z.infer<typeof renegotiation>
export type PromiseHistory = z.infer<typeof promiseHistory>
export type SayDoInput = z.infer<typeof sayDoInput>
