// The head of a printed document: who meets whom, when, and the figures this person may see.
import { ALIGNMENT_THRESHOLD_PERCENT } from '../../../shared/goals/rules'
import { timeAfter } from '../../../shared/meetings/times'
import type { PrintedHead } from '../../../shared/print/model'
import type { Id, Served } from '../../../shared/words'
import { type Context, found, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { bannerIn } from '../banner'
import { sayDoOf } from '../commitments'
import { alignmentOf } from '../goals/figures'

/** What a printed meeting is made of besides its words. */
export type PrintedMeeting = Awaited<ReturnType<typeof meetingRow>>

const SAY_DO_DAYS = 90

/** A meeting with the few columns paper may know; never a reason, a plan's notices or anything private. */
export async function meetingRow(db: Reader, meetingId: Id) {
  return found(
    await db
      .selectFrom('meeting as m')
      .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select([
        'm.id',
        'm.title',
        'm.held_on as heldOn',
        'm.starts_at as startsAt',
        'm.length_min as lengthMinutes',
        'm.status',
        'r.kind',
        'r.stance',
        'r.is_primary as isPrimary',
        'r.cadence_days as cadenceDays',
        'p.id as personId',
        'p.name as person',
      ])
      .where('m.id', '=', meetingId)
      .executeTakeFirst(),
  )
}

export async function headOf(
  context: Context,
  meeting: PrintedMeeting,
  document: 'agenda' | 'notes',
): Promise<PrintedHead> {
  const db = readerOf(context)
  const me = await db.selectFrom('me').select('name').executeTakeFirst()
  const kicker = meeting.title || usualTitle(meeting)
  const name = document === 'notes' ? `${kicker}, notes` : kicker
  return {
    title: `${name}: ${meeting.person}, ${longDay(meeting.heldOn)}`,
    kicker: name,
    person: meeting.person,
    me: me?.name ?? '',
    day: `${part(meeting.heldOn, { weekday: 'long' })} ${longDay(meeting.heldOn)}`,
    from: meeting.startsAt,
    until: timeAfter(meeting.startsAt, meeting.lengthMinutes),
    figures: document === 'agenda' ? await figuresOf(context, meeting) : [],
    banner: document === 'agenda' ? await bannerIn(db) : '',
    paper: context.ports.settings.read().paper,
    isSample: context.workspace.open === 'sample',
    fileName: fileName(`${meeting.heldOn} ${name}, ${meeting.person}`),
    servedOrder: orderOf(meeting),
  }
}

/** A one-on-one bears no figure; the boss sees how my goals support theirs, and my promises when I chose so. */
async function figuresOf(context: Context, meeting: PrintedMeeting): Promise<PrintedHead['figures']> {
  if (meeting.kind !== 'boss') return []
  const db = readerOf(context)
  const figures: { label: string; value: string }[] = []
  if (context.ports.settings.read().printsSayDo) {
    const wish = { direction: 'mine', personId: meeting.personId, days: SAY_DO_DAYS } as const
    const { onTime, due } = await sayDoOf(db, todayOf(context), wish)
    if (due > 0) figures.push({ label: 'Say/do', value: `${onTime} of ${due} kept` })
  }
  const percent = meeting.isPrimary === 1 ? (await alignmentOf(db, null)).percent : null
  if (percent !== null) {
    figures.push({ label: 'Aligned', value: `${percent}%, aim for ${ALIGNMENT_THRESHOLD_PERCENT}` })
  }
  return figures
}

function usualTitle({ kind, cadenceDays }: PrintedMeeting): string {
  if (kind === 'direct_report') return 'One-on-one'
  return cadenceDays >= 28 && cadenceDays <= 31 ? 'Monthly check-in' : 'Check-in'
}

function orderOf({ kind, stance }: PrintedMeeting): readonly Served[] {
  return kind === 'boss' && stance === 'boss_first'
    ? ['boss', 'customer', 'employee']
    : ['customer', 'employee', 'boss']
}

/** "10 March 2026". */
export function longDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${part(day, { month: 'long' })} ${day.slice(0, 4)}`
}

function part(day: string, wanted: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...wanted, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}

/** Without the signs that some system keeps for itself, and not longer than a file name may be. */
function fileName(words: string): string {
  const safe = words
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .replace(/[. ]+$/, '')
  return `${safe}.pdf`
}
