// A need of your boss: what will be needed, when, and how many days it takes to be early.
import { CalendarHeart } from 'lucide-react'
import { addNeed, saveNeed } from '../../../../shared/anticipation/model'
import { addDays } from '../../../../shared/dates'
import { api } from '../../../app/api'
import { plainDay } from '../../../app/words'
import { NumberField } from '../../../ui'
import { bossOf, type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BossField, DueField, GoalField, Pair, PrivateField, ServedField } from './parts'
import { sending } from './sending'

const missing = {
  relationshipId: 'Add your boss first, so that this has a place.',
  neededOn: 'Choose the day it will be needed.',
  leadDays: 'Write the days it takes, 0 for none.',
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    neededOn: draft.due,
    leadDays: draft.leadDays,
    served: draft.served,
    goalId: draft.goalId,
    visibility: visibilityOf(draft),
  }
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around, isEdit } = props
  const isKnown = draft.due !== null && draft.leadDays !== null && draft.leadDays > 0 && draft.leadDays <= 365
  return (
    <>
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
        <DueField draft={draft} set={set} around={around} label="Needed on" error={errorAt('neededOn')} />
        <NumberField
          label="Days ahead"
          unit="days"
          value={draft.leadDays}
          onChange={(days) => set('leadDays', days)}
          description={
            isKnown
              ? `Offer it by ${plainDay(addDays(draft.due ?? '', -(draft.leadDays ?? 0)), around.today)}.`
              : undefined
          }
          error={errorAt('leadDays')}
        />
        <ServedField draft={draft} set={set} errorAt={errorAt} usual="Boss, as usual" />
        <GoalField {...props} />
      </Pair>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

export const need: RecordKind = {
  kind: 'need',
  label: 'Need',
  icon: CalendarHeart,
  placeholder: 'Figures for the board pack',
  textField: 'text',
  shows: ['text', 'relationshipId', 'neededOn', 'leadDays', 'served', 'goalId'],
  added: 'Need noted.',
  saved: 'Need changed.',
  Fields,
  add: (draft, around) =>
    sending(
      addNeed,
      { relationshipId: bossOf(draft, around)?.relationshipId ?? null, ...fields(draft) },
      missing,
      (input) => api.anticipation.add(input),
    ),
  save: (id, draft) =>
    sending(saveNeed, { id, ...fields(draft) }, missing, (input) => api.anticipation.save(input)),
}
