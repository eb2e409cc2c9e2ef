// A share of 100 with the line it aims for; or the same cut into parts, dashed where something is missing.

import styles from './meter.module.css'
import { cx } from './props'

export type MeterPart = {
  readonly id: string
  readonly share: number
  readonly isMissing?: boolean | undefined
}

export type MeterProps = {
  /** The full sentence: "71% of your goal weight is nested. The aim is 75." */
  readonly label: string
  /** 0 to 100; null before there is anything to show. */
  readonly value: number | null
  readonly mark?: number | null | undefined
  /** Draws parts instead of one fill; shares add up to at most 100. */
  readonly parts?: readonly MeterPart[] | undefined
  /** 0, the mark and 100 under it. */
  readonly hasScale?: boolean | undefined
  readonly className?: string | undefined
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value))
}

export function Meter({ label, value, mark = 75, parts, hasScale = false, className }: MeterProps) {
  return (
    <div className={cx(styles.meter, className)}>
      <div
        className={styles.bar}
        role="img"
        aria-label={label}
        data-empty={value === null || undefined}
        data-cut={parts ? true : undefined}
      >
        {parts
          ? parts.map((part) => (
              <span
                key={part.id}
                className={styles.part}
                data-missing={part.isMissing || undefined}
                style={{ flexGrow: part.share }}
              />
            ))
          : null}
        {!parts && value !== null ? (
          <span
            className={styles.fill}
            data-full={value >= 100 || undefined}
            style={{ width: `${clamp(value)}%` }}
          />
        ) : null}
        {mark !== null && value !== null ? (
          <span className={styles.mark} style={{ left: `${clamp(mark)}%` }} />
        ) : null}
      </div>
      {hasScale && value !== null ? (
        <div className={styles.scale} aria-hidden="true">
          <span>0</span>
          {mark === null ? null : (
            <span className={styles.aim} style={{ left: `${clamp(mark)}%` }}>
              {mark}
            </span>
          )}
          <span className={styles.end}>100</span>
        </div>
      ) : null}
    </div>
  )
}
