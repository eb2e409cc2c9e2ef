// Calls about paper: see the document, save it as PDF, print it.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { id } from '../words'
import type { AgendaDocument } from './model'

const what = z.strictObject({ meetingId: id, document: z.enum(['agenda', 'notes']) })

export const print = {
  preview: call.input(what).output(type<{ readonly document: AgendaDocument; readonly pdf: Uint8Array }>()),
  /** Where it was saved; null when the person closed the dialog. */
  savePdf: call.input(what).output(type<{ readonly path: string | null }>()),
  print: call.input(what).output(type<{ readonly isPrinted: boolean; readonly problem: string | null }>()),
}
