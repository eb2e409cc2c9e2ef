// The agenda of a meeting as a printable page: sections with start times running down, minutes by whom they serve.
import { sectionTitle, servedOfSection } from '../../../shared/agenda/sections'
import { timeAfter } from '../../../shared/meetings/times'
import { firstName } from '../../../shared/people/names'
import type { AgendaPage, PrintedItem, PrintedSection, PrintedShare } from '../../../shared/print/model'
import type { Id, Served } from '../../../shared/words'
import { type Context, readerOf, refuse } from '../../handlers'
import { headOf, meetingRow, type PrintedMeeting } from './head'
import { type PaperItem, paperItems } from './items'
import { type PaperPlan, paperPlan } from './plan'

export async function agendaPage(context: Context, meetingId: Id): Promise<AgendaPage> {
  const db = readerOf(context)
  const meeting = await meetingRow(db, meetingId)
  const plan = await paperPlan(db, meetingId)
  if (!plan) refuse(null, 'This meeting has no agenda yet. Prepare it first.')
  const items = (await paperItems(db, meetingId)).filter(({ state }) => state !== 'dropped')
  const head = await headOf(context, meeting, 'agenda')
  const sections = sectionsOf(meeting, plan, items)
  return {
    ...head,
    type: 'agenda',
    plannedMinutes: sections.reduce((sum, { minutes }) => sum + minutes, 0),
    lengthMinutes: meeting.lengthMinutes,
    shares: sharesOf(items, plan.openFloorMinutes, meeting.lengthMinutes, head.servedOrder),
    strip: plan.strip.flatMap((candidateId) => {
      const item = items.find((each) => each.candidateId === candidateId)
      return item?.words ? [item.words.title] : []
    }),
    sections,
    wrapAt: timeAfter(meeting.startsAt, Math.max(0, meeting.lengthMinutes - plan.wrapMinutes)),
    wrapMinutes: plan.wrapMinutes,
  }
}

function sectionsOf(
  meeting: PrintedMeeting,
  plan: PaperPlan,
  items: readonly PaperItem[],
): readonly PrintedSection[] {
  let minutesSoFar = 0
  return plan.order.flatMap((section) => {
    const own = items.filter((item) => item.section === section)
    const openFloorMinutes = section === 'theirs' ? plan.openFloorMinutes : 0
    if (own.length === 0 && openFloorMinutes === 0) return []
    const minutes = own.reduce((sum, item) => sum + item.minutes, openFloorMinutes)
    const startsAt = timeAfter(meeting.startsAt, minutesSoFar)
    minutesSoFar += minutes
    return [
      {
        title: sectionTitle(section, firstName(meeting.person), meeting.kind),
        served: servedOfSection(section),
        startsAt,
        minutes,
        openFloorMinutes,
        items: own.map(printed),
      },
    ]
  })
}

function printed(item: PaperItem): PrintedItem {
  if (!item.words) return { type: 'blank', minutes: item.minutes }
  const { title, note } = item.words
  return {
    type: 'item',
    title,
    minutes: item.minutes,
    served: item.served,
    isQuestion: item.isQuestion,
    note,
  }
}

/** Minutes by whom they serve in order of service; private ones say nothing of it, open floor serves its owner. */
function sharesOf(
  items: readonly PaperItem[],
  openFloorMinutes: number,
  lengthMinutes: number,
  order: readonly Served[],
): readonly PrintedShare[] {
  const minutes = new Map<Served, number>([['employee', openFloorMinutes]])
  for (const item of items) {
    const served = item.words ? item.served : 'none'
    minutes.set(served, (minutes.get(served) ?? 0) + item.minutes)
  }
  const shares = [...order, 'supplier' as const, 'none' as const].map(
    (served): PrintedShare => ({ served, minutes: minutes.get(served) ?? 0 }),
  )
  const free = lengthMinutes - shares.reduce((sum, share) => sum + share.minutes, 0)
  return [...shares, { served: 'free' as const, minutes: free }].filter((share) => share.minutes > 0)
}
