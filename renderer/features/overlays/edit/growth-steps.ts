// Aspirations and steps of development in the edit dialog: what is known of them, and what can come of them.
import { Check, MessageCircle, RotateCcw, Trash2, X } from 'lucide-react'
import { type AspirationView, type DevelopmentView, developmentWords } from '../../../../shared/growth/model'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

const wishWords = { active: '', reached: 'Reached', let_go: 'Let go' } as const
const stepWords = { open: '', done: 'Done', dropped: 'Dropped' } as const

export function loadedAspiration(wish: AspirationView, today: string): Loaded {
  const { id, personId, state, closedOn, talkedOn } = wish
  const on = { label: 'On', field: 'on', leans: 'past', initial: today } as const
  const steps: readonly Verb[] =
    state === 'active'
      ? [
          {
            id: 'talked',
            label: 'Talked about it',
            icon: MessageCircle,
            day: on,
            done: 'Growth talk noted.',
            run: ({ day }) =>
              api.growth.noteTalk({ personId, aspirationId: id, ...(day === null ? {} : { on: day }) }),
          },
          {
            id: 'reached',
            label: 'Reached',
            icon: Check,
            day: on,
            done: 'Reached.',
            run: ({ day }) =>
              api.growth.closeAspiration({ id, to: 'reached', ...(day === null ? {} : { on: day }) }),
          },
          {
            id: 'let_go',
            label: 'Let go',
            icon: X,
            done: 'Let go.',
            run: () => api.growth.closeAspiration({ id, to: 'let_go' }),
          },
        ]
      : [
          {
            id: 'reopen',
            label: 'Take it up again',
            icon: RotateCcw,
            done: 'Taken up again.',
            run: () => api.growth.reopenAspiration({ id }),
          },
        ]
  return {
    id,
    title: `What ${firstName(wish.personName)} wants to grow into`,
    facts: [
      closedOn === null ? wishWords[state] : `${wishWords[state]} ${plainDay(closedOn, today)}`,
      `Since ${plainDay(wish.notedOn, today)}`,
      talkedOn === null ? 'Not talked about yet' : `Last talked about ${plainDay(talkedOn, today)}`,
      ...wish.opportunities.map(({ text }) => `Opportunity: ${text}`),
    ].filter(Boolean),
    draft: {
      text: wish.text,
      personId,
      horizon: wish.horizon,
      begunOn: wish.notedOn,
      goalIds: wish.goals.map((goal) => goal.id),
      isPrivate: wish.visibility === 'private',
    },
    verbs: [
      ...steps,
      {
        id: 'remove',
        label: 'Remove',
        icon: Trash2,
        done: 'Aspiration removed.',
        run: () => api.growth.removeAspiration({ id }),
      },
    ],
  }
}

export function loadedDevelopment(step: DevelopmentView, today: string): Loaded {
  const { id, state, doneOn } = step
  const steps: readonly Verb[] =
    state === 'open'
      ? [
          {
            id: 'done',
            label: 'Done',
            icon: Check,
            day: { label: 'On', field: 'on', leans: 'past', initial: today },
            done: 'Step done.',
            run: ({ day }) => api.growth.finishDevelopment({ id, ...(day === null ? {} : { on: day }) }),
          },
          {
            id: 'drop',
            label: 'Drop',
            icon: X,
            done: 'Step dropped.',
            run: () => api.growth.dropDevelopment({ id }),
          },
        ]
      : [
          {
            id: 'reopen',
            label: 'Open again',
            icon: RotateCcw,
            done: 'Opened again.',
            run: () => api.growth.reopenDevelopment({ id }),
          },
        ]
  return {
    id,
    title: `A step for ${firstName(step.personName)}`,
    facts: [
      doneOn === null ? stepWords[state] : `${stepWords[state]} ${plainDay(doneOn, today)}`,
      developmentWords[step.kind],
    ].filter(Boolean),
    draft: {
      text: step.text,
      personId: step.personId,
      stepKind: step.kind,
      aspirationId: step.aspirationId,
      due: step.dueOn,
      isPrivate: step.visibility === 'private',
    },
    verbs: [
      ...steps,
      {
        id: 'remove',
        label: 'Remove',
        icon: Trash2,
        done: 'Step removed.',
        run: () => api.growth.removeDevelopment({ id }),
      },
    ],
  }
}
