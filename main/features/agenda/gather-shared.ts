// Rows that both meetings gather the same way: topics, promises between us, signals, undefined expectations.
import { sql } from 'kysely'
import type { AgendaSection } from '../../../shared/agenda/model'
import { specialMinutes } from '../../../shared/agenda/weights'
import { waitingWords } from '../../../shared/commitments/ledger'
import { addDays, dayInWords } from '../../../shared/dates'
import { isPromoted } from '../../../shared/signals/rules'
import type { Id, Served } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { talksWithBoss } from '../hinge/talks'
import { servedByParty } from '../signals'
import { risenSoFar } from './gather-hinge'
import { type Gathered, type Gathering, gathered, waitingIds } from './gathered'

/** Live topics of the relationship; theirs in a one-on-one go to their own section. */
export async function topicRows(
  gathering: Gathering,
  sectionFor: (served: Served, raisedBy: 'me' | 'them') => AgendaSection,
  usual: Served,
): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('topic')
    .selectAll()
    .where('relationship_id', '=', gathering.relationshipId)
    .where('state', '=', 'open')
    .execute()
  return rows.map((row) => {
    const served = row.served ?? usual
    return gathered(
      gathering,
      {
        kind: 'topic',
        section: sectionFor(served, row.raised_by),
        served,
        sourceKind: 'topic',
        sourceId: row.id,
        title: row.text,
      },
      { due: row.due, raisedBy: row.raised_by, visibility: row.visibility },
    )
  })
}

/**
 * Promises between you and this person: overdue, due by the next meeting, or resolved since the last one (once,
 * without a day). What the boss owes you is worded as a question and stands among the asks.
 */
export async function commitmentRows(gathering: Gathering): Promise<readonly Gathered[]> {
  const { db, personId, asOf, next, previous } = gathering
  const waiting = waitingIds(gathering, 'commitment') as Id[]
  // One look-up by its own index for each reason to be here; asked together they would read every promise ever made.
  const between = () => db.selectFrom('commitment').selectAll().where('person_id', '=', personId)
  const settledOn = sql<string>`coalesce(done_on, dropped_on, released_on)`
  const found = [
    ...(await between().where('state', '=', 'open').where('current_due', '<=', next).execute()),
    ...(await between()
      .where('state', '!=', 'open')
      .where(settledOn, '>', previous ?? '')
      .where(settledOn, '<=', asOf)
      .execute()),
    ...(waiting.length
      ? await between().where('id', 'in', waiting).where('state', '=', 'open').execute()
      : []),
  ]
  const rows = [...new Map(found.map((row) => [row.id, row])).values()]
  const weights = await goalWeights(
    db,
    rows.map((row) => row.goal_id),
  )
  return rows.flatMap((row) => {
    const isOpen = row.state === 'open'
    const isTheBosss = gathering.kind === 'boss' && row.direction === 'theirs'
    if (isTheBosss && !isOpen) return []
    const isOverdue = isOpen && row.current_due < asOf
    return [
      gathered(
        gathering,
        {
          kind: 'commitment',
          section: isTheBosss ? 'decisions' : 'promises',
          served: row.served,
          sourceKind: 'commitment',
          sourceId: row.id,
          title: isTheBosss ? askOf(row.text) : titleOf(row, asOf),
        },
        {
          ...(isOverdue
            ? {
                minutes: specialMinutes.overdueCommitment.defaultMinutes,
                floorMinutes: specialMinutes.overdueCommitment.floorMinutes,
              }
            : {}),
          due: isOpen ? row.current_due : null,
          iOwe: isOverdue && row.direction === 'mine',
          goalWeight: weights.get(row.goal_id) ?? 0,
          raisedBy: row.direction === 'mine' ? 'me' : 'them',
          visibility: row.visibility,
          detail: !isOpen
            ? ''
            : (isTheBosss && waitingWords(row.current_due, asOf)) ||
              `Due ${dayInWords(row.current_due, asOf)}`,
        },
      ),
    ]
  })
}

function askOf(text: string): string {
  const words = text.replace(/[.!?\s]+$/u, '')
  return `What would unblock “${words}”?`
}

function titleOf(
  row: {
    readonly text: string
    readonly state: string
    readonly done_on: string | null
    readonly dropped_on: string | null
    readonly released_on: string | null
  },
  asOf: string,
): string {
  if (row.done_on) return `${row.text}: done ${dayInWords(row.done_on, asOf)}`
  if (row.dropped_on) return `${row.text}: dropped ${dayInWords(row.dropped_on, asOf)}`
  if (row.released_on) return `${row.text}: released ${dayInWords(row.released_on, asOf)}`
  return row.text
}

