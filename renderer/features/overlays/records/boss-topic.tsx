// What your boss is busy with: an issue, a concern, a deliverable, a priority.
import { Triangle } from 'lucide-react'
import { addBossTopic, type BossTopicKind, saveBossTopic } from '../../../../shared/topics/model'
import { api } from '../../../app/api'
import type { Option } from '../../../ui'
import { bossOf, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BegunField, BossField, Choice, DueField, GoalField, Pair, PrivateField, ServedField } from './parts'
import { sending } from './sending'

const missing = { relationshipId: 'Add your boss first, so that this has a place.' }

const kinds: readonly Option<BossTopicKind>[] = [
  { id: 'issue', label: 'Issue' },
  { id: 'concern', label: 'Concern' },
  { id: 'deliverable', label: 'Deliverable' },
  { id: 'priority', label: 'Priority' },
]

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  return (
    <>
      <Choice
        label="What it is"
        options={kinds}
        value={draft.bossKind}
        onChange={(kind) => set('bossKind', kind)}
      />
      <Pair>
        {isEdit ? null : (
          <BossField
            label="Whose"
            bosses={around.bosses}
            value={bossOf(draft, around)?.relationshipId ?? null}
            onChange={(id) =>
              set('personId', around.bosses.find((boss) => boss.relationshipId === id)?.id ?? null)
            }
            error={errorAt('relationshipId')}
          />
        )}
        <ServedField draft={draft} set={set} errorAt={errorAt} usual="Boss, as usual" />
        <DueField draft={draft} set={set} around={around} label="Due" error={errorAt('due')} isOptional />
        <GoalField {...props} />
        {isEdit ? null : (
          <BegunField draft={draft} set={set} around={around} label="Raised on" error={errorAt('raisedOn')} />
        )}
      </Pair>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

export const bossTopic: RecordKind = {
  kind: 'boss_topic',
  label: 'Boss topic',
  icon: Triangle,
  placeholder: 'The board asks for the migration date',
  textField: 'text',
  shows: ['text', 'relationshipId', 'served', 'due', 'goalId', 'raisedOn'],
  added: 'Noted for your boss.',
  saved: 'Changed.',
  Fields,
  add: (draft, around) =>
    sending(
      addBossTopic,
      {
        relationshipId: bossOf(draft, around)?.relationshipId ?? null,
        kind: draft.bossKind,
        text: draft.text,
        served: draft.served,
        due: draft.due,
        goalId: draft.goalId,
        ...(draft.begunOn === null ? {} : { raisedOn: draft.begunOn }),
        visibility: visibilityOf(draft),
      },
      missing,
      (input) => api.topics.addBoss(input),
    ),
  save: (id, draft) =>
    sending(
      saveBossTopic,
      {
        id,
        kind: draft.bossKind,
        text: draft.text,
        served: draft.served,
        due: draft.due,
        goalId: draft.goalId,
        visibility: visibilityOf(draft),
      },
      missing,
      (input) => api.topics.saveBoss(input),
    ),
}
