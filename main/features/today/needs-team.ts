// What the team needs from you besides talks and obstacles: a pulse that fell.
import type { LocalDate } from '../../../shared/dates'
import type { PersonRow } from '../../../shared/people/model'
import { worstDimension } from '../../../shared/pulse/rules'
import type { NeedsYou } from '../../../shared/today/contract'
import { pulseFell, whyPulse } from '../../../shared/today/rules'
import type { Reader } from '../../storage/store'
import { pulseRows, trendsOf } from '../pulse'
import { mostOfOneSort } from './sorts'

/** In the order they are shown. */
export async function needsOfTeam(
  db: Reader,
  people: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  return fallenPulses(db, people, today)
}

/** Whose pulse fell, and when you talk next; nobody is compared with anybody. */
async function fallenPulses(
  db: Reader,
  people: readonly PersonRow[],
  today: LocalDate,
): Promise<readonly NeedsYou[]> {
  const needs: NeedsYou[] = []
  for (const { id, kind, name, relationshipId, next } of people) {
    if (kind === 'boss') continue
    const rows = await pulseRows(db, id, today)
    const worst = worstDimension(trendsOf(rows))
    if (worst === null) continue
    const scores = rows.flatMap((row) => row[worst] ?? [])
    needs.push({
      id: `pulse:${id}`,
      served: 'employee',
      title: pulseFell(name, worst, scores),
      why: whyPulse(scores, next?.on ?? null, today),
      action: next === null ? 'plan' : 'talk',
      ref: next === null ? relationshipId : next.id,
    })
  }
  return needs.slice(0, mostOfOneSort)
}
