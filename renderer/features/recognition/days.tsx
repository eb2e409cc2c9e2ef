// After how many days without recognition the agenda of a one-on-one says so.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { saveDays } from '../../../shared/recognition/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { Button, NumberField } from '../../ui'
import styles from './recognition.module.css'

export function RecognitionDays() {
  const days = useSuspenseQuery(query.recognition.days.queryOptions()).data
  // Changed elsewhere, by undo as well, it begins anew.
  return <DaysForm key={days} before={days} />
}

function DaysForm({ before }: { readonly before: number }) {
  const [days, setDays] = useState<number | null>(before)
  const [wrong, setWrong] = useState<string | undefined>()
  const act = useAct()
  const save = async () => {
    const read = saveDays.safeParse({ days: days ?? Number.NaN })
    setWrong(read.error?.issues[0]?.message)
    if (!read.success) return
    await act.run(() => api.recognition.saveDays(read.data), 'Days changed.')
  }
  return (
    <form
      className={styles.days}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <NumberField
        label="Days without recognition before the agenda says so"
        description="7 to 30"
        unit="days"
        min={1}
        max={999}
        value={days}
        onChange={(next) => {
          setWrong(undefined)
          act.clear()
          setDays(next)
        }}
        error={wrong ?? act.problem?.message}
      />
      <Button
        type="submit"
        isBusy={act.isBusy}
        isDisabled={days === before}
        aria-label="Save the days for recognition"
      >
        Save
      </Button>
    </form>
  )
}
