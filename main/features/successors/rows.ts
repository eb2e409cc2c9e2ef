// What you answer for, with who could take it over, as screens and agendas read it.
import type { Rate } from '../../../shared/insights/rates'
import type { ResponsibilityView } from '../../../shared/successors/model'
import { coverRate, isCovered } from '../../../shared/successors/rules'
import type { Reader } from '../../storage/store'

const byReadiness = ['now', 'soon', 'none']

/** Yours in the order they were written, then those handed on; whoever is readiest first. */
export async function responsibilityViews(db: Reader): Promise<readonly ResponsibilityView[]> {
  const rows = await db
    .selectFrom('responsibility')
    .select(['id', 'text', 'ended_on as endedOn'])
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const people = await db
    .selectFrom('successor as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .select(['s.id', 's.responsibility_id as responsibilityId', 's.person_id as personId', 's.readiness'])
    .select('p.name as personName')
    .orderBy('p.name')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => {
    const successors = people
      .filter(({ responsibilityId }) => responsibilityId === row.id)
      .map(({ responsibilityId: _, ...successor }) => successor)
      .toSorted((a, b) => byReadiness.indexOf(a.readiness) - byReadiness.indexOf(b.readiness))
    return { ...row, successors, isCovered: isCovered(successors) }
  })
}

/** How much of what is yours somebody could take over now or soon. */
export async function coverOf(db: Reader): Promise<Rate> {
  return coverRate((await responsibilityViews(db)).filter(({ endedOn }) => endedOn === null))
}
