// Obstacles: what stands in someone's way, who can clear it, and whether they were told.
import { z } from 'zod'
import { localDate } from '../dates'
import type { HelperKind, Id, Need, Served, Visibility } from '../words'
import { helperKind, id, line, need, served, text, visibility } from '../words'

export const severity = z
  .int('Severity is a number from 1 to 5.')
  .min(1, 'Severity goes from 1 to 5.')
  .max(5, 'Severity goes from 1 to 5.')

const fields = {
  text: line('Write what is in the way.'),
  need,
  severity,
  helper: helperKind,
  /** Which boss helps; the primary one when left out. */
  bossRelationshipId: id.nullable().default(null),
  consentToName: z.boolean().default(false),
}

export const raiseObstacle = z.strictObject({
  ...fields,
  /** Who raised it; null when it is your own. */
  raisedBy: id.nullable(),
  openedOn: localDate.optional(),
  visibility: visibility.default('shareable'),
})
export const saveObstacle = z.strictObject({
  id,
  ...fields,
  served: served.nullable(),
  visibility,
  policy: text,
})

export const obstacleState = z.enum(['raised', 'accepted', 'working', 'waiting', 'cleared', 'declined'])
export type ObstacleState = z.infer<typeof obstacleState>

export type ObstacleView = {
  readonly id: Id
  readonly raisedBy: Id | null
  readonly raisedByName: string | null
  readonly text: string
  readonly need: Need
  readonly policy: string
  readonly severity: number
  readonly helper: HelperKind
  readonly bossRelationshipId: Id | null
  readonly served: Served | null
  readonly state: ObstacleState
  readonly openedOn: string
  readonly clearedOn: string | null
  readonly declinedOn: string | null
  readonly reason: string
  readonly waitingOn: string
  readonly resolution: string
  readonly consentToName: boolean
  readonly visibility: Visibility
  readonly told: readonly { readonly personId: Id; readonly on: string }[]
}
