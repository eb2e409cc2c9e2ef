// How much was promised for the next 30 days, against the hours there are for it.
import { type Load, loadOf } from '../../../shared/commitments/ledger'
import type { LocalDate } from '../../../shared/dates'
import { found } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'

export async function loadToday(db: Reader, today: LocalDate): Promise<Load> {
  const me = await db.selectFrom('me').select('capacity_hours').executeTakeFirst()
  const open = await db
    .selectFrom('commitment')
    .select(['current_due as due', 'estimate_hours as hours'])
    .where('direction', '=', 'mine')
    .where('state', '=', 'open')
    .execute()
  return loadOf(open, me?.capacity_hours ?? 0, today)
}

export async function saveCapacityRow(trx: Writer, hours: number): Promise<void> {
  found(await trx.selectFrom('me').select('id').executeTakeFirst())
  await trx.updateTable('me').set({ capacity_hours: hours }).execute()
}
