// Finds one record by its kind and id; undefined while it is read, null when it is gone.
import { useQuery } from '@tanstack/react-query'
import type { Id } from '../../../../shared/words'
import { query } from '../../../app/api'
import type { CaptureKind } from '../../../app/shell-store'
import type { Around } from '../records/draft'
import { loadedDecision } from './decision-steps'
import { loadedAccomplishment, loadedOpportunity } from './evidence-steps'
import { loadedAspiration, loadedDevelopment } from './growth-steps'
import type { Loaded } from './loaded'
import { loadedNeed } from './need-steps'
import { loadedObstacle } from './obstacle-steps'
import { loadedPromise } from './promise-steps'
import { loadedPushback } from './pushback-steps'
import { loadedRecognition } from './recognition-steps'
import { loadedSignal } from './signal-steps'
import { loadedBossTopic, loadedTopic } from './topic-steps'

type Read<Data> = { readonly data: Data | undefined; readonly isFetchedAfterMount: boolean }

const all = { includeDone: true }

export function useLoaded(kind: CaptureKind, id: Id, around: Around): Loaded | null | undefined {
  // A draft begins once and is never replaced under the typing hand, so it must not begin with what was read before.
  const only = (wanted: CaptureKind) => ({ enabled: wanted === kind, refetchOnMount: 'always' as const })
  const { today } = around
  const topics = useQuery({ ...query.topics.list.queryOptions({ input: all }), ...only('topic') })
  const promise = useQuery({ ...query.commitments.find.queryOptions({ input: { id } }), ...only('promise') })
  const obstacles = useQuery({ ...query.obstacles.list.queryOptions({ input: all }), ...only('obstacle') })
  const signals = useQuery({ ...query.signals.list.queryOptions({ input: all }), ...only('signal') })
  const decisions = useQuery({ ...query.decisions.list.queryOptions({ input: all }), ...only('decision') })
  const matters = useQuery({ ...query.topics.listBoss.queryOptions({ input: all }), ...only('boss_topic') })
  const evidence = useQuery({ ...query.evidence.page.queryOptions(), ...only('accomplishment') })
  const chances = useQuery({ ...query.opportunities.list.queryOptions(), ...only('opportunity') })
  const cases = useQuery({ ...query.pushbacks.list.queryOptions({ input: all }), ...only('pushback') })
  const needs = useQuery({ ...query.anticipation.needs.queryOptions({ input: all }), ...only('need') })
  const wishes = useQuery({ ...query.growth.aspirations.queryOptions({ input: {} }), ...only('aspiration') })
  const steps = useQuery({ ...query.growth.development.queryOptions({ input: {} }), ...only('development') })
  const recognition = useQuery({
    ...query.recognition.find.queryOptions({ input: { id } }),
    ...only('recognition'),
  })

  function pick<Row extends { readonly id: Id }>(
    found: Read<readonly Row[]>,
    load: (row: Row) => Loaded,
    isWanted: (row: Row) => boolean = (row) => row.id === id,
  ): Loaded | null | undefined {
    if (!found.isFetchedAfterMount) return undefined
    const row = found.data?.find(isWanted)
    return row ? load(row) : null
  }

  switch (kind) {
    case 'topic':
      return pick(topics, (row) => loadedTopic(row, today))
    case 'promise':
      if (promise.isError) return null
      return promise.data && promise.isFetchedAfterMount ? loadedPromise(promise.data, today) : undefined
    case 'obstacle':
      return pick(obstacles, (row) => loadedObstacle(row, around))
    case 'signal':
      return pick(signals, (row) => loadedSignal(row, today))
    case 'decision':
      return pick(decisions, (row) => loadedDecision(row, today))
    case 'boss_topic':
      return pick(matters, (row) => loadedBossTopic(row, today))
    case 'accomplishment':
      return pick({ ...evidence, data: evidence.data?.accomplishments }, (row) =>
        loadedAccomplishment(row, today),
      )
    case 'opportunity':
      // An agenda with a report knows the match, not the opportunity.
      return pick(
        {
          ...chances,
          data: chances.data?.opportunities.filter(
            (row) => row.id === id || row.matches.some((match) => match.id === id),
          ),
        },
        (row) => loadedOpportunity(row, today),
        () => true,
      )
    case 'pushback':
      return pick(cases, (row) => loadedPushback(row, today))
    case 'need':
      return pick(needs, (row) => loadedNeed(row, today))
    case 'aspiration':
      return pick(wishes, (row) => loadedAspiration(row, today))
    case 'development':
      return pick(steps, (row) => loadedDevelopment(row, today))
    case 'recognition':
      if (recognition.isError) return null
      return recognition.data && recognition.isFetchedAfterMount
        ? loadedRecognition(recognition.data, today)
        : undefined
  }
}
