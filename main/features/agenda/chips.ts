// Quiet hints beside a check-in: a kind of boss topic nobody recorded since last time, and one not confirmed for long.
import type { AgendaChip } from '../../../shared/agenda/view'
import { daysBetween, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

const refreshAfterDays = 35

const kinds = [
  { kind: 'issue', text: 'No current issue on record' },
  { kind: 'concern', text: 'No current concern on record' },
  { kind: 'deliverable', text: 'No current deliverable on record' },
] as const

export async function chipsFor(
  db: Reader,
  relationshipId: Id,
  asOf: LocalDate,
): Promise<readonly AgendaChip[]> {
  const topics = await db
    .selectFrom('boss_topic as t')
    .leftJoin('boss_topic_confirmation as c', 'c.boss_topic_id', 't.id')
    .select((eb) => [
      't.id',
      't.kind',
      't.text',
      't.raised_on',
      eb.fn.max('c.confirmed_on').as('confirmedOn'),
    ])
    .where('t.relationship_id', '=', relationshipId)
    .where('t.state', '=', 'open')
    .groupBy('t.id')
    .execute()
  const missing = kinds
    .filter(({ kind }) => !topics.some((topic) => topic.kind === kind))
    .map(({ kind, text }) => ({ id: `missing:${kind}`, text }))
  const stale = topics
    .map((topic) => ({ ...topic, days: daysBetween(topic.confirmedOn ?? topic.raised_on, asOf) }))
    .filter(({ days }) => days > refreshAfterDays)
    .map(({ id, text, days }) => ({
      id: `refresh:${id}`,
      text: `“${text}” was last confirmed ${days} days ago`,
    }))
  return [...missing, ...stale]
}
