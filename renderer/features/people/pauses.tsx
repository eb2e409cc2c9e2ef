// The days no talk is expected: holidays, leave. Added and removed at once.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { PersonPage } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import { Banner, Button, DateField, IconButton, List, Row, SectionHead } from '../../ui'
import styles from './person.module.css'

type PausesProps = { readonly relationshipId: Id; readonly pauses: PersonPage['pauses'] }

export function Pauses({ relationshipId, pauses }: PausesProps) {
  const today = useToday()
  const act = useAct()
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const missing = (day: string | null) => (isTried && day === null ? 'Choose a day.' : undefined)
  const add = async () => {
    setTried(true)
    if (from === null || to === null || act.isBusy) return
    const done = await act.run(async () => {
      await api.people.pause({ relationshipId, from, to })
      return true
    }, 'Pause added.')
    if (!done) return
    setFrom(null)
    setTo(null)
    setTried(false)
  }
  return (
    <section aria-label="Pauses">
      <SectionHead level={3} note="no talk is expected then">
        Pauses
      </SectionHead>
      <List aria-label="Pauses">
        {pauses.map(({ id, from: first, to: last }) => {
          const words = `${plainDay(first, today)} to ${plainDay(last, today)}`
          return (
            <Row
              key={id}
              size="tight"
              end={
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove the pause ${words}`}
                  onPress={() => void act.run(() => api.people.removePause({ id }), 'Pause removed.')}
                />
              }
            >
              {words}
            </Row>
          )
        })}
      </List>
      <div className={styles.pause}>
        <DateField
          label="From"
          today={today}
          value={from}
          onChange={setFrom}
          error={missing(from) ?? act.errorAt('from')}
        />
        <DateField
          label="To"
          today={today}
          value={to}
          onChange={setTo}
          error={missing(to) ?? act.errorAt('to')}
        />
        <Button onPress={() => void add()} isBusy={act.isBusy}>
          Add pause
        </Button>
      </div>
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}
