// A promise in the edit dialog: where it stands, and its steps: kept, moved, warned, dropped, released, reopened.
import { CalendarClock, Check, Megaphone, RotateCcw, Trash2, Undo2 } from 'lucide-react'
import { isWarnedMiss } from '../../../../shared/commitments/ledger'
import type { CommitmentView } from '../../../../shared/commitments/model'
import { api } from '../../../app/api'
import { dueWords, firstName, plainDay } from '../../../app/words'
import { movedWords, qualityOptions } from '../../commitments'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

function stateWords(promise: CommitmentView, today: string): string {
  const { state, doneOn, droppedOn, releasedOn } = promise
  const on = (day: string | null) => (day === null ? '' : ` ${plainDay(day, today)}`)
  if (state === 'done_on_time') return `Kept${on(doneOn)}`
  if (state === 'done_late') return `Kept late${on(doneOn)}${isWarnedMiss(promise) ? ', warned' : ''}`
  if (state === 'dropped') return `Dropped${on(droppedOn)}`
  if (state === 'released') return `Released${on(releasedOn)}`
  const due = dueWords(promise.currentDue, today)
  return due.tone === 'late'
    ? `${due.text}, due ${plainDay(promise.currentDue, today)}`
    : `Due ${plainDay(promise.currentDue, today)}`
}

/** What moving the day will mean, said before it is moved. */
function moveNote(promise: CommitmentView): { readonly note?: string } {
  if (promise.isOverdue) return { note: 'Its day has passed, so it counts as late even when it is moved.' }
  const moved = promise.moves.filter((move) => move.isAccepted).length
  if (moved > 0) return { note: 'Moved once already. A second move makes late the best it can be.' }
  return {}
}

function openSteps(promise: CommitmentView, today: string): readonly Verb[] {
  const { id } = promise
  const onDay = (day: string | null) => (day === null ? {} : { on: day })
  return [
    {
      id: 'keep',
      label: 'Kept',
      icon: Check,
      day: { label: 'On', field: 'on', leans: 'past', initial: today },
      pick: { label: 'How it came out', options: qualityOptions },
      done: 'Promise kept.',
      run: ({ day, pick }) =>
        api.commitments.keep({
          id,
          ...onDay(day),
          quality: qualityOptions.find((q) => q.id === pick)?.id ?? null,
        }),
    },
    {
      id: 'move',
      label: 'Move the day',
      icon: CalendarClock,
      day: { label: 'New day', field: 'newDue', leans: 'future' },
      isAgreement: true,
      ...moveNote(promise),
      done: 'Day moved.',
      run: ({ day, isAccepted }) => api.commitments.renegotiate({ id, newDue: day ?? '', isAccepted }),
    },
    ...(promise.warnedOn === null
      ? [
          {
            id: 'warn',
            label: promise.direction === 'mine' ? 'Say it will be late' : 'They said it will be late',
            icon: Megaphone,
            done: 'The warning is noted.',
            run: () => api.commitments.warn({ id }),
          },
        ]
      : []),
    {
      id: 'drop',
      label: 'Drop',
      icon: Trash2,
      text: { label: 'What got in the way', field: 'reason', isOptional: true },
      done: 'Promise dropped.',
      run: ({ text }) => api.commitments.drop({ id, reason: text }),
    },
    {
      id: 'release',
      label: promise.direction === 'mine' ? 'They released me' : 'Release',
      icon: Undo2,
      done: 'Promise released.',
      run: () => api.commitments.release({ id }),
    },
  ]
}

export function loadedPromise(promise: CommitmentView, today: string): Loaded {
  const { id, moves, warnedOn } = promise
  const name = firstName(promise.personName)
  const moved = moves.filter((move) => move.isAccepted).length
  return {
    id,
    title: promise.direction === 'mine' ? `You said to ${name}` : `${name} said to you`,
    facts: [
      stateWords(promise, today),
      `Made ${plainDay(promise.madeOn, today)}`,
      ...(moved > 0 ? [movedWords(moves, today)] : []),
      ...(warnedOn === null ? [] : [`Warned ${plainDay(warnedOn, today)}`]),
    ],
    draft: {
      text: promise.text,
      personId: promise.personId,
      direction: promise.direction,
      served: promise.served,
      goalId: promise.goalId,
      estimateHours: promise.estimateHours,
      promiseState: promise.state,
      due: promise.currentDue,
      quality: promise.quality,
      missReason: promise.missReason,
      whatChanged: promise.whatChanged,
      isPrivate: promise.visibility === 'private',
    },
    verbs:
      promise.state === 'open'
        ? openSteps(promise, today)
        : [
            {
              id: 'reopen',
              label: 'Open again',
              icon: RotateCcw,
              done: 'Opened again.',
              run: () => api.commitments.reopen({ id }),
            },
          ],
  }
}
