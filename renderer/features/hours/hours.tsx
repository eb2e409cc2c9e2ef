// What fills someone's usual week, and how much of it gives energy: written down in a line, changed in place.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Activity, Pull } from '../../../shared/hours/model'
import { energyInWords } from '../../../shared/hours/rules'
import type { PersonRow } from '../../../shared/people/model'
import { useAddressedPart } from '../../app/addressed'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { EmptyState, IconButton, List, Row, SectionHead } from '../../ui'
import { ActivityForm, type Typed } from './activity-form'
import styles from './hours.module.css'

const pulls: Readonly<Record<Pull, string>> = { energising: 'gives energy', draining: 'takes energy' }

export function Hours({ person }: { readonly person: PersonRow }) {
  const place = useAddressedPart('hours')
  const input = { personId: person.id }
  const { activities, energy } = useSuspenseQuery(query.hours.ofPerson.queryOptions({ input })).data
  const [edited, setEdited] = useState<Activity['id'] | 'new' | null>(null)
  const act = useAct()
  const words = energyInWords(energy)
  const title = 'Hours that give and take energy'
  const send = (typed: Typed, id: Activity['id'] | null) =>
    act.run(
      async () => {
        if (id === null) await api.hours.add({ personId: person.id, ...typed })
        else await api.hours.save({ id, ...typed })
        return true
      },
      id === null ? 'Hours added.' : 'Hours changed.',
    )
  const form = (activity: Activity | null) => (
    <ActivityForm
      key={activity?.id ?? 'new'}
      activity={activity}
      isBusy={act.isBusy}
      onCancel={() => setEdited(null)}
      onSave={async (typed) => {
        if (await send(typed, activity?.id ?? null)) setEdited(null)
      }}
    />
  )
  return (
    <section ref={place} tabIndex={-1} aria-label={title}>
      <SectionHead
        hasLine
        className={styles.head}
        right={<IconButton size="small" icon={Plus} label="Add hours" onPress={() => setEdited('new')} />}
      >
        {title}
      </SectionHead>
      {activities.length === 0 && edited === null ? (
        <EmptyState title="Ask what fills a usual week, and what of it gives energy." />
      ) : null}
      <List aria-label={title}>
        {activities.map((activity) =>
          edited === activity.id ? (
            <li key={activity.id}>{form(activity)}</li>
          ) : (
            <Row
              key={activity.id}
              onPress={() => setEdited(activity.id)}
              end={
                <>
                  {`${activity.hours} h, ${pulls[activity.kind]}`}
                  <IconButton
                    size="small"
                    icon={X}
                    label={`Remove: ${activity.text}`}
                    onPress={() =>
                      void act.run(() => api.hours.remove({ id: activity.id }), 'Hours removed.')
                    }
                  />
                </>
              }
            >
              {activity.text}
            </Row>
          ),
        )}
      </List>
      {words === null ? null : (
        <p className={styles.quiet}>{`${words}${energy.percent === null ? '' : `, ${energy.percent}%`}`}</p>
      )}
      {edited === 'new' ? form(null) : null}
      {act.problem ? (
        <p role="alert" className={styles.problem}>
          {act.problem.message}
        </p>
      ) : null}
    </section>
  )
}
