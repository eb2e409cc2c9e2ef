// The alignment page: every goal of the boss, of you and of your reports, and the figures between the levels.
import type { LocalDate } from '../../../shared/dates'
import type { AlignmentFigure, AlignmentPage, DeadLink, GoalView } from '../../../shared/goals/model'
import { isOpenGap } from '../../../shared/goals/reads'
import type { Alignment } from '../../../shared/goals/rules'
import { waysToReach } from '../../../shared/goals/ways'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { primaryBoss } from '../people/relationships'
import { activePeople } from '../people/rows'
import { clarityOf, openCheck } from './checks'
import { dueness } from './due'
import { alignmentOf, goalsAbove, linksOf } from './figures'
import { lastReads } from './reads'

export async function alignmentPage(db: Reader, today: LocalDate): Promise<AlignmentPage> {
  const people = await activePeople(db, today)
  const boss = await primaryBoss(db)
  const above = await goalsAbove(db)
  const reports: AlignmentPage['reports'][number][] = []
  for (const { id, name, kind } of people) {
    if (kind !== 'direct_report') continue
    reports.push({ personId: id, name, figure: figureOf(await alignmentOf(db, id, above), above.mine) })
  }
  const goals = await goalViews(db, people)
  const mine = goals.filter(({ level, state }) => level === 'me' && state === 'active')
  return {
    bossName: boss?.name ?? null,
    goals,
    clarityPercent: await clarityOf(db),
    openChecks: mine.filter(
      ({ agreedOn, lastRead }) => agreedOn === null || (lastRead && isOpenGap(lastRead, agreedOn)),
    ).length,
    ways: waysToReach(above.mine, above.boss ?? []),
    deadLinks: deadLinks(goals),
    mine: figureOf(await alignmentOf(db, null, above), above.boss ?? []),
    reports,
    ...(await dueness(db, boss?.id, today)),
    isCheckOpen: boss !== undefined && (await openCheck(db, boss.id)) !== undefined,
  }
}

/** Links of active goals to goals that are over: they count 0. */
function deadLinks(goals: readonly GoalView[]): readonly DeadLink[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  return goals
    .filter(({ state }) => state === 'active')
    .flatMap((goal) =>
      goal.supports.flatMap(({ parentId, share }) => {
        const parent = byId.get(parentId)
        if (!parent || share === 0 || !['achieved', 'missed', 'abandoned'].includes(parent.state)) return []
        const { title: parentTitle, state: parentState } = parent
        return [{ goalId: goal.id, goalTitle: goal.title, parentId, parentTitle, parentState, share }]
      }),
    )
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
  const reads = await lastReads(
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
      lastRead: reads.get(row.id) ?? null,
    }
  })
}
