// One meeting in a list: when, with whom, how ready it is; the whole line leads to it.
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { MeetingRow } from '../../../shared/meetings/model'
import { dayWords, minutesWords, plainDay } from '../../app/words'
import { MetaLine, Ring } from '../../ui'
import styles from './meeting-line.module.css'
import { meetingKind } from './titles'

type MeetingLineProps = {
  readonly meeting: MeetingRow
  readonly today: string
  /** The day stands only at the first line of a day. */
  readonly hasDay: boolean
  /** A button at the right. */
  readonly action?: ReactNode
}

const checks = 5

/** Where it stands, in words: what is missing while it is ahead, how it ended when it is behind. */
function stateWords({ status, preparation, cancelReason, on }: MeetingRow, today: string): string {
  if (status === 'closed') return 'Held'
  if (status === 'cancelled') return cancelReason ? `Cancelled, ${cancelReason}` : 'Cancelled'
  if (status === 'in_progress') return 'Under way'
  if (on < today) return 'Not held'
  if (!preparation.isStarted) return 'Not started'
  return preparation.missing[0] ?? 'Ready'
}

export function MeetingLine({ meeting, today, hasDay, action }: MeetingLineProps) {
  const { id, on, at, personName, lengthMinutes, status, preparation, rescheduleCount } = meeting
  const isPast = status === 'closed' || status === 'cancelled' || (on < today && status !== 'in_progress')
  const words = stateWords(meeting, today)
  return (
    <li className={styles.line} data-past={isPast || undefined} data-action={action ? true : undefined}>
      <span className={styles.day} data-repeated={hasDay ? undefined : true}>
        {on < today ? plainDay(on, today) : dayWords(on, today)}
      </span>
      <span className={styles.time}>{at}</span>
      <Link href={`#/meetings/${id}`} className={styles.body ?? ''}>
        <span className={styles.name} title={personName}>
          {personName}
        </span>
        <MetaLine
          className={styles.facts}
          items={[
            meeting.title || meetingKind(meeting),
            minutesWords(lengthMinutes),
            rescheduleCount > 0
              ? rescheduleCount === 1
                ? 'moved once'
                : `moved ${rescheduleCount} times`
              : null,
          ]}
        />
      </Link>
      <span className={styles.state} title={words}>
        {isPast ? null : <Ring done={preparation.isStarted ? preparation.done : 0} total={checks} />}
        <span className={styles.words}>{words}</span>
      </span>
      {action ? <span className={styles.action}>{action}</span> : null}
    </li>
  )
}
