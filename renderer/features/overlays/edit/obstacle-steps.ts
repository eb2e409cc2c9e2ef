// An obstacle in the edit dialog: accepted, worked on, waiting, cleared or declined, and whoever was told.
import { Ban, Check, Hammer, Hourglass, Megaphone, ThumbsUp } from 'lucide-react'
import type { ObstacleView } from '../../../../shared/obstacles/model'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Around } from '../records/draft'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

function stateWords(obstacle: ObstacleView, today: string): readonly string[] {
  const { state, waitingOn, clearedOn, declinedOn, resolution, reason } = obstacle
  if (state === 'raised') return ['Not picked up yet']
  if (state === 'accepted') return ['Accepted']
  if (state === 'working') return ['Being worked on']
  if (state === 'waiting') return [`Waiting on ${waitingOn}`]
  if (state === 'cleared')
    return [`Cleared ${clearedOn === null ? '' : plainDay(clearedOn, today)}`.trim(), resolution]
  return [`Declined ${declinedOn === null ? '' : plainDay(declinedOn, today)}`.trim(), reason]
}

function liveSteps({ id, state }: ObstacleView, today: string): readonly Verb[] {
  const onDay = (day: string | null) => (day === null ? {} : { on: day })
  const accept: Verb = {
    id: 'accept',
    label: 'Accept',
    icon: ThumbsUp,
    done: 'Accepted.',
    run: () => api.obstacles.accept({ id }),
  }
  const work: Verb = {
    id: 'work',
    label: 'Working on it',
    icon: Hammer,
    done: 'Being worked on.',
    run: () => api.obstacles.work({ id }),
  }
  return [
    ...(state === 'raised' ? [accept] : []),
    ...(state === 'working' ? [] : [work]),
    {
      id: 'wait',
      label: 'Waiting on…',
      icon: Hourglass,
      text: { label: 'Whom or what it waits on', field: 'on' },
      done: 'Waiting.',
      run: ({ text }) => api.obstacles.wait({ id, on: text }),
    },
    {
      id: 'clear',
      label: 'Cleared',
      icon: Check,
      text: { label: 'How it was cleared', field: 'resolution', isOptional: true },
      day: { label: 'On', field: 'on', leans: 'past', initial: today },
      done: 'Obstacle cleared.',
      run: ({ text, day }) => api.obstacles.clear({ id, resolution: text, ...onDay(day) }),
    },
    {
      id: 'decline',
      label: 'Declined',
      icon: Ban,
      text: { label: 'The reason', field: 'reason' },
      done: 'Declined, with the reason.',
      run: ({ text }) => api.obstacles.decline({ id, reason: text }),
    },
  ]
}

export function loadedObstacle(obstacle: ObstacleView, around: Around): Loaded {
  const { id, raisedBy, raisedByName, told, state } = obstacle
  const { today } = around
  const isSettled = state === 'cleared' || state === 'declined'
  const untold = around.people
    .filter((person) => person.id === raisedBy || person.kind === 'boss')
    .filter((person) => !told.some((entry) => entry.personId === person.id))
  const settled: readonly Verb[] = [
    ...(untold.length === 0
      ? []
      : [
          {
            id: 'tell',
            label: 'Told',
            icon: Megaphone,
            people: untold.map(({ id: personId, name }) => ({ id: personId, name })),
            day: { label: 'On', field: 'on', leans: 'past' as const, initial: today },
            done: 'Told.',
            run: ({ personId, day }: { personId: typeof raisedBy; day: string | null }) =>
              personId === null
                ? Promise.resolve()
                : api.obstacles.tell({ id, personId, ...(day === null ? {} : { on: day }) }),
          },
        ]),
    ...(state === 'cleared'
      ? [
          {
            id: 'work',
            label: 'It is back',
            icon: Hammer,
            done: 'Being worked on again.',
            run: () => api.obstacles.work({ id }),
          },
        ]
      : []),
  ]
  return {
    id,
    title: raisedByName === null ? 'In your way' : `In ${firstName(raisedByName)}’s way`,
    facts: [
      ...stateWords(obstacle, today),
      `Since ${plainDay(obstacle.openedOn, today)}`,
      ...told.map(({ personId, on }) => {
        const person = around.people.find((candidate) => candidate.id === personId)
        return `${person ? firstName(person.name) : 'Someone'} was told ${plainDay(on, today)}`
      }),
    ],
    draft: {
      text: obstacle.text,
      personId: raisedBy,
      need: obstacle.need,
      severity: obstacle.severity,
      helper: obstacle.helper,
      bossRelationshipId: obstacle.bossRelationshipId,
      consentToName: obstacle.consentToName,
      served: obstacle.served,
      policy: obstacle.policy,
      isPrivate: obstacle.visibility === 'private',
    },
    verbs: isSettled ? settled : liveSteps(obstacle, today),
  }
}
