// What is live between you: topics, obstacles, signals, decisions; for a boss what the boss is busy with.
import { useSuspenseQueries } from '@tanstack/react-query'
import { touchedFirst } from '../../../shared/decisions/rules'
import type { PersonRow } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Lens } from '../../ui'
import { DropInButton } from '../drop-in'
import { wayOf } from '../hinge'
import { BossCases } from './boss-cases'
import { BossMatters } from './boss-matters'
import { RecordList } from './record-list'

const obstacleWords = {
  raised: 'not picked up',
  accepted: 'accepted',
  working: 'being worked on',
  waiting: 'waiting',
  cleared: 'cleared',
  declined: 'declined',
} as const

export function PersonRecords({ person }: { readonly person: PersonRow }) {
  return (
    <>
      <Topics person={person} />
      {person.kind === 'boss' ? (
        <>
          <BossMatters person={person} />
          <BossCases person={person} />
        </>
      ) : (
        <FromReport person={person} />
      )}
    </>
  )
}

function Topics({ person }: { readonly person: PersonRow }) {
  const [topics, decisions] = useSuspenseQueries({
    queries: [
      query.topics.list.queryOptions({ input: { relationshipId: person.relationshipId } }),
      query.decisions.list.queryOptions({ input: {} }),
    ],
  })
  const isOfPerson = (decision: (typeof decisions.data)[number]) =>
    person.kind === 'boss'
      ? decision.relationshipId === person.relationshipId ||
        (decision.relationshipId === null && person.isPrimary)
      : decision.personId === person.id
  return (
    <>
      <RecordList
        title="Topics"
        kind="topic"
        personId={person.id}
        addLabel="Add a topic"
        empty="No topics yet."
        lines={topics.data.map((topic) => ({
          id: topic.id,
          text: topic.text,
          served: topic.served,
          isPrivate: topic.visibility === 'private',
          end: topic.raisedBy === 'them' ? firstName(person.name) : 'You',
          due: topic.due,
        }))}
        more={
          person.kind === 'boss' ? null : (
            <DropInButton relationshipId={person.relationshipId} name={firstName(person.name)} />
          )
        }
      />
      <RecordList
        title="Decisions"
        kind="decision"
        personId={person.id}
        addLabel="Add a decision"
        empty="No decision is waiting."
        lines={decisions.data.filter(isOfPerson).map((decision) => ({
          id: decision.id,
          text: decision.question,
          note: (
            <Lens
              lens={{
                customer: decision.effectCustomer,
                employee: decision.effectEmployee,
                boss: decision.effectBoss,
              }}
            />
          ),
          served: decision.served ?? touchedFirst(decision),
          isPrivate: decision.visibility === 'private',
          end: decision.state === 'deferred' ? 'put off' : '',
          due: decision.decideBy,
        }))}
      />
    </>
  )
}

function FromReport({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const [obstacles, signals, threads] = useSuspenseQueries({
    queries: [
      query.obstacles.list.queryOptions({ input: { personId: person.id, includeDone: true } }),
      query.signals.list.queryOptions({ input: { personId: person.id } }),
      query.hinge.ofReport.queryOptions({ input: { personId: person.id } }),
    ],
  })
  const name = firstName(person.name)
  const way = (id: Id) => {
    const thread = threads.data.find((each) => each.id === id)
    return thread ? wayOf(thread, today) : undefined
  }
  const isUntold = (told: readonly { readonly personId: string }[]) =>
    !told.some(({ personId }) => personId === person.id)
  const live = obstacles.data.filter(
    ({ id, state, told }) =>
      (state !== 'cleared' && state !== 'declined') || isUntold(told) || way(id) !== undefined,
  )
  return (
    <>
      <RecordList
        title={`In ${name}’s way`}
        kind="obstacle"
        personId={person.id}
        addLabel="Add an obstacle"
        empty="Nothing is in the way."
        lines={live.map((obstacle) => ({
          id: obstacle.id,
          text: obstacle.text,
          note: way(obstacle.id),
          served: obstacle.served ?? 'employee',
          isPrivate: obstacle.visibility === 'private',
          end:
            obstacle.state === 'cleared' || obstacle.state === 'declined'
              ? `${obstacleWords[obstacle.state]}, ${isUntold(obstacle.told) ? 'not told' : 'told'}`
              : `${obstacleWords[obstacle.state]}, since ${plainDay(obstacle.openedOn, today)}`,
          due: null,
        }))}
      />
      <RecordList
        title={`What ${name} heard from customers`}
        kind="signal"
        personId={person.id}
        addLabel="Add a signal"
        empty="Nothing heard yet."
        lines={signals.data.map((signal) => ({
          id: signal.id,
          text: signal.text,
          note: way(signal.id),
          served: signal.served ?? 'customer',
          isPrivate: signal.visibility === 'private',
          end: signal.partyName ?? '',
          due: signal.due,
        }))}
      />
    </>
  )
}
