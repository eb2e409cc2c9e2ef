// At the customers' side of a preparation: how long no customer spoke to you, and where the boss reads them otherwise.
import { useQuery } from '@tanstack/react-query'
import type { MeetingPage } from '../../../shared/meetings/model'
import type { ReadingView } from '../../../shared/readings/model'
import { api, query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useAct } from '../../app/use-act'
import { Banner, Button, Disclosure, List, Mark, Row } from '../../ui'
import styles from './readings.module.css'

export function CustomerVoice({ meeting }: { readonly meeting: MeetingPage }) {
  const { open } = useShell()
  const asOf = meeting.on
  const { data: contact } = useQuery(query.signals.contact.queryOptions({ input: { asOf } }))
  const { data: readings = [] } = useQuery({
    ...query.readings.list.queryOptions({ input: { relationshipId: meeting.relationshipId, asOf } }),
    enabled: meeting.kind === 'boss',
  })
  const otherwise = readings.filter(({ isOtherwise }) => isOtherwise)
  if (!contact?.isLong && otherwise.length === 0) return null
  return (
    <section aria-label="The customers’ voice" className={styles.voice}>
      {contact?.isLong ? (
        <div className={styles.line}>
          <Mark served="customer" size={10} className={styles.mark} />
          <p className={styles.words}>{contact.words}</p>
          <Button
            size="small"
            aria-label="Listen: note what a customer says"
            onPress={() => open({ type: 'capture', kind: 'signal', personId: null })}
          >
            Listen
          </Button>
        </div>
      ) : null}
      {otherwise.map((reading) => (
        <Otherwise key={reading.id} reading={reading} />
      ))}
    </section>
  )
}

function Otherwise({ reading }: { readonly reading: ReadingView }) {
  const { open } = useShell()
  const act = useAct()
  return (
    <div className={styles.line}>
      <Mark served="customer" size={10} className={styles.mark} />
      <div className={styles.words}>
        <p>{reading.words}</p>
        <Disclosure title="See what was heard">
          <List aria-label="What was heard">
            {reading.signals.map((signal) => (
              <Row
                key={signal.id}
                size="tight"
                end={signal.theme}
                onPress={() => open({ type: 'edit', kind: 'signal', id: signal.id })}
              >
                {signal.text}
              </Row>
            ))}
          </List>
        </Disclosure>
        {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      </div>
      <Button
        size="small"
        aria-label={`Settle: ${reading.claim}`}
        onPress={() => void act.run(() => api.readings.settle({ id: reading.id }), 'Settled.')}
      >
        Settle
      </Button>
    </div>
  )
}
