// A decision you need: the question, its options, and what it does to customers, team and boss.
import { Split } from 'lucide-react'
import { addDecision, saveDecision } from '../../../../shared/decisions/model'
import { api } from '../../../app/api'
import { TextField } from '../../../ui'
import { LensFields, Options } from './choices'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BossField, DueField, GoalField, More, Pair, PersonField, PrivateField, ServedField } from './parts'
import { sending } from './sending'

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around } = props
  return (
    <>
      <Options {...props} />
      <LensFields {...props} />
      {draft.effectCustomer === 'hurts' || draft.mitigation !== '' || errorAt('mitigation') ? (
        <TextField
          label="What softens it for customers"
          value={draft.mitigation}
          onChange={(words) => set('mitigation', words)}
          error={errorAt('mitigation')}
        />
      ) : null}
      <Pair>
        <DueField
          draft={draft}
          set={set}
          around={around}
          label="Decide by"
          error={errorAt('decideBy')}
          isOptional
        />
        <ServedField draft={draft} set={set} errorAt={errorAt} usual="Whom it touches first" />
        <BossField
          label="Who decides"
          bosses={around.bosses}
          value={draft.bossRelationshipId}
          onChange={(id) => set('bossRelationshipId', id)}
          error={errorAt('relationshipId')}
        />
        <PersonField
          label="Also for"
          none="Nobody in the team"
          people={around.reports}
          value={draft.markedFor}
          onChange={(id) => set('markedFor', id)}
          error={errorAt('personId')}
        />
      </Pair>
      <PrivateField draft={draft} set={set} />
      <More isWrong={Boolean(errorAt('recommendation') ?? errorAt('goalId'))}>
        <TextField
          label="What you recommend"
          isOptional
          value={draft.recommendation}
          onChange={(words) => set('recommendation', words)}
          error={errorAt('recommendation')}
        />
        <GoalField {...props} />
      </More>
    </>
  )
}

function fields(draft: Draft) {
  return {
    question: draft.text,
    options: draft.options,
    recommendation: draft.recommendation,
    effectCustomer: draft.effectCustomer,
    effectEmployee: draft.effectEmployee,
    effectBoss: draft.effectBoss,
    mitigation: draft.mitigation,
    decideBy: draft.due,
    served: draft.served,
    goalId: draft.goalId,
    relationshipId: draft.bossRelationshipId,
    personId: draft.markedFor,
    visibility: visibilityOf(draft),
  }
}

export const decision: RecordKind = {
  kind: 'decision',
  label: 'Decision',
  icon: Split,
  placeholder: 'Ship in June without the export, or in August with it?',
  textField: 'question',
  shows: [
    'question',
    'options',
    'mitigation',
    'decideBy',
    'served',
    'relationshipId',
    'personId',
    'recommendation',
    'goalId',
  ],
  added: 'Decision noted.',
  saved: 'Decision changed.',
  Fields,
  add: (draft) => sending(addDecision, fields(draft), {}, (input) => api.decisions.add(input)),
  save: (id, draft) =>
    sending(saveDecision, { id, ...fields(draft) }, {}, (input) => api.decisions.save(input)),
}
