// What a boss will need and when, and what one would have to find out to be early.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id, Served, Visibility } from '../words'
import { id, line, served, text, visibility } from '../words'

const needFields = {
  text: line('Write what will be needed.'),
  neededOn: localDate,
  /** Days it takes to be early. */
  leadDays: z
    .int('Write whole days.')
    .min(0, 'That is 0 days or more.')
    .max(365, 'A year ahead, 365 days, is the most.'),
  served: served.nullable().default(null),
  goalId: id.nullable().default(null),
  visibility: visibility.default('shareable'),
}

export const addNeed = z.strictObject({ relationshipId: id, ...needFields })
export const saveNeed = z.strictObject({ id, ...needFields })

export const addGap = z.strictObject({
  relationshipId: id,
  text: line('Write what you would have to find out.'),
})
export const saveGap = z.strictObject({ id, text: line('Write what you would have to find out.') })
export const answerGap = z.strictObject({ id, answer: text })

export type NeedState = 'open' | 'met' | 'dropped'

export type NeedView = {
  readonly id: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly text: string
  readonly neededOn: string
  readonly leadDays: number
  /** The day to have it by so as to be early. */
  readonly offerBy: string
  readonly served: Served | null
  readonly goalId: Id | null
  readonly state: NeedState
  /** The day it was offered or asked for. */
  readonly offeredOn: string | null
  readonly askedFirst: 'me' | 'boss' | null
  /** The line that offered it without a talk. */
  readonly resolution: string
  readonly visibility: Visibility
}

export type GapView = {
  readonly id: Id
  readonly relationshipId: Id
  readonly text: string
  readonly answer: string
  readonly notedOn: string
  readonly closedOn: string | null
}

/** What the boss may ask next: something coming up, something silent for long, something you do not know yet. */
export type MayAsk = {
  readonly kind: 'need' | 'item' | 'gap'
  /** A need, an item of this agenda that is not placed, or a gap. */
  readonly id: Id
  readonly served: Served
  readonly title: string
  readonly why: string
}
