// A case for another way: what you both want, the facts, what it does to customers, at least two options, the ask.
import { Signpost } from 'lucide-react'
import { addPushback, savePushback } from '../../../../shared/pushbacks/model'
import { missingOf } from '../../../../shared/pushbacks/rules'
import { api } from '../../../app/api'
import { firstName } from '../../../app/words'
import { Banner, Select, TextField } from '../../../ui'
import { LensFields, Options } from './choices'
import { type Around, type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BossField, More, Pair, PrivateField, ServedField } from './parts'
import { sending } from './sending'

const NONE = 'none-chosen'

function bossOf({ bosses }: Around, draft: Draft): string {
  const boss =
    bosses.find(({ relationshipId }) => relationshipId === draft.bossRelationshipId) ??
    bosses.find(({ isPrimary }) => isPrimary)
  return boss ? firstName(boss.name) : 'your boss'
}

/** What both want may be one of the boss's goals. */
function BossGoal({ draft, set, around, errorAt }: FieldsProps) {
  const theirs = around.goals.filter(({ level }) => level === 'boss')
  if (theirs.length === 0) return null
  return (
    <Select
      label="A goal it serves"
      options={[
        { id: NONE, label: 'None of them' },
        ...theirs.map(({ id, title, served }) => ({ id, label: title, served })),
      ]}
      value={draft.goalId ?? NONE}
      onChange={(id) => set('goalId', theirs.find((goal) => goal.id === id)?.id ?? null)}
      error={errorAt('goalId')}
    />
  )
}

function Readiness({ draft, around }: FieldsProps) {
  const missing = missingOf(draft)
  const name = bossOf(around, draft)
  return missing.length > 0 ? (
    <Banner title="Not ready.">{missing.join(' ')}</Banner>
  ) : (
    <Banner title="Ready.">
      It comes up at the next check-in with {name}. Whatever is decided, you carry it out.
    </Banner>
  )
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around } = props
  return (
    <>
      <Pair>
        <TextField
          label="What you both want"
          placeholder="Orders out the same day"
          value={draft.sharedGoal}
          onChange={(words) => set('sharedGoal', words)}
          error={errorAt('sharedGoal')}
        />
        <BossGoal {...props} />
      </Pair>
      <Options {...props} />
      <Readiness {...props} />
      <LensFields {...props} />
      <TextField
        label="What customers will notice"
        isOptional
        value={draft.customerEffect}
        onChange={(words) => set('customerEffect', words)}
        error={errorAt('customerEffect')}
      />
      <TextField
        label="The facts"
        isOptional
        isMultiline
        rows={2}
        value={draft.facts}
        onChange={(words) => set('facts', words)}
        error={errorAt('facts')}
      />
      <TextField
        label="What you ask for"
        isOptional
        value={draft.ask}
        onChange={(words) => set('ask', words)}
        error={errorAt('ask')}
      />
      <More isWrong={Boolean(errorAt('served') ?? errorAt('relationshipId'))}>
        <Pair>
          <ServedField draft={draft} set={set} errorAt={errorAt} usual="Whom it touches first" />
          <BossField
            label="Who decides"
            bosses={around.bosses}
            value={draft.bossRelationshipId}
            onChange={(id) => set('bossRelationshipId', id)}
            error={errorAt('relationshipId')}
          />
        </Pair>
        <PrivateField draft={draft} set={set} />
      </More>
    </>
  )
}

function fields(draft: Draft) {
  return {
    question: draft.text,
    sharedGoal: draft.sharedGoal,
    goalId: draft.goalId,
    facts: draft.facts,
    customerEffect: draft.customerEffect,
    effectCustomer: draft.effectCustomer,
    effectEmployee: draft.effectEmployee,
    effectBoss: draft.effectBoss,
    options: draft.options,
    ask: draft.ask,
    served: draft.served,
    relationshipId: draft.bossRelationshipId,
    visibility: visibilityOf(draft),
  }
}

export const pushback: RecordKind = {
  kind: 'pushback',
  label: 'Another way',
  icon: Signpost,
  placeholder: 'Could we lift the overtime freeze for the night shift?',
  textField: 'question',
  shows: [
    'question',
    'sharedGoal',
    'goalId',
    'facts',
    'customerEffect',
    'options',
    'ask',
    'served',
    'relationshipId',
  ],
  added: 'Case noted.',
  saved: 'Case changed.',
  Fields,
  add: (draft) => sending(addPushback, fields(draft), {}, (input) => api.pushbacks.add(input)),
  save: (id, draft) =>
    sending(savePushback, { id, ...fields(draft) }, {}, (input) => api.pushbacks.save(input)),
}
