// The split shown on one agenda: minutes for people (customers, obstacles, questions, growth) and minutes for status.
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
