// A promise: what you said you would do for someone, or what they said they would do for you.
import { Handshake } from 'lucide-react'
import { makeCommitment, saveCommitment } from '../../../../shared/commitments/model'
import { api } from '../../../app/api'
import { NumberField, RadioGroup, TextField } from '../../../ui'
import { qualityOptions } from '../../commitments'
import { type FieldsProps, relationshipOf, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import {
  BegunField,
  Choice,
  DueField,
  GoalField,
  More,
  otherName,
  Pair,
  PersonField,
  PrivateField,
  ServedField,
  usualFor,
} from './parts'
import { sending } from './sending'

const missing = {
  personId: 'Choose who it is between.',
  due: 'A promise needs a day.',
  served: 'Choose whom it serves.',
}

/** How it came out, once it is done; what got in the way, once it was missed. */
function CameOut({ draft, set, errorAt, around }: FieldsProps) {
  const isDone = draft.promiseState === 'done_on_time' || draft.promiseState === 'done_late'
  const isLate = draft.promiseState === 'open' && draft.due !== null && draft.due < around.today
  const isMissed = isLate || draft.promiseState === 'done_late' || draft.promiseState === 'dropped'
  return (
    <>
      {isDone ? (
        <RadioGroup
          label="How it came out"
          options={qualityOptions}
          value={draft.quality}
          onChange={(quality) => set('quality', quality)}
          error={errorAt('quality')}
        />
      ) : null}
      {isMissed ? (
        <Pair>
          <TextField
            label="What got in the way"
            isOptional
            value={draft.missReason}
            onChange={(words) => set('missReason', words)}
            error={errorAt('missReason')}
          />
          <TextField
            label="What changes next time"
            isOptional
            value={draft.whatChanged}
            onChange={(words) => set('whatChanged', words)}
            error={errorAt('whatChanged')}
          />
        </Pair>
      ) : null}
    </>
  )
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <>
            <Choice
              label="Who said it"
              options={[
                { id: 'mine', label: 'You will' },
                { id: 'theirs', label: `${otherName(around.people, draft.personId)} will` },
              ]}
              value={draft.direction}
              onChange={(direction) => set('direction', direction)}
            />
            <PersonField
              label={draft.direction === 'mine' ? 'To' : 'By'}
              people={around.people}
              value={draft.personId}
              onChange={(id) => set('personId', id)}
              error={errorAt('personId')}
            />
            <DueField draft={draft} set={set} around={around} label="Due" error={errorAt('due')} />
          </>
        )}
        <ServedField
          draft={draft}
          set={set}
          errorAt={errorAt}
          usual={isEdit ? undefined : usualFor(relationshipOf(around, draft.personId))}
        />
      </Pair>
      {isEdit ? <CameOut {...props} /> : null}
      <PrivateField draft={draft} set={set} />
      <More isWrong={Boolean(errorAt('estimateHours') ?? errorAt('goalId') ?? errorAt('madeOn'))}>
        <Pair>
          {isEdit ? null : (
            <BegunField draft={draft} set={set} around={around} label="Made on" error={errorAt('madeOn')} />
          )}
          <NumberField
            label="Hours it takes"
            isOptional
            unit="h"
            min={0}
            value={draft.estimateHours}
            onChange={(hours) => set('estimateHours', hours)}
            error={errorAt('estimateHours')}
          />
          <GoalField {...props} />
        </Pair>
      </More>
    </>
  )
}

export const promise: RecordKind = {
  kind: 'promise',
  label: 'Promise',
  icon: Handshake,
  placeholder: 'Send the retention forecast',
  textField: 'text',
  shows: [
    'text',
    'personId',
    'due',
    'served',
    'estimateHours',
    'goalId',
    'madeOn',
    'quality',
    'missReason',
    'whatChanged',
  ],
  added: 'Promise made.',
  saved: 'Promise changed.',
  Fields,
  add: (draft) =>
    sending(
      makeCommitment,
      {
        personId: draft.personId,
        direction: draft.direction,
        text: draft.text,
        ...(draft.served === null ? {} : { served: draft.served }),
        due: draft.due,
        ...(draft.begunOn === null ? {} : { madeOn: draft.begunOn }),
        goalId: draft.goalId,
        estimateHours: draft.estimateHours,
        visibility: visibilityOf(draft),
      },
      missing,
      (input) => api.commitments.make(input),
    ),
  save: (id, draft) =>
    sending(
      saveCommitment,
      {
        id,
        text: draft.text,
        served: draft.served,
        goalId: draft.goalId,
        estimateHours: draft.estimateHours,
        visibility: visibilityOf(draft),
        quality: draft.quality,
        missReason: draft.missReason,
        whatChanged: draft.whatChanged,
      },
      missing,
      (input) => api.commitments.save(input),
    ),
}
