// A case for another way in the edit dialog: accepted, overruled and carried out all the same, dropped.
import { Check, Handshake, Trash2 } from 'lucide-react'
import type { PushbackView } from '../../../../shared/pushbacks/model'
import { api } from '../../../app/api'
import { plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

const words = {
  open: '',
  accepted: 'Accepted',
  committed: 'Overruled, committed either way',
  dropped: 'Dropped',
}

function steps({ id, state, missing }: PushbackView): readonly Verb[] {
  if (state !== 'open') return []
  const drop: Verb = {
    id: 'drop',
    label: 'Drop',
    icon: Trash2,
    done: 'Case dropped.',
    run: () => api.pushbacks.drop({ id }),
  }
  if (missing.length > 0) return [drop]
  return [
    {
      id: 'accept',
      label: 'Accepted',
      icon: Check,
      text: { label: 'What was agreed', field: 'words', isOptional: true },
      done: 'Accepted.',
      run: ({ text }) => api.pushbacks.close({ id, end: 'accepted', words: text }),
    },
    {
      id: 'overrule',
      label: 'Overruled, committed either way',
      icon: Handshake,
      text: { label: 'What was said', field: 'words', isOptional: true },
      done: 'Committed. What it did to customers comes up next time.',
      run: ({ text }) => api.pushbacks.close({ id, end: 'overruled', words: text }),
    },
    drop,
  ]
}

export function loadedPushback(item: PushbackView, today: string): Loaded {
  return {
    id: item.id,
    title: 'Another way',
    facts: [
      item.closedOn === null ? '' : `${words[item.state]} ${plainDay(item.closedOn, today)}`,
      item.outcomeWords,
    ],
    draft: {
      text: item.question,
      sharedGoal: item.sharedGoal,
      goalId: item.goalId,
      facts: item.facts,
      customerEffect: item.customerEffect,
      effectCustomer: item.effectCustomer,
      effectEmployee: item.effectEmployee,
      effectBoss: item.effectBoss,
      options: item.options,
      ask: item.ask,
      served: item.served,
      bossRelationshipId: item.relationshipId,
      isPrivate: item.visibility === 'private',
    },
    verbs: steps(item),
  }
}
