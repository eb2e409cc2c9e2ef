// Everything kept about one person, private rows included: what a person may ask to see (domain section 2).
import type { Id } from '../words'

export type KeptRow = {
  readonly id: string
  /** The words of the row, or what it says where it has none. */
  readonly title: string
  /** All else it holds, as "name: value"; keys and what the rules worked out for themselves are left out. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  readonly on: string | null
  readonly isPrivate: boolean
  /** Where it is seen; null where it has no place of its own. */
  readonly path: string | null
}

export type KeptGroup = { readonly title: string; readonly rows: readonly KeptRow[] }

export type Everything = {
  readonly id: Id
  readonly name: string
  readonly groups: readonly KeptGroup[]
  readonly count: number
}
