// The alignment page: every goal of the boss, of you and of your reports, and the figures between the levels.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { AlignmentFigure, AlignmentPage, GoalView } from '../../../shared/goals/model'
import type { Alignment } from '../../../shared/goals/rules'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { isCheckDue } from '../agenda/gather'
import { primaryBoss } from '../people/relationships'
import { activePeople } from '../people/rows'
import { alignmentOf, goalsAbove, linksOf } from './figures'

export async function alignmentPage(db: Reader, today: LocalDate): Promise<AlignmentPage> {
  const people = await activePeople(db, today)
  const boss = await primaryBoss(db)
  const above = await goalsAbove(db)
  const reports: AlignmentPage['reports'][number][] = []
  for (const { id, name, kind } of people) {
    if (kind !== 'direct_report') continue
    reports.push({ personId: id, name, figure: figureOf(await alignmentOf(db, id, above), above.mine) })
  }
  return {
    bossName: boss?.name ?? null,
    goals: await goalViews(db, people),
    mine: figureOf(await alignmentOf(db, null, above), above.boss ?? []),
    reports,
    ...(await checkOf(db, boss?.id, today)),
  }
}

function figureOf(
  figure: Alignment,
  parents: readonly { readonly id: Id; readonly title: string }[],
): AlignmentFigure {
  const uncovered = new Set(figure.uncoveredParents)
  return {
    percent: figure.percent,
    isAligned: figure.aligned,
    throughPercent: figure.throughPercent,
    weightTotal: figure.weightTotal,
    weightsAddUp: figure.weightsAddUp,
    uncovered: parents.filter(({ id }) => uncovered.has(id)).map(({ id, title }) => ({ id, title })),
  }
}

async function goalViews(
  db: Reader,
  people: Awaited<ReturnType<typeof activePeople>>,
): Promise<readonly GoalView[]> {
  const me = await db.selectFrom('me').select('name').executeTakeFirst()
  const owners = new Map(people.map(({ id, name, kind }) => [id, { name, kind }]))
  const rows = await db
    .selectFrom('goal')
    .selectAll()
    .where((eb) => eb.or([eb('owner_id', 'is', null), eb('owner_id', 'in', [...owners.keys()])]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const links = await linksOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const owner = row.owner_id === null ? undefined : owners.get(row.owner_id)
    return {
      id: row.id,
      ownerId: row.owner_id,
      ownerName: owner?.name ?? me?.name ?? '',
      level: owner === undefined ? 'me' : owner.kind === 'boss' ? 'boss' : 'report',
      title: row.title,
      measure: row.measure,
      baseline: row.baseline,
      current: row.current,
      target: row.target,
      unit: row.unit,
      period: row.period,
      weight: row.weight,
      state: row.state,
      served: row.served,
      meets: row.meets,
      outstanding: row.outstanding,
      evidence: row.evidence,
      agreedOn: row.agreed_on,
      supports: (links.get(row.id) ?? []).map(({ goalId, share }) => ({ parentId: goalId, share })),
    }
  })
}

/** When goals were last checked with the primary boss, and whether the coming check-in is the one to do it. */
async function checkOf(
  db: Reader,
  relationshipId: Id | undefined,
  today: LocalDate,
): Promise<Pick<AlignmentPage, 'lastCheckOn' | 'isCheckDue'>> {
  if (relationshipId === undefined) return { lastCheckOn: null, isCheckDue: false }
  const last = await db
    .selectFrom('alignment_check')
    .select('checked_on')
    .where('relationship_id', '=', relationshipId)
    .orderBy('checked_on', 'desc')
    .executeTakeFirst()
  const relationship = await db
    .selectFrom('relationship')
    .select(['started_on', 'cadence_days'])
    .where('id', '=', relationshipId)
    .executeTakeFirstOrThrow()
  const [coming, after] = await db
    .selectFrom('meeting')
    .select('held_on')
    .where('relationship_id', '=', relationshipId)
    .where('status', 'in', ['planned', 'prepared', 'in_progress'])
    .where('held_on', '>=', today)
    .orderBy('held_on')
    .limit(2)
    .execute()
  const asOf = coming?.held_on ?? today
  const next = after?.held_on ?? addDays(asOf, relationship.cadence_days)
  return {
    lastCheckOn: last?.checked_on ?? null,
    isCheckDue: await isCheckDue(db, relationshipId, relationship.started_on, asOf, next),
  }
}
