// Recognition: what someone did that was worth seeing, the value it shows, and whether it spoke for customers.
import { useQuery } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import { addRecognition, saveRecognition } from '../../../../shared/recognition/model'
import { api, query } from '../../../app/api'
import { Checkbox, Select } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BegunField, Pair, PersonField, PrivateField } from './parts'
import { sending } from './sending'

const NONE = 'none-chosen'

function Fields({ draft, set, errorAt, around, isEdit }: FieldsProps) {
  const { data: values = [] } = useQuery(query.values.list.queryOptions())
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <PersonField
            label="Who did it"
            people={around.reports}
            value={draft.personId}
            onChange={(id) => set('personId', id)}
            error={errorAt('personId')}
          />
        )}
        {values.length > 0 || errorAt('valueId') ? (
          <Select
            label="Shows the value"
            options={[
              { id: NONE, label: 'None in particular' },
              ...values.map(({ id, name }) => ({ id: id as string, label: name })),
            ]}
            value={draft.valueId ?? NONE}
            onChange={(picked) => set('valueId', values.find(({ id }) => id === picked)?.id ?? null)}
            error={errorAt('valueId')}
          />
        ) : null}
        <BegunField draft={draft} set={set} around={around} label="Seen on" error={errorAt('notedOn')} />
      </Pair>
      <Checkbox
        isSelected={draft.isCustomerVoice}
        onChange={(isCustomerVoice) => set('isCustomerVoice', isCustomerVoice)}
      >
        Carried the customer’s voice
      </Checkbox>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

function fields(draft: Draft) {
  return {
    action: draft.text,
    valueId: draft.valueId,
    isCustomerVoice: draft.isCustomerVoice,
    ...(draft.begunOn === null ? {} : { notedOn: draft.begunOn }),
    visibility: visibilityOf(draft),
  }
}

const missing = { personId: 'Choose who did it.' }

export const recognition: RecordKind = {
  kind: 'recognition',
  label: 'Recognition',
  icon: Sparkles,
  placeholder: 'Stayed until the last carrier was answered',
  hint: 'Something anyone could have seen: an action, not a trait.',
  textField: 'action',
  shows: ['action', 'personId', 'valueId', 'notedOn'],
  added: 'Recognition noted.',
  saved: 'Recognition changed.',
  Fields,
  add: (draft) =>
    sending(addRecognition, { personId: draft.personId, ...fields(draft) }, missing, (input) =>
      api.recognition.add(input),
    ),
  save: (id, draft) =>
    sending(saveRecognition, { id, ...fields(draft) }, missing, (input) => api.recognition.save(input)),
}
