// What you answer for, and who could take it over: a successor frees you of it.
import { z } from 'zod'
import type { Rate } from '../insights/rates'
import type { Id } from '../words'
import { id, line } from '../words'

export const readinessLevels = ['now', 'soon', 'none'] as const
export const readiness = z.enum(readinessLevels)
export type Readiness = z.infer<typeof readiness>

/** How ready someone is, in words. */
export const readinessWords: Readonly<Record<Readiness, string>> = {
  now: 'ready now',
  soon: 'ready soon',
  none: 'not ready yet',
}

const text = line('Write what you answer for.')
const named = { personId: id, readiness }

/** Someone can be named at once. */
const successor = z.strictObject(named).nullable().default(null)

export const addResponsibility = z.strictObject({ text, successor })
export const saveResponsibility = z.strictObject({ id, text, successor })
export const nameSuccessor = z.strictObject({ responsibilityId: id, ...named })
export const setReadiness = z.strictObject({ id, readiness })

export type SuccessorView = {
  readonly id: Id
  readonly personId: Id
  readonly personName: string
  readonly readiness: Readiness
}

export type ResponsibilityView = {
  readonly id: Id
  readonly text: string
  /** Since when it is no longer yours; null while it is. */
  readonly endedOn: string | null
  readonly successors: readonly SuccessorView[]
  /** Somebody is ready now or soon. */
  readonly isCovered: boolean
}

export type SuccessorsPage = {
  /** Yours in the order they were written, then those handed on. */
  readonly responsibilities: readonly ResponsibilityView[]
  readonly covered: Rate
}
