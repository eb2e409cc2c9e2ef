// The last hand on a PDF: who made it in neutral words, its title and language, and a foot under every page.
import { ParseSpeeds, PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage } from 'pdf-lib'

export type Finished = { readonly pdf: Uint8Array; readonly pages: number }

/** Read in one go: in its usual small steps the library waits longer than it works. */
export function readPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
}

/** Draws one page of feet under each page, as an artifact that readers of tags pass over. */
export async function finishPdf(
  raw: Uint8Array,
  title: string,
  feetFor: (pages: number) => Promise<PDFDocument>,
): Promise<Finished> {
  const pdf = await readPdf(raw)
  const pages = pdf.getPages()
  const feet = await pdf.embedPdf(
    await feetFor(pages.length),
    pages.map((_, index) => index),
  )
  for (const [index, page] of pages.entries()) {
    const foot = feet[index]
    if (foot) drawArtifact(page, () => page.drawPage(foot, { x: 0, y: 0 }))
  }
  nameMaker(pdf, title)
  return { pdf: await pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY }), pages: pages.length }
}

function drawArtifact(page: PDFPage, draw: () => void): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
  draw()
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
}

function nameMaker(pdf: PDFDocument, title: string): void {
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage('en')
  pdf.setCreator('Saydo')
  pdf.setProducer('Saydo')
}
