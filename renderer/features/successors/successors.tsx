// What you answer for on the team's page, and who could take it over: a successor frees you of it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type ResponsibilityView, readinessWords } from '../../../shared/successors/model'
import { coverWords } from '../../../shared/successors/rules'
import { useAddressedPart } from '../../app/addressed'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Disclosure, EmptyState, IconButton, List, Row, SectionHead } from '../../ui'
import { ResponsibilityDialog } from './responsibility-dialog'
import styles from './successors.module.css'

export function Successors() {
  const { responsibilities, covered } = useSuspenseQuery(query.successors.page.queryOptions()).data
  const [openId, setOpenId] = useState<string | null>(null)
  const place = useAddressedPart('successors')
  const mine = responsibilities.filter(({ endedOn }) => endedOn === null)
  const handedOn = responsibilities.filter(({ endedOn }) => endedOn !== null)
  const open = responsibilities.find(({ id }) => id === openId)
  return (
    <section ref={place} tabIndex={-1} aria-label="What you answer for">
      <SectionHead
        hasLine
        className={styles.head}
        note={coverWords(covered) || 'only you'}
        right={
          <IconButton
            size="small"
            icon={Plus}
            label="Add what you answer for"
            onPress={() => setOpenId('new')}
          />
        }
      >
        What you answer for
      </SectionHead>
      {mine.length === 0 ? (
        <EmptyState title="Nothing noted yet. Who could take over what you do now?" />
      ) : (
        <List aria-label="What you answer for">
          {mine.map((held) => (
            <Line key={held.id} held={held} onOpen={() => setOpenId(held.id)} />
          ))}
        </List>
      )}
      {handedOn.length > 0 ? (
        <Disclosure title={`Handed on, ${handedOn.length}`}>
          <List aria-label="Handed on">
            {handedOn.map((held) => (
              <Line key={held.id} held={held} onOpen={() => setOpenId(held.id)} />
            ))}
          </List>
        </Disclosure>
      ) : null}
      {openId === 'new' || open ? (
        <ResponsibilityDialog held={open ?? null} onClose={() => setOpenId(null)} />
      ) : null}
    </section>
  )
}

function Line({ held, onOpen }: { readonly held: ResponsibilityView; readonly onOpen: () => void }) {
  const today = useToday()
  const { text, endedOn, successors } = held
  const people = successors.map(
    ({ personName, readiness }) => `${firstName(personName)}, ${readinessWords[readiness]}`,
  )
  return (
    <Row
      tone={endedOn === null ? 'plain' : 'done'}
      note={people.length === 0 ? 'nobody named yet' : people.join(' · ')}
      onPress={onOpen}
      end={endedOn === null ? null : `handed on ${plainDay(endedOn, today)}`}
    >
      {text}
    </Row>
  )
}
