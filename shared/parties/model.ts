// Customers, internal customers and suppliers: those whom signals come from.
import { z } from 'zod'
import type { Id, PartyKind } from '../words'
import { id, name, partyKind } from '../words'

export const addParty = z.strictObject({ name, kind: partyKind, ownerId: id.nullable().default(null) })
export const saveParty = z.strictObject({ id, name, kind: partyKind, ownerId: id.nullable() })

export type PartyRow = {
  readonly id: Id
  readonly name: string
  readonly kind: PartyKind
  readonly ownerId: Id | null
  readonly liveSignals: number
  readonly lastHeardOn: string | null
}
