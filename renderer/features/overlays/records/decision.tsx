// A decision you need: the question, its options, and what it does to customers, team and boss.
import { Plus, Split, X } from 'lucide-react'
import { addDecision, saveDecision } from '../../../../shared/decisions/model'
import type { Effect, Served } from '../../../../shared/words'
import { api } from '../../../app/api'
import { Button, IconButton, Mark, type Option, Segmented, TextField } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BossField, DueField, GoalField, More, Pair, PersonField, PrivateField, ServedField } from './parts'
import styles from './records.module.css'
import { sending } from './sending'

const effects: readonly Option<Effect>[] = [
  { id: 'helps', label: 'Helps' },
  { id: 'neutral', label: 'Neutral' },
  { id: 'hurts', label: 'Hurts' },
  { id: 'unknown', label: 'Not clear yet' },
]

const lens: readonly {
  readonly key: 'effectCustomer' | 'effectEmployee' | 'effectBoss'
  readonly served: Served
  readonly label: string
}[] = [
  { key: 'effectCustomer', served: 'customer', label: 'Customers' },
  { key: 'effectEmployee', served: 'employee', label: 'Team' },
  { key: 'effectBoss', served: 'boss', label: 'Boss' },
]

function Options({ draft, set, errorAt }: FieldsProps) {
  const change = (at: number, words: string) =>
    set(
      'options',
      draft.options.map((option, index) => (index === at ? words : option)),
    )
  return (
    <div className={styles.options}>
      {draft.options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place in the list
        <div key={index} className={styles.line}>
          <TextField
            label={`Option ${index + 1}`}
            isLabelHidden
            placeholder={`Option ${index + 1}`}
            value={option}
            onChange={(words) => change(index, words)}
            error={option.trim() === '' ? errorAt('options') : undefined}
            autoFocus={option === ''}
          />
          <IconButton
            icon={X}
            label={`Remove option ${index + 1}`}
            onPress={() =>
              set(
                'options',
                draft.options.filter((_, at) => at !== index),
              )
            }
          />
        </div>
      ))}
      <Button size="small" variant="ghost" icon={Plus} onPress={() => set('options', [...draft.options, ''])}>
        Add an option
      </Button>
    </div>
  )
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around } = props
  return (
    <>
      <Options {...props} />
      <div className={styles.lens}>
        {lens.map(({ key, served, label }) => (
          <div key={key} className={styles.line}>
            <span className={styles.effect}>
              <Mark served={served} isDecorative />
              {label}
            </span>
            <Segmented
              label={`What it does to: ${label}`}
              options={effects}
              value={draft[key]}
              onChange={(effect) => set(key, effect)}
            />
          </div>
        ))}
      </div>
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
