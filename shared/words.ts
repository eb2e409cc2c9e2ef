// The small words every feature shares: whom a thing serves, who someone is to you, where a meeting stands.
import { z } from 'zod'

export const served = z.enum(['customer', 'employee', 'boss', 'supplier', 'none'])
export type Served = z.infer<typeof served>

export const relationshipKind = z.enum(['boss', 'direct_report'])
export type RelationshipKind = z.infer<typeof relationshipKind>

export const stance = z.enum(['customer_first', 'boss_first'])
export type Stance = z.infer<typeof stance>

export const meetingStatus = z.enum(['planned', 'prepared', 'in_progress', 'closed', 'cancelled'])
export type MeetingStatus = z.infer<typeof meetingStatus>

export const partyKind = z.enum(['customer', 'internal_customer', 'supplier'])
export type PartyKind = z.infer<typeof partyKind>

export const visibility = z.enum(['private', 'shareable'])
export type Visibility = z.infer<typeof visibility>

export const audience = z.enum(['shared', 'private'])
export type Audience = z.infer<typeof audience>

export const raisedBy = z.enum(['me', 'them'])
export type RaisedBy = z.infer<typeof raisedBy>

export const need = z.enum(['resource', 'decision', 'access', 'time', 'information', 'people'])
export type Need = z.infer<typeof need>

export const helperKind = z.enum(['me', 'boss', 'other'])
export type HelperKind = z.infer<typeof helperKind>

export const effect = z.enum(['helps', 'neutral', 'hurts', 'unknown'])
export type Effect = z.infer<typeof effect>

/** A ULID as stored: 26 characters of Crockford base 32, branded so that a name cannot pass for an id. */
export const id = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'This is not an id.')
  .brand<'Id'>()
export type Id = z.infer<typeof id>

/** Free text of a line: trimmed, at most 500 characters. `missing` is what the person reads when it is empty. */
export const line = (missing: string) =>
  z.string().trim().min(1, missing).max(500, 'Keep this under 500 characters. Notes have room for more.')

/** A name: trimmed, at most 120 characters. */
export const name = z
  .string()
  .trim()
  .min(1, 'A name is needed.')
  .max(120, 'Keep the name under 120 characters.')

/** Optional free text, at most 2,000 characters, empty when nothing was written. */
export const text = z.string().trim().max(2000, 'Keep this under 2,000 characters.')

/** Wall-clock time of day, HH:MM. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time like 14:00.')
