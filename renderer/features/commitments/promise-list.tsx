// A list of promises in one direction: check to keep, press to open; late first, moved days in sight.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { CommitmentView, Direction } from '../../../shared/commitments/model'
import type { Id, Served } from '../../../shared/words'
import { api, query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { dueWords, firstName, plainDay } from '../../app/words'
import { Banner, Checkbox, EmptyState, List, Mark, Row, SectionHead } from '../../ui'
import styles from './commitments.module.css'

type PromiseListProps = {
  readonly direction: Direction
  readonly title: string
  readonly served: Served | 'all'
  readonly isOpenOnly: boolean
  readonly personId?: Id
}

const endWords: Readonly<Record<CommitmentView['state'], string>> = {
  open: '',
  done_on_time: 'kept',
  done_late: 'kept late',
  dropped: 'dropped',
  released: 'released',
}

export function PromiseList({ direction, title, served, isOpenOnly, personId }: PromiseListProps) {
  const act = useAct()
  const all = useSuspenseQuery(
    query.commitments.list.queryOptions({
      input: { direction, ...(isOpenOnly ? { isOpen: true } : {}), ...(personId ? { personId } : {}) },
    }),
  ).data
  const promises = all
    .filter((promise) => served === 'all' || promise.served === served)
    .toSorted((a, b) =>
      isOpenOnly ? (a.currentDue < b.currentDue ? -1 : 1) : a.currentDue < b.currentDue ? 1 : -1,
    )
  return (
    <section aria-label={title}>
      <SectionHead hasLine right={promises.length ? `${promises.length}` : undefined}>
        {title}
      </SectionHead>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      {promises.length === 0 ? <EmptyState title="Nothing promised yet." /> : null}
      <List aria-label={title}>
        {promises.map((promise) => (
          <PromiseRow
            key={promise.id}
            promise={promise}
            onKeep={() => void act.run(() => api.commitments.keep({ id: promise.id }), 'Kept')}
            onReopen={() => void act.run(() => api.commitments.reopen({ id: promise.id }), 'Open again')}
          />
        ))}
      </List>
    </section>
  )
}

type PromiseRowProps = {
  readonly promise: CommitmentView
  readonly onKeep: () => void
  readonly onReopen: () => void
}

function PromiseRow({ promise, onKeep, onReopen }: PromiseRowProps) {
  const today = useToday()
  const { open } = useShell()
  const isOpen = promise.state === 'open'
  const due = isOpen
    ? dueWords(promise.currentDue, today)
    : { text: endWords[promise.state], tone: 'plain' as const }
  const moved = promise.moves.filter((move) => move.isAccepted)
  const facts = [
    firstName(promise.personName),
    ...(moved.length
      ? [`renegotiated ×${moved.length}, was ${moved.map((move) => plainDay(move.oldDue, today)).join(', ')}`]
      : []),
    ...(promise.warnedOn && isOpen ? [`warned ${plainDay(promise.warnedOn, today)}`] : []),
  ]
  return (
    <Row
      tone={isOpen ? 'plain' : 'done'}
      start={
        <Checkbox
          aria-label={isOpen ? `Kept: ${promise.text}` : `Open again: ${promise.text}`}
          isSelected={promise.state === 'done_on_time' || promise.state === 'done_late'}
          onChange={isOpen ? onKeep : onReopen}
        />
      }
      note={facts.join(' · ')}
      end={
        <span className={styles.end}>
          <Mark served={promise.served} size={9} />
          <span className={styles.due} data-tone={due.tone}>
            {due.text}
          </span>
        </span>
      }
      onPress={() => open({ type: 'edit', kind: 'promise', id: promise.id })}
    >
      {promise.text}
    </Row>
  )
}
