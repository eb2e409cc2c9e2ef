// The hinge: what rises from reports to a boss, how it comes back, and how much of it they were told.
import { addDays, type LocalDate } from '../../../shared/dates'
import type { ThreadView } from '../../../shared/hinge/model'
import { TOLD_IN_SIGHT_DAYS } from '../../../shared/hinge/rules'
import { found, handle, readerOf, todayOf } from '../../handlers'
import type { Reader } from '../../storage/store'
import { loopsOf } from './loops'
import { type Risen, threadsOf } from './threads'

/** Everything that goes from a report to a boss, or went. */
async function everyThread(db: Reader, today: LocalDate): Promise<readonly Risen[]> {
  const all = [...(await threadsOf(db, 'obstacle', today)), ...(await threadsOf(db, 'signal', today))]
  return all.filter(({ isUp }) => isUp)
}

/** What is open or not told, and what was told of late. */
function isInSight({ thread }: Risen, today: LocalDate): boolean {
  return thread.stands !== 'whole' || (thread.steps.at(-1)?.on ?? '') > addDays(today, -TOLD_IN_SIGHT_DAYS)
}

const standing = ['to_tell', 'with_boss', 'rising', 'whole'] as const

/** What is to be told first, then what waits; within each the oldest first. */
function inOrder(threads: readonly Risen[]): readonly ThreadView[] {
  const key = ({ thread, id }: Risen) =>
    `${standing.indexOf(thread.stands)} ${thread.steps[0]?.on ?? ''} ${id}`
  return threads.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(viewOf)
}

function viewOf({ relationshipId: _, isUp: _isUp, ...view }: Risen): ThreadView {
  return view
}

export const hinge = {
  thread: handle.hinge.thread.handler(async ({ context, input }) => {
    const [thread] = await threadsOf(readerOf(context), input.kind, todayOf(context), [input.id])
    return thread?.isUp ? viewOf(thread) : null
  }),

  risen: handle.hinge.risen.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const today = todayOf(context)
    const boss = found(
      await db
        .selectFrom('relationship')
        .select(['id', 'is_primary'])
        .where('id', '=', input.relationshipId)
        .executeTakeFirst(),
    )
    const bosses = await db
      .selectFrom('relationship')
      .select('id')
      .where('kind', '=', 'boss')
      .where('ended_on', 'is', null)
      .execute()
    /** What goes to nobody in particular, or to a boss who is none any more, is the primary one's. */
    const isOfBoss = ({ relationshipId }: Risen) =>
      relationshipId === boss.id || (boss.is_primary === 1 && !bosses.some(({ id }) => id === relationshipId))
    const all = await everyThread(db, today)
    return inOrder(all.filter((thread) => isOfBoss(thread) && isInSight(thread, today)))
  }),

  ofReport: handle.hinge.ofReport.handler(async ({ context, input }) => {
    const db = readerOf(context)
    const today = todayOf(context)
    const all = await everyThread(db, today)
    return inOrder(
      all.filter(
        (thread) =>
          thread.raisers.some(({ personId }) => personId === input.personId) && isInSight(thread, today),
      ),
    )
  }),

  loops: handle.hinge.loops.handler(({ context }) => loopsOf(readerOf(context))),
}
