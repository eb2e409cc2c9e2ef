// What the coach says about a question.

export type CoachLabel =
  | 'double_barrelled'
  | 'solution_imposing'
  | 'leading'
  | 'why_blaming'
  | 'small_talk'
  | 'vague'
  | 'closed'
  | 'open_ok'

export type Advice = {
  readonly label: CoachLabel
  readonly also: readonly CoachLabel[]
  /** The words that gave it away. */
  readonly triggers: readonly string[]
  readonly rewrite: string | null
  /** A stable key of what it saw, such as `closed:auxiliary`. */
  readonly pattern: string
}
