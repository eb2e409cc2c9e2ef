// The words of the question coach: what a question can be, and what is said about it.

/** In the order that decides: the first that applies is the label, later ones are told beside it. */
export const questionLabels = [
  'double_barrelled',
  'solution_imposing',
  'leading',
  'why_blaming',
  'small_talk',
  'vague',
  'closed',
  'open_ok',
] as const

export type QuestionLabel = (typeof questionLabels)[number]
export type Weakness = Exclude<QuestionLabel, 'open_ok'>

export type Advice = {
  readonly label: QuestionLabel
  /** Weaker signs that were found too, without the label. */
  readonly also: readonly Weakness[]
  /** The words that fired, as they stand in the question, in lower case. */
  readonly triggers: readonly string[]
  /** One open question about the same subject; null when there is nothing to say. */
  readonly rewrite: string | null
  /** The second question of two in one, to be asked afterwards; null for every other kind. */
  readonly followUp: string | null
  /** Which rule fired, as `label:rule`: a hint that is not wanted any more is remembered by it. */
  readonly pattern: string
}
