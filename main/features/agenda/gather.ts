// Gathers what may be talked about in a meeting: rows become candidates, nothing is decided and nothing written.
// Which rows, whom they serve, where they go and when they are due follow the gathering tables of the domain.
import type { AgendaInput, Candidate } from '../../../shared/agenda/model'
import { addDays, daysBetween, isLastMeetingOfQuarter, type LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'
import { found } from '../../handlers'
import type { Reader } from '../../storage/store'
import { directContactOf } from '../contact'
import { gatherBossRows } from './gather-boss'
import { gatherPrompts } from './gather-prompts'
import { gatherReportRows } from './gather-report'
import type { Gathered, Gathering } from './gathered'

/** The alignment check is due at the end of a quarter, or when the last one lies this many days back. */
export const checkAfterDays = 80

export async function openGathering(db: Reader, meetingId: Id): Promise<Gathering> {
  const row = found(
    await db
      .selectFrom('meeting as m')
      .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
      .innerJoin('person as p', 'p.id', 'r.person_id')
      .select([
        'm.id as meetingId',
        'm.held_on as asOf',
        'm.zone',
        'm.starts_at as at',
        'm.length_min as lengthMinutes',
        'r.id as relationshipId',
        'r.kind',
        'r.stance',
        'r.is_primary',
        'r.cadence_days',
        'r.started_on as startedOn',
        'p.id as personId',
        'p.name as personName',
      ])
      .where('m.id', '=', meetingId)
      .executeTakeFirst(),
  )
  return gatheringFrom(db, row)
}

type Begun = Pick<
  Gathering,
  | 'meetingId'
  | 'relationshipId'
  | 'kind'
  | 'stance'
  | 'personId'
  | 'personName'
  | 'startedOn'
  | 'asOf'
  | 'lengthMinutes'
> & { readonly zone: string; readonly is_primary: 0 | 1; readonly cadence_days: number }

/** The gathering for a talk with someone on a day, whether it is planned or only thought of. */
export async function gatheringFrom(db: Reader, row: Begun): Promise<Gathering> {
  const { meetingId } = row
  const nextPlanned = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', row.relationshipId)
    .where('id', '!=', meetingId)
    .where('status', 'in', ['planned', 'prepared'])
    .where('held_on', '>', row.asOf)
    .orderBy('held_on')
    .executeTakeFirst()
  const held = await heldBefore(db, row)
  const next = nextPlanned?.held_on ?? addDays(row.asOf, row.cadence_days)
  return {
    db,
    meetingId,
    relationshipId: row.relationshipId,
    kind: row.kind,
    stance: row.stance,
    isPrimary: row.is_primary === 1,
    personId: row.personId,
    personName: row.personName,
    startedOn: row.startedOn,
    lengthMinutes: row.lengthMinutes,
    asOf: row.asOf,
    next,
    previous: held.last,
    heldBefore: held.count,
    isCheckDue:
      row.kind === 'boss' && (await isCheckDue(db, row.relationshipId, row.startedOn, row.asOf, next)),
    isContactLong: (await directContactOf(db, row.asOf, row.zone))?.isLong ?? false,
    counts: await countsOf(db, row.relationshipId),
  }
}

/** The talks closed with someone up to that day, this one left out: how many, and the day of the last. */
export async function heldBefore(
  db: Reader,
  { meetingId, relationshipId, asOf }: Pick<Gathering, 'meetingId' | 'relationshipId' | 'asOf'>,
): Promise<{ readonly count: number; readonly last: LocalDate | null }> {
  const held = await db
    .selectFrom('meeting')
    .select((eb) => [eb.fn.max('held_on').as('last'), eb.fn.countAll<number>().as('n')])
    .where('relationship_id', '=', relationshipId)
    .where('status', '=', 'closed')
    .where('held_on', '<=', asOf)
    .where('id', '!=', meetingId)
    .executeTakeFirst()
  return { count: held?.n ?? 0, last: held?.last ?? null }
}

/**
 * Whether the check-in of `asOf` is the one to check goals in: the last of a quarter, or 80 days after the last check
 * (after the relationship began, if there was none). Gone through before the talk, it still takes its time there.
 */
export async function isCheckDue(
  db: Reader,
  relationshipId: Id,
  startedOn: LocalDate,
  asOf: LocalDate,
  next: LocalDate,
): Promise<boolean> {
  const last = await db
    .selectFrom('alignment_check')
    .select((eb) => eb.fn.max('checked_on').as('on'))
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'done')
    .where('checked_on', '<=', asOf)
    .executeTakeFirst()
  return isLastMeetingOfQuarter(asOf, next) || daysBetween(last?.on ?? startedOn, asOf) >= checkAfterDays
}

/** Everything that may be talked about in this meeting, prompts included, by candidate id. */
export async function gather(gathering: Gathering): Promise<readonly Gathered[]> {
  const rows = gathering.kind === 'boss' ? await gatherBossRows(gathering) : await gatherReportRows(gathering)
  const prompts = await gatherPrompts(gathering, rows)
  return [...rows, ...prompts].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The input of the agenda rules for these candidates. */
export function inputOf(gathering: Gathering, candidates: readonly Candidate[]): AgendaInput {
  return {
    stance: gathering.stance,
    asOf: gathering.asOf,
    nextMeeting: gathering.next,
    lengthMinutes: gathering.lengthMinutes,
    relationship: gathering.kind,
    quarterEnd: gathering.isCheckDue,
    candidates,
  }
}

async function countsOf(db: Reader, relationshipId: Id): Promise<Gathering['counts']> {
  const rows = await db
    .selectFrom('carry_count')
    .select(['source_kind', 'source_id', 'carried', 'parked'])
    .where('relationship_id', '=', relationshipId)
    .execute()
  return new Map(
    rows.map(({ source_kind, source_id, carried, parked }) => [
      `${source_kind}:${source_id}`,
      { carried, parked },
    ]),
  )
}
