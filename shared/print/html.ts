// A printable document as one static page: everything escaped, no script, no inline style, marks as drawings.
import { agendaBody } from './agenda-html'
import { escapeHtml } from './escape'
import { orderOfService } from './marks'
import type { AgendaDocument, PrintedHead } from './model'
import { notesBody } from './notes-html'

/** Where the page finds its looks. */
const stylesheet = '/print.css'

/** `hasFeet` prints the feet as part of the page, for printers that take the page itself and not its PDF. */
export function documentHtml(document: AgendaDocument, options: { readonly hasFeet?: boolean } = {}): string {
  const body =
    document.type === 'agenda'
      ? agendaBody(document, (number, of) => footer(document, number, of))
      : notesBody(document, footer(document, null, null))
  return page(document.title, `${paperClass(document.paper)}${options.hasFeet ? ' feet-printed' : ''}`, body)
}

function paperClass(paper: PrintedHead['paper']): string {
  return paper === 'A4' ? 'a4' : 'letter'
}

/** Only the feet of `pages` pages, one each: laid over a finished document, whose pages nobody can count before. */
export function feetHtml(
  head: Pick<PrintedHead, 'paper' | 'isSample' | 'servedOrder'>,
  pages: number,
): string {
  const feet = Array.from({ length: pages }, (_, index) => footer(head, index + 1, pages))
  return page('Saydo', `${paperClass(head.paper)} feet`, feet.join(''))
}

function page(title: string, classes: string, body: string): string {
  return [
    '<!doctype html>',
    `<html lang="en" class="${classes}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="stylesheet" href="${stylesheet}"></head>`,
    `<body>${body}</body></html>`,
  ].join('\n')
}

function footer(
  head: Pick<PrintedHead, 'isSample' | 'servedOrder'>,
  number: number | null,
  of: number | null,
): string {
  const words = ['Saydo', ...(head.isSample ? ['sample data, all people and companies are made up'] : [])]
  if (number !== null && of !== null) words.push(`page ${number} of ${of}`)
  const order = `<span class="order">${orderOfService(head.servedOrder)}</span>`
  return `<footer class="foot">${order}<span>${words.join(' <i class="dot"></i> ')}</span></footer>`
}
