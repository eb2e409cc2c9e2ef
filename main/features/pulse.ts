// The pulse's calls: answers tapped while a talk runs, estimates of your own, and what they show over time.
import type { LocalDate } from '../../shared/dates'
import {
  type PulseAnswers,
  type PulseDimension,
  type PulsePoint,
  type PulseTrend,
  type PulseView,
  pulseDimensions,
} from '../../shared/pulse/model'
import { pulseTrend, worstDimension } from '../../shared/pulse/rules'
import type { Id } from '../../shared/words'
import { act, found, handle, momentOf, notFound, readerOf, refuse } from '../handlers'
import type { Reader } from '../storage/store'
import { dayOf, kindOfPerson } from './references'

type Row = PulseAnswers & {
  readonly id: Id
  readonly on: LocalDate
  readonly words: string
  readonly isEstimate: 0 | 1
  readonly meetingId: Id | null
}

/** What a person answered up to a day, oldest first. */
export function pulseRows(db: Reader, personId: Id, asOf: LocalDate | null = null): Promise<readonly Row[]> {
  let query = db
    .selectFrom('pulse')
    .select(['id', 'taken_on as on', 'energy', 'clarity', 'support', 'valued', 'words'])
    .select(['is_estimate as isEstimate', 'meeting_id as meetingId'])
    .where('person_id', '=', personId)
    .orderBy('taken_on')
    .orderBy('created_at')
    .orderBy('id')
  if (asOf !== null) query = query.where('taken_on', '<=', asOf)
  return query.execute()
}

export function trendsOf(rows: readonly PulseAnswers[]): Readonly<Record<PulseDimension, PulseTrend>> {
  const of = (dimension: PulseDimension) => pulseTrend({ scores: rows.map((row) => row[dimension]) })
  return { energy: of('energy'), clarity: of('clarity'), support: of('support'), valued: of('valued') }
}

const none: PulseAnswers = { energy: null, clarity: null, support: null, valued: null }

async function pulseView(db: Reader, personId: Id): Promise<PulseView> {
  const rows = await pulseRows(db, personId)
  const trends = trendsOf(rows)
  const points = [
    ...rows.map(({ isEstimate, ...row }): PulsePoint => ({ ...row, isEstimate: isEstimate === 1 })),
    ...(await unasked(db, personId, rows)),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return { points, trends, worst: worstDimension(trends) }
}

/** Talks held since the first answer in which nothing was asked: gaps, never a line across. */
async function unasked(db: Reader, personId: Id, rows: readonly Row[]): Promise<readonly PulsePoint[]> {
  const [first] = rows
  if (first === undefined) return []
  const talks = await db
    .selectFrom('meeting as m')
    .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
    .leftJoin('pulse as p', 'p.meeting_id', 'm.id')
    .select(['m.id', 'm.held_on as on'])
    .where('r.person_id', '=', personId)
    .where('r.kind', '=', 'direct_report')
    .where('m.status', '=', 'closed')
    .where('m.held_on', '>=', first.on)
    .where('p.id', 'is', null)
    .execute()
  return talks.map(({ id, on }) => ({ ...none, id: null, meetingId: id, on, words: '', isEstimate: false }))
}

/** The answers a call names, without those it leaves as they are. */
function named(input: Partial<Record<PulseDimension, number | null | undefined>>): Partial<PulseAnswers> {
  return Object.fromEntries(
    pulseDimensions.flatMap((dimension) =>
      input[dimension] === undefined ? [] : [[dimension, input[dimension]]],
    ),
  )
}

export const pulse = {
  of: handle.pulse.of.handler(({ context, input }) => pulseView(readerOf(context), input.personId)),

  answer: handle.pulse.answer.handler(({ context, input }) =>
    act(context, 'Answered the pulse', async (trx) => {
      const meeting = found(
        await trx
          .selectFrom('meeting as m')
          .innerJoin('relationship as r', 'r.id', 'm.relationship_id')
          .select(['m.status', 'm.held_on', 'r.kind', 'r.person_id'])
          .where('m.id', '=', input.meetingId)
          .executeTakeFirst(),
      )
      if (meeting.kind === 'boss') refuse(null, 'The pulse is for the people who report to you.')
      if (meeting.status === 'closed') refuse(null, 'This talk is over, so its pulse stands.')
      if (meeting.status !== 'in_progress') refuse(null, 'The pulse is asked while the talk runs.')
      const values = { ...named(input), ...(input.words === undefined ? {} : { words: input.words }) }
      if (Object.keys(values).length === 0) return
      const known = await trx
        .selectFrom('pulse')
        .select('id')
        .where('meeting_id', '=', input.meetingId)
        .executeTakeFirst()
      if (known) {
        await trx.updateTable('pulse').set(values).where('id', '=', known.id).execute()
        return
      }
      await trx
        .insertInto('pulse')
        .values({
          ...none,
          ...values,
          id: context.ports.newId(),
          person_id: meeting.person_id,
          taken_on: meeting.held_on,
          meeting_id: input.meetingId,
          created_at: momentOf(context),
        })
        .execute()
    }),
  ),

  estimate: handle.pulse.estimate.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Noted an estimate', async (trx) => {
      const kind = await kindOfPerson(trx, input.personId)
      if (kind === undefined) notFound()
      if (kind === 'boss') refuse(null, 'The pulse is for the people who report to you.')
      const answers = { ...none, ...named(input) }
      if (pulseDimensions.every((dimension) => answers[dimension] === null))
        refuse('energy', 'Answer at least one of the four.')
      const id = context.ports.newId()
      await trx
        .insertInto('pulse')
        .values({
          ...answers,
          id,
          person_id: input.personId,
          taken_on: on,
          words: input.words,
          is_estimate: 1,
          meeting_id: null,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    })
  }),

  remove: handle.pulse.remove.handler(({ context, input }) =>
    act(context, 'Removed from the pulse', async (trx) => {
      const { numDeletedRows } = await trx.deleteFrom('pulse').where('id', '=', input.id).executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),
}
