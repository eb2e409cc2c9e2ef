// An aspiration of a report: what they want to become or learn, by when, and which of their goals lead there.
import { Sprout } from 'lucide-react'
import { addAspiration, saveAspiration } from '../../../../shared/growth/model'
import { api } from '../../../app/api'
import { Checkbox, TextField } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BegunField, Pair, PersonField, PrivateField } from './parts'
import styles from './records.module.css'
import { sending } from './sending'

const missing = { personId: 'Choose whose aspiration it is.' }

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <PersonField
            label="Whose"
            people={around.reports}
            value={draft.personId}
            onChange={(id) => {
              set('personId', id)
              set('goalIds', [])
            }}
            error={errorAt('personId')}
          />
        )}
        <TextField
          label="By when, in words"
          isOptional
          placeholder="by autumn"
          value={draft.horizon}
          onChange={(words) => set('horizon', words)}
          error={errorAt('horizon')}
        />
        <BegunField draft={draft} set={set} around={around} label="Since" error={errorAt('notedOn')} />
      </Pair>
      <LeadingGoals {...props} />
      <PrivateField draft={draft} set={set} />
    </>
  )
}

/** The goals of that person, each to be linked. */
function LeadingGoals({ draft, set, around, errorAt }: FieldsProps) {
  const goals = around.goals.filter(({ ownerId }) => ownerId !== null && ownerId === draft.personId)
  if (goals.length === 0) return null
  const toggle = (id: (typeof goals)[number]['id'], isLinked: boolean) =>
    set('goalIds', isLinked ? [...draft.goalIds, id] : draft.goalIds.filter((each) => each !== id))
  const error = errorAt('goalIds')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
    <div role="group" aria-label="Goals that lead there" className={styles.choice}>
      <span className={styles.label}>Goals that lead there</span>
      {goals.map(({ id, title }) => (
        <Checkbox key={id} isSelected={draft.goalIds.includes(id)} onChange={(is) => toggle(id, is)}>
          {title}
        </Checkbox>
      ))}
      {error ? <p role="alert">{error}</p> : null}
    </div>
  )
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    horizon: draft.horizon,
    ...(draft.begunOn === null ? {} : { notedOn: draft.begunOn }),
    goalIds: draft.goalIds,
    visibility: visibilityOf(draft),
  }
}

export const aspiration: RecordKind = {
  kind: 'aspiration',
  label: 'Aspiration',
  icon: Sprout,
  placeholder: 'Become a site trainer',
  textField: 'text',
  shows: ['text', 'personId', 'horizon', 'notedOn', 'goalIds'],
  added: 'Aspiration noted.',
  saved: 'Aspiration changed.',
  Fields,
  add: (draft) =>
    sending(addAspiration, { personId: draft.personId, ...fields(draft) }, missing, (input) =>
      api.growth.addAspiration(input),
    ),
  save: (id, draft) =>
    sending(saveAspiration, { id, ...fields(draft) }, missing, (input) => api.growth.saveAspiration(input)),
}
