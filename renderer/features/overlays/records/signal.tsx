// A signal: what a customer, an internal customer or a supplier let you hear, and by how many ears it came.
import { Radio } from 'lucide-react'
import { useState } from 'react'
import { addParty } from '../../../../shared/parties/model'
import { captureSignal, type SignalKind, saveSignal } from '../../../../shared/signals/model'
import { severityOfRating } from '../../../../shared/signals/rating'
import { id as idSchema, type PartyKind } from '../../../../shared/words'
import { api } from '../../../app/api'
import { ComboBox, type Option, Select, TextField } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import {
  BegunField,
  Choice,
  DueField,
  GoalField,
  More,
  Pair,
  PersonField,
  PrivateField,
  ServedField,
  SeverityField,
} from './parts'
import { type Sending, sending } from './sending'
import { DraftSources } from './sources'

const NO_RATING = 'no-rating'
const NEW = 'new-party'

const kinds: readonly Option<SignalKind>[] = [
  { id: 'problem', label: 'Problem' },
  { id: 'opportunity', label: 'Opportunity' },
  { id: 'idea', label: 'Idea' },
  { id: 'praise', label: 'Praise' },
]

const partyKinds: readonly Option<PartyKind>[] = [
  { id: 'customer', label: 'Customer' },
  { id: 'internal_customer', label: 'Internal customer' },
  { id: 'supplier', label: 'Supplier' },
]

const severities = [
  'Good to know',
  'Worth remembering',
  'Worth acting on',
  'It cannot wait long',
  'We may lose them over it',
]

const hops = ['You heard it yourself', 'Someone in the team told you', 'Your boss told you', 'From a report']

function PartyField({ draft, set, around, errorAt }: FieldsProps) {
  const { newParty } = draft
  const options: readonly Option[] = [
    ...around.parties.map((party) => ({
      id: party.id,
      label: party.name,
      served: party.kind === 'supplier' ? ('supplier' as const) : ('customer' as const),
    })),
    ...(newParty ? [{ id: NEW, label: newParty.name, note: 'new' }] : []),
  ]
  return (
    <>
      <ComboBox
        label="From whom"
        isOptional={draft.signalKind === 'idea' || draft.sources.length > 0}
        placeholder="A customer, an internal customer, a supplier"
        emptyText="No customers yet. Type a name to add one."
        options={options}
        value={newParty ? NEW : draft.partyId}
        onChange={(id) => {
          if (id === NEW) return
          set('newParty', null)
          set('partyId', around.parties.find((party) => party.id === id)?.id ?? null)
        }}
        onCreate={(name) => {
          set('partyId', null)
          set('newParty', { name, kind: 'customer' })
        }}
        error={errorAt('partyId') ?? errorAt('name')}
      />
      {newParty ? (
        <Choice
          label={`${newParty.name} is`}
          options={partyKinds}
          value={newParty.kind}
          onChange={(kind) => set('newParty', { ...newParty, kind })}
        />
      ) : null}
    </>
  )
}

function OwnerField({ draft, set, around, errorAt }: FieldsProps) {
  return (
    <PersonField
      label="Who looks after it"
      none="Nobody yet"
      people={around.people}
      value={draft.ownerId}
      onChange={(id) => set('ownerId', id)}
      error={errorAt('ownerId')}
    />
  )
}

