// Recognition on the page of a report: what waits to be said, what was said last, and how long ago that was.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Lock, Plus } from 'lucide-react'
import type { PersonRow } from '../../../shared/people/model'
import type { RecognitionView } from '../../../shared/recognition/model'
import { preferenceInWords, sinceInWords } from '../../../shared/recognition/rules'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Disclosure, EmptyState, Icon, IconButton, List, Row, SectionHead } from '../../ui'
import styles from './recognition.module.css'

const saidAtFirst = 3

export function Recognition({ person }: { readonly person: PersonRow }) {
  const { open } = useShell()
  const input = { personId: person.id }
  const { items, sinceLast, preference } = useSuspenseQuery(
    query.recognition.ofPerson.queryOptions({ input }),
  ).data
  const name = firstName(person.name)
  const waiting = items.filter(({ deliveredOn }) => deliveredOn === null)
  const said = items.filter(({ deliveredOn }) => deliveredOn !== null)
  const rest = said.slice(saidAtFirst)
  const liked = preferenceInWords(person.name, preference)
  return (
    <section aria-label="Recognition">
      <SectionHead
        hasLine
        className={styles.head}
        note={sinceInWords(sinceLast)}
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Note recognition"
            onPress={() => open({ type: 'capture', kind: 'recognition', personId: person.id })}
          />
        }
      >
        Recognition
      </SectionHead>
      {items.length === 0 ? (
        <EmptyState title={`Nothing noted yet. What did ${name} do that was worth a word?`} />
      ) : (
        <List aria-label="Recognition">
          {[...waiting, ...said.slice(0, saidAtFirst)].map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </List>
      )}
      {rest.length > 0 ? (
        <Disclosure title={`${rest.length} earlier`}>
          <List aria-label="Earlier recognition">
            {rest.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </List>
        </Disclosure>
      ) : null}
      {liked === null ? null : <p className={styles.quiet}>{`${liked}.`}</p>}
    </section>
  )
}

function Line({ item }: { readonly item: RecognitionView }) {
  const today = useToday()
  const { open } = useShell()
  const { deliveredOn, channel } = item
  const how = channel === 'public' ? 'in front of others' : 'in private'
  const note = [item.valueName ?? '', item.isCustomerVoice ? 'customer’s voice' : ''].filter(Boolean)
  return (
    <Row
      onPress={() => open({ type: 'edit', kind: 'recognition', id: item.id })}
      {...(note.length > 0 ? { note: note.join(' · ') } : {})}
      end={
        <>
          {item.visibility === 'private' ? (
            <span className={styles.lock}>
              <Icon of={Lock} size={12} /> private
            </span>
          ) : null}
          {deliveredOn === null ? 'not said yet' : `said ${plainDay(deliveredOn, today)}, ${how}`}
        </>
      }
    >
      {item.action}
    </Row>
  )
}
