// One item of an agenda as it stands in its row.
import type { Selectable } from 'kysely'
import type { AgendaItemTable } from '../../storage/schema'

export type ItemRow = Selectable<AgendaItemTable>
