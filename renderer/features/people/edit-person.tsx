// Name, role, and how someone likes to work.
import type { PersonPage } from '../../../shared/people/model'
import { savePerson } from '../../../shared/people/model'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { firstName } from '../../app/words'
import { FormDialog, RadioGroup, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './person.module.css'

type EditPersonProps = { readonly person: PersonPage; readonly onClose: () => void }

type FieldKey = 'feedback' | 'recognition' | 'bestTime' | 'lineOfSight'

const likes: readonly { readonly key: FieldKey; readonly label: string; readonly placeholder: string }[] = [
  { key: 'feedback', label: 'Feedback', placeholder: 'Straight, never in a group' },
  { key: 'recognition', label: 'Praise', placeholder: 'Tell the customer who did it' },
  { key: 'bestTime', label: 'Best hours', placeholder: 'Before 11:00' },
  {
    key: 'lineOfSight',
    label: 'How the work reaches customers',
    placeholder: 'The support desk, then the clinics',
  },
]

export function EditPerson({ person, onClose }: EditPersonProps) {
  const { id, name, role, feedback, recognition, bestTime, lineOfSight, moves, praise } = person
  const isReport = person.row?.kind === 'direct_report'
  const { values, set, errorAt, read } = useForm(savePerson, {
    id,
    name,
    role,
    feedback,
    recognition,
    bestTime,
    lineOfSight,
    moves,
    praise,
  })
  const act = useAct()
  // How a boss likes to work has a place of its own; what was noted here before it had stays in sight.
  const asked = person.row?.kind === 'boss' ? likes.filter(({ key }) => person[key] !== '') : likes
  const error = (key: keyof typeof values) => errorAt(key) ?? act.errorAt(key)
  const submit = async () => {
    if (act.isBusy || read() === null) return
    const done = await act.run(async () => {
      await api.people.save(values)
      return true
    }, 'Changed.')
    if (done) onClose()
  }
  return (
    <FormDialog
      title={`Edit ${firstName(name)}`}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void submit()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      <div className={styles.pair}>
        <TextField
          label="Name"
          autoFocus
          value={values.name}
          onChange={(words) => set('name', words)}
          error={error('name')}
        />
        <TextField
          label="Role"
          isOptional
          value={values.role}
          onChange={(words) => set('role', words)}
          error={error('role')}
        />
        {asked.map(({ key, label, placeholder }) => (
          <TextField
            key={key}
            label={label}
            isOptional
            placeholder={placeholder}
            value={values[key]}
            onChange={(words) => set(key, words)}
            error={error(key)}
          />
        ))}
      </div>
      {isReport ? (
        <>
          <RadioGroup
            label={`Where ${firstName(name)} likes to be praised`}
            direction="row"
            value={values.praise ?? 'unknown'}
            onChange={(where) => set('praise', where === 'unknown' ? null : where)}
            options={[
              { id: 'unknown', label: 'Not asked yet' },
              { id: 'public', label: 'In front of others' },
              { id: 'private', label: 'In private' },
            ]}
            error={error('praise')}
          />
          <TextField
            label={`What moves ${firstName(name)}, one a line`}
            isOptional
            isMultiline
            rows={3}
            placeholder={'Solving it for good\nTeaching others'}
            value={values.moves}
            onChange={(words) => set('moves', words)}
            error={error('moves')}
          />
        </>
      ) : null}
      <Gentle of={[values.role, ...likes.map(({ key }) => values[key]), values.moves]} />
    </FormDialog>
  )
}
