// Accomplishments with what shows them, whether the boss knows, and what to take into a calibration session.
import { monthsOfQuarter } from '../../shared/dates'
import type { AccomplishmentView, CalibrationView, EvidenceGoal, PackLine } from '../../shared/evidence/model'
import { calibrationPack, LINE_COUNT, type Picked, reviewYear } from '../../shared/evidence/rules'
import { recency } from '../../shared/insights/rates'
import type { Id, Served, Visibility } from '../../shared/words'
import { act, type Context, found, handle, momentOf, notFound, readerOf, refuse, todayOf } from '../handlers'
import type { Reader, Writer } from '../storage/store'
import { primaryBoss } from './people/relationships'
import { checkKnown, dayOf } from './references'

type Fields = {
  readonly text: string
  readonly happenedOn?: string | undefined
  readonly measure: string
  readonly measureBefore: string
  readonly measureAfter: string
  readonly impact: number
  readonly goalId: Id | null
  readonly served: Served | null
  readonly evidence: string
  readonly knownOn: string | null
  readonly relationshipId: Id | null
  readonly visibility: Visibility
}

/** The boss heard of it on that day; hearing it twice keeps the first day. */
export async function tellAccomplishmentRow(trx: Writer, id: Id, on: string, words = ''): Promise<void> {
  const row = await trx.selectFrom('accomplishment').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || row.known_on !== null) return
  if (on < row.happened_on) refuse('on', beforeItHappened)
  await trx
    .updateTable('accomplishment')
    .set({ known_on: on, told_words: words })
    .where('id', '=', id)
    .execute()
}

const beforeItHappened = 'Nobody can know it before the day it happened.'

async function columnsOf(trx: Writer, context: Context, input: Fields) {
  await checkKnown(trx, 'goal', input.goalId, 'goalId')
  await checkKnown(trx, 'relationship', input.relationshipId, 'relationshipId')
  const happenedOn = dayOf(context, input.happenedOn, 'happenedOn')
  if (input.knownOn !== null) {
    dayOf(context, input.knownOn, 'knownOn')
    if (input.knownOn < happenedOn) refuse('knownOn', beforeItHappened)
  }
  return {
    relationship_id: input.relationshipId,
    text: input.text,
    happened_on: happenedOn,
    measure: input.measure,
    measure_before: input.measureBefore,
    measure_after: input.measureAfter,
    impact: input.impact,
    goal_id: input.goalId,
    served: input.served,
    evidence: input.evidence,
    known_on: input.knownOn,
    visibility: input.visibility,
  }
}

async function views(db: Reader, from?: string): Promise<readonly AccomplishmentView[]> {
  let query = db
    .selectFrom('accomplishment as a')
    .leftJoin('goal as g', 'g.id', 'a.goal_id')
    .selectAll('a')
    .select(['g.title as goalTitle', 'g.served as goalServed'])
    .orderBy('a.happened_on', 'desc')
    .orderBy('a.id')
  if (from !== undefined) query = query.where('a.happened_on', '>=', from)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    relationshipId: row.relationship_id,
    text: row.text,
    happenedOn: row.happened_on,
    measure: row.measure,
    measureBefore: row.measure_before,
    measureAfter: row.measure_after,
    impact: row.impact,
    goalId: row.goal_id,
    goalTitle: row.goalTitle,
    served: row.served,
    benefits: row.served ?? row.goalServed ?? 'none',
    evidence: row.evidence,
    knownOn: row.known_on,
    toldWords: row.told_words,
    visibility: row.visibility,
  }))
}

function goalsOfMine(db: Reader): Promise<EvidenceGoal[]> {
  return db
    .selectFrom('goal')
    .select(['id', 'title', 'weight', 'served'])
    .where('owner_id', 'is', null)
    .where('state', 'in', ['active', 'agreed'])
    .orderBy('weight', 'desc')
    .orderBy('id')
    .execute()
}

