// The question that would be asked next, by whose turn it is.
import { useQuery } from '@tanstack/react-query'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { EmptyState, SectionHead, TextLink } from '../../ui'
import styles from './person.module.css'

export function AskNext({ person }: { readonly person: PersonRow }) {
  const next = useQuery(query.prompts.next.queryOptions({ input: { personId: person.id } })).data
  if (next === undefined) return null
  return (
    <section aria-label="Ask next">
      <SectionHead right={<TextLink href="#/prompts">All questions</TextLink>}>Ask next</SectionHead>
      {next === null ? (
        <EmptyState title="No question is left." />
      ) : (
        <p className={styles.next}>{next.text}</p>
      )}
    </section>
  )
}
