// When a customer last spoke to you yourself: signals heard at hop 0, whatever became of them.
import type { LocalDate } from '../../shared/dates'
import { type DirectContact, directContact } from '../../shared/signals/contact'
import { localDay } from '../handlers'
import type { Reader } from '../storage/store'

/** Null before anyone is here. Suppliers are no customers; who is not named may be one. */
export async function directContactOf(
  db: Reader,
  asOf: LocalDate,
  zone: string,
): Promise<DirectContact | null> {
  const begun = await db
    .selectFrom('person')
    .select((eb) => eb.fn.min('created_at').as('at'))
    .executeTakeFirst()
  if (!begun?.at) return null
  const heard = await db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .leftJoin('signal_source as c', (join) =>
      join.onRef('c.signal_id', '=', 's.id').on('c.heard_on', '<=', asOf),
    )
    .select((eb) => [eb.fn.max('s.captured_on').as('captured'), eb.fn.max('c.heard_on').as('heard')])
    .where('s.hop', '=', 0)
    .where('s.captured_on', '<=', asOf)
    .where((eb) => eb.or([eb('p.kind', 'is', null), eb('p.kind', '!=', 'supplier')]))
    .executeTakeFirst()
  const days = [heard?.captured, heard?.heard].filter((day) => day !== null && day !== undefined)
  return directContact(days.toSorted().at(-1) ?? null, localDay(new Date(begun.at), zone), asOf)
}
