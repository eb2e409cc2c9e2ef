// What asks for attention about a report: facts in plain words, and when to ask what would make them stay. Only you.
import { useSuspenseQuery } from '@tanstack/react-query'
import { HeartHandshake } from 'lucide-react'
import { useState } from 'react'
import type { AttentionView, StayTalk } from '../../../shared/attention/model'
import type { PersonRow } from '../../../shared/people/model'
import { query } from '../../app/api'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Button, Disclosure, List, PrivateBlock, Row } from '../../ui'
import styles from './attention.module.css'
import { StayTalkForm } from './stay-talk-form'

export function Attention({ person }: { readonly person: PersonRow }) {
  const today = useToday()
  const view = useSuspenseQuery(query.attention.of.queryOptions({ input: { personId: person.id } })).data
  const [open, setOpen] = useState<StayTalk | 'new' | null>(null)
  const name = firstName(person.name)
  const { facts, stayTalks } = view
  return (
    <section aria-label="What asks for attention">
      <PrivateBlock
        note="What asks for attention"
        end={
          <Button size="small" variant="ghost" icon={HeartHandshake} onPress={() => setOpen('new')}>
            Note a stay talk
          </Button>
        }
      >
        <div className={styles.body}>
          {facts.length === 0 ? (
            <p>Nothing asks for attention.</p>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
            <ul className={styles.facts} role="list" aria-label="What asks for attention">
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
          <p className={styles.quiet}>{stayLine(view, name, today)}</p>
          {stayTalks.length > 0 ? (
            <Disclosure title="Stay talks">
              <List aria-label="Stay talks">
                {stayTalks.map((talk) => (
                  <Row key={talk.id} onPress={() => setOpen(talk)} end={plainDay(talk.on, today)}>
                    <span className={styles.words}>{talk.words || 'No words noted'}</span>
                  </Row>
                ))}
              </List>
            </Disclosure>
          ) : null}
        </div>
      </PrivateBlock>
      {open === null ? null : (
        <StayTalkForm person={person} talk={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

/** When to talk about staying: now, or by its day. */
function stayLine(view: AttentionView, name: string, today: string): string {
  const [last] = view.stayTalks
  const before = last === undefined ? '' : ` The last stay talk was on ${plainDay(last.on, today)}.`
  if (view.isStayDue) return `Ask what would make ${name} stay: a talk about it is due.${before}`
  if (view.isStayOffered) return `Ask what would make ${name} stay.${before}`
  return `The next stay talk is due on ${plainDay(view.stayDueOn, today)}.${before}`
}
