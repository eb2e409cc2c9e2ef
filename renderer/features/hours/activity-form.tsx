// One line of someone's week: what it is, how many hours, and whether it gives or takes energy.
import { useState } from 'react'
import type { z } from 'zod'
import { type Activity, saveActivity } from '../../../shared/hours/model'
import { Button, NumberField, Segmented, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './hours.module.css'

const fields = saveActivity.omit({ id: true })
export type Typed = z.infer<typeof fields>

type ActivityFormProps = {
  readonly activity: Activity | null
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onSave: (typed: Typed) => Promise<void>
}

export function ActivityForm({ activity, isBusy, onCancel, onSave }: ActivityFormProps) {
  const [text, setText] = useState(activity?.text ?? '')
  const [hours, setHours] = useState<number | null>(activity?.hours ?? null)
  const [kind, setKind] = useState(activity?.kind ?? ('energising' as const))
  const [isTried, setTried] = useState(false)
  const read = fields.safeParse({ text, hours: hours ?? Number.NaN, kind })
  const error = (field: string) =>
    isTried ? read.error?.issues.find(({ path }) => path[0] === field)?.message : undefined
  const save = () => {
    setTried(true)
    if (read.success && !isBusy) void onSave(read.data)
  }
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={activity ? `Change: ${activity.text}` : 'Add hours'}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextField
        label="What it is"
        autoFocus
        placeholder="Calls with carriers"
        value={text}
        onChange={setText}
        error={error('text')}
        className={styles.what}
      />
      <NumberField
        label="Hours a week"
        unit="h"
        min={0}
        max={999}
        formatOptions={{ maximumFractionDigits: 2 }}
        value={hours}
        onChange={setHours}
        error={error('hours')}
        className={styles.count}
      />
      <Segmented
        label="Energy"
        value={kind}
        onChange={setKind}
        options={[
          { id: 'energising', label: 'Gives energy' },
          { id: 'draining', label: 'Takes energy' },
        ]}
      />
      <span className={styles.actions}>
        <Button type="submit" size="small" isBusy={isBusy}>
          {activity ? 'Save' : 'Add'}
        </Button>
        <Button size="small" variant="ghost" onPress={onCancel}>
          Cancel
        </Button>
      </span>
      <Gentle of={text} />
    </form>
  )
}
