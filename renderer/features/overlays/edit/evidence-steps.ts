// Evidence and opportunities in the edit dialog: what is known of them, and what can come of them.
import { Check, DoorOpen, MessageCircle, RotateCcw, Trash2, X } from 'lucide-react'
import { type AccomplishmentView, impactWords } from '../../../../shared/evidence/model'
import { mentionWords } from '../../../../shared/opportunities/matches'
import {
  type OpportunityStep,
  type OpportunityView,
  opportunityWords,
} from '../../../../shared/opportunities/model'
import { api } from '../../../app/api'
import { firstName, plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

export function loadedAccomplishment(item: AccomplishmentView, today: string): Loaded {
  const { id, knownOn } = item
  const told: Verb =
    knownOn === null
      ? {
          id: 'tell',
          label: 'Told',
          icon: Check,
          day: { label: 'On', field: 'on', leans: 'past', initial: today },
          done: 'Your boss knows now.',
          run: ({ day }) => api.evidence.tell({ id, ...(day === null ? {} : { on: day }) }),
        }
      : {
          id: 'untell',
          label: 'Not told after all',
          icon: RotateCcw,
          done: 'Not told yet.',
          run: () => api.evidence.untell({ id }),
        }
  return {
    id,
    title: 'Evidence',
    facts: [
      plainDay(item.happenedOn, today),
      impactWords[item.impact - 1] ?? '',
      knownOn === null ? 'Your boss has not heard of it' : `Told ${plainDay(knownOn, today)}`,
      ...(item.toldWords === '' ? [] : [item.toldWords]),
    ],
    draft: {
      text: item.text,
      begunOn: item.happenedOn,
      measure: item.measure,
      measureBefore: item.measureBefore,
      measureAfter: item.measureAfter,
      impact: item.impact,
      goalId: item.goalId,
      served: item.served,
      evidence: item.evidence,
      knownOn,
      bossRelationshipId: item.relationshipId,
      isPrivate: item.visibility === 'private',
    },
    verbs: [
      told,
      {
        id: 'remove',
        label: 'Remove',
        icon: Trash2,
        done: 'Evidence removed.',
        run: () => api.evidence.remove({ id }),
      },
    ],
  }
}

function step(
  id: OpportunityView['id'],
  to: OpportunityStep,
  verb: Partial<Verb> & Pick<Verb, 'label' | 'icon'>,
): Verb {
  return {
    id: to,
    done: `${verb.label}.`,
    run: ({ text }) => api.opportunities.step({ id, to, reason: text }),
    ...verb,
  }
}

function steps({ id, state }: OpportunityView): readonly Verb[] {
  const reason = { label: 'The reason', field: 'reason' }
  const answers: readonly Verb[] = [
    step(id, 'accepted', { label: 'Accepted', icon: Check }),
    step(id, 'declined', { label: 'Declined', icon: X, text: { ...reason, isOptional: true } }),
  ]
  if (state === 'spotted' || state === 'raised') {
    return [
      ...(state === 'spotted' ? [step(id, 'raised', { label: 'Raised', icon: MessageCircle })] : []),
      step(id, 'offered', { label: 'Offered', icon: DoorOpen }),
      ...answers,
      step(id, 'withheld', { label: 'Withheld', icon: X, text: reason }),
    ]
  }
  if (state === 'offered') return answers
  if (state === 'lapsed' || state === 'missed') return []
  return [
    {
      id: 'reopen',
      label: 'Open again',
      icon: RotateCcw,
      done: 'Opened again.',
      run: () => api.opportunities.reopen({ id }),
    },
  ]
}

export function loadedOpportunity(item: OpportunityView, today: string): Loaded {
  const { id, state, closedOn, deadlineOn, reason } = item
  return {
    id,
    title: item.personName === null ? 'Opportunity' : `Opportunity for ${firstName(item.personName)}`,
    facts: [
      `${opportunityWords[state]}${closedOn === null ? '' : ` ${plainDay(closedOn, today)}`}`,
      ...item.matches.flatMap(({ personId, unmentionedFor }) =>
        personId === item.personId && unmentionedFor !== null ? [mentionWords(unmentionedFor)] : [],
      ),
      `Learned of it ${plainDay(item.learnedOn, today)}`,
      deadlineOn === null ? '' : `Closes ${plainDay(deadlineOn, today)}`,
      reason,
    ],
    draft: {
      text: item.text,
      due: deadlineOn,
      begunOn: item.learnedOn,
      goalId: item.goalId,
      markedFor: item.personId,
      bossRelationshipId: item.relationshipId,
      isPrivate: item.visibility === 'private',
    },
    opportunity: item,
    verbs: [
      ...steps(item),
      {
        id: 'remove',
        label: 'Remove',
        icon: Trash2,
        done: 'Opportunity removed.',
        run: () => api.opportunities.remove({ id }),
      },
    ],
  }
}
