// What is left of someone you archived: the promises, and the way back.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { PersonPage } from '../../../shared/people/model'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { Banner, EmptyState, List, SectionHead } from '../../ui'
import { PromiseLine } from '../commitments'
import styles from './person.module.css'

export function ArchivedPerson({ person }: { readonly person: PersonPage }) {
  const today = useToday()
  const act = useAct()
  const { id, archivedOn } = person
  const promises = useSuspenseQuery(query.commitments.list.queryOptions({ input: { personId: id } })).data
  const name = firstName(person.name)
  return (
    <div className={styles.main}>
      <Banner
        title={archivedOn === null ? 'Archived.' : `Archived ${plainDay(archivedOn, today)}.`}
        action={{
          label: 'Bring back',
          isBusy: act.isBusy,
          onPress: () => void act.run(() => api.people.restore({ id }), `${name} is back.`),
        }}
      >
        {`What was said with ${name} is kept.`}
      </Banner>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      <section aria-label="Promises">
        <SectionHead hasLine>Promises</SectionHead>
        {promises.length === 0 ? (
          <EmptyState title="Nothing was promised." />
        ) : (
          <List aria-label="Promises">
            {promises.map((promise) => (
              <PromiseLine key={promise.id} promise={promise} today={today} hasWho />
            ))}
          </List>
        )}
      </section>
    </div>
  )
}
