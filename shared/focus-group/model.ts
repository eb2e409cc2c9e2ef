// The in-house focus group: what several people hear about one theme, and incidents that were heard of first.
import { z } from 'zod'
import { localDate } from '../dates'
import { type Id, id, text } from '../words'

const theme = z
  .string()
  .trim()
  .min(1, 'Write the theme, such as “label”.')
  .max(80, 'Keep the theme under 80 characters.')

export const noteIncident = z.strictObject({ theme, text: text.default(''), on: localDate.optional() })
export const saveIncident = z.strictObject({ id, theme, text, on: localDate })

/** A signal as a theme counts it: heard from whom, on which days. */
export type Heard = {
  readonly id: Id
  readonly text: string
  readonly theme: string
  readonly capturedOn: string
  readonly sources: readonly { readonly personId: Id | null; readonly name: string; readonly on: string }[]
}

export type Incident = {
  readonly id: Id
  readonly theme: string
  readonly text: string
  readonly on: string
}

/** An incident with how long before it the first signal of its theme came; null when nothing was heard before it. */
export type ForetoldIncident = Incident & {
  readonly firstHeardOn: string | null
  readonly leadDays: number | null
}

/** What was heard about one theme in the last 60 days, and what broke. */
export type ThemeView = {
  readonly theme: string
  readonly isHot: boolean
  /** Those of the last 60 days, the newest first. */
  readonly signals: readonly Heard[]
  /** The people of yours who said it in the last 60 days, by name. */
  readonly people: readonly string[]
  readonly incidents: readonly ForetoldIncident[]
}
