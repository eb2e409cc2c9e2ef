// Hours of one week, desk work and the job, each in one tap or typed.
import { useState } from 'react'
import { saveWeek } from '../../../shared/weeks/model'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { Button, NumberField } from '../../ui'
import styles from './weeks.module.css'

type WeekFormProps = {
  readonly weekOn: string
  readonly deskMinutes: number | null
  readonly jobMinutes: number | null
  readonly onSaved?: () => void
}

const deskHours = [15, 20, 25, 30]
const jobHours = [5, 10, 15, 20]
const inHours = (minutes: number | null) => (minutes === null ? null : minutes / 60)
const inMinutes = (hours: number | null) => (hours === null ? 0 : Math.round(hours * 60))

export function WeekForm({ weekOn, deskMinutes, jobMinutes, onSaved }: WeekFormProps) {
  const [desk, setDesk] = useState(inHours(deskMinutes))
  const [job, setJob] = useState(inHours(jobMinutes))
  const [errors, setErrors] = useState<{ readonly deskMinutes?: string; readonly jobMinutes?: string }>({})
  const act = useAct()
  const save = async () => {
    if (act.isBusy) return
    const input = { weekOn, deskMinutes: inMinutes(desk), jobMinutes: inMinutes(job) }
    const checked = saveWeek.safeParse(input)
    setErrors(
      Object.fromEntries(
        (checked.error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message]),
      ),
    )
    if (!checked.success) return
    const isSaved = await act.run(async () => {
      await api.weeks.save(input)
      return true
    }, 'Noted.')
    if (isSaved) onSaved?.()
  }
  const hours = {
    unit: 'h',
    min: 0,
    step: 0.5,
    formatOptions: { maximumFractionDigits: 2 },
    className: styles.hours,
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.line}>
        <NumberField
          {...hours}
          label="Desk work"
          value={desk}
          onChange={setDesk}
          error={errors.deskMinutes ?? act.errorAt('deskMinutes')}
        />
        <Taps label="Desk work" hours={deskHours} onTap={setDesk} />
      </div>
      <div className={styles.line}>
        <NumberField
          {...hours}
          label="With people"
          value={job}
          onChange={setJob}
          error={errors.jobMinutes ?? act.errorAt('jobMinutes')}
        />
        <Taps label="With people" hours={jobHours} onTap={setJob} />
      </div>
      <Button type="submit" isBusy={act.isBusy} isDisabled={desk === null && job === null}>
        Note the week
      </Button>
      {act.problem && !act.problem.field ? <p role="alert">{act.problem.message}</p> : null}
      {act.errorAt('weekOn') ? <p role="alert">{act.errorAt('weekOn')}</p> : null}
    </form>
  )
}

type TapsProps = {
  readonly label: string
  readonly hours: readonly number[]
  readonly onTap: (hours: number) => void
}

function Taps({ label, hours, onTap }: TapsProps) {
  return (
    <span className={styles.taps}>
      {hours.map((value) => (
        <Button key={value} size="small" aria-label={`${label}: ${value} hours`} onPress={() => onTap(value)}>
          {value}
        </Button>
      ))}
    </span>
  )
}
