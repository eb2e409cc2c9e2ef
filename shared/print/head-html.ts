// The head of a printed document: what it is, who meets whom, when, and the figures that may be seen.
import { escapeHtml } from './escape'
import type { PrintedHead } from './model'

export function headHtml(head: PrintedHead): string {
  const rows = [
    { label: 'When', value: head.day },
    { label: 'Time', value: `${head.from} to ${head.until}` },
    ...head.figures,
  ].map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
  const withMe = head.me === '' ? '' : ` <span class="name">with ${escapeHtml(head.me)}</span>`
  const banner = head.banner === '' ? '' : ` <em class="banner">${escapeHtml(head.banner)}</em>`
  return `<header class="head">
<div class="who"><p class="kicker">${escapeHtml(head.kicker)}${banner}</p>
<h1><span class="name">${escapeHtml(head.person)}</span>${withMe}</h1></div>
<dl>${rows.join('')}</dl>
</header>`
}
