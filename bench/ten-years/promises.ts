// A promise with its whole life: what the next meeting brings is known already, and the rules say where it stands.
import { promiseStanding } from '../../shared/commitments/rules'
import { addDays, daysBetween } from '../../shared/dates'
import { type MadePromise, moment, type Stage } from './story'

/** Most promises are kept; what was made in the last meeting is still open. */
const ends: readonly MadePromise['end'][] = [
  ...Array<'done'>(9).fill('done'),
  ...Array<'done_before'>(8).fill('done_before'),
  'dropped',
  'released',
]

export function makePromise({ insert, chance, cast, sitting, meetingId }: Stage): MadePromise {
  const { person, on, next } = sitting
  const last = next ?? addDays(on, 7)
  const end = next === null ? null : chance.pick(ends)
  const endedOn = end === null ? null : end === 'done_before' ? on : last
  const isHurried = daysBetween(on, last) >= 2 && chance.isLucky(0.2)
  const isMoved = isHurried && chance.isLucky(0.5)
  const originalDue = isHurried ? addDays(on, 1) : last
  const id = chance.id(moment(on, person.at))
  const promise = {
    id,
    originalDue,
    renegotiations: isMoved ? [{ askedOn: on, newDue: last, accepted: true }] : [],
    doneOn: end === 'done' || end === 'done_before' ? endedOn : null,
    droppedOn: end === 'dropped' ? endedOn : null,
    releasedOn: end === 'released' ? endedOn : null,
    warnedOn: null,
  }
  const { state, currentDue } = promiseStanding(promise)
  const text = chance.line(chance.between(4, 9))
  const direction = chance.isLucky(0.5) ? 'mine' : 'theirs'
  insert('commitment', {
    id,
    person_id: person.id,
    direction,
    text,
    served: person.kind === 'boss' ? 'boss' : 'employee',
    made_on: on,
    original_due: originalDue,
    current_due: currentDue,
    state,
    done_on: promise.doneOn,
    dropped_on: promise.droppedOn,
    released_on: promise.releasedOn,
    warned_on: null,
    quality: promise.doneOn === null ? null : 'clean',
    miss_reason: end === 'dropped' ? chance.line(5) : '',
    estimate_hours: chance.between(1, 8),
    goal_id: chance.isLucky(0.2) ? chance.pick(cast.goalIds) : null,
    meeting_id: meetingId,
    visibility: chance.isLucky(0.05) ? 'private' : 'shareable',
    created_at: moment(on, person.at),
  })
  if (isMoved) {
    insert('commitment_move', {
      id: chance.id(moment(on, person.at)),
      commitment_id: id,
      step: 1,
      asked_on: on,
      old_due: originalDue,
      new_due: last,
      is_accepted: 1,
    })
  }
  return { id, text, direction, due: currentDue, end }
}
