// Days since the last talk against the agreed rhythm; only what is past the line is late.

import { Link } from 'react-aria-components'
import { cx } from './props'
import styles from './rhythm-bar.module.css'

export type RhythmBarProps = {
  readonly name: string
  readonly href?: string | undefined
  /** Days since the last talk; null when there was none yet. */
  readonly days: number | null
  /** The agreed days between two talks. */
  readonly interval: number
  /** Days at the full width, the same for every row of a list. */
  readonly scale: number
  readonly className?: string | undefined
}

function sentenceOf({ name, days, interval }: RhythmBarProps): string {
  if (days === null) return `${name}: no talk yet, agreed every ${interval} days.`
  const over = days - interval
  const end = over > 0 ? `, ${over} over` : ''
  return `${name}: ${days} days since you talked, agreed every ${interval}${end}.`
}

/** One row; put rows in a List with look="bare". */
export function RhythmBar(props: RhythmBarProps) {
  const { name, href, days, interval, scale, className } = props
  const share = (value: number) => `${Math.min(100, (value / Math.max(1, scale)) * 100)}%`
  const passed = days ?? 0
  const isLate = passed > interval
  return (
    <div className={cx(styles.row, className)} data-late={isLate || undefined}>
      {href === undefined ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <Link href={href} className={cx(styles.name, styles.link)}>
          {name}
        </Link>
      )}
      <span className={styles.bar} role="img" aria-label={sentenceOf(props)}>
        <span className={styles.days} style={{ width: share(Math.min(passed, interval)) }} />
        {isLate ? (
          <span
            className={styles.over}
            style={{ left: share(interval), width: `calc(${share(passed)} - ${share(interval)})` }}
          />
        ) : null}
        <span className={styles.line} style={{ left: share(interval) }} />
      </span>
      <span className={styles.count} aria-hidden="true">
        {days ?? '–'}
      </span>
    </div>
  )
}
