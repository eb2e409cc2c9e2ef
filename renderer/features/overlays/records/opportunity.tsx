// An opportunity: what it is, until when it stands, and when you learned of it.
import { DoorOpen } from 'lucide-react'
import { addOpportunity, saveOpportunity } from '../../../../shared/opportunities/model'
import { firstState } from '../../../../shared/opportunities/rules'
import { api } from '../../../app/api'
import { Banner } from '../../../ui'
import { type Draft, type FieldsProps, visibilityOf } from './draft'
import type { RecordKind } from './kind'
import { BegunField, BossField, DueField, Pair, PersonField, PrivateField } from './parts'
import { sending } from './sending'

function Fields({ draft, set, errorAt, around }: FieldsProps) {
  const isMissed = firstState(draft.begunOn ?? around.today, draft.due) === 'missed'
  return (
    <>
      <Pair>
        <DueField
          draft={draft}
          set={set}
          around={around}
          label="Closes on"
          error={errorAt('deadlineOn')}
          isOptional
        />
        <BegunField
          draft={draft}
          set={set}
          around={around}
          label="Learned of it on"
          error={errorAt('learnedOn')}
        />
        <PersonField
          label="For"
          none="You"
          people={around.reports}
          value={draft.markedFor}
          onChange={(id) => set('markedFor', id)}
          error={errorAt('personId')}
        />
        <BossField
          label="Raise it with"
          bosses={around.bosses}
          value={draft.bossRelationshipId}
          onChange={(id) => set('bossRelationshipId', id)}
          error={errorAt('relationshipId')}
        />
      </Pair>
      {isMissed ? <Banner>It closed before you learned of it. It is kept as missed.</Banner> : null}
      <PrivateField draft={draft} set={set} />
    </>
  )
}

function fields(draft: Draft) {
  return {
    text: draft.text,
    deadlineOn: draft.due,
    ...(draft.begunOn === null ? {} : { learnedOn: draft.begunOn }),
    goalId: draft.goalId,
    relationshipId: draft.bossRelationshipId,
    personId: draft.markedFor,
    visibility: visibilityOf(draft),
  }
}

export const opportunity: RecordKind = {
  kind: 'opportunity',
  label: 'Opportunity',
  icon: DoorOpen,
  placeholder: 'The cross-site pilot looks for a lead',
  textField: 'text',
  shows: ['text', 'deadlineOn', 'learnedOn', 'personId', 'relationshipId'],
  added: 'Opportunity noted.',
  saved: 'Opportunity changed.',
  Fields,
  add: (draft) => sending(addOpportunity, fields(draft), {}, (input) => api.opportunities.add(input)),
  save: (id, draft) =>
    sending(saveOpportunity, { id, ...fields(draft) }, {}, (input) => api.opportunities.save(input)),
}
