// What was promised for the next 30 days against the hours there are for it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hoursInWords } from '../../../shared/commitments/ledger'
import { saveCapacity } from '../../../shared/commitments/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { Button, FormDialog, Meter, NumberBlock, NumberField } from '../../ui'

function unestimatedWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' One promise has no estimate.' : ` ${count} promises have no estimate.`
}

export function LoadBlock() {
  const load = useSuspenseQuery(query.commitments.load.queryOptions()).data
  const [isEditing, setEditing] = useState(false)
  const { percent, unestimated } = load
  return (
    <NumberBlock
      title="Load"
      note="next 30 days"
      value={percent}
      unit="%"
      picture={
        <>
          <Meter
            value={percent === null ? null : Math.min(100, percent)}
            mark={null}
            label={percent === null ? 'Nothing to show yet.' : `${hoursInWords(load)} are promised.`}
          />
          <Button size="small" variant="ghost" onPress={() => setEditing(true)}>
            {percent === null ? 'Say how many hours there are' : 'Change the hours'}
          </Button>
        </>
      }
    >
      {percent === null
        ? 'Say how many hours you have, and see whether your promises fit.'
        : `${hoursInWords(load)} are promised.${unestimatedWords(unestimated)}`}
      {isEditing ? <CapacityDialog hours={load.capacityHours} onClose={() => setEditing(false)} /> : null}
    </NumberBlock>
  )
}

function CapacityDialog({
  hours: before,
  onClose,
}: {
  readonly hours: number
  readonly onClose: () => void
}) {
  const [hours, setHours] = useState<number | null>(before === 0 ? null : before)
  const [wrong, setWrong] = useState<string | undefined>()
  const act = useAct()
  const save = async () => {
    const taken = saveCapacity.safeParse({ hours: hours ?? 0 })
    if (!taken.success) return setWrong(taken.error.issues[0]?.message)
    const done = await act.run(async () => {
      await api.commitments.saveCapacity(taken.data)
      return true
    }, 'Hours changed.')
    if (done) onClose()
  }
  return (
    <FormDialog title="Hours for promises" isBusy={act.isBusy} onClose={onClose} onSubmit={() => void save()}>
      <NumberField
        label="Hours you can give to promises in 30 days"
        unit="h"
        min={0}
        max={1000}
        autoFocus
        value={hours}
        onChange={setHours}
        error={wrong ?? act.errorAt('hours')}
      />
    </FormDialog>
  )
}
