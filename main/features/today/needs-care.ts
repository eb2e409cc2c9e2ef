// Quiet words about the team: someone whom nobody told for long that what they do is seen.
import type { LocalDate } from '../../../shared/dates'
import type { PersonRow } from '../../../shared/people/model'
import { firstName } from '../../../shared/people/names'
import { QUIET_FACTOR } from '../../../shared/recognition/rules'
import type { NeedsYou } from '../../../shared/today/contract'
import type { Reader } from '../../storage/store'
import { recognitionDays, sinceLastOf } from '../recognition/rows'

/** The one longest without recognition, once that is more than twice the days you chose. */
export async function longUnrecognised(
  db: Reader,
  people: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const limit = QUIET_FACTOR * (await recognitionDays(db))
  const reports = people.filter(({ kind }) => kind === 'direct_report')
  const all = await Promise.all(
    reports.map(async (person) => ({ person, days: (await sinceLastOf(db, person, today)).days })),
  )
  const [longest] = all
    .filter(({ days }) => days > limit)
    .toSorted((a, b) => b.days - a.days || (a.person.name < b.person.name ? -1 : 1))
  if (!longest) return []
  const { person, days } = longest
  return [
    {
      id: `recognise:${person.id}`,
      served: 'employee',
      title: `${firstName(person.name)} has not been recognised for ${days} days`,
      why: 'What did you see that was worth a word?',
      action: 'recognise',
      ref: person.id,
    },
  ]
}
