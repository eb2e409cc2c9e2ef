// Quiet hints beside a one-on-one: what nobody looked at for long. They never become items by themselves.
import type { AgendaChip } from '../../../shared/agenda/view'
import type { Reader } from '../../storage/store'
import type { ChipTalk } from './chips'
import { developmentChips } from './chips-growth'

type Source = (db: Reader, talk: ChipTalk) => Promise<readonly AgendaChip[]>

/** Each feature that has a hint to give, in the order they are shown. */
const sources: readonly Source[] = [developmentChips]

export async function reportChips(db: Reader, talk: ChipTalk): Promise<readonly AgendaChip[]> {
  return (await Promise.all(sources.map((source) => source(db, talk)))).flat()
}
