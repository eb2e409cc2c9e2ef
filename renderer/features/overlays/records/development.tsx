// A step of development: a stretch, a mentor or a training, by when, and the aspiration it leads to.
import { useQuery } from '@tanstack/react-query'
import { Footprints } from 'lucide-react'
import {
  addDevelopment,
  developmentKinds,
  developmentWords,
  saveDevelopment,
} from '../../../../shared/growth/model'
import { api, query } from '../../../app/api'
import { Select } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { Choice, DueField, Pair, PersonField, PrivateField } from './parts'
import { sending } from './sending'

const NONE = 'none-chosen'
const missing = { personId: 'Choose who takes this step.' }

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <PersonField
            label="Who"
            people={around.reports}
            value={draft.personId}
            onChange={(id) => {
              set('personId', id)
              set('aspirationId', null)
            }}
            error={errorAt('personId')}
          />
        )}
        <Choice
          label="What it is"
          options={developmentKinds.map((kind) => ({ id: kind, label: developmentWords[kind] }))}
          value={draft.stepKind}
          onChange={(kind) => set('stepKind', kind)}
        />
        <DueField draft={draft} set={set} around={around} label="By" error={errorAt('dueOn')} isOptional />
        <Towards {...props} />
      </Pair>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

/** Which aspiration of that person it leads to, asked when there is one. */
function Towards({ draft, set, errorAt }: FieldsProps) {
  const { personId, aspirationId } = draft
  const { data = [] } = useQuery({
    ...query.growth.aspirations.queryOptions({ input: personId === null ? {} : { personId } }),
    enabled: personId !== null,
  })
  const wishes = data.filter(
    (wish) => wish.personId === personId && (wish.state === 'active' || wish.id === aspirationId),
  )
  if (wishes.length === 0) return null
  return (
    <Select
      label="Towards"
      options={[
        { id: NONE, label: 'Nothing in particular' },
        ...wishes.map(({ id, text }) => ({ id, label: text })),
      ]}
      value={aspirationId ?? NONE}
      onChange={(id) => set('aspirationId', wishes.find((wish) => wish.id === id)?.id ?? null)}
      error={errorAt('aspirationId')}
    />
  )
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    kind: draft.stepKind,
    aspirationId: draft.aspirationId,
    dueOn: draft.due,
    visibility: visibilityOf(draft),
  }
}

export const development: RecordKind = {
  kind: 'development',
  label: 'Development',
  icon: Footprints,
  placeholder: 'Run one incident review alone',
  textField: 'text',
  shows: ['text', 'personId', 'dueOn', 'aspirationId'],
  added: 'Step added.',
  saved: 'Step changed.',
  Fields,
  add: (draft) =>
    sending(addDevelopment, { personId: draft.personId, ...fields(draft) }, missing, (input) =>
      api.growth.addDevelopment(input),
    ),
  save: (id, draft) =>
    sending(saveDevelopment, { id, ...fields(draft) }, missing, (input) => api.growth.saveDevelopment(input)),
}
