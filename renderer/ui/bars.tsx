// Shares over time, one column each, at the width it gets; a gap where nothing is known. The numbers stand in text too.

import styles from './bars.module.css'
import { cx } from './props'

export type Bar100 = {
  readonly id: string
  /** 0 to 100; null draws a gap. */
  readonly value: number | null
  /** Under the column, where there is room: the first and the last are shown. */
  readonly name: string
}

export type BarsProps = {
  /** The full sentence. */
  readonly label: string
  readonly bars: readonly Bar100[]
  readonly className?: string | undefined
}

/** The next quarter of a hundred that all columns fit under. */
function topOf(bars: readonly Bar100[]): number {
  return Math.max(25, Math.ceil(Math.max(...bars.map(({ value }) => value ?? 0)) / 25) * 25)
}

export function Bars({ label, bars, className }: BarsProps) {
  const top = topOf(bars)
  return (
    <div className={cx(styles.chart, className)} style={{ maxWidth: `${bars.length * 2.25}rem` }}>
      <p className={styles.top} aria-hidden="true">{`${top}%`}</p>
      <div className={styles.bars} role="img" aria-label={label}>
        {bars.map(({ id, value }) => (
          <span key={id} className={styles.slot}>
            {value === null ? null : (
              <span className={styles.bar} style={{ height: `${(value / top) * 100}%` }} />
            )}
          </span>
        ))}
      </div>
      {bars.length > 1 ? (
        <div className={styles.names} aria-hidden="true">
          <span>{bars[0]?.name}</span>
          <span>{bars.at(-1)?.name}</span>
        </div>
      ) : null}
    </div>
  )
}
