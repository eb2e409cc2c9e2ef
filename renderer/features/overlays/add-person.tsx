// A new person to work for: name, role, whether boss or report, and the rhythm of your talks.
import { useState } from 'react'
import { addPerson } from '../../../shared/people/model'
import type { RelationshipKind } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { FormDialog, TextField } from '../../ui'
import { Choice, Pair } from './records/parts'
import { sending } from './records/sending'
import { RhythmFields } from './rhythm-fields'

const missing = {
  cadenceDays: 'Write the rhythm in whole days.',
  lengthMinutes: 'Write the length in whole minutes.',
}

const usual = {
  boss: { cadenceDays: 28, lengthMinutes: 45 },
  direct_report: { cadenceDays: 7, lengthMinutes: 30 },
} as const

type AddPersonProps = { readonly kind: RelationshipKind; readonly onClose: () => void }

type Typed = {
  readonly name: string
  readonly role: string
  readonly kind: RelationshipKind
  readonly cadenceDays?: number | null
  readonly lengthMinutes?: number | null
}

export function AddPerson({ kind, onClose }: AddPersonProps) {
  const [typed, setTyped] = useState<Typed>({ name: '', role: '', kind })
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const values = { ...usual[typed.kind], ...typed }
  const checked = sending(addPerson, values, missing, (input) => api.people.add(input))
  const errorAt = (field: keyof typeof values) =>
    (isTried && !checked.ok ? checked.errors[field] : undefined) ?? act.errorAt(field)
  const type = (more: Partial<Typed>) => {
    act.clear()
    setTyped({ ...typed, ...more })
  }
  const submit = async () => {
    setTried(true)
    if (!checked.ok || act.isBusy) return
    const done = await act.run(async () => {
      await checked.send()
      return true
    }, `${typed.name.trim()} added.`)
    if (done) onClose()
  }
  return (
    <FormDialog
      title={typed.kind === 'boss' ? 'Add a boss' : 'Add a report'}
      submitLabel="Add"
      busyLabel="Adding"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void submit()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      <Pair>
        <TextField
          label="Name"
          autoFocus
          value={typed.name}
          onChange={(name) => type({ name })}
          error={errorAt('name')}
        />
        <TextField
          label="Role"
          isOptional
          value={typed.role}
          onChange={(role) => type({ role })}
          error={errorAt('role')}
        />
      </Pair>
      <Choice
        label="Who is this to you"
        options={[
          { id: 'direct_report', label: 'Reports to you' },
          { id: 'boss', label: 'Your boss' },
        ]}
        value={typed.kind}
        onChange={(next) => type({ kind: next })}
      />
      <RhythmFields
        kind={typed.kind}
        cadenceDays={values.cadenceDays}
        lengthMinutes={values.lengthMinutes}
        onCadence={(cadenceDays) => type({ cadenceDays })}
        onLength={(lengthMinutes) => type({ lengthMinutes })}
        errorAt={errorAt}
      />
    </FormDialog>
  )
}
