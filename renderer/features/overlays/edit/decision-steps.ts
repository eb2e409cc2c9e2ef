// A decision in the edit dialog: decided, put off, dropped.
import { CalendarClock, Check, Trash2 } from 'lucide-react'
import type { DecisionView } from '../../../../shared/decisions/model'
import { api } from '../../../app/api'
import { plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

function steps({ id, state, options }: DecisionView): readonly Verb[] {
  if (state === 'decided' || state === 'dropped') return []
  return [
    {
      id: 'decide',
      label: 'Decided',
      icon: Check,
      text: { label: 'What was decided', field: 'chosen', choices: options },
      more: { label: 'What softens it for customers', field: 'mitigation' },
      done: 'Decided.',
      run: ({ text, more }) =>
        api.decisions.decide({ id, chosen: text, ...(more === '' ? {} : { mitigation: more }) }),
    },
    {
      id: 'defer',
      label: 'Put off',
      icon: CalendarClock,
      day: { label: 'Decide by', field: 'decideBy', leans: 'future' },
      done: 'Put off.',
      run: ({ day }) => api.decisions.defer({ id, decideBy: day ?? '' }),
    },
    {
      id: 'drop',
      label: 'Drop',
      icon: Trash2,
      done: 'Decision dropped.',
      run: () => api.decisions.drop({ id }),
    },
  ]
}

export function loadedDecision(decision: DecisionView, today: string): Loaded {
  const { state, chosen, decidedOn, decideBy } = decision
  return {
    id: decision.id,
    title: 'Decision',
    facts: [
      state === 'decided' ? `Decided ${decidedOn === null ? '' : plainDay(decidedOn, today)}: ${chosen}` : '',
      state === 'deferred' ? 'Put off' : '',
      state === 'dropped' ? 'Dropped' : '',
      decideBy !== null && state !== 'decided' ? `Decide by ${plainDay(decideBy, today)}` : '',
    ],
    draft: {
      text: decision.question,
      options: decision.options,
      recommendation: decision.recommendation,
      effectCustomer: decision.effectCustomer,
      effectEmployee: decision.effectEmployee,
      effectBoss: decision.effectBoss,
      mitigation: decision.mitigation,
      due: decision.decideBy,
      served: decision.served,
      goalId: decision.goalId,
      bossRelationshipId: decision.relationshipId,
      markedFor: decision.personId,
      isPrivate: decision.visibility === 'private',
    },
    verbs: steps(decision),
  }
}
