// How much of the one-on-ones went to what the reports brought (domain section 4.7).
import { addDays, type LocalDate } from '../../../shared/dates'
import type { VoiceInsight } from '../../../shared/insights/contract'
import { VOICE_TARGET_PERCENT, voiceShare } from '../../../shared/insights/rates'
import { BALANCE_DAYS } from '../../../shared/insights/rules'
import type { PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'

/** Planned minutes of one-on-ones held in 90 days, those on what the report raised, all together and by person. */
export async function voiceOf(
  db: Reader,
  reports: readonly PersonRow[],
  today: LocalDate,
): Promise<VoiceInsight> {
  const rows = await db
    .selectFrom('meeting as m')
    .innerJoin('agenda_item as i', 'i.meeting_id', 'm.id')
    .select(['m.relationship_id as relationshipId', 'i.raised_by as raisedBy'])
    .select((eb) => eb.fn.sum<number>('i.minutes').as('minutes'))
    .where('m.status', '=', 'closed')
    .where('m.held_on', '>', addDays(today, -BALANCE_DAYS))
    .where('m.held_on', '<=', today)
    .where('i.held_out', 'is', null)
    .where((eb) => eb.or([eb('i.state', 'not in', ['parked', 'dropped']), eb('i.outcome', 'is not', null)]))
    .where(
      'm.relationship_id',
      'in',
      reports.map(({ relationshipId }) => relationshipId),
    )
    .groupBy(['m.relationship_id', 'i.raised_by'])
    .execute()
  const of = (relationshipId: Id | null) => {
    const own = rows.filter((row) => relationshipId === null || row.relationshipId === relationshipId)
    const items = own.map((row) => ({ minutes: row.minutes, isRaisedByThem: row.raisedBy === 'them' }))
    return {
      theirs: items.reduce((sum, item) => sum + (item.isRaisedByThem ? item.minutes : 0), 0),
      minutes: items.reduce((sum, item) => sum + item.minutes, 0),
      percent: voiceShare(items).percent,
    }
  }
  const me = await db.selectFrom('me').select('voice_target').executeTakeFirst()
  return {
    ...of(null),
    target: me?.voice_target ?? VOICE_TARGET_PERCENT,
    people: reports.map(({ id, name, relationshipId }) => ({ personId: id, name, ...of(relationshipId) })),
  }
}
