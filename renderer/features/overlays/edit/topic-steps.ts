// A topic and a matter of the boss in the edit dialog: what is known, and how they end.
import { Check, RotateCcw, Trash2 } from 'lucide-react'
import type { BossTopicView, TopicView } from '../../../../shared/topics/model'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Loaded } from './loaded'

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

export function loadedTopic(topic: TopicView, today: string): Loaded {
  const { id } = topic
  return {
    id,
    isVent: topic.isVent,
    title: `Topic with ${firstName(topic.personName)}`,
    facts: [
      `Since ${plainDay(topic.raisedOn, today)}`,
      ...(topic.carried > 0 ? [`Carried over ${times(topic.carried)}`] : []),
      ...(topic.parked > 0 ? [`Parked ${times(topic.parked)}`] : []),
      ...(topic.state === 'resolved' ? ['Resolved'] : []),
      ...(topic.state === 'dropped' ? ['Dropped'] : []),
    ],
    draft: {
      text: topic.text,
      personId: topic.personId,
      raisedBy: topic.raisedBy,
      served: topic.served,
      due: topic.due,
      isPrivate: topic.visibility === 'private',
    },
    verbs:
      topic.state === 'open'
        ? [
            {
              id: 'resolve',
              label: 'Resolve',
              icon: Check,
              done: 'Topic resolved.',
              run: () => api.topics.resolve({ id }),
            },
            {
              id: 'drop',
              label: 'Drop',
              icon: Trash2,
              done: 'Topic dropped.',
              run: () => api.topics.drop({ id }),
            },
          ]
        : [],
  }
}

const words = {
  issue: 'Issue',
  concern: 'Concern',
  deliverable: 'Deliverable',
  priority: 'Priority',
} as const

export function loadedBossTopic(topic: BossTopicView, today: string): Loaded {
  const { id, confirmations } = topic
  const last = confirmations.at(-1)
  return {
    id,
    title: `${words[topic.kind]} of ${firstName(topic.personName)}`,
    facts: [
      `Since ${plainDay(topic.raisedOn, today)}`,
      last === undefined ? 'Not confirmed yet' : `Confirmed ${plainDay(last, today)}`,
      ...(confirmations.length > 1 ? [`Confirmed ${times(confirmations.length)}`] : []),
      ...(topic.state === 'closed' ? ['Closed', topic.resolution] : []),
    ],
    draft: {
      text: topic.text,
      personId: topic.personId,
      bossKind: topic.kind,
      served: topic.served,
      due: topic.due,
      goalId: topic.goalId,
      isPrivate: topic.visibility === 'private',
    },
    verbs:
      topic.state === 'open'
        ? [
            {
              id: 'confirm',
              label: 'Confirmed',
              icon: Check,
              day: { label: 'On', field: 'on', leans: 'past', initial: today },
              done: 'Confirmed.',
              run: ({ day }) => api.topics.confirmBoss({ id, ...(day === null ? {} : { on: day }) }),
            },
            {
              id: 'close',
              label: 'Close',
              icon: Trash2,
              done: 'Closed.',
              run: () => api.topics.closeBoss({ id }),
            },
          ]
        : [
            {
              id: 'reopen',
              label: 'Open again',
              icon: RotateCcw,
              done: 'Opened again.',
              run: () => api.topics.reopenBoss({ id }),
            },
          ],
  }
}
