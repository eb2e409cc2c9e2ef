// The preparation ring: how many of five checks are there; full, it is a check.

import { cx } from './props'
import styles from './ring.module.css'

export type RingProps = {
  readonly done: number
  readonly total?: number | undefined
  /** What is read out; left out when words beside it say the same. */
  readonly label?: string | undefined
  readonly size?: number | undefined
  readonly className?: string | undefined
}

export function Ring({ done, total = 5, label, size = 16, className }: RingProps) {
  const isFull = done >= total
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) * 100 : 0
  const edge = `${size / 16}rem`
  return (
    <svg
      className={cx(styles.ring, className)}
      data-full={isFull || undefined}
      style={{ width: edge, height: edge }}
      viewBox="0 0 16 16"
      focusable="false"
      role="img"
      aria-label={label ?? 'Preparation'}
      aria-hidden={label === undefined || undefined}
    >
      <circle className={styles.track} cx="8" cy="8" r="6" />
      {share > 0 && !isFull ? (
        <circle
          className={styles.value}
          cx="8"
          cy="8"
          r="6"
          pathLength="100"
          strokeDasharray={`${share} 100`}
          transform="rotate(-90 8 8)"
        />
      ) : null}
      {isFull ? <path className={styles.check} d="m5.4 8.2 1.8 1.8 3.4-3.8" /> : null}
    </svg>
  )
}
