// What rises from the team to the boss and comes back: obstacles a boss helps with, and what reports heard.
import { z } from 'zod'
import type { LocalDate } from '../dates'
import type { Rate } from '../insights/rates'
import { type Id, id, type Served } from '../words'

export const risenKind = z.enum(['obstacle', 'signal'])
export type RisenKind = z.infer<typeof risenKind>
export const risenRecord = z.strictObject({ kind: risenKind, id })

/** How it ended: obstacles are cleared or declined, signals acted on or set aside. */
export type Ending = 'cleared' | 'declined' | 'acted' | 'dismissed'

export type ThreadFacts = {
  readonly raisedOn: LocalDate
  /** The day of the first closed check-in in which it was talked about. */
  readonly withBossOn: LocalDate | null
  readonly ending: Ending | null
  /** Null while it is open, and for what was set aside without a day. */
  readonly endedOn: LocalDate | null
  /** One for each person who raised it: since when that person knows. */
  readonly toldOn: readonly (LocalDate | null)[]
}

export type ThreadStep = {
  readonly what: 'raised' | 'with_boss' | Ending | 'told'
  readonly on: LocalDate | null
}

export type Thread = {
  /** In the order they happened. */
  readonly steps: readonly ThreadStep[]
  /** From raised to ended, in whole days; null while it is open. */
  readonly daysToEnd: number | null
  /** From ended to told, in whole days; null until everyone who raised it knows. */
  readonly daysToTell: number | null
  /** rising: not yet talked about; with_boss: talked about, open; to_tell: ended, not told; whole: told. */
  readonly stands: 'rising' | 'with_boss' | 'to_tell' | 'whole'
}

/** Someone who raised it. */
export type Raiser = {
  readonly personId: Id
  readonly name: string
  readonly mayBeNamed: boolean
  readonly toldOn: LocalDate | null
  /** For a signal: where its telling is noted. */
  readonly sourceId: Id | null
}

export type ThreadView = {
  readonly kind: RisenKind
  readonly id: Id
  readonly text: string
  readonly served: Served
  readonly isPrivate: boolean
  /** The boss it was talked about with, else the one it goes to. */
  readonly bossName: string | null
  readonly raisers: readonly Raiser[]
  readonly thread: Thread
}

/** Something a report raised that has ended. */
export type Loop = {
  readonly kind: RisenKind
  readonly id: Id
  readonly text: string
  /** What cleared it, what was done, or the reason it stays. */
  readonly end: string
  readonly raisers: readonly Raiser[]
  readonly thread: Thread
}

export type Loops = { readonly rate: Rate; readonly untold: readonly Loop[]; readonly told: readonly Loop[] }
