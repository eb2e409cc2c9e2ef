// The alignment check of the made-up team: gone through in a talk with Ingrid, who reads one goal less far than Mira.
import { call } from '@orpc/server'
import type { Id } from '../../../shared/words'
import type { Context } from '../../handlers'
import { goals } from '../goals'

/** The day of the talk it was gone through in. */
export const checkedOn = -54

const reads: Readonly<Record<string, readonly [mine: number, boss: number, evidence: string]>> = {
  'Onboard in 21 days': [3, 3, 'The monthly list of new customers'],
  'Answers in 4 hours': [3, 2, 'Working hours from escalation to answer, every one of them'],
  'Two ready to lead': [2, 2, 'Who led what, from start to end'],
}

/** Begins the check while the talk runs and goes through every goal; the talk itself finishes it. */
export async function goThrough(context: Context, meetingId: Id): Promise<void> {
  const { id: checkId } = await call(goals.beginCheck, undefined, { context })
  const { open } = await call(goals.checks, undefined, { context })
  for (const { goalId, title, meets, outstanding, agreedOn, evidence: known } of open?.goals ?? []) {
    const [mine = null, boss = null, evidence = known] = reads[title] ?? []
    const words = { meets, outstanding, evidence, agreedOn }
    await call(
      goals.saveCheckGoal,
      { checkId, goalId, ...words, mine, boss, meetingId, isDone: true },
      { context },
    )
  }
}
