// Minutes as a bar of whom they serve, in that order, with what is still free; and its legend in words.

import { Mark } from './mark'
import { cx } from './props'
import { SERVED_WORD, type Served } from './served'
import styles from './stack.module.css'

export type StackPart = {
  readonly id: string
  readonly served: Served
  readonly minutes: number
  /** Shown when pointed at: "What customers are telling us, 8 min". */
  readonly title?: string | undefined
}

export type StackProps = {
  /** The full sentence. */
  readonly label: string
  readonly parts: readonly StackPart[]
  /** Minutes there are; the rest is drawn free, more is drawn late past a line. */
  readonly total?: number | undefined
  readonly size?: 'small' | 'medium' | undefined
  readonly className?: string | undefined
}

/** The parts cut at the total, and the minutes past it. */
function cutAt(parts: readonly StackPart[], total: number) {
  let left = total
  const within = parts
    .map((part) => {
      const minutes = Math.min(part.minutes, Math.max(0, left))
      left -= part.minutes
      return { ...part, minutes }
    })
    .filter((part) => part.minutes > 0)
  return { within, free: Math.max(0, left), over: Math.max(0, -left) }
}

export function Stack({ label, parts, total, size = 'medium', className }: StackProps) {
  const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0)
  const { within, free, over } = cutAt(parts, total ?? sum)
  return (
    <div
      className={cx(styles.stack, className)}
      role="img"
      aria-label={label}
      data-size={size}
      data-empty={sum === 0 || undefined}
    >
      {within.map((part) => (
        <span
          key={part.id}
          className={styles.part}
          data-served={part.served}
          title={part.title ?? `${SERVED_WORD[part.served]}, ${part.minutes} min`}
          style={{ flexGrow: part.minutes }}
        />
      ))}
      {sum > 0 && free > 0 ? (
        <span
          className={styles.part}
          data-served="free"
          title={`${free} min free`}
          style={{ flexGrow: free }}
        />
      ) : null}
      {over > 0 ? (
        <span
          className={styles.part}
          data-served="over"
          title={`${over} min over`}
          style={{ flexGrow: over }}
        />
      ) : null}
    </div>
  )
}

export type ServedLegendProps = {
  readonly items: readonly {
    readonly served: Served
    readonly value: string | number
    readonly label?: string
  }[]
  readonly className?: string | undefined
}

/** Mark, word and number for each served, spread under a bar. */
export function ServedLegend({ items, className }: ServedLegendProps) {
  return (
    <ul className={cx(styles.legend, className)}>
      {items.map(({ served, value, label }) => (
        <li key={served}>
          <Mark served={served} size={8} isDecorative />
          {label ?? SERVED_WORD[served]} <b>{value}</b>
        </li>
      ))}
    </ul>
  )
}
