// A need in the edit dialog: offered first, asked for first, dropped.
import { Check, MessageCircleQuestion, Trash2 } from 'lucide-react'
import type { NeedView } from '../../../../shared/anticipation/model'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

function steps({ id, state, personName }: NeedView, today: string): readonly Verb[] {
  if (state !== 'open') return []
  const asked = `${firstName(personName)} asked first`
  const day = { label: 'On', field: 'on', leans: 'past', initial: today } as const
  const onDay = (chosen: string | null) => ({ id, ...(chosen === null ? {} : { on: chosen }) })
  return [
    {
      id: 'offer',
      label: 'Offered first',
      icon: Check,
      day,
      done: 'Offered first.',
      run: (answer) => api.anticipation.offer(onDay(answer.day)),
    },
    {
      id: 'asked',
      label: asked,
      icon: MessageCircleQuestion,
      day,
      done: `${asked}.`,
      run: (answer) => api.anticipation.askedFirst(onDay(answer.day)),
    },
    {
      id: 'drop',
      label: 'Drop',
      icon: Trash2,
      done: 'Need dropped.',
      run: () => api.anticipation.drop({ id }),
    },
  ]
}

export function loadedNeed(need: NeedView, today: string): Loaded {
  const name = firstName(need.personName)
  const settled = need.offeredOn === null ? '' : plainDay(need.offeredOn, today)
  return {
    id: need.id,
    title: `What ${name} will need`,
    facts: [
      need.state === 'dropped' ? 'Dropped' : '',
      need.askedFirst === 'me' ? `Offered first on ${settled}` : '',
      need.resolution,
      need.askedFirst === 'boss' ? `${name} asked first on ${settled}` : '',
    ].filter((fact) => fact !== ''),
    draft: {
      text: need.text,
      personId: need.personId,
      due: need.neededOn,
      leadDays: need.leadDays,
      served: need.served,
      goalId: need.goalId,
      isPrivate: need.visibility === 'private',
    },
    verbs: steps(need, today),
  }
}
