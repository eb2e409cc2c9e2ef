// The line at the top of every agenda: why we do this (domain row 34).
import { z } from 'zod'

/** What stands there until someone writes their own. */
export const DEFAULT_BANNER = 'Serve the customer, or back someone who does.'

export const LONGEST_BANNER = 80

/** Empty means no line at all. */
export const saveBanner = z.strictObject({
  text: z
    .string()
    .trim()
    .max(LONGEST_BANNER, `Keep the line to ${LONGEST_BANNER} characters, so that it fits above an agenda.`)
    .refine((text) => !/[\r\n]/.test(text), 'One line is enough.'),
})

/** The line that is shown: null was never changed. */
export function bannerOf(kept: string | null | undefined): string {
  return kept ?? DEFAULT_BANNER
}
