// Promises both ways: the open ones, and the last that were settled.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { CommitmentView } from '../../../shared/commitments/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName } from '../../app/words'
import { Button, Disclosure, EmptyState, List, SectionHead } from '../../ui'
import { Ledger, PromiseLine } from '../commitments'
import styles from './person.module.css'

const settledAtMost = 3

export function PersonPromises({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const { open } = useShell()
  const promises = useSuspenseQuery(
    query.commitments.list.queryOptions({ input: { personId: person.id } }),
  ).data
  const name = firstName(person.name)
  const isBoss = person.kind === 'boss'
  return (
    <div>
      <div className={styles.halves}>
        <PromiseSide
          title={`You said to ${name}`}
          promises={promises.filter(({ direction }) => direction === 'mine')}
          today={today}
        />
        <PromiseSide
          title={isBoss ? `What you asked of ${name}` : `${name} said to you`}
          promises={promises.filter(({ direction }) => direction === 'theirs')}
          today={today}
          isAsk={isBoss}
        />
      </div>
      <Button
        size="small"
        variant="ghost"
        icon={Plus}
        onPress={() => open({ type: 'capture', kind: 'promise', personId: person.id })}
      >
        Add a promise
      </Button>
      {isBoss ? (
        <Button
          size="small"
          variant="ghost"
          icon={Plus}
          onPress={() => open({ type: 'capture', kind: 'promise', personId: person.id, direction: 'theirs' })}
        >
          {`Ask ${name} for something`}
        </Button>
      ) : null}
      <Disclosure title="By quarter">
        <Ledger direction="mine" personId={person.id} label={`Your promises to ${name} by quarter`} />
      </Disclosure>
    </div>
  )
}

type PromiseSideProps = {
  readonly title: string
  readonly promises: readonly CommitmentView[]
  readonly today: string
  readonly isAsk?: boolean
}

function PromiseSide({ title, promises, today, isAsk = false }: PromiseSideProps) {
  const open = promises
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => (a.currentDue < b.currentDue ? -1 : 1))
  const settled = promises.filter(({ state }) => state !== 'open').slice(0, settledAtMost)
  return (
    <section aria-label={title}>
      <SectionHead hasLine right={open.length > 0 ? `${open.length} open` : undefined}>
        {title}
      </SectionHead>
      {open.length + settled.length === 0 ? (
        <EmptyState title={isAsk ? 'Nothing asked yet.' : 'Nothing promised yet.'} />
      ) : (
        <List aria-label={title}>
          {[...open, ...settled].map((promise) => (
            <PromiseLine key={promise.id} promise={promise} today={today} isAsk={isAsk} />
          ))}
        </List>
      )}
    </section>
  )
}
