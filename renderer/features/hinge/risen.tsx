// On a boss's page: what came up from the team, where it stands, and who is still to be told.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ThreadView } from '../../../shared/hinge/model'
import { inOneLine } from '../../../shared/hinge/names'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName } from '../../app/words'
import { EmptyState, List, Mark, Row, SectionHead } from '../../ui'
import styles from './hinge.module.css'
import { standingOf, wayOf } from './words'

export function Risen({ person }: { readonly person: PersonRow }) {
  const { relationshipId } = person
  const threads = useSuspenseQuery(query.hinge.risen.queryOptions({ input: { relationshipId } })).data
  return (
    <section aria-label="Risen from the team">
      <SectionHead hasLine>Risen from the team</SectionHead>
      {threads.length === 0 ? (
        <EmptyState title={`Nothing from the team waits for ${firstName(person.name)}.`} />
      ) : (
        <List aria-label="Risen from the team">
          {threads.map((view) => (
            <Line key={view.id} view={view} />
          ))}
        </List>
      )}
    </section>
  )
}

function Line({ view }: { readonly view: ThreadView }) {
  const today = useToday()
  const { open } = useShell()
  const who = inOneLine(view.raisers.map(({ name }) => firstName(name)))
  return (
    <Row
      start={<Mark served={view.served} />}
      note={`${who}: ${wayOf(view, today)}`}
      onPress={() => open({ type: 'edit', kind: view.kind, id: view.id })}
      end={<span className={styles.standing}>{standingOf(view)}</span>}
    >
      {view.text}
    </Row>
  )
}
