// The split shown on one agenda: minutes for people (customers, obstacles, questions, growth) and minutes for status.
import type { RaisedBy } from '../words'

const status: readonly string[] = [
  'commitment',
  'deliverable',
  'issue',
  'concern',
  'anticipation',
  'rule',
  'alignment',
  'expectation',
  'accomplishment',
]

/** Whether an item of this kind is time for people rather than for status. */
export function isForPeople(kind: string): boolean {
  return !status.includes(kind)
}

/** Whether they brought it themselves to talk about; a promise of theirs is looked at, not brought. */
export function isBrought(item: { readonly kind: string; readonly raisedBy: RaisedBy }): boolean {
  return item.raisedBy === 'them' && item.kind !== 'commitment'
}
