// What the growth of the team needs from you: chances to mention, and a talk about staying that is due.
import { stayStanding, stayWords } from '../../../shared/attention/rules'
import type { LocalDate } from '../../../shared/dates'
import { mentionWords, unmentionedFor } from '../../../shared/opportunities/matches'
import type { PersonRow } from '../../../shared/people/model'
import { firstName } from '../../../shared/people/names'
import type { NeedsYou } from '../../../shared/today/contract'
import type { Reader } from '../../storage/store'
import { isStanding, matchRows } from '../opportunities/matches'
import { mostOfOneSort } from './sorts'

export async function needsOfGrowth(
  db: Reader,
  people: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const reports = people.filter(({ kind }) => kind === 'direct_report')
  return [...(await chancesToMention(db, reports, today)), ...(await stayToAsk(db, reports, today))]
}

/** A chance that suits a report and was not mentioned for more than 14 days. */
async function chancesToMention(
  db: Reader,
  reports: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const due = (await matchRows(db).execute()).flatMap((row) => {
    const isHere = reports.some(({ id }) => id === row.personId)
    const days = isHere && isStanding(row, today) ? unmentionedFor(row, today) : null
    return days === null ? [] : [{ ...row, days }]
  })
  return due
    .toSorted((a, b) => b.days - a.days)
    .slice(0, mostOfOneSort)
    .map(({ id, opportunityId, personName, text, days }) => ({
      id: `match:${id}`,
      served: 'employee',
      title: text,
      why: `It suits ${firstName(personName)}. ${mentionWords(days)}.`,
      action: 'match',
      ref: opportunityId,
    }))
}

/** One person at a time: the one whose talk has been due longest. */
async function stayToAsk(
  db: Reader,
  reports: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const talks = await db
    .selectFrom('stay_talk')
    .select('person_id as personId')
    .select((eb) => eb.fn.max('talked_on').as('on'))
    .where('talked_on', '<=', today)
    .groupBy('person_id')
    .execute()
  const [first] = reports
    .map(({ id, name, startedOn }) => {
      const lastOn = talks.find(({ personId }) => personId === id)?.on ?? null
      return { id, name, startedOn, lastOn, ...stayStanding({ lastOn, startedOn, facts: 0 }, today) }
    })
    .filter(({ isDue }) => isDue)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (first === undefined) return []
  return [
    {
      id: `stay:${first.id}`,
      served: 'employee',
      title: `Ask what would make ${firstName(first.name)} stay`,
      why: `${stayWords(first, today)}. Only you see this.`,
      action: 'stay',
      ref: first.id,
    },
  ]
}
