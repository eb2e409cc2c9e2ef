// The side of the alignment screen that shows checks: the open one as far as it got, and the past ones.
import type { LocalDate } from '../../../shared/dates'
import type { CheckGoal, ChecksPage, OpenCheck, PastCheck } from '../../../shared/goals/checks'
import { clarityPercent } from '../../../shared/insights/rates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { primaryBoss } from '../people/relationships'
import { clarityOf, goalsToCheck, openCheck } from './checks'
import { dueness } from './due'
import { lastReads } from './reads'

const mostTalks = 12
const mostChecks = 40

export async function checksPage(db: Reader, today: LocalDate): Promise<ChecksPage> {
  const boss = await primaryBoss(db)
  const { lastCheckOn, isCheckDue } = await dueness(db, boss?.id, today)
  return {
    bossName: boss?.name ?? null,
    isDue: isCheckDue,
    lastOn: lastCheckOn,
    clarityPercent: await clarityOf(db),
    open: boss ? await openOf(db, boss.id) : null,
    talks: boss ? await talksWith(db, boss.id) : [],
    past: boss ? await pastOf(db, boss.id) : [],
  }
}

async function openOf(db: Reader, relationshipId: Id): Promise<OpenCheck | null> {
  const check = await openCheck(db, relationshipId)
  if (!check) return null
  const goals = await goalsToCheck(db)
  const kept = await db
    .selectFrom('alignment_check_goal')
    .selectAll()
    .where('check_id', '=', check.id)
    .execute()
  const reads = await db.selectFrom('expectation_read').selectAll().where('check_id', '=', check.id).execute()
  const before = await readsBefore(
    db,
    goals.map(({ id }) => id),
    check.id,
  )
  return {
    id: check.id,
    begunOn: check.checked_on,
    clarityBefore: check.clarity_before,
    goals: goals.map((goal): CheckGoal => {
      const words = kept.find((row) => row.goal_id === goal.id) ?? goal
      const said = reads.find((row) => row.goal_id === goal.id)
      return {
        goalId: goal.id,
        title: goal.title,
        measure: goal.measure,
        current: goal.current,
        target: goal.target,
        unit: goal.unit,
        weight: goal.weight,
        meets: words.meets,
        outstanding: words.outstanding,
        evidence: words.evidence,
        agreedOn: words.agreed_on,
        mine: said?.mine ?? null,
        boss: said?.boss ?? null,
        meetingId: said?.meeting_id ?? null,
        isDone: 'is_done' in words && words.is_done === 1,
        before: before.get(goal.id) ?? null,
      }
    }),
  }
}

/** The last read of each goal that is not of this check. */
async function readsBefore(db: Reader, goalIds: readonly Id[], checkId: Id) {
  const last = await lastReads(db, goalIds, checkId)
  return new Map([...last].map(([goalId, { on, mine, boss }]) => [goalId, { on, mine, boss }]))
}

function talksWith(db: Reader, relationshipId: Id) {
  return db
    .selectFrom('meeting')
    .select(['id as meetingId', 'held_on as on', 'status'])
    .where('relationship_id', '=', relationshipId)
    .where('status', 'in', ['in_progress', 'closed'])
    .orderBy('status', 'desc')
    .orderBy('held_on', 'desc')
    .limit(mostTalks)
    .execute()
    .then((rows) =>
      rows.map(({ meetingId, on, status }) => ({ meetingId, on, isRunning: status === 'in_progress' })),
    )
}

async function pastOf(db: Reader, relationshipId: Id): Promise<readonly PastCheck[]> {
  const checks = await db
    .selectFrom('alignment_check')
    .selectAll()
    .where('relationship_id', '=', relationshipId)
    .where('state', '=', 'done')
    .orderBy('checked_on', 'desc')
    .orderBy('id', 'desc')
    .limit(mostChecks)
    .execute()
  if (checks.length === 0) return []
  const ids = checks.map(({ id }) => id)
  const goals = await db
    .selectFrom('alignment_check_goal as c')
    .innerJoin('goal as g', 'g.id', 'c.goal_id')
    .leftJoin('expectation_read as r', (join) =>
      join.onRef('r.check_id', '=', 'c.check_id').onRef('r.goal_id', '=', 'c.goal_id'),
    )
    .select([
      'c.check_id as checkId',
      'c.goal_id as goalId',
      'g.title',
      'c.weight',
      'c.meets',
      'c.outstanding',
    ])
    .select(['c.evidence', 'c.agreed_on as agreedOn', 'c.is_done as isDone', 'r.mine', 'r.boss'])
    .where('c.check_id', 'in', ids)
    .orderBy('c.weight', 'desc')
    .orderBy('c.goal_id')
    .execute()
  return checks.map((check): PastCheck => {
    const own = goals.filter(({ checkId }) => checkId === check.id)
    return {
      id: check.id,
      on: check.checked_on,
      quarter: check.quarter,
      clarityBefore: check.clarity_before,
      clarityAfter: clarityPercent(
        own.map(({ weight, agreedOn }) => ({ weight, isAgreed: agreedOn !== null })),
      ),
      goals: own.map(({ checkId: _, isDone, ...goal }) => ({ ...goal, isDone: isDone === 1 })),
    }
  })
}
