// What asks for attention about a report, as facts for your own eyes, and the talk about staying.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'

export const noteStayTalk = z.strictObject({
  personId: id,
  /** The day it was; today when left out. */
  on: localDate.optional(),
  words: text.default(''),
})
export const saveStayTalk = z.strictObject({ id, on: localDate, words: text })

export type StayTalk = { readonly id: Id; readonly on: string; readonly words: string }

export type AttentionView = {
  /** Plain words with their days, in a fixed order; never counted, summed or ranked on a screen. */
  readonly facts: readonly string[]
  /** When the next talk about staying is due. */
  readonly stayDueOn: string
  readonly isStayDue: boolean
  /** Due, or several facts ask for it before. */
  readonly isStayOffered: boolean
  /** Newest first. */
  readonly stayTalks: readonly StayTalk[]
}
