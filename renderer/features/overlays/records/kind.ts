// What the dialogs need to know of each kind of record: its words, its fields, how it is added and saved.
import type { ComponentType } from 'react'
import type { CaptureKind } from '../../../app/shell-store'
import type { IconType } from '../../../ui'
import type { Around, Draft, FieldsProps } from './draft'
import type { Sending } from './sending'

export type RecordKind = {
  readonly kind: CaptureKind
  readonly label: string
  readonly icon: IconType
  /** An example, in the text field while it is empty. */
  readonly placeholder: string
  /** What belongs into it, under the text field. */
  readonly hint?: string
  /** How the schema calls the text. */
  readonly textField: string
  /** The fields that can show what is wrong with them. */
  readonly shows: readonly string[]
  readonly added: string
  readonly saved: string
  readonly Fields: ComponentType<FieldsProps>
  readonly add: (draft: Draft, around: Around) => Sending
  readonly save: (id: string, draft: Draft, around: Around) => Sending
}
