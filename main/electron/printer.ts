// Paper: draws a document in a hidden window and hands out its PDF, or takes it to the system's print dialog.
// One at a time; the latest PDF is kept, so that seeing, saving and printing the same document draws it once.
import type { WebContents } from 'electron'
import type { PDFDocument } from 'pdf-lib'
import type { AgendaDocument } from '../../shared/print/model'
import type { Printer } from '../ports'
import type { Finished } from './finish-pdf'
import { origin } from './page'
import { inTime, Press } from './press'
import { holdPage } from './print-page'

const findPrintersLimitMs = 5_000
/** A dialog may stay open while someone looks for paper, but not for ever. */
const dialogLimitMs = 10 * 60_000

const noPrinter = 'No printer was found. Save a PDF instead.'

export function createPrinter(): Printer {
  const press = new Press()
  const feet = new Map<string, Promise<PDFDocument>>()
  let last: { readonly html: string; readonly finished: Finished } | null = null
  let shown: { readonly letGo: () => void } | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = turn.catch(() => undefined).then(work)
    turn = next
    return next
  }

  const draw = async (document: AgendaDocument): Promise<Finished> => {
    const { documentHtml, feetHtml } = await import('../../shared/print/html')
    const html = documentHtml(document)
    if (last?.html === html) return last.finished
    const { finishPdf, readPdf } = await import('./finish-pdf')
    const finished = await finishPdf(await press.pdf(html), document.title, (pages) => {
      const wanted = feetHtml(document, pages)
      const known = feet.get(wanted) ?? press.pdf(wanted).then(readPdf)
      feet.set(wanted, known)
      known.catch(() => feet.delete(wanted))
      return known
    })
    last = { html, finished }
    return finished
  }

  return {
    preview: (document) =>
      inTurn(async () => {
        const { documentHtml } = await import('../../shared/print/html')
        const { pages } = await draw(document)
        shown?.letGo()
        const page = holdPage(documentHtml(document))
        shown = page
        return { url: `${origin}${page.path}`, pages }
      }),

    toPdf: (document) => inTurn(async () => (await draw(document)).pdf),

    print: (document) =>
      inTurn(async () => {
        // Drawn first: what cannot be drawn must not reach a dialog, and a dialog that never answers has a PDF behind it.
        await draw(document)
        const { documentHtml } = await import('../../shared/print/html')
        const html = documentHtml(document, { hasFeet: true })
        return press.run(html, (contents) => openDialog(contents, document), dialogLimitMs)
      }),
  }
}

async function openDialog(contents: WebContents, document: AgendaDocument) {
  const printers = await inTime(findPrintersLimitMs, () => contents.getPrintersAsync()).catch(() => [])
  if (printers.length === 0) return { isPrinted: false, problem: noPrinter }
  return new Promise<{ readonly isPrinted: boolean; readonly problem: string | null }>((resolve) => {
    contents.print({ printBackground: true, pageSize: document.paper }, (isPrinted, reason) => {
      const isCancelled = /cancel/i.test(reason ?? '')
      const problem = isPrinted || isCancelled ? null : 'The printer did not take it. Save a PDF instead.'
      resolve({ isPrinted, problem })
    })
  })
}
