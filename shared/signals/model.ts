// Signals: what customers, internal customers and suppliers let you hear, by how many ears it came.
import { z } from 'zod'
import { localDate } from '../dates'
import { severity } from '../obstacles/model'
import type { Id, Served, Visibility } from '../words'
import { id, line, served, text, visibility } from '../words'

export const signalKind = z.enum(['problem', 'opportunity', 'idea', 'praise'])
export type SignalKind = z.infer<typeof signalKind>

const fields = {
  partyId: id.nullable(),
  text: line('Write what you heard.'),
  kind: signalKind,
  theme: z.string().trim().max(80, 'Keep the theme under 80 characters.').default(''),
  /** How many ears it came through: 0 you heard it yourself, 1 from an employee, 2 from the boss, 3 from a report. */
  hop: z.int().min(0).max(3),
  severity,
  goalId: id.nullable().default(null),
  ownerId: id.nullable().default(null),
  due: localDate.nullable().default(null),
}

export const signalSource = z.strictObject({
  personId: id.nullable(),
  partyId: id.nullable(),
  on: localDate,
  consentToName: z.boolean().default(false),
})

/** Somebody said it: a party, or the people it came through. An idea may be anyone's. */
export const captureSignal = z
  .strictObject({
    ...fields,
    capturedOn: localDate.optional(),
    sources: z.array(signalSource).max(50).default([]),
    visibility: visibility.default('shareable'),
  })
  .refine(({ kind, partyId, sources }) => kind === 'idea' || partyId !== null || sources.length > 0, {
    path: ['partyId'],
    message: 'Say who it is from: a customer, a supplier, or who told you.',
  })
export const saveSignal = z.strictObject({ id, ...fields, served: served.nullable(), visibility })

export const actOnSignal = z.strictObject({ id, on: localDate.optional(), action: text })

export const signalState = z.enum(['captured', 'triaged', 'watching', 'acted', 'dismissed'])
export type SignalState = z.infer<typeof signalState>

export type SignalSourceView = {
  readonly id: Id
  readonly personId: Id | null
  readonly partyId: Id | null
  readonly name: string
  readonly on: string
  readonly consentToName: boolean
  readonly toldOn: string | null
}

export type SignalView = {
  readonly id: Id
  readonly partyId: Id | null
  readonly partyName: string | null
  readonly text: string
  readonly kind: SignalKind
  readonly theme: string
  readonly hop: number
  readonly severity: number
  readonly served: Served | null
  readonly capturedOn: string
  readonly state: SignalState
  /** For an idea: somebody tried it out. */
  readonly isTried: boolean
  readonly actedOn: string | null
  readonly action: string
  readonly reason: string
  readonly goalId: Id | null
  readonly ownerId: Id | null
  readonly due: string | null
  readonly visibility: Visibility
  readonly sources: readonly SignalSourceView[]
}
