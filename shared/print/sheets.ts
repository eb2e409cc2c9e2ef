// How an agenda spreads over paper: a quarter of an hour on half a page, up to fifty minutes on one, longer on two;
// more only when the words need it. Heights are estimates; the page itself grows where they fall short.
import type { AgendaPage, PrintedItem, PrintedSection } from './model'

export type Sheet = { readonly sections: readonly PrintedSection[]; readonly isHalf: boolean }

const HALF_PAGE_UP_TO = 15
const ONE_PAGE_UP_TO = 50

/** Height between the margins, and what header and last block take of it, in millimetres. */
const room = { A4: 263, Letter: 245 } as const
const HEADER = 58
const LAST_BLOCK = 40
const SECTION = 9

/** The sections of each sheet, in order; at least one sheet. */
export function sheetsOf(page: AgendaPage): readonly Sheet[] {
  const heights = page.sections.map(contentHeight)
  const needed = heights.reduce((sum, height) => sum + height, HEADER + LAST_BLOCK)
  const height = room[page.paper]
  const count = Math.max(page.lengthMinutes <= ONE_PAGE_UP_TO ? 1 : 2, Math.ceil(needed / height))
  if (count === 1 || page.sections.length < 2) {
    return [{ sections: page.sections, isHalf: page.lengthMinutes <= HALF_PAGE_UP_TO && count === 1 }]
  }
  return spread(page, heights, count).map((sections) => ({ sections, isHalf: false }))
}

/** Fills sheet after sheet by minutes, or by words where these take more, leaving none empty. */
function spread(
  page: AgendaPage,
  heights: readonly number[],
  count: number,
): readonly (readonly PrintedSection[])[] {
  const height = room[page.paper]
  const minutes = page.sections.reduce((sum, section) => sum + section.minutes, 0)
  const perMinute = (count * height - HEADER - LAST_BLOCK) / Math.max(1, minutes)
  const wanted = page.sections.map((section, index) =>
    Math.max(heights[index] ?? 0, section.minutes * perMinute),
  )
  const scale =
    (count * height - HEADER - LAST_BLOCK) /
    Math.max(
      1,
      wanted.reduce((sum, each) => sum + each, 0),
    )
  const sheets: PrintedSection[][] = [[]]
  let left = height - HEADER
  for (const [index, section] of page.sections.entries()) {
    const need = Math.max(heights[index] ?? 0, (wanted[index] ?? 0) * scale)
    const sheet = sheets.at(-1) ?? []
    if (sheet.length > 0 && sheets.length < count && left < need * 0.6) {
      sheets.push([section])
      left = height - need
    } else {
      sheet.push(section)
      left -= need
    }
  }
  return sheets
}

function contentHeight(section: PrintedSection): number {
  const floor = section.openFloorMinutes > 0 ? 6 : 0
  return section.items.reduce((sum, item) => sum + itemHeight(item), SECTION + floor)
}

function itemHeight(item: PrintedItem): number {
  if (item.type === 'blank') return 7
  const note = item.note === '' ? 0 : Math.min(4, Math.ceil(item.note.length / 58)) * 4.4
  const lines = Math.ceil(item.title.length / (item.isQuestion ? 42 : 48))
  return lines * (item.isQuestion ? 5.8 : 5) + 1.6 + note
}
