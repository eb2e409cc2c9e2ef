// What can come of a record besides changing its words: a step of its life, with what that step asks.
import type { Id } from '../../../../shared/words'
import type { IconType, Option } from '../../../ui'

export type Answer = {
  readonly text: string
  readonly day: string | null
  readonly personId: Id | null
  readonly isAccepted: boolean
  /** The id of what was picked; null for nothing. */
  readonly pick: string | null
  /** What was written once it was asked for. */
  readonly more: string
}

type AskText = {
  readonly label: string
  /** How the call names it, for what is wrong with it. */
  readonly field: string
  readonly isOptional?: boolean
  /** Offered to choose from; something else can still be written. */
  readonly choices?: readonly string[]
}

type AskDay = {
  readonly label: string
  readonly field: string
  readonly leans: 'past' | 'future'
  /** The day it begins with; empty when left out. */
  readonly initial?: string
}

export type Verb = {
  readonly id: string
  readonly label: string
  readonly icon: IconType
  readonly text?: AskText
  readonly day?: AskDay
  /** A few choices in sight; none has to be taken. */
  readonly pick?: {
    readonly label: string
    readonly options: readonly Option[]
    /** The one it begins with. */
    readonly initial?: string
  }
  /** What should be known before it is taken. */
  readonly note?: string
  /** Asked for only when the step was refused for want of it. */
  readonly more?: AskText
  /** Asks whether the other side agreed to the new day. */
  readonly isAgreement?: boolean
  readonly people?: readonly { readonly id: Id; readonly name: string }[]
  /** The line of the toast, with Undo. */
  readonly done: string
  /** May answer with a note to show instead of `done`, when the step means more than was asked for. */
  readonly run: (answer: Answer) => Promise<unknown>
  /** The record stays open for more. */
  readonly isStaying?: boolean
}
