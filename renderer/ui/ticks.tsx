// One tick for each promise, oldest first: filled kept, hollow late, crossed missed. Misses are never hidden.

import { cx } from './props'
import styles from './ticks.module.css'

export type TickOutcome = 'kept' | 'late' | 'missed'

export type TicksProps = {
  readonly outcomes: readonly TickOutcome[]
  /** The full sentence; without it the counts are said. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

function sentenceOf(outcomes: readonly TickOutcome[]): string {
  const count = (outcome: TickOutcome) => outcomes.filter((each) => each === outcome).length
  return `${outcomes.length} promises, oldest first: ${count('kept')} kept, ${count('late')} late, ${count('missed')} missed.`
}

export function Ticks({ outcomes, label, className }: TicksProps) {
  return (
    <div
      className={cx(styles.ticks, className)}
      role="img"
      aria-label={label ?? sentenceOf(outcomes)}
      data-empty={outcomes.length === 0 || undefined}
      data-few={outcomes.length < 24 || undefined}
    >
      {outcomes.map((outcome, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place in time
        <span key={index} className={styles.tick} data-outcome={outcome} />
      ))}
    </div>
  )
}
