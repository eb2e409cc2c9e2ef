// The question that would be asked next, by whose turn it is, and the one asked last with where its answer stands.
import { useQuery } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import type { PersonRow } from '../../../shared/people/model'
import type { LastAsked } from '../../../shared/prompts/contract'
import { promptVisibility } from '../../../shared/prompts/rules'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import { EmptyState, Icon, SectionHead, TextLink } from '../../ui'
import styles from './person.module.css'

export function AskNext({ person }: { readonly person: PersonRow }) {
  const input = { personId: person.id }
  const next = useQuery(query.prompts.next.queryOptions({ input })).data
  const last = useQuery(query.prompts.last.queryOptions({ input })).data
  if (next === undefined) return null
  return (
    <section aria-label="Ask next" className={styles.askNext}>
      <SectionHead right={<TextLink href="#/prompts">All questions</TextLink>}>Ask next</SectionHead>
      {next === null ? (
        <EmptyState title="No question is left." />
      ) : (
        <>
          <p className={styles.next}>{next.text}</p>
          {promptVisibility(next.theme) === 'private' ? (
            <p className={`${styles.lock} ${styles.askedLast}`}>
              <Icon of={Lock} size={12} /> Only you see that it comes up.
            </p>
          ) : null}
        </>
      )}
      {last ? <AskedLast last={last} /> : null}
    </section>
  )
}

function AskedLast({ last }: { readonly last: LastAsked }) {
  const today = useToday()
  const at = `#/meetings/${last.meetingId}${last.itemId === null ? '' : `?item=${last.itemId}`}`
  return (
    <p className={styles.askedLast}>
      {last.isAnswered ? 'Asked last' : 'Put off'}, {plainDay(last.on, today)}: “{last.text}”{' '}
      <TextLink href={at}>{last.hasNote ? 'What was said' : 'That talk'}</TextLink>
    </p>
  )
}
