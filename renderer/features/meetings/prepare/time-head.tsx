// Minutes planned against the length, the bar by whom they serve, and the length itself to change.
import { useState } from 'react'
import type { AgendaView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { lengthMinutes } from '../../../../shared/people/model'
import { api } from '../../../app/api'
import { useAct } from '../../../app/use-act'
import { Button, NumberField, Popover, Stack } from '../../../ui'
import styles from './prepare.module.css'

type TimeHeadProps = { readonly view: AgendaView; readonly meeting: MeetingPage }

export function TimeHead({ view, meeting }: TimeHeadProps) {
  const used = view.plannedMinutes + view.wrapMinutes + view.bufferMinutes
  const openFloor = view.sections.reduce((sum, section) => sum + section.openFloorMinutes, 0)
  const left = view.availableMinutes - view.plannedMinutes - openFloor
  const facts = [
    ...(openFloor > 0 ? [`${openFloor} open floor`] : []),
    `${view.wrapMinutes} to wrap up`,
    `${view.bufferMinutes} spare`,
    ...(left > 0 ? [`${left} free`] : []),
  ]
  return (
    <div className={styles.time}>
      <h2 className={styles.timeHead}>
        <span>Agenda</span>
        <span className={styles.total}>
          <b>{view.plannedMinutes}</b> of {meeting.lengthMinutes} min
        </span>
        <span className={styles.quiet}>{facts.join(', ')}</span>
      </h2>
      <span className={styles.split}>
        For people <b>{view.minutesForPeople}</b>, for status <b>{view.minutesForStatus}</b>
      </span>
      <Length meeting={meeting} />
      <Stack
        className={styles.bar}
        label={`${used} of ${meeting.lengthMinutes} minutes planned, with wrap-up and buffer`}
        total={meeting.lengthMinutes}
        parts={view.sections
          .flatMap((section) => section.items)
          .filter((item) => item.minutes > 0)
          .map(({ id, served, minutes, title }) => ({ id, served, minutes, title }))}
      />
    </div>
  )
}

function Length({ meeting }: { readonly meeting: MeetingPage }) {
  const [minutes, setMinutes] = useState<number | null>(meeting.lengthMinutes)
  const act = useAct()
  const checked = lengthMinutes.safeParse(minutes ?? 0)
  const words = checked.success ? undefined : checked.error.issues[0]?.message
  const save = async (close: () => void) => {
    if (!checked.success) return
    const done = await act.run(async () => {
      await api.meetings.setLength({ id: meeting.id, lengthMinutes: checked.data })
      return true
    })
    if (done) close()
  }
  return (
    <Popover
      placement="bottom end"
      trigger={
        <Button size="small" variant="ghost">
          Change length
        </Button>
      }
    >
      {(close) => (
        <form
          className={styles.length}
          onSubmit={(event) => {
            event.preventDefault()
            void save(close)
          }}
        >
          <NumberField
            label="Length"
            unit="minutes"
            value={minutes}
            onChange={setMinutes}
            step={5}
            autoFocus
            error={words ?? act.problem?.message}
          />
          <Button type="submit" variant="primary" isBusy={act.isBusy} isDisabled={!checked.success}>
            Rebuild for this length
          </Button>
        </form>
      )}
    </Popover>
  )
}
