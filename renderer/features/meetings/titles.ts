// What a meeting is called on screen and on paper.
import type { MeetingRow } from '../../../shared/meetings/model'
import { firstName } from '../../app/words'

/** Its own title, else 'Check-in with Ingrid' or 'One-on-one with Tomas'. */
export function meetingTitle(meeting: Pick<MeetingRow, 'title' | 'kind' | 'personName'>): string {
  if (meeting.title) return meeting.title
  return `${meetingKind(meeting)} with ${firstName(meeting.personName)}`
}

export function meetingKind(meeting: Pick<MeetingRow, 'kind'>): string {
  return meeting.kind === 'boss' ? 'Check-in' : 'One-on-one'
}
