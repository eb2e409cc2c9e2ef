// Moves a meeting to another day, names it, or cancels it; no topic is lost by any of it, and moves are counted.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { cancelReasons, type MeetingPage } from '../../../shared/meetings/model'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { Button, DateField, Dialog, Disclosure, Select, TextField, TimeField } from '../../ui'
import styles from './meetings.module.css'

type MoveMeetingProps = { readonly meeting: MeetingPage; readonly onClose: () => void }

export function MoveMeeting({ meeting, onClose }: MoveMeetingProps) {
  const today = useToday()
  const act = useAct()
  const cancel = useAct()
  const [, go] = useLocation()
  const [on, setOn] = useState<string | null>(meeting.on)
  const [at, setAt] = useState<string | null>(meeting.at)
  const [title, setTitle] = useState(meeting.title)
  const [reason, setReason] = useState<(typeof cancelReasons)[number]>('desk work')
  const move = async () => {
    if (!on || !at) return
    const isMoved = on !== meeting.on || at !== meeting.at
    const isRenamed = title.trim() !== meeting.title
    const done = await act.run(
      async () => {
        if (isRenamed) await api.meetings.rename({ id: meeting.id, title })
        if (isMoved) await api.meetings.move({ id: meeting.id, on, at })
        return true
      },
      isMoved ? 'Moved the meeting' : isRenamed ? 'Renamed the meeting' : undefined,
    )
    if (done) onClose()
  }
  const callOff = async () => {
    const done = await cancel.run(async () => {
      await api.meetings.cancel({ id: meeting.id, reason })
      return true
    }, 'Cancelled. Its topics stay with the relationship.')
    if (done) go('/meetings')
  }
  return (
    <Dialog
      title="Move the meeting"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onSubmit={() => void move()}
      footer={
        <>
          <Button variant="ghost" onPress={onClose}>
            Keep it
          </Button>
          <Button type="submit" variant="primary" isBusy={act.isBusy} isDisabled={!on || !at}>
            Move
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <DateField
          label="Day"
          value={on}
          onChange={setOn}
          today={today}
          error={act.errorAt('on')}
          autoFocus
        />
        <TimeField label="Time" value={at} onChange={setAt} error={act.errorAt('at')} />
        {act.problem && !act.problem.field ? <p className={styles.error}>{act.problem.message}</p> : null}
        <TextField label="Title" isOptional value={title} onChange={setTitle} error={act.errorAt('title')} />
        <Disclosure title="Cancel it instead">
          <div className={styles.form}>
            <Select
              label="What came in between"
              value={reason}
              onChange={setReason}
              options={cancelReasons.map((words) => ({
                id: words,
                label: words[0]?.toUpperCase() + words.slice(1),
              }))}
            />
            <Button onPress={() => void callOff()} isBusy={cancel.isBusy}>
              Cancel the meeting
            </Button>
            {cancel.problem ? <p className={styles.error}>{cancel.problem.message}</p> : null}
          </div>
        </Disclosure>
      </div>
    </Dialog>
  )
}
