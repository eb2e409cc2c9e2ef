// Why something is suggested: each reason in words with its points, biggest first as given.

import { cx } from './props'
import styles from './reasons.module.css'

export type Reason = { readonly text: string; readonly points: number }

export type ReasonsProps = {
  readonly reasons: readonly Reason[]
  readonly className?: string | undefined
}

/** The points that fill the whole bar, unless one reason has more. */
const FULL_BAR = 45

export function Reasons({ reasons, className }: ReasonsProps) {
  const full = Math.max(FULL_BAR, ...reasons.map((reason) => Math.abs(reason.points)))
  return (
    <dl className={cx(styles.reasons, className)}>
      {reasons.map(({ text, points }) => (
        <div key={text} className={styles.reason}>
          <dt className={styles.text}>{text}</dt>
          <dd className={styles.points}>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${(Math.max(0, points) / full) * 100}%` }} />
            </span>
            {points < 0 ? `−${-points}` : points}
          </dd>
        </div>
      ))}
    </dl>
  )
}
