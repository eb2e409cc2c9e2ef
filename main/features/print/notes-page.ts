// The notes of a meeting as a printable page: what was talked about and came of it, promises, decisions, what is left.
import { sectionsOf as usualOrder } from '../../../shared/agenda/model'
import { sectionTitle, servedOfSection } from '../../../shared/agenda/sections'
import { dayInWords } from '../../../shared/dates'
import type { Outcome } from '../../../shared/meetings/model'
import { firstName } from '../../../shared/people/names'
import type { DiscussedSection, NotesPage, PrintedPromise } from '../../../shared/print/model'
import type { Id } from '../../../shared/words'
import { type Context, localDay, readerOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { headOf, longDay, meetingRow, type PrintedMeeting } from './head'
import { type PaperItem, type PaperWords, paperItems } from './items'
import { type PaperPlan, paperPlan } from './plan'

type Told = PaperItem & { readonly words: PaperWords }

/** An outcome in words, or with the day agreed on. */
const outcomes: Readonly<Record<Outcome, string | ((day: string) => string)>> = {
  again: '',
  not_this_time: '',
  talked: 'Talked',
  promise: 'Promised',
  decision: 'Decided',
  cleared: 'Cleared',
  working: 'In the works',
  waiting: 'Waiting',
  declined: 'Declined',
  acted: 'Acted on',
  watching: 'Watching',
  dismissed: 'Set aside',
  done: 'Done',
  moved: (day) => (day ? `Moved to ${day}` : 'Moved'),
  dropped: 'Dropped',
  released: 'Released',
  decided: 'Decided',
  deferred: (day) => (day ? `Deferred to ${day}` : 'Deferred'),
  agreed: 'Agreed',
  // How a goal reads is for one's own eyes: paper says only that it was spoken of.
  read: 'Talked',
  confirmed: 'Confirmed',
  closed: 'Closed',
  checked: 'Checked',
  told: 'Told',
  delivered: 'Said',
  raised: 'Raised',
  offered: 'Offered',
  accepted: 'Accepted',
  withheld: 'Withheld',
  overruled: 'Committed either way',
  offered_first: 'Offered',
  asked_first: 'Asked for',
  retired: '',
  answered: 'Answered',
}
const unresolved: readonly string[] = ['again', 'not_this_time']

export async function notesPage(context: Context, meetingId: Id): Promise<NotesPage> {
  const db = readerOf(context)
  const meeting = await meetingRow(db, meetingId)
  const head = await headOf(context, meeting, 'notes')
  const items = (await paperItems(db, meetingId)).flatMap((item): readonly Told[] =>
    item.words ? [{ ...item, words: item.words }] : [],
  )
  const nameOf = (direction: 'mine' | 'theirs') => (direction === 'mine' ? head.me || 'Me' : head.person)
  return {
    ...head,
    type: 'notes',
    general: await generalNote(db, meetingId),
    sections: sectionsOf(meeting, await paperPlan(db, meetingId), items),
    promises: await promisesOf(db, meeting, nameOf),
    kept: await keptOf(db, meeting, nameOf, items),
    decisions: items.flatMap(({ outcome, words }) =>
      (outcome === 'decision' || outcome === 'decided') && words.answer !== ''
        ? [`${words.title}: ${words.answer}`]
        : [],
    ),
    carried:
      meeting.status === 'closed'
        ? items.filter((item) => !item.isQuestion && isLeft(item)).map(({ words }) => words.title)
        : [],
    amendments: await amendmentsOf(context, db, meetingId),
  }
}

function isLeft({ state, outcome }: PaperItem): boolean {
  return state === 'carried' || outcome === null || unresolved.includes(outcome)
}

function isDiscussed(item: Told): boolean {
  if (item.words.note.trim() !== '') return true
  return item.outcome !== null && !unresolved.includes(item.outcome)
}

function sectionsOf(
  meeting: PrintedMeeting,
  plan: PaperPlan | null,
  items: readonly Told[],
): readonly DiscussedSection[] {
  return (plan?.order ?? usualOrder(meeting.kind)).flatMap((section) => {
    const own = items.filter((item) => item.section === section && isDiscussed(item))
    if (own.length === 0) return []
    return [
      {
        title: sectionTitle(section, firstName(meeting.person), meeting.kind),
        served: servedOfSection(section),
        items: own.map((item) => ({
          title: item.words.title,
          served: item.served,
          isQuestion: item.isQuestion,
          outcome: outcomeWords(item, meeting.heldOn),
          note: item.words.note,
        })),
      },
    ]
  })
}

function outcomeWords({ outcome, words }: Told, seenFrom: string): string {
  const said = outcome === null ? '' : (outcomes[outcome as Outcome] ?? '')
  if (typeof said === 'string') return said
  return said(words.due ? dayInWords(words.due, seenFrom) : '')
}

async function generalNote(db: Reader, meetingId: Id): Promise<string> {
  const note = await db
    .selectFrom('note')
    .select('text')
    .where('meeting_id', '=', meetingId)
    .where('item_id', 'is', null)
    .where('audience', '=', 'shared')
    .executeTakeFirst()
  return note?.text ?? ''
}

/** What was promised in this meeting, both ways, with the day agreed on then. */
async function promisesOf(
  db: Reader,
  meeting: PrintedMeeting,
  nameOf: (direction: 'mine' | 'theirs') => string,
): Promise<readonly PrintedPromise[]> {
  const rows = await db
    .selectFrom('commitment')
    .select(['direction', 'text', 'original_due'])
    .where('meeting_id', '=', meeting.id)
    .where('person_id', '=', meeting.personId)
    .where('visibility', '=', 'shareable')
    .orderBy('direction')
    .orderBy('original_due')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    who: nameOf(row.direction),
    text: row.text,
    when: dayInWords(row.original_due, meeting.heldOn),
  }))
}

/** Promises on this agenda that were done by the day of the meeting. */
async function keptOf(
  db: Reader,
  meeting: PrintedMeeting,
  nameOf: (direction: 'mine' | 'theirs') => string,
  items: readonly Told[],
): Promise<readonly PrintedPromise[]> {
  const ids = items.filter(({ kind }) => kind === 'commitment').map(({ sourceId }) => sourceId as Id)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('commitment')
    .select(['direction', 'text', 'done_on'])
    .where('id', 'in', ids)
    .where('visibility', '=', 'shareable')
    .where('done_on', '<=', meeting.heldOn)
    .orderBy('direction')
    .orderBy('done_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    who: nameOf(row.direction),
    text: row.text,
    when: row.done_on ? dayInWords(row.done_on, meeting.heldOn) : '',
  }))
}

async function amendmentsOf(context: Context, db: Reader, meetingId: Id): Promise<NotesPage['amendments']> {
  const rows = await db
    .selectFrom('meeting_amendment')
    .select(['text', 'written_at'])
    .where('meeting_id', '=', meetingId)
    .orderBy('written_at')
    .execute()
  const zone = context.ports.clock.zone()
  return rows.map((row) => ({ on: longDay(localDay(new Date(row.written_at), zone)), text: row.text }))
}
