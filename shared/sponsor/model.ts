// What you asked the boss to back for the team (domain row 53): the top's full support is asked for, not hoped for.
import { z } from 'zod'
import { localDate } from '../dates'
import { type Id, id, line, text, visibility } from '../words'

const ask = line('Write what the boss could back for the team.')

export const addAsk = z.strictObject({
  relationshipId: id,
  text: ask,
  /** Null while it has not been asked. */
  askedOn: localDate.nullable().default(null),
  visibility: visibility.default('shareable'),
})

export const saveAsk = z.strictObject({
  id,
  text: ask,
  askedOn: localDate.nullable(),
  answer: text,
  answeredOn: localDate.nullable(),
  visibility,
})

export type AskView = {
  readonly id: Id
  readonly text: string
  readonly askedOn: string | null
  readonly answer: string
  readonly answeredOn: string | null
  readonly visibility: 'private' | 'shareable'
}
