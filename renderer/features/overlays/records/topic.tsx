// A topic: something to talk about with one person.
import { MessageSquareText } from 'lucide-react'
import { addTopic, saveTopic } from '../../../../shared/topics/model'
import { api } from '../../../app/api'
import { type FieldsProps, relationshipOf, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { Choice, DueField, otherName, Pair, PersonField, PrivateField, ServedField, usualFor } from './parts'
import { sending } from './sending'

const missing = { relationshipId: 'Choose whom to talk to about it.' }

function Fields({ draft, set, errorAt, around, isEdit }: FieldsProps) {
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <PersonField
            label="With"
            people={around.people}
            value={draft.personId}
            onChange={(id) => set('personId', id)}
            error={errorAt('relationshipId')}
          />
        )}
        <Choice
          label="Raised by"
          options={[
            { id: 'me', label: 'You' },
            { id: 'them', label: otherName(around.people, draft.personId) },
          ]}
          value={draft.raisedBy}
          onChange={(by) => set('raisedBy', by)}
        />
        <ServedField
          draft={draft}
          set={set}
          errorAt={errorAt}
          usual={draft.raisedBy === 'them' ? usualFor(relationshipOf(around, draft.personId)) : 'As it comes'}
        />
        <DueField draft={draft} set={set} around={around} label="By" error={errorAt('due')} isOptional />
      </Pair>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

export const topic: RecordKind = {
  kind: 'topic',
  label: 'Topic',
  icon: MessageSquareText,
  placeholder: 'The release calendar for June',
  textField: 'text',
  shows: ['text', 'relationshipId', 'served', 'due'],
  added: 'Topic added.',
  saved: 'Topic changed.',
  Fields,
  add: (draft, around) =>
    sending(
      addTopic,
      {
        relationshipId: relationshipOf(around, draft.personId)?.relationshipId ?? null,
        text: draft.text,
        raisedBy: draft.raisedBy,
        served: draft.served,
        due: draft.due,
        visibility: visibilityOf(draft),
      },
      missing,
      (input) => api.topics.add(input),
    ),
  save: (id, draft) =>
    sending(
      saveTopic,
      {
        id,
        text: draft.text,
        raisedBy: draft.raisedBy,
        served: draft.served,
        due: draft.due,
        visibility: visibilityOf(draft),
      },
      missing,
      (input) => api.topics.save(input),
    ),
}
