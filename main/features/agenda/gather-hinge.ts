// What rises to a boss and comes back, as both meetings gather it: how far it came, and the loops to close.
import type { AgendaSection } from '../../../shared/agenda/model'
import type { LocalDate } from '../../../shared/dates'
import type { RisenKind } from '../../../shared/hinge/model'
import { threadInWords, threadOf } from '../../../shared/hinge/rules'
import type { Id, Served, Visibility } from '../../../shared/words'
import { threadsOf } from '../hinge/threads'
import { type Gathered, type Gathering, gathered } from './gathered'

/** "Raised 16 Apr → with Ruth 14 May, waiting on the budget": how far something that is open has come. */
export function risenSoFar(
  row: { readonly raisedOn: LocalDate; readonly waitingOn?: string },
  talk: { readonly on: LocalDate; readonly bossName: string } | undefined,
  asOf: LocalDate,
): string {
  const { raisedOn, waitingOn = '' } = row
  const open = { raisedOn, withBossOn: talk?.on ?? null, ending: null, endedOn: null, toldOn: [] }
  const way = threadInWords(threadOf(open), talk?.bossName ?? null, asOf)
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}${waitingOn ? `, waiting on ${waitingOn}` : ''}`
}

type Settled = {
  readonly id: Id
  readonly title: string
  readonly text: string
  readonly served: Served | null
  readonly visibility: Visibility
}

/** Things settled that someone waits to hear of, each with the way it went. */
export async function loopsAs(
  gathering: Gathering,
  section: AgendaSection,
  kind: RisenKind,
  rows: readonly Settled[],
): Promise<readonly Gathered[]> {
  const ids = rows.map(({ id }) => id)
  const risen = ids.length ? await threadsOf(gathering.db, kind, gathering.asOf, ids) : []
  return rows.map(({ id, title, text, served, visibility }) => {
    const found = risen.find((each) => each.id === id)
    const way = found ? threadInWords(found.thread, found.bossName, gathering.asOf) : ''
    return gathered(
      gathering,
      { kind: 'close_loop', section, served: served ?? 'employee', sourceKind: kind, sourceId: id, title },
      { detail: [text, way].filter(Boolean).join('\n'), visibility },
    )
  })
}
