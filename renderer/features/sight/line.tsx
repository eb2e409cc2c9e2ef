// How the work on someone's desk reaches a customer: the line, the steps it is made of, and the words for it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import type { SightView } from '../../../shared/sight/model'
import { wayInWords } from '../../../shared/sight/rules'
import { useAddressedPart } from '../../app/addressed'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { EmptyState, IconButton, List, Row, SectionHead } from '../../ui'
import styles from './sight.module.css'
import { StepDialog } from './step-dialog'

type LineOfSightProps = {
  readonly person: PersonRow
  /** How the person or you put it, in free words. */
  readonly words: string
}

export function LineOfSight({ person, words }: LineOfSightProps) {
  const place = useAddressedPart('sight')
  const input = { personId: person.id }
  const sight = useSuspenseQuery(query.sight.ofPerson.queryOptions({ input })).data
  const [isAdding, setAdding] = useState(false)
  return (
    <section ref={place} tabIndex={-1} aria-label="Line of sight">
      <SectionHead
        hasLine
        className={styles.head}
        note="to a customer"
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Add a step to a customer"
            onPress={() => setAdding(true)}
          />
        }
      >
        Line of sight
      </SectionHead>
      {sight.line === null || sight.steps.length === 1 ? null : <p className={styles.line}>{sight.line}</p>}
      {words === '' ? null : <p className={styles.said}>{words}</p>}
      {sight.note === null ? null : <p className={styles.quiet}>{sight.note}</p>}
      {sight.steps.length === 0 ? (
        <EmptyState title="No step yet. Whose work gets easier by what is done here?" />
      ) : (
        <Steps sight={sight} />
      )}
      {isAdding ? <StepDialog person={person} sight={sight} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function Steps({ sight }: { readonly sight: SightView }) {
  const act = useAct()
  return (
    <>
      <List aria-label="Steps">
        {sight.steps.map((step) => {
          const way = wayInWords([step.from, step.to], sight.spots)
          return (
            <Row
              key={step.id}
              {...(step.words === '' ? {} : { note: step.words })}
              end={
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove the step ${way}`}
                  onPress={() => void act.run(() => api.sight.removeStep({ id: step.id }), 'Step removed.')}
                />
              }
            >
              {way}
            </Row>
          )
        })}
      </List>
      {act.problem ? (
        <p role="alert" className={styles.problem}>
          {act.problem.message}
        </p>
      ) : null}
    </>
  )
}