/**
 * Live signals. With the boss (`personId` null) those of severity 3 or more, or heard from two or more in
 * 60 days; in a one-on-one those the person is a source of or whose party is theirs.
 */
export async function signalRows(gathering: Gathering, personId: Id | null): Promise<readonly Gathered[]> {
  const { db, asOf } = gathering
  const rows = await db
    .selectFrom('signal as s')
    .leftJoin('party as p', 'p.id', 's.party_id')
    .selectAll('s')
    .select(['p.kind as partyKind', 'p.name as partyName', 'p.owner_id as partyOwner'])
    .where('s.state', 'in', ['captured', 'triaged', 'watching'])
    .execute()
  if (rows.length === 0) return []
  const sources = await db
    .selectFrom('signal_source')
    .select(['signal_id', 'person_id', 'party_id', 'heard_on', 'consent_to_name'])
    .where(
      'signal_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  const weights = await goalWeights(
    db,
    rows.map((row) => row.goal_id),
  )
  const talks = await talksWithBoss(
    db,
    'signal',
    rows.map((row) => row.id),
  )
  const waiting = waitingIds(gathering, 'signal')
  const bySignal = new Map<Id, typeof sources>()
  for (const source of sources)
    bySignal.set(source.signal_id, [...(bySignal.get(source.signal_id) ?? []), source])
  return rows.flatMap((row) => {
    const own = bySignal.get(row.id) ?? []
    const recent = own.filter((source) => source.heard_on > addDays(asOf, -60)).length
    const isWanted =
      personId === null
        ? isPromoted({ severity: row.severity, recentSources: recent })
        : row.partyOwner === personId || own.some((source) => source.person_id === personId)
    if (!isWanted && !waiting.includes(row.id)) return []
    return [
      gathered(
        gathering,
        {
          kind: 'signal',
          section: 'customers',
          served: row.served ?? servedByParty(row.partyKind),
          sourceKind: 'signal',
          sourceId: row.id,
          title: row.text,
        },
        {
          severity: row.severity,
          sources: Math.max(1, own.length),
          goalWeight: weights.get(row.goal_id) ?? 0,
          visibility: row.visibility,
          detail: [
            mayName(row.party_id, own) || personId !== null ? row.partyName : '',
            risenSoFar({ raisedOn: row.captured_on }, talks.get(row.id), asOf),
          ]
            .filter(Boolean)
            .join('. '),
        },
      ),
    ]
  })
}

/** Whether the party a signal is about may be named before others: not when it said so itself without consent. */
function mayName(
  partyId: Id | null,
  sources: readonly { readonly party_id: Id | null; readonly consent_to_name: number }[],
): boolean {
  return !sources.some((source) => source.party_id === partyId && source.consent_to_name === 0)
}

/** Active goals of one owner (null: yours) whose meaning of outstanding is not agreed, the two heaviest. */
export async function expectationRows(
  gathering: Gathering,
  ownerId: Id | null,
  section: AgendaSection,
  served: Served,
): Promise<readonly Gathered[]> {
  const rows = await gathering.db
    .selectFrom('goal')
    .select(['id', 'title', 'weight', 'visibility'])
    .where('owner_id', ownerId === null ? 'is' : '=', ownerId)
    .where('state', '=', 'active')
    .where('agreed_on', 'is', null)
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute()
  const waiting = waitingIds(gathering, 'goal')
  return rows
    .filter((row, index) => index < 2 || waiting.includes(row.id))
    .map((row) =>
      gathered(
        gathering,
        {
          kind: 'expectation',
          section,
          served,
          sourceKind: 'goal',
          sourceId: row.id,
          title: `Define outstanding for “${row.title}”`,
        },
        { goalWeight: row.weight, visibility: row.visibility, detail: 'Not agreed yet' },
      ),
    )
}

/** The weights of active goals by id; a goal that is over weighs nothing. */
export async function goalWeights(
  db: Reader,
  ids: readonly (Id | null)[],
): Promise<ReadonlyMap<Id | null, number>> {
  const wanted = ids.filter((id): id is Id => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'weight'])
    .where('id', 'in', wanted)
    .where('state', '=', 'active')
    .execute()
  return new Map(rows.map((row) => [row.id, row.weight]))
}
