// What a meeting is called on screen and on paper.
import type { MeetingRow } from '../../../shared/meetings/model'
import { firstName } from '../../app/words'

/** 'Check-in with Ingrid', 'One-on-one with Tomas'; a title of its own takes the first words, unless it names them. */
export function meetingTitle(meeting: Pick<MeetingRow, 'title' | 'kind' | 'personName'>): string {
  const them = firstName(meeting.personName)
  if (meeting.title.includes(them)) return meeting.title
  return `${meeting.title || meetingKind(meeting)} with ${them}`
}

export function meetingKind(meeting: Pick<MeetingRow, 'kind'>): string {
  return meeting.kind === 'boss' ? 'Check-in' : 'One-on-one'
}
