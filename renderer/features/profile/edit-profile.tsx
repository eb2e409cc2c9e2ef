// The eight fields about a boss, each with the question that leads there.
import {
  type ProfileField,
  type ProfileWords,
  profileFields,
  saveProfile,
} from '../../../shared/profile/model'
import { profileLabels, profileQuestion } from '../../../shared/profile/rules'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { FieldPair, FormDialog, PRIVATE_PROMISE, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './profile.module.css'

type EditProfileProps = {
  readonly relationshipId: Id
  readonly name: string
  readonly words: ProfileWords
  readonly field: ProfileField
  readonly onClose: () => void
}

export function EditProfile({ relationshipId, name, words, field: first, onClose }: EditProfileProps) {
  const { values, set, errorAt, read } = useForm(saveProfile, { relationshipId, ...words })
  const act = useAct()
  const save = async () => {
    if (act.isBusy || read() === null) return
    const done = await act.run(async () => {
      await api.profile.save(values)
      return true
    }, 'Changed.')
    if (done) onClose()
  }
  return (
    <FormDialog
      title={`About ${name}`}
      size="large"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <p className={styles.quiet}>{PRIVATE_PROMISE}</p>
      <FieldPair>
        {profileFields.map((field) => (
          <TextField
            key={field}
            label={profileLabels[field]}
            description={profileQuestion(field, name)}
            isMultiline
            rows={2}
            autoFocus={field === first}
            value={values[field]}
            onChange={(text) => set(field, text)}
            error={errorAt(field) ?? act.errorAt(field)}
          />
        ))}
      </FieldPair>
      <Gentle of={profileFields.map((field) => values[field])} />
    </FormDialog>
  )
}
