// What the parts of the story hand to each other.

import type { LocalDate } from '../../shared/dates'
import type { Id, PartyKind, RelationshipKind } from '../../shared/words'
import type { Chance } from './chance'
import type { Insert } from './rows'

export type Player = {
  readonly id: Id
  readonly name: string
  readonly relationshipId: Id
  readonly kind: RelationshipKind
  readonly lengthMinutes: number
  /** HH:MM of every talk with them. */
  readonly at: string
}

export type Cast = {
  readonly people: readonly Player[]
  readonly boss: Player
  readonly parties: readonly { readonly id: Id; readonly kind: PartyKind }[]
  readonly goalIds: readonly Id[]
  readonly today: LocalDate
}

/** One held meeting. */
export type Sitting = {
  readonly index: number
  readonly place: number
  readonly person: Player
  /** The how manieth with this person, from 0. */
  readonly number: number
  readonly on: LocalDate
  /** When the same two meet again; null when that has not come yet. */
  readonly next: LocalDate | null
}

/** A promise made in the meeting before, with what is to come of it in the next. */
export type MadePromise = {
  readonly id: Id
  readonly text: string
  readonly direction: 'mine' | 'theirs'
  readonly due: LocalDate
  /** Null while it stays open. */
  readonly end: 'done' | 'done_before' | 'dropped' | 'released' | null
}

/** What one meeting leaves to the next with the same person. */
export type Course = {
  readonly before: LocalDate | null
  readonly promises: readonly MadePromise[]
  /** A topic that had to wait. */
  readonly waiting: { readonly id: Id; readonly text: string } | null
}

export type Stage = {
  readonly insert: Insert
  readonly chance: Chance
  readonly cast: Cast
  readonly sitting: Sitting
  readonly course: Course
  readonly meetingId: Id
}

/** A moment on a day, as stored. */
export function moment(day: LocalDate, time: string): string {
  return `${day}T${time}:00.000Z`
}

export const zone = 'Europe/Berlin'
