// The agenda on paper. The page is the clock: the height of a section follows its minutes, start times run down
// the left, ruled space to write at the right.
import { firstName } from '../people/names'
import { escapeHtml } from './escape'
import { headHtml } from './head-html'
import { plainLine } from './markdown'
import { quietMark, servedWord, tellingMark } from './marks'
import type { AgendaPage, PrintedItem, PrintedSection, PrintedShare } from './model'
import { type Sheet, sheetsOf } from './sheets'

/** A note under an item is a reminder here; the notes document holds all of it. */
const LONGEST_NOTE = 280
const RULE_EVERY_MM = 7
const PIXELS_A_MM = 96 / 25.4
const BLANK_PROMISES = 3

export function agendaBody(page: AgendaPage, footer: (number: number, of: number) => string): string {
  const sheets = sheetsOf(page)
  return sheets
    .map((sheet, index) => {
      const isLast = index === sheets.length - 1
      const top = index === 0 ? `${headHtml(page)}${bar(page)}${strip(page)}` : ''
      return `<div class="sheet${sheet.isHalf ? ' half' : ''}">
${top}<div class="clock">${sections(sheet, index === 0 && isLast)}</div>
${isLast ? lastBlock(page) : ''}${footer(index + 1, sheets.length)}</div>`
    })
    .join('\n')
}

function sections(sheet: Sheet, isOnly: boolean): string {
  if (sheet.sections.length > 0) return sheet.sections.map(section).join('\n')
  return isOnly ? `<section class="part o1 empty">${write()}</section>` : ''
}

/** The time of the meeting by whom it serves, what is free left open; the same numbers stand under it. */
function bar(page: AgendaPage): string {
  const total = Math.max(
    1,
    page.shares.reduce((sum, { minutes }) => sum + minutes, 0),
  )
  let x = 0
  const parts = page.shares.map(({ served, minutes }) => {
    const width = (100 * minutes) / total
    const rect = `<rect class="${served}" x="${percent(x)}" y="1" width="${percent(Math.max(0.2, width - 0.3))}" height="5" rx="1.2"/>`
    x += width
    return rect
  })
  const figures = page.shares.filter(({ served }) => served !== 'free')
  const words = `${page.plannedMinutes} of ${page.lengthMinutes} minutes planned`
  const split = figures.map(inWords).join(', ')
  return `<div class="bar"><svg role="img" aria-label="${words}${split ? `: ${split}` : ''}">${parts.join('')}</svg></div>
<p class="caption"><span>${words}</span><span class="split">${figures.map(shown).join('')}</span><span class="hand" aria-hidden="true">Notes, by hand</span></p>`
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`
}

function inWords({ served, minutes }: PrintedShare): string {
  return `${served === 'free' ? 'free' : servedWord(served).toLowerCase()} ${minutes}`
}

function shown({ served, minutes }: PrintedShare): string {
  if (served === 'free') return ''
  return `<span>${quietMark(served)} ${servedWord(served)} ${minutes}</span> `
}

function strip(page: AgendaPage): string {
  if (page.strip.length === 0) return ''
  const lines = page.strip.map((title) => `<li>${escapeHtml(title)}</li>`)
  return `<section class="strip"><h2>If there are only five minutes</h2><ol>${lines.join('')}</ol></section>`
}

function section(part: PrintedSection): string {
  const word = servedWord(part.served)
  const isMixed = part.served === 'none'
  const mark = isMixed ? '' : quietMark(part.served)
  const beside = isMixed || word === part.title ? '' : `<em class="whom">${word}</em>`
  const minutes = part.minutes > 0 ? ` <span>${part.minutes} min</span>` : ''
  const floor =
    part.openFloorMinutes > 0
      ? `<li class="floor"><span>Open floor</span> ${min(part.openFloorMinutes)}</li>`
      : ''
  return `<section class="part ${growth(part.minutes)}">
<h2>${mark}<span>${escapeHtml(part.title)}</span>${beside}</h2>
<p class="time"><b>${part.startsAt}</b>${minutes}</p>
<ul>${part.items.map((each) => item(each, isMixed)).join('')}${floor}</ul>
${write()}</section>`
}

/** Minutes as classes of hundreds, tens and ones, which the stylesheet adds up: pages here carry no style of their own. */
function growth(minutes: number): string {
  const whole = Math.min(999, Math.max(1, Math.round(minutes)))
  return `h${Math.floor(whole / 100)} t${Math.floor(whole / 10) % 10} o${whole % 10}`
}

function item(each: PrintedItem, isMixed: boolean): string {
  if (each.type === 'blank') return `<li class="blank"><span class="line"></span> ${min(each.minutes)}</li>`
  const end = `${isMixed && each.served !== 'none' ? `${tellingMark(each.served)} ` : ''}${min(each.minutes)}`
  const words = escapeHtml(each.title)
  const note = plainLine(each.note, LONGEST_NOTE)
  const under = note === '' ? '' : `<small>${escapeHtml(note)}</small>`
  if (each.isQuestion) return `<li class="ask"><span>${words}${under}</span> ${end}</li>`
  return `<li><i class="box"></i><span>${words}${under}</span> ${end}</li>`
}

function min(minutes: number): string {
  return minutes > 0 ? `<b class="min">${minutes} min</b>` : ''
}

const rules = Array.from({ length: 40 }, (_, index) => {
  const y = Math.round((index + 1) * RULE_EVERY_MM * PIXELS_A_MM * 100) / 100
  return `M0 ${y}H400`
}).join('')

function write(): string {
  return `<div class="write" aria-hidden="true"><svg><path d="${rules}"/></svg></div>`
}

function lastBlock(page: AgendaPage): string {
  const wrap = `<p class="time"><b>${page.wrapAt}</b> <span>${page.wrapMinutes} min</span></p>`
  const names = [firstName(page.me) || 'Me', firstName(page.person)]
  return `<section class="last"><h2>Who will do what, by when</h2>${wrap}
<div class="promises">${names.map(blankPromises).join('')}</div></section>`
}

function blankPromises(name: string): string {
  const row = '<tr><td><i class="box"></i></td><td></td></tr>'
  return `<table><thead><tr><th scope="col">${escapeHtml(name)}</th><th scope="col" class="by">by</th></tr></thead><tbody>${row.repeat(BLANK_PROMISES)}</tbody></table>`
}
