// The notes of a meeting on paper: what was talked about and what came of it, promises, decisions, what is carried over.
import { escapeHtml } from './escape'
import { headHtml } from './head-html'
import { notesHtml } from './markdown'
import { quietMark, servedWord, tellingMark } from './marks'
import type { DiscussedItem, DiscussedSection, NotesPage, PrintedPromise } from './model'

export function notesBody(page: NotesPage, footer: string): string {
  const parts = [
    headHtml(page),
    ...page.sections.map(section),
    prose('Also said', page.general),
    list('Decisions', page.decisions),
    promises('Who will do what, by when', page.promises, 'by'),
    promises('Kept since last time', page.kept, 'on'),
    list('Carried over', page.carried),
    amendments(page),
  ].filter((part) => part !== '')
  if (parts.length === 1) parts.push('<p class="nothing">Nothing was written for both of you.</p>')
  return `<article class="notes">${parts.join('\n')}${footer}</article>`
}

function section(part: DiscussedSection): string {
  const isMixed = part.served === 'none'
  const word = servedWord(part.served)
  const beside = isMixed || word === part.title ? '' : `<em class="whom">${word}</em>`
  return `<section><h2>${isMixed ? '' : quietMark(part.served)}<span>${escapeHtml(part.title)}</span>${beside}</h2>
${part.items.map((item) => discussed(item, isMixed)).join('\n')}</section>`
}

function discussed(item: DiscussedItem, isMixed: boolean): string {
  const mark = isMixed && item.served !== 'none' ? `${tellingMark(item.served)} ` : ''
  const outcome = item.outcome === '' ? '' : `<p class="outcome">${escapeHtml(item.outcome)}</p>`
  const note = item.note.trim() === '' ? '' : `<div class="note">${notesHtml(item.note, 4)}</div>`
  return `<div class="topic"><div class="row"><h3${item.isQuestion ? ' class="ask"' : ''}>${mark}${escapeHtml(item.title)}</h3>${outcome}</div>${note}</div>`
}

function prose(title: string, markdown: string): string {
  if (markdown.trim() === '') return ''
  return `<section><h2><span>${title}</span></h2><div class="note">${notesHtml(markdown, 3)}</div></section>`
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`)
  return `<section><h2><span>${title}</span></h2><ul class="plain">${items.join('')}</ul></section>`
}

function promises(title: string, rows: readonly PrintedPromise[], when: string): string {
  if (rows.length === 0) return ''
  const lines = rows.map(
    (row) =>
      `<tr><td>${escapeHtml(row.who)}</td><td>${escapeHtml(row.text)}</td><td>${escapeHtml(row.when)}</td></tr>`,
  )
  const heads = ['who', 'what', when].map((word) => `<th scope="col">${word}</th>`)
  return `<section><h2><span>${title}</span></h2><table class="rows"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></section>`
}

function amendments({ amendments: lines }: NotesPage): string {
  if (lines.length === 0) return ''
  const items = lines.map(
    ({ on, text }) => `<div><dt>${escapeHtml(on)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  )
  return `<section><h2><span>Added later</span></h2><dl class="later">${items.join('')}</dl></section>`
}
