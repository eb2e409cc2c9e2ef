// A signal in the edit dialog: triaged, watched, acted on or dismissed.
import { Ban, Check, Eye, FlaskConical, Inbox } from 'lucide-react'
import type { SignalView } from '../../../../shared/signals/model'
import { api } from '../../../app/api'
import { plainDay } from '../../../app/words'
import type { Loaded } from './loaded'
import type { Verb } from './verb'

const stateWords = {
  captured: 'New',
  triaged: 'Looked at',
  watching: 'Watching',
  acted: 'Acted on',
  dismissed: 'Dismissed',
} as const

/** An idea is tried or not, whatever becomes of it. */
function trying({ id, kind, isTried }: SignalView): readonly Verb[] {
  if (kind !== 'idea') return []
  return [
    {
      id: 'try',
      label: isTried ? 'Not tried after all' : 'Tried',
      icon: FlaskConical,
      done: isTried ? 'Taken back.' : 'Tried.',
      run: () => api.signals.tryIdea({ id, isTried: !isTried }),
    },
  ]
}

function steps(signal: SignalView, today: string): readonly Verb[] {
  const { id, state } = signal
  if (state === 'acted' || state === 'dismissed') return trying(signal)
  const triage: Verb = {
    id: 'triage',
    label: 'Looked at',
    icon: Inbox,
    done: 'Looked at.',
    run: () => api.signals.triage({ id }),
  }
  const watch: Verb = {
    id: 'watch',
    label: 'Watch',
    icon: Eye,
    done: 'Kept in sight.',
    run: () => api.signals.watch({ id }),
  }
  return [
    ...trying(signal),
    ...(state === 'captured' ? [triage] : []),
    ...(state === 'watching' ? [] : [watch]),
    {
      id: 'act',
      label: 'Acted on',
      icon: Check,
      text: { label: 'What was done', field: 'action', isOptional: true },
      day: { label: 'On', field: 'on', leans: 'past', initial: today },
      done: 'Acted on.',
      run: ({ text, day }) => api.signals.act({ id, action: text, ...(day === null ? {} : { on: day }) }),
    },
    {
      id: 'dismiss',
      label: 'Dismiss',
      icon: Ban,
      text: { label: 'The reason', field: 'reason' },
      done: 'Dismissed, with the reason.',
      run: ({ text }) => api.signals.dismiss({ id, reason: text }),
    },
  ]
}

export function loadedSignal(signal: SignalView, today: string): Loaded {
  return {
    id: signal.id,
    title: signal.partyName === null ? 'Signal' : `Signal from ${signal.partyName}`,
    facts: [
      signal.state === 'acted' && signal.actedOn !== null
        ? `Acted on ${plainDay(signal.actedOn, today)}`
        : stateWords[signal.state],
      `Heard ${plainDay(signal.capturedOn, today)}`,
      signal.isTried ? 'Tried' : '',
      signal.action,
      signal.reason,
    ],
    draft: {
      text: signal.text,
      partyId: signal.partyId,
      signalKind: signal.kind,
      theme: signal.theme,
      hop: signal.hop,
      severity: signal.severity,
      served: signal.served,
      goalId: signal.goalId,
      ownerId: signal.ownerId,
      due: signal.due,
      isPrivate: signal.visibility === 'private',
    },
    verbs: steps(signal, today),
    isSettled: signal.state === 'acted' || signal.state === 'dismissed',
    sources: signal.sources,
  }
}
