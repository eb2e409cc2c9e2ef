// How often, how long, in which slot, and when not: the rhythm of your talks with someone.
import { useState } from 'react'
import { z } from 'zod'
import { cadenceDays, lengthMinutes, type PersonPage, type PersonRow } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useDataState } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName } from '../../app/words'
import { FormDialog, Select, TimeField } from '../../ui'
import { RhythmFields } from '../overlays'
import { Pauses } from './pauses'
import styles from './person.module.css'
import { weekdays } from './rhythm-words'

const form = z.object({
  cadenceDays: z.number({ error: 'Write the rhythm in whole days.' }).pipe(cadenceDays),
  lengthMinutes: z.number({ error: 'Write the length in whole minutes.' }).pipe(lengthMinutes),
})

const noSlot = 'none'
const usualTime = '10:00'

type EditRhythmProps = { readonly person: PersonPage; readonly row: PersonRow; readonly onClose: () => void }

export function EditRhythm({ person, row, onClose }: EditRhythmProps) {
  const { zone } = useDataState()
  const { values, set, errorAt, read } = useForm<{
    cadenceDays: number | null
    lengthMinutes: number | null
  }>(form, { cadenceDays: row.cadenceDays, lengthMinutes: row.lengthMinutes })
  const [weekday, setWeekday] = useState(person.slot?.weekday ?? null)
  const [time, setTime] = useState<string | null>(person.slot?.time ?? usualTime)
  const act = useAct()
  const slotError = weekday !== null && time === null ? 'Write a time like 14:00.' : undefined
  const submit = async () => {
    if (act.isBusy || read() === null || slotError) return
    const slot = weekday === null || time === null ? null : { weekday, time, zone: person.slot?.zone ?? zone }
    const input = { id: row.relationshipId, stance: row.stance, slot, ...form.parse(values) }
    const done = await act.run(async () => {
      await api.people.saveRelationship(input)
      return true
    }, 'Rhythm changed.')
    if (done) onClose()
  }
  return (
    <FormDialog
      title={`Rhythm with ${firstName(person.name)}`}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void submit()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      <RhythmFields
        kind={row.kind}
        cadenceDays={values.cadenceDays}
        lengthMinutes={values.lengthMinutes}
        onCadence={(days) => set('cadenceDays', days)}
        onLength={(minutes) => set('lengthMinutes', minutes)}
        errorAt={(field) => errorAt(field) ?? act.errorAt(field)}
      />
      <div className={styles.pair}>
        <Select
          label="Usual day"
          options={[
            { id: noSlot, label: 'No fixed day' },
            ...weekdays.map((label, index) => ({ id: String(index + 1), label })),
          ]}
          value={weekday === null ? noSlot : String(weekday)}
          onChange={(id) => setWeekday(id === noSlot ? null : Number(id))}
        />
        {weekday === null ? null : (
          <TimeField label="Usual time" value={time} onChange={setTime} error={slotError} />
        )}
      </div>
      <Pauses relationshipId={row.relationshipId} pauses={person.pauses} />
    </FormDialog>
  )
}
