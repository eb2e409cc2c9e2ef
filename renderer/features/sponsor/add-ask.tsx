// Notes something the boss could back for the team, asked already or still to be asked.
import { useState } from 'react'
import { addAsk } from '../../../shared/sponsor/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { Checkbox, DateField, FormDialog, TextField } from '../../ui'
import { Gentle } from '../gentle'

type AddAskProps = { readonly relationshipId: Id; readonly name: string; readonly onClose: () => void }

export function AddAsk({ relationshipId, name, onClose }: AddAskProps) {
  const today = useToday()
  const { values, set, errorAt, read } = useForm(addAsk, { relationshipId, text: '' })
  const [isAsked, setAsked] = useState(false)
  const [on, setOn] = useState<string | null>(today)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const save = async () => {
    setTried(true)
    if (act.isBusy || read() === null || (isAsked && on === null)) return
    const askedOn = isAsked ? on : null
    if (await act.run(() => api.sponsor.add({ ...values, askedOn }), 'Noted.')) onClose()
  }
  return (
    <FormDialog
      title="An ask for the team"
      submitLabel="Add"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <TextField
        label={`What ${name} could back`}
        placeholder="Two days of training for the night shift"
        autoFocus
        value={values.text}
        onChange={(text) => set('text', text)}
        error={errorAt('text') ?? act.errorAt('text')}
      />
      <Gentle of={values.text} />
      <Checkbox isSelected={isAsked} onChange={setAsked}>
        {`Asked ${name} already`}
      </Checkbox>
      {isAsked ? (
        <DateField
          label="Asked on"
          today={today}
          leans="past"
          value={on}
          onChange={setOn}
          error={on === null && isTried ? 'Choose a day.' : act.errorAt('askedOn')}
        />
      ) : null}
    </FormDialog>
  )
}
