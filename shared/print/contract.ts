// Calls about paper: see the document, save it as PDF, print it.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { id } from '../words'
import type { PaperSize } from './model'

const what = z.strictObject({ meetingId: id, document: z.enum(['agenda', 'notes']) })

export type PrintKind = z.infer<typeof what>['document']

export type Preview = {
  /** The page of the app's own to show in a frame; it goes when another preview is asked for. */
  readonly url: string
  readonly pages: number
  readonly paper: PaperSize
  readonly title: string
}

export const print = {
  preview: call.input(what).output(type<Preview>()),
  /** Where it was saved; null when the person closed the dialog. */
  savePdf: call.input(what).output(type<{ readonly path: string | null }>()),
  /** Opens the system's print dialog; `problem` is a sentence when that was not possible. */
  print: call.input(what).output(type<{ readonly isPrinted: boolean; readonly problem: string | null }>()),
}
