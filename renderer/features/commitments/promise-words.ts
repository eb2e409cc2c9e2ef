// How a promise reads in lists: where it stands, how often its day was moved, whether a miss was announced.
import { isWarnedMiss, type Quality } from '../../../shared/commitments/ledger'
import type { CommitmentMove, CommitmentView } from '../../../shared/commitments/model'
import { dueWords, plainDay } from '../../app/words'

const settledWords = {
  done_on_time: 'kept',
  done_late: 'kept late',
  dropped: 'dropped',
  released: 'released',
} as const

/** How what was done came out, in the order of a form. */
export const qualityOptions: readonly { readonly id: Quality; readonly label: string }[] = [
  { id: 'clean', label: 'Clean' },
  { id: 'rework', label: 'It needed rework' },
  { id: 'over_budget', label: 'Over budget' },
]

/** The end of its line: when it is due, how late it is, or what became of it. */
export function endWords(
  promise: CommitmentView,
  today: string,
): { readonly text: string; readonly tone: 'late' | 'now' | 'plain' } {
  if (promise.state === 'open') return dueWords(promise.currentDue, today)
  const text = settledWords[promise.state]
  return { text: isWarnedMiss(promise) ? `${text}, warned` : text, tone: 'plain' }
}

/** `renegotiated ×2, was 29 May, 5 Jun`; the days it was due before stay in sight. */
export function movedWords(moves: readonly CommitmentMove[], today: string): string {
  const accepted = moves.filter((move) => move.isAccepted)
  if (accepted.length === 0) return ''
  const days = accepted.map((move) => plainDay(move.oldDue, today)).join(', ')
  return `renegotiated ×${accepted.length}, was ${days}`
}
