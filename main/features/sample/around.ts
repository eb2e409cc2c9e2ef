// What stands around the made-up team: how the weeks divided, what broke, and what the boss was asked to back.
import { call } from '@orpc/server'
import { mondayOf } from '../../../shared/weeks/rules'
import { todayOf } from '../../handlers'
import { focusGroup } from '../focus-group'
import { sponsor } from '../sponsor'
import { weeks } from '../weeks'
import type { Entry } from './calendar'
import type { Cast } from './team'

/** Hours at desk work and at the job, by how many weeks ago. */
const divided: readonly (readonly [ago: number, desk: number, job: number])[] = [
  [7, 34, 7],
  [6, 33, 8],
  [5, 35.5, 6.5],
  [4, 31, 9],
  [3, 30.5, 9.5],
  [1, 29, 11],
]

/** Everything here is written on the day it was noted. */
export function aroundEntries(cast: Cast): readonly Entry[] {
  const { relationshipId } = cast.people.Ingrid
  return [
    ...divided.map(
      ([ago, desk, job]): Entry => ({
        on: -7 * ago,
        at: '16:30',
        write: (context) =>
          call(
            weeks.save,
            {
              weekOn: mondayOf(todayOf(context)),
              deskMinutes: Math.round(desk * 60),
              jobMinutes: Math.round(job * 60),
            },
            { context },
          ),
      }),
    ),
    {
      on: -4,
      at: '17:10',
      write: (context) =>
        call(
          focusGroup.noteIncident,
          { theme: 'import', text: 'A clinic could not open because its data was missing' },
          { context },
        ),
    },
    {
      on: -62,
      at: '15:20',
      write: (context) =>
        call(
          sponsor.add,
          {
            relationshipId,
            text: 'Two days a month for the team to visit customers',
            askedOn: todayOf(context),
          },
          { context },
        ),
    },
  ]
}
