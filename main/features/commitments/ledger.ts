// The say/do ledger from the rows: by quarter, for all or one person.
import type { ExpressionBuilder } from 'kysely'
import { cleanRate, isLedgerTooSafe, ledgerOf } from '../../../shared/commitments/ledger'
import type { LedgerView } from '../../../shared/commitments/model'
import { addDays, firstDayOfQuarter, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import type { Tables } from '../../storage/schema'
import type { Reader } from '../../storage/store'
import { asHistory, movesOf } from './rows'

/** Promises of those who are no boss of yours: what a boss owes you is asked for, never counted. */
export function ofNoBoss(eb: ExpressionBuilder<Tables, 'commitment'>) {
  return eb.not(
    eb.exists(
      eb
        .selectFrom('relationship as r')
        .select('r.id')
        .whereRef('r.person_id', '=', 'commitment.person_id')
        .where('r.kind', '=', 'boss')
        .where('r.ended_on', 'is', null),
    ),
  )
}

export async function ledgerView(
  db: Reader,
  today: LocalDate,
  wish: {
    readonly personId?: Id | undefined
    readonly direction: 'mine' | 'theirs'
    readonly quarters: number
  },
): Promise<LedgerView> {
  let from = firstDayOfQuarter(today)
  for (let n = 1; n < wish.quarters; n++) from = firstDayOfQuarter(addDays(from, -1))
  let query = db
    .selectFrom('commitment')
    .select(['id', 'original_due', 'done_on', 'dropped_on', 'released_on', 'warned_on', 'quality'])
    .where('direction', '=', wish.direction)
    .where('current_due', '>=', from)
  if (wish.personId) query = query.where('person_id', '=', wish.personId)
  if (wish.direction === 'theirs') query = query.where(ofNoBoss)
  const rows = await query.execute()
  const moves = await movesOf(
    db,
    rows.map((row) => row.id),
  )
  const ledger = ledgerOf(
    rows.map((row) => asHistory(row, moves.get(row.id) ?? [])),
    today,
    wish.quarters,
  )
  return {
    rows: ledger,
    quality: cleanRate(rows.flatMap(({ done_on, quality }) => (done_on && quality ? [quality] : []))),
    isTooSafe: isLedgerTooSafe(ledger),
  }
}
