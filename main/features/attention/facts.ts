// The facts about one report that ask for attention, gathered from what the features keep. For your own eyes only.
import { factsInWords, type StayStanding, stayStanding } from '../../../shared/attention/rules'
import type { LocalDate } from '../../../shared/dates'
import { type AttentionFlag, attentionFlags } from '../../../shared/insights/rates'
import { pulseDimensions, pulseQuestions } from '../../../shared/pulse/model'
import { lastThree } from '../../../shared/pulse/rules'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { lastGrowthTalk } from '../growth/rows'
import { aspirationViews, linkedOf } from '../growth/views'
import { pulseRows, trendsOf } from '../pulse'

export type Attention = {
  readonly flags: readonly AttentionFlag[]
  readonly facts: readonly string[]
  readonly stay: Stay
}

/** How long ago the last talk about staying was, and whether the next is due. */
type Stay = StayStanding & { readonly lastOn: LocalDate | null; readonly startedOn: LocalDate }

/** What asks for attention about a report on a day, and whether a talk about staying is due. */
export async function attentionOf(db: Reader, personId: Id, asOf: LocalDate): Promise<Attention> {
  const startedOn = (await reportSince(db, personId)) ?? asOf
  const pulse = await pulseFact(db, personId, asOf)
  const { part, whole } = linkedOf(await aspirationViews(db, personId))
  const flags = attentionFlags({
    asOf,
    startedOn,
    isPulseTriggered: pulse !== '',
    lastRecognitionOn: await lastRecognition(db, personId, asOf),
    lastGrowthTalkOn: await lastGrowthTalk(db, personId, asOf),
    cancelledOn: await cancellations(db, personId, asOf),
    unlinkedAspirations: whole - part,
    obstacles: await openObstacles(db, personId, asOf),
  })
  const stay = await stayOf(db, { personId, startedOn, asOf, facts: flags.length })
  return { flags, facts: factsInWords(flags, pulse), stay }
}

type OfStay = {
  readonly personId: Id
  readonly startedOn: LocalDate
  readonly asOf: LocalDate
  /** How many facts ask for attention; none when only the half year counts. */
  readonly facts: number
}

export async function stayOf(db: Reader, { personId, startedOn, asOf, facts }: OfStay): Promise<Stay> {
  const lastOn = await lastStayTalk(db, personId, asOf)
  return { ...stayStanding({ lastOn, startedOn, facts }, asOf), lastOn, startedOn }
}

/** Since when they report to you. */
async function reportSince(db: Reader, personId: Id): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('relationship')
    .select('started_on')
    .where('person_id', '=', personId)
    .where('kind', '=', 'direct_report')
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .executeTakeFirst()
  return row?.started_on ?? null
}

/** "Energy 4, 3, 2", each dimension that fell or is low; '' when none did. */
async function pulseFact(db: Reader, personId: Id, asOf: LocalDate): Promise<string> {
  const rows = await pulseRows(db, personId, asOf)
  const trends = trendsOf(rows)
  return pulseDimensions
    .filter((dimension) => trends[dimension].triggered)
    .map((dimension) => `${pulseQuestions[dimension].label} ${lastThree(rows.map((row) => row[dimension]))}`)
    .join('; ')
}

async function lastRecognition(db: Reader, personId: Id, asOf: LocalDate): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('recognition')
    .select((eb) => eb.fn.max('delivered_on').as('on'))
    .where('person_id', '=', personId)
    .where('delivered_on', '<=', asOf)
    .executeTakeFirst()
  return row?.on ?? null
}

/** The days talks were called off, whoever did; not those that ended with the relationship. */
async function cancellations(db: Reader, personId: Id, asOf: LocalDate): Promise<readonly LocalDate[]> {
  const rows = await db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .select('m.cancelled_on as on')
    .where('r.person_id', '=', personId)
    .where('r.kind', '=', 'direct_report')
    .where('r.ended_on', 'is', null)
    .where('m.status', '=', 'cancelled')
    .where('m.cancelled_on', '<=', asOf)
    .execute()
  return rows.flatMap(({ on }) => on ?? [])
}

async function openObstacles(db: Reader, personId: Id, asOf: LocalDate) {
  return db
    .selectFrom('obstacle')
    .select(['severity', 'opened_on as openedOn'])
    .where('raised_by', '=', personId)
    .where('state', 'in', ['raised', 'accepted', 'working', 'waiting'])
    .where('opened_on', '<=', asOf)
    .execute()
}

async function lastStayTalk(db: Reader, personId: Id, asOf: LocalDate): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('stay_talk')
    .select((eb) => eb.fn.max('talked_on').as('on'))
    .where('person_id', '=', personId)
    .where('talked_on', '<=', asOf)
    .executeTakeFirst()
  return row?.on ?? null
}