/** What may be said aloud in a session: the year's evidence without what is private. */
async function calibration(context: Context): Promise<CalibrationView> {
  const db = readerOf(context)
  const today = todayOf(context)
  const year = reviewYear(today)
  const items = (await views(db, year.from)).filter(({ visibility }) => visibility === 'shareable')
  const goals = await goalsOfMine(db)
  const boss = await primaryBoss(db)
  const { part, whole, display, warns } = recency(
    items.map(({ happenedOn }) => happenedOn),
    year.quarterStart,
  )
  return {
    bossName: boss?.name ?? null,
    from: year.from,
    to: year.to,
    all: items.length,
    pack: calibrationPack(items, goals).map(packLine),
    missing: goals.filter((goal) => !items.some(({ goalId }) => goalId === goal.id)),
    recency: { part, whole, display, warns },
    lines: await linesOf(db),
  }
}

function packLine({ item, as }: Picked<AccomplishmentView>): PackLine {
  const why = {
    goal: `best for “${item.goalTitle}”`,
    quarter: `best of ${monthsOfQuarter(item.happenedOn)}`,
    impact: 'next in impact',
  }
  return { ...item, why: why[as] }
}

/** The five lines in their order, '' where none is written. */
async function linesOf(db: Reader): Promise<readonly string[]> {
  const kept = await db.selectFrom('calibration_line').select(['position', 'text']).execute()
  return Array.from(
    { length: LINE_COUNT },
    (_, index) => kept.find(({ position }) => position === index + 1)?.text ?? '',
  )
}

async function writeLine(trx: Writer, context: Context, position: number, text: string): Promise<void> {
  await trx
    .insertInto('calibration_line')
    .values({ id: context.ports.newId(), position, text })
    .onConflict((conflict) => conflict.column('position').doUpdateSet({ text }))
    .execute()
}

export const evidence = {
  page: handle.evidence.page.handler(async ({ context }) => {
    const db = readerOf(context)
    const boss = await primaryBoss(db)
    return {
      goals: await goalsOfMine(db),
      accomplishments: await views(db),
      bossName: boss?.name ?? null,
    }
  }),

  calibration: handle.evidence.calibration.handler(({ context }) => calibration(context)),

  add: handle.evidence.add.handler(({ context, input }) =>
    act(context, 'Added evidence', async (trx) => {
      const id = context.ports.newId()
      await trx
        .insertInto('accomplishment')
        .values({
          id,
          ...(await columnsOf(trx, context, input)),
          meeting_id: null,
          created_at: momentOf(context),
        })
        .execute()
      return { id }
    }),
  ),

  save: handle.evidence.save.handler(({ context, input }) =>
    act(context, 'Changed evidence', async (trx) => {
      const row = found(
        await trx
          .selectFrom('accomplishment')
          .select('happened_on')
          .where('id', '=', input.id)
          .executeTakeFirst(),
      )
      await trx
        .updateTable('accomplishment')
        .set(await columnsOf(trx, context, { happenedOn: row.happened_on, ...input }))
        .where('id', '=', input.id)
        .execute()
    }),
  ),

  tell: handle.evidence.tell.handler(({ context, input }) => {
    const on = dayOf(context, input.on, 'on')
    return act(context, 'Told the boss', async (trx) => {
      found(await trx.selectFrom('accomplishment').select('id').where('id', '=', input.id).executeTakeFirst())
      await tellAccomplishmentRow(trx, input.id, on)
    })
  }),

  untell: handle.evidence.untell.handler(({ context, input }) =>
    act(context, 'Not told after all', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('accomplishment')
        .set({ known_on: null, told_words: '' })
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) notFound()
    }),
  ),

  remove: handle.evidence.remove.handler(({ context, input }) =>
    act(context, 'Removed evidence', async (trx) => {
      const { numDeletedRows } = await trx
        .deleteFrom('accomplishment')
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) notFound()
    }),
  ),

  beginLine: handle.evidence.beginLine.handler(({ context, input }) =>
    act(context, null, async (trx) => {
      const position = (await linesOf(trx)).findIndex((line) => line.trim() === '') + 1
      if (position === 0) refuse(null, 'All five lines are written. Empty one first.')
      await writeLine(trx, context, position, input.text)
      return { position }
    }),
  ),

  saveLine: handle.evidence.saveLine.handler(({ context, input }) =>
    act(context, null, (trx) => writeLine(trx, context, input.position, input.text)),
  ),
}
