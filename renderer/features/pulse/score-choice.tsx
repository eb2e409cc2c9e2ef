// One of the four questions: five numbers to tap, with words under the first, the middle and the last.
import { type PulseDimension, pulseQuestions } from '../../../shared/pulse/model'
import styles from './pulse.module.css'

export const scores = [1, 2, 3, 4, 5] as const

type ScoreChoiceProps = {
  readonly dimension: PulseDimension
  readonly value: number | null
  /** The number tapped; null takes back the one that was. */
  readonly onChange: (score: number | null) => void
  readonly error?: string | undefined
  /** A guess is not asked; it goes by the name alone. */
  readonly isGuess?: boolean
  /** Alt and the number tap it as well. */
  readonly hasKeys?: boolean
}

export function ScoreChoice({
  dimension,
  value,
  onChange,
  error,
  isGuess = false,
  hasKeys = false,
}: ScoreChoiceProps) {
  const { label, question, words } = pulseQuestions[dimension]
  const title = isGuess ? label : question
  const [one, three, five] = words
  const wordsOf = (score: number) => (score === 1 ? one : score === 3 ? three : score === 5 ? five : '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a line everywhere
    <div role="group" aria-label={title} className={styles.choice}>
      <p className={styles.question} data-look={isGuess ? 'label' : 'said'} aria-hidden="true">
        {title}
      </p>
      <div className={styles.scores}>
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={value === score}
            aria-label={[score, wordsOf(score)].filter(Boolean).join(', ')}
            aria-keyshortcuts={hasKeys ? `Alt+${score}` : undefined}
            className={styles.score}
            onClick={() => onChange(value === score ? null : score)}
          >
            {score}
          </button>
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{one}</span>
        <span>{three}</span>
        <span>{five}</span>
      </p>
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
