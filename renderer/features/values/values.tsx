// The values of the team, as what one would see someone do, and how often that was recognised.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ValueView } from '../../../shared/values/model'
import { seenInWords } from '../../../shared/values/rules'
import { useAddressedPart } from '../../app/addressed'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { EmptyState, IconButton, List, Row, SectionHead } from '../../ui'
import { ValueDialog } from './value-dialog'
import styles from './values.module.css'

export function Values() {
  const today = useToday()
  const place = useAddressedPart('values')
  const values = useSuspenseQuery(query.values.list.queryOptions()).data
  const [edited, setEdited] = useState<ValueView | 'new' | null>(null)
  return (
    <section ref={place} tabIndex={-1} aria-label="Values">
      <SectionHead
        hasLine
        className={styles.head}
        note="seen as actions"
        right={<IconButton size="small" icon={Plus} label="Add a value" onPress={() => setEdited('new')} />}
      >
        Values
      </SectionHead>
      {values.length === 0 ? (
        <EmptyState title="No values yet. Write one down with what you would see someone do." />
      ) : (
        <List aria-label="Values">
          {values.map((value) => (
            <Row
              key={value.id}
              isTitle
              note={value.behaviours.join(' · ')}
              end={seenInWords(value.seen, value.sinceOn, today)}
              onPress={() => setEdited(value)}
            >
              {value.name}
            </Row>
          ))}
        </List>
      )}
      {edited ? (
        <ValueDialog value={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </section>
  )
}
