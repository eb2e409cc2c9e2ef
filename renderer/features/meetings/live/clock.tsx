// How long the meeting has run, pauses left out, against its length. Ticks by text; nothing blinks.
import { useEffect, useState } from 'react'
import type { MeetingPage } from '../../../../shared/meetings/model'
import styles from './live.module.css'

function secondsRun(meeting: MeetingPage, now: number): number {
  if (!meeting.startedAt) return 0
  const until = meeting.pausedAt ? Date.parse(meeting.pausedAt) : now
  return Math.max(0, Math.floor((until - Date.parse(meeting.startedAt)) / 1000) - meeting.pausedSeconds)
}

function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function Clock({ meeting }: { readonly meeting: MeetingPage }) {
  const [opened] = useState(() => Date.now())
  const [begun] = useState(() => (meeting.startedAt ? Math.max(Date.parse(meeting.startedAt), 0) : 0))
  const [now, setNow] = useState(opened)
  useEffect(() => {
    if (meeting.pausedAt) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [meeting.pausedAt])
  const isSkewed = Math.abs(opened - begun) > 86_400_000
  const seconds = secondsRun(meeting, isSkewed ? begun + (now - opened) : now)
  const length = meeting.lengthMinutes * 60
  const isOver = seconds > length
  return (
    <div className={styles.clock} data-over={isOver || undefined}>
      <b role="timer" aria-label={`${Math.floor(seconds / 60)} minutes of ${meeting.lengthMinutes}`}>
        {clockWords(seconds)}
      </b>
      <span className={styles.clockBar} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (100 * seconds) / length)}%` }} />
      </span>
      <span className={styles.quiet}>
        of {meeting.lengthMinutes} min
        {meeting.pausedAt ? ', paused' : isOver ? `, ${Math.ceil((seconds - length) / 60)} over` : ''}
      </span>
    </div>
  )
}
