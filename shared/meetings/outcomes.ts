// Which outcomes fit which kind of item, what each is called, and what else it needs to know.
import type { Outcome } from './model'

export type OutcomeChoice = {
  readonly outcome: Outcome
  readonly label: string
  /** What a person has to add: a text, a day, whether it was accepted, what kind of step; in that order on screen. */
  readonly asks: readonly ('text' | 'due' | 'on' | 'accepted' | 'direction' | 'reads' | 'step')[]
  /** The words above the text field, when it asks for one. */
  readonly textLabel?: string
  readonly isTextRequired?: boolean
}

const again: OutcomeChoice = { outcome: 'again', label: 'Again next time', asks: [] }
const confirmed: readonly OutcomeChoice[] = [
  { outcome: 'confirmed', label: 'Confirmed', asks: ['on'] },
  { outcome: 'closed', label: 'Closed', asks: [] },
  again,
]
const asked: readonly OutcomeChoice[] = [
  { outcome: 'answered', label: 'Answered', asks: [] },
  { outcome: 'not_this_time', label: 'Not this time', asks: [] },
]
const talkedOnce: readonly OutcomeChoice[] = [
  { outcome: 'talked', label: 'Talked', asks: [] },
  { outcome: 'not_this_time', label: 'Not this time', asks: [] },
]

/** What the one key for a question makes of it: answered, then not this time, then open again. */
export function nextAnswer(outcome: Outcome | null): Outcome | null {
  const at = asked.findIndex((choice) => choice.outcome === outcome)
  return asked[at + 1]?.outcome ?? null
}

const table: Readonly<Record<string, readonly OutcomeChoice[]>> = {
  topic: [
    { outcome: 'talked', label: 'Talked', asks: [] },
    {
      outcome: 'promise',
      label: 'Promise',
      asks: ['text', 'direction', 'due'],
      textLabel: 'What is promised',
      isTextRequired: true,
    },
    {
      outcome: 'decision',
      label: 'Decision',
      asks: ['text'],
      textLabel: 'What was decided',
      isTextRequired: true,
    },
    again,
  ],
  obstacle: [
    { outcome: 'cleared', label: 'Cleared', asks: ['text'], textLabel: 'How it was cleared' },
    { outcome: 'working', label: 'Working on it', asks: [] },
    {
      outcome: 'waiting',
      label: 'Waiting on…',
      asks: ['text'],
      textLabel: 'Whom or what it waits on',
      isTextRequired: true,
    },
    { outcome: 'declined', label: 'Declined', asks: ['text'], textLabel: 'The reason', isTextRequired: true },
    again,
  ],
  signal: [
    { outcome: 'acted', label: 'Acted on', asks: ['text'], textLabel: 'What was done' },
    { outcome: 'watching', label: 'Watching', asks: [] },
    {
      outcome: 'dismissed',
      label: 'Dismissed',
      asks: ['text'],
      textLabel: 'The reason',
      isTextRequired: true,
    },
    again,
  ],
  commitment: [
    { outcome: 'done', label: 'Done', asks: ['on'] },
    { outcome: 'moved', label: 'Moved to…', asks: ['due', 'accepted'] },
    { outcome: 'dropped', label: 'Dropped', asks: [] },
    { outcome: 'released', label: 'Released', asks: [] },
    again,
  ],
  decision: [
    {
      outcome: 'decided',
      label: 'Decided',
      asks: ['text'],
      textLabel: 'What was decided',
      isTextRequired: true,
    },
    { outcome: 'deferred', label: 'Deferred to…', asks: ['due'] },
    { outcome: 'dropped', label: 'Dropped', asks: [] },
    again,
  ],
  expectation: [
    { outcome: 'agreed', label: 'Agreed', asks: ['on'] },
    { outcome: 'read', label: 'Read recorded', asks: ['reads'] },
    again,
  ],
  pushback: [
    { outcome: 'accepted', label: 'Accepted', asks: ['text'], textLabel: 'What was agreed' },
    {
      outcome: 'overruled',
      label: 'Overruled, committed either way',
      asks: ['text'],
      textLabel: 'What was said',
    },
    again,
  ],
  opportunity: [
    { outcome: 'raised', label: 'Raised', asks: [] },
    { outcome: 'offered', label: 'Offered', asks: [] },
    { outcome: 'accepted', label: 'Accepted', asks: [] },
    { outcome: 'declined', label: 'Declined', asks: ['text'], textLabel: 'The reason' },
    { outcome: 'withheld', label: 'Withheld', asks: ['text'], textLabel: 'The reason', isTextRequired: true },
    again,
  ],
  accomplishment: [{ outcome: 'told', label: 'Told', asks: ['on'] }, again],
  issue: confirmed,
  concern: confirmed,
  deliverable: confirmed,
  anticipation: [
    { outcome: 'offered_first', label: 'Offered first', asks: ['on'] },
    { outcome: 'asked_first', label: 'The boss asked first', asks: ['on'] },
    again,
  ],
  rule: [
    { outcome: 'confirmed', label: 'Confirmed', asks: ['on'] },
    { outcome: 'retired', label: 'Given up', asks: [] },
    again,
  ],
  recognition: [{ outcome: 'delivered', label: 'Said it', asks: [] }, again],
  alignment: [{ outcome: 'checked', label: 'Checked', asks: ['on'] }, again],
  growth: [
    {
      outcome: 'talked',
      label: 'Talked',
      asks: ['text', 'step'],
      textLabel: 'What to try next, if anything',
    },
    again,
  ],
  close_loop: [{ outcome: 'told', label: 'Told', asks: ['on'] }, again],
  prompt: asked,
  empty_chair: asked,
  pulse_drop: talkedOnce,
}

