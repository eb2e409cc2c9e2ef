// Evidence: what was achieved, how far it moved, and where it can be seen.
import { FolderCheck } from 'lucide-react'
import { addAccomplishment, impactWords, saveAccomplishment } from '../../../../shared/evidence/model'
import { api } from '../../../app/api'
import { firstName } from '../../../app/words'
import { DateField, Select, TextField } from '../../../ui'
import type { Around, Draft, FieldsProps } from './draft'
import { visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BegunField, BossField, GoalField, Pair, PrivateField, ServedField } from './parts'
import styles from './records.module.css'
import { sending } from './sending'

function bossName({ bosses }: Around): string {
  const boss = bosses.find(({ isPrimary }) => isPrimary) ?? bosses[0]
  return boss ? firstName(boss.name) : 'Your boss'
}

function Measure({ draft, set, errorAt }: FieldsProps) {
  return (
    <div className={styles.measure}>
      <TextField
        label="What was measured"
        isOptional
        placeholder="Pick errors"
        value={draft.measure}
        onChange={(words) => set('measure', words)}
        error={errorAt('measure')}
      />
      <TextField
        label="Before"
        isOptional
        placeholder="1.9%"
        value={draft.measureBefore}
        onChange={(words) => set('measureBefore', words)}
        error={errorAt('measureBefore')}
      />
      <TextField
        label="After"
        isOptional
        placeholder="1.1%"
        value={draft.measureAfter}
        onChange={(words) => set('measureAfter', words)}
        error={errorAt('measureAfter')}
      />
    </div>
  )
}

function Fields(props: FieldsProps) {
  const { draft, set, errorAt, around } = props
  const mine = around.goals.filter(({ level }) => level === 'me')
  return (
    <>
      <Pair>
        <BegunField draft={draft} set={set} around={around} label="On" error={errorAt('happenedOn')} />
        <Select
          label="How much it changed"
          options={impactWords.map((words, index) => ({
            id: String(index + 1),
            label: `${index + 1}  ${words}`,
          }))}
          value={String(draft.impact)}
          onChange={(id) => set('impact', Number(id))}
          error={errorAt('impact')}
        />
        <GoalField {...props} around={{ ...around, goals: mine }} />
        <ServedField draft={draft} set={set} errorAt={errorAt} usual="As its goal" />
      </Pair>
      <Measure {...props} />
      <TextField
        label="Where it can be seen"
        isOptional
        placeholder="A link, a report, who can tell"
        value={draft.evidence}
        onChange={(words) => set('evidence', words)}
        error={errorAt('evidence')}
      />
      <Pair>
        <DateField
          label={`${bossName(around)} knows since`}
          isOptional
          today={around.today}
          leans="past"
          placeholder="not told yet"
          value={draft.knownOn}
          onChange={(day) => set('knownOn', day)}
          error={errorAt('knownOn')}
        />
        <BossField
          label="For"
          bosses={around.bosses}
          value={draft.bossRelationshipId}
          onChange={(id) => set('bossRelationshipId', id)}
          error={errorAt('relationshipId')}
        />
      </Pair>
      <PrivateField draft={draft} set={set} />
    </>
  )
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    ...(draft.begunOn === null ? {} : { happenedOn: draft.begunOn }),
    measure: draft.measure,
    measureBefore: draft.measureBefore,
    measureAfter: draft.measureAfter,
    impact: draft.impact,
    goalId: draft.goalId,
    served: draft.served,
    evidence: draft.evidence,
    knownOn: draft.knownOn,
    relationshipId: draft.bossRelationshipId,
    visibility: visibilityOf(draft),
  }
}

export const accomplishment: RecordKind = {
  kind: 'accomplishment',
  label: 'Evidence',
  icon: FolderCheck,
  placeholder: 'Escalations answered the same day',
  textField: 'text',
  shows: [
    'text',
    'happenedOn',
    'measure',
    'measureBefore',
    'measureAfter',
    'impact',
    'goalId',
    'served',
    'evidence',
    'knownOn',
    'relationshipId',
  ],
  added: 'Evidence added.',
  saved: 'Evidence changed.',
  Fields,
  add: (draft) => sending(addAccomplishment, fields(draft), {}, (input) => api.evidence.add(input)),
  save: (id, draft) =>
    sending(saveAccomplishment, { id, ...fields(draft) }, {}, (input) => api.evidence.save(input)),
}
