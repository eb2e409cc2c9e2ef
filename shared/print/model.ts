// What may be printed: documents built from lists of allowed fields, so that private text has no way in.
import type { Served } from '../words'

export type PaperSize = 'A4' | 'Letter'

/** Minutes by whom they serve; `free` is what nobody planned. Minutes of private items count as serving none. */
export type PrintedShare = { readonly served: Served | 'free'; readonly minutes: number }

export type PrintedItem =
  | {
      readonly type: 'item'
      readonly title: string
      readonly minutes: number
      readonly served: Served
      readonly isQuestion: boolean
      /** What was written under it for both, as Markdown. */
      readonly note: string
    }
  /** A private item: its minutes stay, its words do not. */
  | { readonly type: 'blank'; readonly minutes: number }

export type PrintedSection = {
  readonly title: string
  /** Whom the whole section serves; 'none' when its items differ, and then each carries its own mark. */
  readonly served: Served
  readonly startsAt: string
  readonly minutes: number
  readonly openFloorMinutes: number
  readonly items: readonly PrintedItem[]
}

/** What was talked about, and what came of it in words. */
export type DiscussedItem = {
  readonly title: string
  readonly served: Served
  readonly isQuestion: boolean
  readonly outcome: string
  readonly note: string
}

export type DiscussedSection = {
  readonly title: string
  readonly served: Served
  readonly items: readonly DiscussedItem[]
}

export type PrintedPromise = { readonly who: string; readonly text: string; readonly when: string }

export type PrintedHead = {
  /** The name of the document, for the title of the PDF. */
  readonly title: string
  readonly kicker: string
  readonly person: string
  readonly me: string
  readonly day: string
  readonly from: string
  readonly until: string
  /** Lines such as "Say/do: 7 of 10 kept", already allowed. */
  readonly figures: readonly { readonly label: string; readonly value: string }[]
  /** The line above an agenda; empty for none. */
  readonly banner: string
  readonly paper: PaperSize
  readonly isSample: boolean
  /** What the file is called when nobody renames it. */
  readonly fileName: string
  /** Whom you serve first, second and third in this relationship. */
  readonly servedOrder: readonly Served[]
}

export type AgendaPage = PrintedHead & {
  readonly type: 'agenda'
  readonly plannedMinutes: number
  readonly lengthMinutes: number
  readonly shares: readonly PrintedShare[]
  /** What to bring when there are only five minutes. */
  readonly strip: readonly string[]
  readonly sections: readonly PrintedSection[]
  readonly wrapAt: string
  readonly wrapMinutes: number
}

export type NotesPage = PrintedHead & {
  readonly type: 'notes'
  /** What was said to both beside any topic, as Markdown. */
  readonly general: string
  readonly sections: readonly DiscussedSection[]
  readonly promises: readonly PrintedPromise[]
  readonly kept: readonly PrintedPromise[]
  readonly decisions: readonly string[]
  readonly carried: readonly string[]
  readonly amendments: readonly { readonly on: string; readonly text: string }[]
}

export type AgendaDocument = AgendaPage | NotesPage
