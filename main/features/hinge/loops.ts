// Loops: what reports raised and how it ended, and whether they have heard.
import type { Loop, Loops } from '../../../shared/hinge/model'
import { threadOf } from '../../../shared/hinge/rules'
import { closedLoopRate } from '../../../shared/insights/rates'
import type { Id } from '../../../shared/words'
import type { Reader } from '../../storage/store'
import { raisersOf } from './raisers'
import { talksWithBoss } from './talks'

/** Obstacles cleared or declined and signals acted on that a report raised, each once: told when all of them heard. */
export async function loopsOf(db: Reader): Promise<Loops> {
  const all = [...(await obstacleLoops(db)), ...(await signalLoops(db))].toSorted((a, b) =>
    endedOn(a) === endedOn(b) ? (a.id < b.id ? -1 : 1) : endedOn(a) < endedOn(b) ? -1 : 1,
  )
  const isTold = (loop: Loop) => loop.thread.stands === 'whole'
  const rate = closedLoopRate(
    all.map((loop) => ({
      toldOn: isTold(loop) ? (loop.thread.steps.find(({ what }) => what === 'told')?.on ?? null) : null,
    })),
  )
  return { rate, untold: all.filter((loop) => !isTold(loop)), told: all.filter(isTold).toReversed() }
}

function endedOn(loop: Loop): string {
  return (
    loop.thread.steps.find(({ what }) => what !== 'raised' && what !== 'with_boss' && what !== 'told')?.on ??
    ''
  )
}

async function obstacleLoops(db: Reader): Promise<readonly Loop[]> {
  const rows = await db
    .selectFrom('obstacle')
    .selectAll()
    .where('state', 'in', ['cleared', 'declined'])
    .where('raised_by', 'is not', null)
    .execute()
  return withRaisers(
    db,
    'obstacle',
    rows.map((row) => ({
      id: row.id,
      text: row.text,
      end: row.state === 'cleared' ? row.resolution : row.reason,
      raisedOn: row.opened_on,
      ending: row.state === 'cleared' ? 'cleared' : 'declined',
      endedOn: row.state === 'cleared' ? row.cleared_on : row.declined_on,
    })),
  )
}

async function signalLoops(db: Reader): Promise<readonly Loop[]> {
  const rows = await db
    .selectFrom('signal')
    .selectAll()
    .where('state', '=', 'acted')
    .where('id', 'in', (eb) =>
      eb.selectFrom('signal_source').select('signal_id').where('person_id', 'is not', null),
    )
    .execute()
  return withRaisers(
    db,
    'signal',
    rows.map((row) => ({
      id: row.id,
      text: row.text,
      end: row.action,
      raisedOn: row.captured_on,
      ending: 'acted',
      endedOn: row.acted_on,
    })),
  )
}

type Ended = {
  readonly id: Id
  readonly text: string
  readonly end: string
  readonly raisedOn: string
  readonly ending: 'cleared' | 'declined' | 'acted'
  readonly endedOn: string | null
}

async function withRaisers(db: Reader, kind: Loop['kind'], rows: readonly Ended[]): Promise<readonly Loop[]> {
  const ids = rows.map(({ id }) => id)
  const raisers = await raisersOf(db, kind, ids)
  const talks = await talksWithBoss(db, kind, ids)
  return rows.flatMap(({ id, text, end, ...row }) => {
    const own = raisers.get(id)
    if (!own) return []
    const withBossOn = talks.get(id)?.on ?? null
    const thread = threadOf({ ...row, withBossOn, toldOn: own.map(({ toldOn }) => toldOn) })
    return [{ kind, id, text, end, raisers: own, thread }]
  })
}
