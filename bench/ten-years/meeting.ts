// One held meeting: its row and notes, six items with what came of them, and two promises for the next one.
import { meetingShares } from '../../shared/agenda/shares'
import { addDays } from '../../shared/dates'
import { ItemWriter } from './items'
import { makePromise } from './promises'
import { promptItem, recordItem } from './records'
import { type Course, moment, type Stage, zone } from './story'

export function writeMeeting(wish: Omit<Stage, 'meetingId'>): Course {
  const { insert, chance, sitting } = wish
  const { person, on, index } = sitting
  const meetingId = chance.id(moment(on, person.at))
  const stage: Stage = { ...wish, meetingId }
  const before = moment(addDays(on, -3), '12:00')
  insert('meeting', {
    id: meetingId,
    relationship_id: person.relationshipId,
    title: index % 50 === 0 ? chance.line(4) : '',
    held_on: on,
    starts_at: person.at,
    zone,
    length_min: person.lengthMinutes,
    status: 'closed',
    reschedule_count: index % 17 === 0 ? 1 : 0,
    cancel_reason: null,
    cancelled_on: null,
    sent_at: index % 3 === 0 ? before : null,
    prepared_at: before,
    started_at: moment(on, person.at),
    ended_at: moment(on, '19:00'),
    paused_at: null,
    current_item_id: null,
    current_since: null,
    plan: planOf(stage),
    created_at: before,
  })
  const items = new ItemWriter(stage)
  const waiting = talkedAbout(stage, items)
  recordItem(stage, items)
  promptItem(stage, items)
  writeNotes(stage, items)
  const promises = [makePromise(stage), makePromise(stage)]
  if (index % 40 === 20) writeCancelled(stage)
  return { before: on, promises, waiting }
}

/** Four topics and promises: what waited since the last time, what was promised then, and what is new. */
function talkedAbout(stage: Stage, items: ItemWriter): Course['waiting'] {
  const { chance, course, sitting } = stage
  for (const promise of course.promises) items.promise(promise)
  if (course.waiting) items.topic({ ...course.waiting, carried: 1, isResolved: true })
  let waiting: Course['waiting'] = null
  while (items.count < 4) {
    const text = chance.line(chance.between(3, 8))
    const hasToWait = waiting === null && course.waiting === null && chance.isLucky(0.08)
    const id = writeTopic(stage, text, hasToWait ? sitting.next : sitting.on)
    items.topic({ id, text, carried: 0, isResolved: !hasToWait })
    if (hasToWait) waiting = { id, text }
  }
  if (waiting && sitting.next === null) {
    stage.insert('carry_count', {
      relationship_id: sitting.person.relationshipId,
      source_kind: 'topic',
      source_id: waiting.id,
      carried: 1,
    })
  }
  return waiting
}

function writeTopic({ insert, chance, sitting }: Stage, text: string, resolvedOn: string | null) {
  const raised = addDays(sitting.on, -chance.between(0, 5))
  const id = chance.id(moment(raised, '11:00'))
  insert('topic', {
    id,
    relationship_id: sitting.person.relationshipId,
    text,
    raised_by: chance.isLucky(0.5) ? 'them' : 'me',
    served: chance.pick(['customer', 'employee', 'boss', null] as const),
    due: null,
    visibility: chance.isLucky(0.1) ? 'private' : 'shareable',
    state: resolvedOn === null ? 'open' : 'resolved',
    resolution: resolvedOn === null ? '' : chance.line(5),
    raised_on: raised,
    resolved_on: resolvedOn,
    created_at: moment(raised, '11:00'),
  })
  return id
}

/** One long shared note, half the time a private one, and one under an item; the long one has an older version. */
function writeNotes({ insert, chance, sitting, meetingId }: Stage, items: ItemWriter): void {
  const saved = moment(sitting.on, '18:00')
  const text = chance.note(chance.between(1000, 3000))
  const id = chance.id(saved)
  const note = { meeting_id: meetingId, saved_at: saved }
  insert('note', { id, ...note, item_id: null, audience: 'shared', text })
  insert('note_version', {
    id: chance.id(saved),
    note_id: id,
    text: text.slice(0, Math.floor(text.length / 2)),
    saved_at: moment(sitting.on, '17:50'),
  })
  if (chance.isLucky(0.5)) {
    const words = chance.note(250)
    insert('note', { id: chance.id(saved), ...note, item_id: null, audience: 'private', text: words })
  }
  if (items.first) {
    const words = chance.note(200)
    insert('note', { id: chance.id(saved), ...note, item_id: items.first, audience: 'shared', text: words })
  }
  if (chance.isLucky(0.01)) {
    insert('meeting_amendment', {
      id: chance.id(saved),
      meeting_id: meetingId,
      text: chance.line(12),
      written_at: moment(addDays(sitting.on, 1), '09:00'),
    })
  }
}

/** Now and then one did not take place. */
function writeCancelled({ insert, chance, sitting }: Stage): void {
  const { person, on } = sitting
  const made = moment(addDays(on, -7), '10:00')
  insert('meeting', {
    id: chance.id(made),
    relationship_id: person.relationshipId,
    held_on: on,
    starts_at: '19:30',
    zone,
    length_min: person.lengthMinutes,
    status: 'cancelled',
    cancel_reason: chance.line(4),
    cancelled_on: addDays(on, -1),
    sent_at: null,
    prepared_at: null,
    started_at: null,
    ended_at: null,
    paused_at: null,
    current_item_id: null,
    current_since: null,
    created_at: made,
  })
}

/** The plan a built agenda keeps. */
function planOf({ sitting }: Stage): string {
  const { person, on, next } = sitting
  const shares = meetingShares({
    lengthMinutes: person.lengthMinutes,
    relationship: person.kind,
    quarterEnd: false,
    stance: 'customer_first',
  })
  return JSON.stringify({
    asOf: on,
    next: next ?? addDays(on, 7),
    isQuarterEnd: false,
    wrapMinutes: shares.wrapMinutes,
    bufferMinutes: shares.bufferMinutes,
    availableMinutes: shares.plannableMinutes,
    overbookedBy: 0,
    openFloorMinutes: 0,
    shares: shares.sections,
    strip: [],
    notices: [],
  })
}