const settled: readonly OutcomeChoice[] = [{ outcome: 'talked', label: 'Talked', asks: [] }, again]
const tradeOff: readonly OutcomeChoice[] = [
  {
    outcome: 'decided',
    label: 'Decided',
    asks: ['text'],
    textLabel: 'What gives way',
    isTextRequired: true,
  },
  again,
]

/** With a report: a chance that suits them. */
const offered: readonly OutcomeChoice[] = [
  { outcome: 'offered', label: 'Mentioned', asks: [] },
  { outcome: 'accepted', label: 'Accepted', asks: [] },
  { outcome: 'declined', label: 'Declined', asks: ['text'], textLabel: 'The reason' },
  { outcome: 'withheld', label: 'Withheld', asks: ['text'], textLabel: 'The reason', isTextRequired: true },
  again,
]

/** The outcomes an item can have, the usual one first. A promise that is over can only be talked about. */
export function outcomesFor(item: {
  readonly kind: string
  readonly sourceKind: string
  readonly due: string | null
}): readonly OutcomeChoice[] {
  if (item.sourceKind === 'meeting') return talkedOnce
  if (item.sourceKind === 'load') return tradeOff
  if (item.sourceKind === 'opportunity_match') return offered
  if (item.kind === 'recognition' && item.sourceKind === 'relationship') return settled
  if (item.kind === 'commitment' && item.due === null) return settled
  return table[item.kind] ?? settled
}

/** Whether an item can be settled with words alone. A promise, an agreement or an alignment is not true for being told. */
export function settlesInWords(item: { readonly kind: string; readonly sourceKind: string }): boolean {
  return (
    item.kind === 'close_loop' ||
    [
      'topic',
      'boss_topic',
      'obstacle',
      'signal',
      'decision',
      'accomplishment',
      'need',
      'opportunity_match',
      'recognition',
    ].includes(item.sourceKind)
  )
}

const solving: readonly Outcome[] = ['promise', 'decision', 'cleared', 'working', 'waiting', 'declined']

/**
 * A vent is listened to, not solved: its choices parted into those at hand and those that would fix something.
 * Nothing is held back in any other mode, nor once such an outcome was noted.
 */
export function choicesWhenListening(
  choices: readonly OutcomeChoice[],
  item: { readonly mode: string | null; readonly outcome: Outcome | null },
): { readonly atHand: readonly OutcomeChoice[]; readonly after: readonly OutcomeChoice[] } {
  const isSolving = ({ outcome }: OutcomeChoice) => solving.includes(outcome)
  const isSolved = item.outcome !== null && solving.includes(item.outcome)
  if (item.mode !== 'vent' || isSolved) return { atHand: choices, after: [] }
  return { atHand: choices.filter((choice) => !isSolving(choice)), after: choices.filter(isSolving) }
}
