// Ideas people raised, and how many of them were tried.
import { type Rate, rate } from '../../shared/insights/rates'
import type { Reader } from '../storage/store'

/** Ideas tried out, of all that were raised (domain row 52). */
export async function ideasTried(db: Reader): Promise<Rate> {
  const ideas = await db.selectFrom('signal').select('is_tried').where('kind', '=', 'idea').execute()
  return rate(ideas.filter((idea) => idea.is_tried === 1).length, ideas.length)
}