/** A rating of us, when they gave one, suggests how much it matters; what is chosen above stays changeable. */
function Rating({ draft, set, around }: FieldsProps) {
  const [rating, setRating] = useState<string>(NO_RATING)
  const party = draft.newParty ?? around.parties.find(({ id }) => id === draft.partyId)
  if (!party || party.kind === 'supplier') return null
  return (
    <Select
      label="How they rate us"
      options={[
        { id: NO_RATING, label: 'They did not say' },
        ...['1', '2', '3', '4', '5'].map((of5) => ({ id: of5, label: `${of5} of 5` })),
      ]}
      value={rating}
      onChange={(id) => {
        setRating(id)
        if (id !== NO_RATING) set('severity', severityOfRating(Number(id)))
      }}
    />
  )
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Pair>
        <PartyField {...props} />
        <Choice
          label="What it is"
          options={kinds}
          value={draft.signalKind}
          onChange={(kind) => set('signalKind', kind)}
        />
        <SeverityField {...props} label="How much it matters" words={severities} />
        <Select
          label="How it reached you"
          options={hops.map((label, index) => ({ id: String(index), label }))}
          value={String(draft.hop)}
          onChange={(id) => set('hop', Number(id))}
          error={errorAt('hop')}
        />
        {isEdit ? <OwnerField {...props} /> : null}
        {isEdit ? <ServedField draft={draft} set={set} errorAt={errorAt} usual="Whoever it is from" /> : null}
      </Pair>
      {isEdit ? null : <DraftSources {...props} />}
      <PrivateField draft={draft} set={set} />
      <More
        isWrong={['theme', 'ownerId', 'due', 'goalId', 'capturedOn'].some(
          (field) => errorAt(field) !== undefined,
        )}
      >
        <Pair>
          {isEdit ? null : (
            <BegunField
              draft={draft}
              set={set}
              around={around}
              label="Heard on"
              error={errorAt('capturedOn')}
            />
          )}
          {isEdit ? null : <OwnerField {...props} />}
          <DueField
            draft={draft}
            set={set}
            around={around}
            label="Act by"
            error={errorAt('due')}
            isOptional
          />
          <TextField
            label="Theme"
            isOptional
            placeholder="Imports, billing"
            value={draft.theme}
            onChange={(words) => set('theme', words)}
            error={errorAt('theme')}
          />
          <GoalField {...props} />
          <Rating {...props} />
        </Pair>
      </More>
    </>
  )
}

function fields(draft: Draft) {
  return {
    partyId: draft.partyId,
    text: draft.text,
    kind: draft.signalKind,
    theme: draft.theme,
    hop: draft.hop,
    severity: draft.severity,
    goalId: draft.goalId,
    ownerId: draft.ownerId,
    due: draft.due,
    visibility: visibilityOf(draft),
  }
}

/** Stands for the id of a party that is still to be added. */
const NOT_YET = idSchema.parse('00000000000000000000000000')

/** Adds the new party first, if there is one, then sends what was heard with its id. */
function withParty(draft: Draft, send: (draft: Draft) => Sending): Sending {
  // A party that is still to be added has no id yet; all else is checked before it is.
  const rest = send(draft.newParty ? { ...draft, partyId: NOT_YET } : draft)
  if (!draft.newParty || !rest.ok) return rest
  return sending(addParty, draft.newParty, {}, async (party) => {
    const { id } = await api.parties.add(party)
    const whole = send({ ...draft, partyId: id, newParty: null })
    return whole.ok ? whole.send() : undefined
  })
}

export const signal: RecordKind = {
  kind: 'signal',
  label: 'Customer signal',
  icon: Radio,
  placeholder: 'The import failed again, third time this month',
  textField: 'text',
  shows: [
    'text',
    'partyId',
    'name',
    'severity',
    'hop',
    'served',
    'sources',
    'theme',
    'ownerId',
    'due',
    'goalId',
  ],
  added: 'Signal noted.',
  saved: 'Signal changed.',
  Fields,
  add: (draft) =>
    withParty(draft, (whole) =>
      sending(
        captureSignal,
        {
          ...fields(whole),
          sources: whole.sources,
          ...(whole.begunOn === null ? {} : { capturedOn: whole.begunOn }),
        },
        {},
        (input) => api.signals.capture(input),
      ),
    ),
  save: (id, draft) =>
    withParty(draft, (whole) =>
      sending(saveSignal, { id, ...fields(whole), served: whole.served }, {}, (input) =>
        api.signals.save(input),
      ),
    ),
}
