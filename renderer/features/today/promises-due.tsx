// What is late or due within a week, both ways; the rest is counted.
import type { CommitmentView } from '../../../shared/commitments/model'
import { addDays } from '../../../shared/dates'
import { EmptyState, List, SectionHead, TextLink } from '../../ui'
import { PromiseLine } from '../commitments'

const most = 6

type PromisesDueProps = { readonly promises: readonly CommitmentView[]; readonly today: string }

export function PromisesDue({ promises, today }: PromisesDueProps) {
  const due = promises
    .filter(({ currentDue }) => currentDue <= addDays(today, 7))
    .toSorted((a, b) => (a.currentDue < b.currentDue ? -1 : a.currentDue > b.currentDue ? 1 : 0))
    .slice(0, most)
  return (
    <section aria-label="Promises due">
      <SectionHead
        hasLine
        right={
          promises.length === 0 ? undefined : (
            <TextLink href="#/commitments">{`${due.length} of ${promises.length}`}</TextLink>
          )
        }
      >
        Promises due
      </SectionHead>
      {due.length === 0 ? (
        <EmptyState title={promises.length === 0 ? 'Nothing promised yet.' : 'Nothing is due this week.'} />
      ) : (
        <List aria-label="Promises due">
          {due.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} today={today} hasWho />
          ))}
        </List>
      )}
    </section>
  )
}
