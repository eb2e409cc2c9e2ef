// Before closing: every item with its outcome, what is left open goes over to next time, then one press closes.
import { ArrowLeft, CheckCheck } from 'lucide-react'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { api } from '../../../app/api'
import { flushAll } from '../../../app/flush'
import { useCommands } from '../../../app/shortcuts'
import { useAct } from '../../../app/use-act'
import { Banner, Button, Lens, List } from '../../../ui'
import { isQuestion } from '../question'
import type { Agenda } from '../use-agenda'
import { VoiceLine } from '../voice-line'
import styles from './live.module.css'
import { Outcomes } from './outcomes'

type WrapUpProps = { readonly agenda: Agenda; readonly meeting: MeetingPage; readonly onBack: () => void }

export function WrapUp({ agenda, meeting, onBack }: WrapUpProps) {
  const act = useAct()
  const open = agenda.items.filter((item) => item.outcome === null && !isQuestion(item))
  const close = () =>
    void act.run(async () => {
      await flushAll()
      return api.meetings.close({ id: meeting.id })
    }, 'Closed the meeting')
  useCommands('meeting', { 'wrap-up': close, 'go-up': onBack })
  return (
    <div className={styles.wrap}>
      <header className={styles.now}>
        <h1>What came of it</h1>
        <p className={styles.quiet}>
          {open.length === 0
            ? 'Everything has its outcome.'
            : open.length === 1
              ? 'One item is still open. It comes up again next time.'
              : `${open.length} items are still open. They come up again next time.`}
        </p>
        <VoiceLine view={agenda.view} meeting={meeting} />
      </header>
      <List aria-label="Items and outcomes">
        {agenda.items.map((item) => (
          <li key={item.id} className={styles.wrapItem}>
            <span data-said={isQuestion(item) || undefined}>{item.title}</span>
            {item.lens ? <Lens lens={item.lens} /> : null}
            <Outcomes item={item} meeting={meeting} isCompact />
          </li>
        ))}
      </List>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      <div className={styles.actions}>
        <Button icon={ArrowLeft} onPress={onBack}>
          Back to the meeting
        </Button>
        <Button
          variant="primary"
          icon={CheckCheck}
          command="wrap-up"
          isBusy={act.isBusy}
          busyLabel="Closing"
          onPress={close}
        >
          Close the meeting
        </Button>
      </div>
    </div>
  )
}
