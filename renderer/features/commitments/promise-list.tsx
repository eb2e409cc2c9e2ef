// A list of promises in one direction: check to keep, press to open; late first, moved days in sight.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Direction } from '../../../shared/commitments/model'
import type { Served } from '../../../shared/words'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { EmptyState, List, SectionHead } from '../../ui'
import { PromiseLine } from './promise-line'

type PromiseListProps = {
  readonly direction: Direction
  readonly title: string
  readonly served: Served | 'all'
  readonly isOpenOnly: boolean
}

export function PromiseList({ direction, title, served, isOpenOnly }: PromiseListProps) {
  const today = useToday()
  const all = useSuspenseQuery(
    query.commitments.list.queryOptions({ input: { direction, ...(isOpenOnly ? { isOpen: true } : {}) } }),
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
      {promises.length === 0 ? <EmptyState title="Nothing promised yet." /> : null}
      <List aria-label={title}>
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} today={today} hasFacts />
        ))}
      </List>
    </section>
  )
}
