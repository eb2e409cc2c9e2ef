// What a boss is busy with, priorities apart: each with the days it was confirmed, and a press to confirm it again.
import { useSuspenseQuery } from '@tanstack/react-query'
import { daysBetween } from '../../../shared/dates'
import type { PersonRow } from '../../../shared/people/model'
import type { BossTopicView } from '../../../shared/topics/model'
import { REFRESH_AFTER_DAYS } from '../../../shared/topics/rules'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { Button } from '../../ui'
import styles from './person.module.css'
import { type RecordLine, RecordList } from './record-list'

const words = {
  issue: 'Issue',
  concern: 'Concern',
  deliverable: 'Deliverable',
  priority: 'Priority',
} as const

export function BossMatters({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const act = useAct()
  const matters = useSuspenseQuery(
    query.topics.listBoss.queryOptions({ input: { relationshipId: person.relationshipId } }),
  ).data
  const name = firstName(person.name)
  const line = (matter: BossTopicView): RecordLine => ({
    id: matter.id,
    text: matter.text,
    served: matter.served ?? 'boss',
    isPrivate: matter.visibility === 'private',
    note: [...(matter.kind === 'priority' ? [] : [words[matter.kind]]), standing(matter, today)].join(', '),
    end: '',
    due: matter.due,
    action:
      matter.confirmations.at(-1) === today ? null : (
        <Button
          size="small"
          aria-label={`Confirm: ${matter.text}`}
          onPress={() => void act.run(() => api.topics.confirmBoss({ id: matter.id }), 'Confirmed.')}
        >
          Confirm
        </Button>
      ),
  })
  return (
    <>
      <RecordList
        title={`${name}’s priorities`}
        kind="boss_topic"
        bossKind="priority"
        personId={person.id}
        addLabel="Add a priority"
        empty="No priority noted yet."
        lines={matters.filter(({ kind }) => kind === 'priority').map(line)}
      />
      <RecordList
        title={`What ${name} is busy with`}
        kind="boss_topic"
        personId={person.id}
        addLabel="Add an issue, concern or deliverable"
        empty="Nothing noted yet."
        lines={matters.filter(({ kind }) => kind !== 'priority').map(line)}
      />
      {act.problem ? (
        <p role="alert" className={styles.problem}>
          {act.problem.message}
        </p>
      ) : null}
    </>
  )
}

/** 'confirmed 12 May, 14 Apr and 17 Mar', and that it is time to ask again. */
function standing({ confirmations, raisedOn }: BossTopicView, today: string): string {
  const last = confirmations.at(-1)
  const days = daysBetween(last ?? raisedOn, today)
  const old = days > REFRESH_AFTER_DAYS ? `, ${days} days ago` : ''
  if (last === undefined) return `noted ${plainDay(raisedOn, today)}${old}, not confirmed yet`
  const latest = confirmations
    .slice(-3)
    .toReversed()
    .map((day) => plainDay(day, today))
  const more = confirmations.length - latest.length
  const list = latest.length > 1 ? `${latest.slice(0, -1).join(', ')} and ${latest.at(-1)}` : latest[0]
  return `confirmed ${list}${more > 0 ? ` and ${more} more` : ''}${old}`
}
