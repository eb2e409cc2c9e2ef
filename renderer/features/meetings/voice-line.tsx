// How much of a one-on-one is on what the report brought, against what you aim for, which can be changed here.
import { useState } from 'react'
import type { AgendaView } from '../../../shared/agenda/view'
import { voiceTarget } from '../../../shared/insights/rates'
import type { MeetingPage } from '../../../shared/meetings/model'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Button, NumberField, Popover } from '../../ui'
import styles from './meetings.module.css'

type VoiceLineProps = {
  readonly view: AgendaView
  readonly meeting: MeetingPage
  /** A talk that is over is only read. */
  readonly isOver?: boolean
}

export function VoiceLine({ view, meeting, isOver = false }: VoiceLineProps) {
  const { voice } = view
  if (voice === null || voice.percent === null) return null
  const { percent, minutes, of, isEnough, target } = voice
  return (
    <p className={styles.voice}>
      <span>
        <b>{`${percent}%`}</b>
        {` of the minutes ${isOver ? 'were' : 'are'} on what ${firstName(meeting.personName)} brought, ${minutes} of ${of}`}
        {isEnough ? '' : `, less than the ${target}% you aim for`}
      </span>
      {isOver ? null : <Target target={target} />}
    </p>
  )
}

function Target({ target }: { readonly target: number }) {
  const [percent, setPercent] = useState<number | null>(target)
  const act = useAct()
  const checked = voiceTarget.safeParse(percent ?? 0)
  const save = async (close: () => void) => {
    if (!checked.success) return
    const done = await act.run(async () => {
      await api.agenda.setVoiceTarget({ percent: checked.data })
      return true
    }, 'Changed.')
    if (done) close()
  }
  return (
    <Popover
      placement="bottom end"
      trigger={
        <Button size="small" variant="ghost" aria-label="Change the share you aim for">
          {`Aim ${target}%`}
        </Button>
      }
    >
      {(close) => (
        <form
          className={styles.target}
          onSubmit={(event) => {
            event.preventDefault()
            void save(close)
          }}
        >
          <NumberField
            label="Share for what they bring"
            unit="percent"
            value={percent}
            onChange={setPercent}
            step={5}
            autoFocus
            error={checked.success ? act.problem?.message : checked.error.issues[0]?.message}
          />
          <Button type="submit" variant="primary" isBusy={act.isBusy} isDisabled={!checked.success}>
            Aim for this
          </Button>
        </form>
      )}
    </Popover>
  )
}
