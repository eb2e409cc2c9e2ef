// What may be printed: documents built from lists of allowed fields, so that private text has no way in.
import type { Served } from '../words'

export type PaperSize = 'A4' | 'Letter'

export type PrintedItem =
  | {
      readonly type: 'item'
      readonly title: string
      readonly minutes: number
      readonly isQuestion: boolean
      readonly note: string
    }
  /** A private item: its minutes stay, its words do not. */
  | { readonly type: 'blank'; readonly minutes: number }

export type PrintedSection = {
  readonly title: string
  readonly served: Served
  readonly servedWord: string
  readonly startsAt: string
  readonly minutes: number
  readonly openFloorMinutes: number
  readonly items: readonly PrintedItem[]
}

export type PrintedPromise = { readonly text: string; readonly by: string; readonly due: string }

type Head = {
  readonly title: string
  readonly kicker: string
  readonly person: string
  readonly me: string
  readonly day: string
  readonly time: string
  /** Lines such as "Say/do: 7 of 10 kept", already allowed. */
  readonly figures: readonly { readonly label: string; readonly value: string }[]
  readonly paper: PaperSize
  readonly isSample: boolean
  readonly fileName: string
  readonly servedOrder: readonly Served[]
}

export type AgendaDocument =
  | (Head & {
      readonly type: 'agenda'
      readonly plannedMinutes: number
      readonly lengthMinutes: number
      readonly strip: readonly string[]
      readonly sections: readonly PrintedSection[]
    })
  | (Head & {
      readonly type: 'notes'
      readonly general: string
      readonly sections: readonly PrintedSection[]
      readonly promises: readonly PrintedPromise[]
      readonly decisions: readonly string[]
      readonly carried: readonly string[]
      readonly amendments: readonly { readonly on: string; readonly text: string }[]
    })
