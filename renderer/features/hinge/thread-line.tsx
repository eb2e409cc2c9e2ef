// The thread of one record, over its edit dialog: raised, with the boss, told, and what comes next.
import { useQuery } from '@tanstack/react-query'
import type { RisenKind } from '../../../shared/hinge/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import styles from './hinge.module.css'
import { standingOf, wayOf } from './words'

/** Nothing for what does not go from a report to a boss. */
export function ThreadLine({ kind, id }: { readonly kind: RisenKind; readonly id: Id }) {
  const today = useToday()
  const { data: view } = useQuery(query.hinge.thread.queryOptions({ input: { kind, id } }))
  if (!view) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: one line of words with a name, not a set of fields
    <p role="group" aria-label="The way it went" className={styles.thread}>
      {wayOf(view, today)}
      {view.thread.stands === 'whole' ? null : <span>, {standingOf(view)}</span>}
    </p>
  )
}
