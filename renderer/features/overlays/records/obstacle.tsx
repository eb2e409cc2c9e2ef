// An obstacle: what stands in someone's way, what would help, and who can.
import { Construction } from 'lucide-react'
import { raiseObstacle, saveObstacle } from '../../../../shared/obstacles/model'
import type { HelperKind, Need } from '../../../../shared/words'
import { api } from '../../../app/api'
import { Checkbox, type Option, Select, TextField } from '../../../ui'
import { type Around, type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import {
  BegunField,
  BossField,
  Choice,
  More,
  otherName,
  Pair,
  PersonField,
  PrivateField,
  ServedField,
  SeverityField,
} from './parts'
import { sending } from './sending'

const missing = { need: 'Choose what would help.' }

const needs: readonly Option<Need>[] = [
  { id: 'decision', label: 'A decision' },
  { id: 'resource', label: 'Money or equipment' },
  { id: 'people', label: 'People' },
  { id: 'time', label: 'Time' },
  { id: 'access', label: 'Access' },
  { id: 'information', label: 'Information' },
]

const severities = [
  'It can wait',
  'A nuisance',
  'It costs time every week',
  'It holds up the work',
  'Everything stands still',
]

const helpers: readonly Option<HelperKind>[] = [
  { id: 'me', label: 'You' },
  { id: 'boss', label: 'Your boss' },
  { id: 'other', label: 'Someone else' },
]

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Pair>
        {isEdit ? null : (
          <PersonField
            label="In whose way"
            none="Yours"
            people={around.reports}
            value={draft.personId}
            onChange={(id) => set('personId', id)}
            error={errorAt('raisedBy')}
          />
        )}
        <SeverityField {...props} label="How bad" words={severities} />
        <Select
          label="What would help"
          options={needs}
          value={draft.need}
          onChange={(need) => set('need', need)}
          error={errorAt('need')}
        />
        <Choice
          label="Who can clear it"
          options={helpers}
          value={draft.helper}
          onChange={(helper) => set('helper', helper)}
        />
        {draft.helper === 'boss' ? (
          <BossField
            label="Which boss"
            bosses={around.bosses}
            value={draft.bossRelationshipId}
            onChange={(id) => set('bossRelationshipId', id)}
            error={errorAt('bossRelationshipId')}
          />
        ) : null}
        {isEdit ? <ServedField draft={draft} set={set} errorAt={errorAt} usual="Team, as usual" /> : null}
      </Pair>
      {reportOf(draft, around) === null ? null : (
        <Checkbox isSelected={draft.consentToName} onChange={(may) => set('consentToName', may)}>
          {`${otherName(around.people, draft.personId)} agrees to be named`}
        </Checkbox>
      )}
      <PrivateField draft={draft} set={set} />
      {isEdit ? null : (
        <More isWrong={Boolean(errorAt('openedOn'))}>
          <BegunField draft={draft} set={set} around={around} label="Since" error={errorAt('openedOn')} />
        </More>
      )}
      {isEdit ? (
        <More isWrong={Boolean(errorAt('policy'))}>
          <TextField
            label="The rule that causes it"
            isOptional
            value={draft.policy}
            onChange={(value) => set('policy', value)}
            error={errorAt('policy')}
          />
        </More>
      ) : null}
    </>
  )
}

/** Only a report raises an obstacle; anyone else's is your own. */
function reportOf(draft: Draft, around: Around): Draft['personId'] {
  return around.reports.find(({ id }) => id === draft.personId)?.id ?? null
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    need: draft.need,
    severity: draft.severity,
    helper: draft.helper,
    bossRelationshipId: draft.helper === 'boss' ? draft.bossRelationshipId : null,
    consentToName: draft.personId !== null && draft.consentToName,
    visibility: visibilityOf(draft),
  }
}

export const obstacle: RecordKind = {
  kind: 'obstacle',
  label: 'Obstacle',
  icon: Construction,
  placeholder: 'No test device for the new scanner',
  textField: 'text',
  shows: ['text', 'raisedBy', 'severity', 'need', 'bossRelationshipId', 'served', 'policy', 'openedOn'],
  added: 'Obstacle noted.',
  saved: 'Obstacle changed.',
  Fields,
  add: (draft, around) =>
    sending(
      raiseObstacle,
      {
        ...fields(draft),
        raisedBy: reportOf(draft, around),
        ...(draft.begunOn === null ? {} : { openedOn: draft.begunOn }),
      },
      missing,
      (input) => api.obstacles.raise(input),
    ),
  save: (id, draft) =>
    sending(
      saveObstacle,
      { ...fields(draft), id, served: draft.served, policy: draft.policy },
      missing,
      (input) => api.obstacles.save(input),
    ),
}
