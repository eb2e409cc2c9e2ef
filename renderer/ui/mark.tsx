// The mark of whom a thing serves: shape, hue and word together. Suppliers and no one carry no hue.

import styles from './mark.module.css'
import { cx } from './props'
import { SERVED_WORD, type Served } from './served'

const SHAPES: Readonly<Record<Served, React.ReactElement>> = {
  customer: <circle cx="6" cy="6" r="4.75" />,
  employee: <rect x="1.6" y="1.6" width="8.8" height="8.8" rx="1.6" />,
  boss: <path d="M6 1.7 10.9 10.2H1.1Z" strokeWidth="1.4" strokeLinejoin="round" />,
  supplier: <path d="M6 1.6 10.4 6 6 10.4 1.6 6Z" strokeWidth="1.5" strokeLinejoin="round" />,
  none: <path d="M2.75 6h6.5" strokeWidth="1.75" strokeLinecap="round" />,
}

export type MarkProps = {
  readonly served: Served
  /** Edge in pixels at 100 %; 10 in rows, 11 in the sidebar, 8 beside small words. */
  readonly size?: number | undefined
  /** The word stands beside it already, so the mark stays silent. */
  readonly isDecorative?: boolean | undefined
  readonly className?: string | undefined
}

export function Mark({ served, size = 10, isDecorative = false, className }: MarkProps) {
  const edge = `${size / 16}rem`
  return (
    <svg
      className={cx(styles.mark, className)}
      data-served={served}
      style={{ width: edge, height: edge }}
      viewBox="0 0 12 12"
      focusable="false"
      role="img"
      aria-label={`Serves: ${SERVED_WORD[served]}`}
      aria-hidden={isDecorative || undefined}
    >
      {SHAPES[served]}
    </svg>
  )
}
