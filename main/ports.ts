// What main needs from the machine. The electron folder fills these; tests feed their own.
import type { AgendaDocument } from '../shared/print/model'
import type { Settings } from '../shared/settings/model'
import type { Id } from '../shared/words'

export type Clock = {
  /** The present moment. */
  readonly now: () => Date
  /** The IANA zone of this computer. */
  readonly zone: () => string
}

export type SettingsStore = {
  readonly read: () => Settings
  readonly write: (settings: Settings) => void
}

/** What the app writes for the person to keep; also how its files end. */
export type FileKind = 'pdf' | 'csv'

export type Dialogs = {
  /** Asks where to save a file; null when the person changed their mind. */
  readonly saveFile: (suggestedName: string, kind: FileKind) => Promise<string | null>
}

export type Printer = {
  /** Holds the document at an address of the app's own until the next preview, and counts its pages. */
  readonly preview: (document: AgendaDocument) => Promise<{ readonly url: string; readonly pages: number }>
  /** Renders a printable document to PDF bytes, tagged and titled. */
  readonly toPdf: (document: AgendaDocument) => Promise<Uint8Array>
  /** Opens the system's print dialog for the document; resolves false when nothing was printed. */
  readonly print: (
    document: AgendaDocument,
  ) => Promise<{ readonly isPrinted: boolean; readonly problem: string | null }>
}

export type Shell = {
  /** Shows a file or folder in the system's file manager. */
  readonly reveal: (path: string) => void
  readonly quit: () => void
}

export type Ports = {
  readonly clock: Clock
  readonly newId: () => Id
  readonly dataFolder: string
  readonly settings: SettingsStore
  readonly dialogs: Dialogs
  readonly printer: Printer
  readonly shell: Shell
  readonly version: string
  /** The system's name as Node says it: linux, darwin, win32. */
  readonly platform: string
  /** True when the system draws the window's buttons over the page. */
  readonly hasOverlayButtons: boolean
  /** Where an unexpected failure is written: its id and stack, never a word of anyone's notes. */
  readonly log: (line: string) => void
}
