// Decisions as both meetings gather them, and how a settled obstacle is told; which of them, and where they stand, each meeting says.
import type { ExpressionBuilder, Selectable } from 'kysely'
import type { AgendaSection } from '../../../shared/agenda/model'
import { touchedFirst } from '../../../shared/decisions/rules'
import type { Id, Served } from '../../../shared/words'
import type { DecisionTable, Tables } from '../../storage/schema'
import type { Reader } from '../../storage/store'
import { goalWeights } from './gather-shared'
import { type Gathered, type Gathering, gathered } from './gathered'

export type DecisionRow = Selectable<DecisionTable>

/** Decisions that are open, or deferred to a day of their own. */
export function liveDecisions({ db }: Gathering) {
  return db.selectFrom('decision').selectAll().where('state', 'in', ['open', 'deferred'])
}

/** Whom a row serves that does not say so itself: whom it touches first. */
export function servedByTouch(
  row: Pick<DecisionRow, 'effect_customer' | 'effect_employee' | 'effect_boss'>,
): Served {
  return touchedFirst({
    effectCustomer: row.effect_customer,
    effectEmployee: row.effect_employee,
    effectBoss: row.effect_boss,
  })
}

/** What was marked for a boss who is none any more is the primary one's. */
export function formerBosses(db: Reader) {
  return db
    .selectFrom('relationship')
    .select('id')
    .where('kind', '=', 'boss')
    .where('ended_on', 'is not', null)
}

/** Keeps rows of this boss; the primary one also has those of nobody, and of bosses who are none any more. */
export function ofThisBoss({ db, relationshipId, isPrimary }: Gathering) {
  return (eb: ExpressionBuilder<{ t: { relationship_id: Id | null } }, 't'>) =>
    eb.or([
      eb('t.relationship_id', '=', relationshipId),
      ...(isPrimary
        ? [eb('t.relationship_id', 'is', null), eb('t.relationship_id', 'in', formerBosses(db))]
        : []),
    ])
}

/** Decisions as rows of one section; `usual` says whom one serves that does not say so itself. */
export async function decisionsAs(
  gathering: Gathering,
  rows: readonly DecisionRow[],
  section: AgendaSection,
  usual: (row: DecisionRow) => Served,
): Promise<readonly Gathered[]> {
  const weights = await goalWeights(
    gathering.db,
    rows.map((row) => row.goal_id),
  )
  return rows.map((row) =>
    gathered(
      gathering,
      {
        kind: 'decision',
        section,
        served: row.served ?? usual(row),
        sourceKind: 'decision',
        sourceId: row.id,
        title: row.question,
      },
      {
        due: row.decide_by,
        goalWeight: weights.get(row.goal_id) ?? 0,
        visibility: row.visibility,
        detail: row.recommendation,
      },
    ),
  )
}

/** Keeps the obstacles (`o`) whose end this person has not been told. */
export function notYetTold(personId: Id) {
  return ({ not, exists, selectFrom }: ExpressionBuilder<Tables & { o: Tables['obstacle'] }, 'o'>) =>
    not(
      exists(
        selectFrom('obstacle_told as t')
          .select('t.obstacle_id')
          .whereRef('t.obstacle_id', '=', 'o.id')
          .where('t.person_id', '=', personId),
      ),
    )
}

/** How a settled obstacle is told: by what cleared it, else by what it was. */
export function endOfObstacle(row: {
  readonly text: string
  readonly resolution: string
  readonly state: string
}): string {
  return row.resolution || `${row.state === 'cleared' ? 'Cleared' : 'Declined'}: ${row.text}`
}
