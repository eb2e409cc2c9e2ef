// One person in the list: name and role, the rhythm in words, the next talk, how many were held.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import type { PersonRow } from '../../../shared/people/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { dayWords, rhythmWords } from '../../app/words'
import { Avatar, Button } from '../../ui'
import styles from './people.module.css'
import { rhythmState } from './rhythm-words'

export function PersonLine({ person, today }: { readonly person: PersonRow; readonly today: string }) {
  const { id, name, role, next, kind, isPrimary } = person
  const act = useAct()
  const page = useQuery(query.people.find.queryOptions({ input: { id } }))
  const cadence = page.data?.cadence
  const state = rhythmState(person)
  const isDotted = kind === 'boss' && !isPrimary
  return (
    <li className={styles.line}>
      <Avatar name={name} />
      <Link href={`#/people/${id}`} className={styles.who ?? ''}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {role || isDotted ? (
          <span className={styles.role} title={role}>
            {[role, isDotted ? 'dotted line' : ''].filter(Boolean).join(', ')}
          </span>
        ) : null}
      </Link>
      <span className={styles.fact}>
        {rhythmWords(person.cadenceDays)}
        {state ? (
          <span className={styles.state} data-late={state.isLate || undefined}>
            {state.words}
          </span>
        ) : null}
      </span>
      <span className={styles.fact}>
        {next ? `${dayWords(next.on, today)}, ${next.at}` : 'Nothing planned'}
      </span>
      <span className={styles.fact}>
        {cadence && cadence.expected > 0 ? `${cadence.held} of ${cadence.expected} held` : 'Just begun'}
      </span>
      {isDotted ? (
        <span className={styles.action}>
          <Button
            size="small"
            isBusy={act.isBusy}
            aria-label={`Make ${name} primary`}
            onPress={() =>
              void act.run(
                () => api.people.makePrimary({ relationshipId: person.relationshipId }),
                `${name} is your primary boss.`,
              )
            }
          >
            Make primary
          </Button>
        </span>
      ) : null}
    </li>
  )
}
