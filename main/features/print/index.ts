// Paper: a meeting's agenda or notes as a document of allowed fields, shown, saved as PDF or printed.
import type { PrintKind } from '../../../shared/print/contract'
import type { AgendaDocument } from '../../../shared/print/model'
import type { Id } from '../../../shared/words'
import { type Context, handle, refuse } from '../../handlers'
import type { Printer } from '../../ports'
import { writeChosen } from '../write-file'
import { agendaPage } from './agenda-page'
import { notesPage } from './notes-page'

/** What may leave the machine about a meeting. */
export function printable(context: Context, meetingId: Id, document: PrintKind): Promise<AgendaDocument> {
  return document === 'agenda' ? agendaPage(context, meetingId) : notesPage(context, meetingId)
}

/** Whatever keeps the page from being drawn, the person reads one sentence; the log has the rest. */
async function drawn<Result>(context: Context, work: (printer: Printer) => Promise<Result>): Promise<Result> {
  try {
    return await work(context.ports.printer)
  } catch (error) {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : []
    context.ports.log(['print', ...frames].join('\n'))
    refuse(null, 'The page could not be drawn. Please try again.')
  }
}

export const print = {
  preview: handle.print.preview.handler(async ({ context, input }) => {
    const document = await printable(context, input.meetingId, input.document)
    const { url, pages } = await drawn(context, (printer) => printer.preview(document))
    return { url, pages, paper: document.paper, title: document.title }
  }),

  savePdf: handle.print.savePdf.handler(async ({ context, input, signal }) => {
    const document = await printable(context, input.meetingId, input.document)
    const pdf = await drawn(context, (printer) => printer.toPdf(document))
    if (signal?.aborted) return { path: null }
    const chosen = await context.ports.dialogs.saveFile(document.fileName, 'pdf')
    if (chosen === null || signal?.aborted) return { path: null }
    return { path: await writeChosen(chosen, 'pdf', pdf) }
  }),

  print: handle.print.print.handler(async ({ context, input }) => {
    const document = await printable(context, input.meetingId, input.document)
    return drawn(context, (printer) => printer.print(document))
  }),
}
