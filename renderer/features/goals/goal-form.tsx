// Adds or changes a goal: whose it is, its weight, its measure, and what meets it or makes it outstanding.
import { addGoal, type GoalView } from '../../../shared/goals/model'
import type { PersonRow } from '../../../shared/people/model'
import type { Id, Served } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { FormDialog, NumberField, Segmented, Select, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './goals.module.css'

type GoalFormProps = {
  readonly goal: GoalView | null
  readonly ownerId: Id | null
  readonly people: readonly PersonRow[]
  readonly onClose: () => void
  readonly onSaved: (id: Id) => void
}

const servedChoices: readonly { readonly id: Served; readonly label: string }[] = [
  { id: 'customer', label: 'Customers' },
  { id: 'employee', label: 'Team' },
  { id: 'boss', label: 'Boss' },
]

function initial(goal: GoalView | null, ownerId: Id | null) {
  return {
    ownerId: goal ? goal.ownerId : ownerId,
    title: goal?.title ?? '',
    measure: goal?.measure ?? '',
    weight: (goal?.weight ?? 25) as number | null,
    served: (goal?.served ?? 'customer') as Served,
    current: goal?.current ?? null,
    target: goal?.target ?? null,
    unit: goal?.unit ?? '',
    period: goal?.period ?? '',
    meets: goal?.meets ?? '',
    outstanding: goal?.outstanding ?? '',
    evidence: goal?.evidence ?? '',
  }
}

export function GoalForm({ goal, ownerId, people, onClose, onSaved }: GoalFormProps) {
  const act = useAct()
  const { values, set, errorAt, read } = useForm(addGoal, initial(goal, ownerId))
  const error = (key: keyof typeof values) => errorAt(key) ?? act.errorAt(key)
  const save = async () => {
    if (read() === null) return
    const { ownerId: owner, ...fields } = { ...values, weight: values.weight ?? 0 }
    const saved = await act.run(
      async () => {
        if (!goal) return (await api.goals.add({ ...fields, ownerId: owner })).id
        await api.goals.save({ ...fields, id: goal.id, state: goal.state, baseline: goal.baseline })
        return goal.id
      },
      goal ? 'Changed the goal' : 'Added a goal',
    )
    if (!saved) return
    onSaved(saved)
    onClose()
  }
  return (
    <FormDialog
      title={goal ? 'Edit the goal' : 'A goal'}
      submitLabel={goal ? 'Save' : 'Add goal'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      <TextField
        label="Goal"
        autoFocus
        value={values.title}
        onChange={(title) => set('title', title)}
        error={error('title')}
      />
      <div className={styles.two}>
        <Select
          label="Whose goal"
          isDisabled={goal !== null}
          value={values.ownerId ?? 'me'}
          onChange={(owner) => set('ownerId', owner === 'me' ? null : (owner as Id))}
          options={[{ id: 'me', label: 'Yours' }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        />
        <NumberField
          label="Weight"
          unit="of 100"
          value={values.weight}
          onChange={(weight) => set('weight', weight)}
          step={5}
          error={error('weight')}
        />
      </div>
      <Segmented
        label="Whom it serves"
        value={values.served}
        onChange={(served) => set('served', served)}
        options={servedChoices}
      />
      <TextField
        label="How it is measured"
        isOptional
        value={values.measure}
        onChange={(measure) => set('measure', measure)}
        error={error('measure')}
      />
      <div className={styles.two}>
        <NumberField
          label="Now"
          isOptional
          value={values.current}
          onChange={(current) => set('current', current)}
          hasSteps={false}
        />
        <NumberField
          label="Target"
          isOptional
          value={values.target}
          onChange={(target) => set('target', target)}
          hasSteps={false}
        />
      </div>
      <TextField
        label="What meets it"
        isOptional
        isMultiline
        rows={2}
        value={values.meets}
        onChange={(meets) => set('meets', meets)}
        error={error('meets')}
      />
      <TextField
        label="What makes it outstanding"
        isOptional
        isMultiline
        isSaid
        rows={2}
        value={values.outstanding}
        onChange={(outstanding) => set('outstanding', outstanding)}
        error={error('outstanding')}
      />
      <TextField
        label="What counts as evidence"
        isOptional
        value={values.evidence}
        onChange={(evidence) => set('evidence', evidence)}
        error={error('evidence')}
      />
      <Gentle of={[values.title, values.measure, values.meets, values.outstanding, values.evidence]} />
    </FormDialog>
  )
}
