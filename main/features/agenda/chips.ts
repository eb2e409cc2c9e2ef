// Quiet hints beside a check-in: a kind of the boss's matters nobody recorded since last time, and one that was not
// confirmed for long, themes that are hot, the team’s support. Each can be acted on: confirmed, added, or asked.
import type { AgendaChip } from '../../../shared/agenda/view'
import type { LocalDate } from '../../../shared/dates'
import { BALANCE_DAYS, balanceNote } from '../../../shared/insights/rules'
import { firstName } from '../../../shared/people/names'
import { namedInWords } from '../../../shared/recognition/rules'
import { missingKinds, refreshChip } from '../../../shared/topics/rules'
import type { Reader } from '../../storage/store'
import { themeChips } from '../focus-group'
import { voicesOf } from '../recognition/voices'
import { discussedSince, servedTime } from '../served-time'
import { sponsorChips } from '../sponsor'
import type { ChipTalk } from './chip-talk'
import { coverChips } from './chips-successors'

export async function bossChips(db: Reader, checkIn: ChipTalk): Promise<readonly AgendaChip[]> {
  const { relationshipId, asOf } = checkIn
  const rows = await db
    .selectFrom('boss_topic as t')
    .leftJoin('boss_topic_confirmation as c', 'c.boss_topic_id', 't.id')
    .select(['t.id', 't.kind', 't.text', 't.state', 't.raised_on as raisedOn'])
    .select((eb) => eb.fn.max('c.confirmed_on').as('confirmedOn'))
    .where('t.relationship_id', '=', relationshipId)
    .groupBy('t.id')
    .orderBy('t.created_at')
    .orderBy('t.id')
    .execute()
  const last = await db
    .selectFrom('meeting')
    .select((eb) => eb.fn.max('held_on').as('on'))
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '<', asOf)
    .executeTakeFirst()
  const since = last?.on ?? null
  return [
    ...missingKinds(rows, since, firstName(checkIn.personName), asOf),
    ...rows.filter(({ state }) => state === 'open').flatMap((row) => refreshChip(row, asOf) ?? []),
    ...(await sponsorChips(db, checkIn)),
    ...(await themeChips(db, asOf)),
    ...(await balanceChips(db, asOf)),
    ...(await coverChips(db)),
    ...(await voiceChips(db, asOf)),
  ]
}

/** Whom the last 90 days of talks served, when that is worth a word. */
async function balanceChips(db: Reader, asOf: LocalDate): Promise<readonly AgendaChip[]> {
  const time = servedTime(await discussedSince(db, asOf, BALANCE_DAYS))
  const text = time && balanceNote(time)
  return text ? [{ id: 'balance', type: 'note', text: `${text} in ${BALANCE_DAYS} days` }] : []
}

/** Who carried the customer's voice this quarter: worth naming to the boss. Names stay on screen (domain row 47). */
async function voiceChips(db: Reader, asOf: LocalDate): Promise<readonly AgendaChip[]> {
  const words = namedInWords((await voicesOf(db, asOf)).names)
  return words === null
    ? []
    : [{ id: 'voices', type: 'note', text: `The customer’s voice this quarter, ${words}` }]
}
