// The big numbers of a view: head, number, one sentence with the count behind it, a picture below.

import type { ReactNode } from 'react'
import styles from './number-block.module.css'
import { cx } from './props'

export type NumberBlockProps = {
  readonly title: string
  readonly note?: string | undefined
  /** null: too few cases to say; the sentence says how many are missing. */
  readonly value: string | number | null
  readonly unit?: string | undefined
  readonly children: ReactNode
  /** Ticks, Meter or Stack, with what stands under it. */
  readonly picture?: ReactNode
}

export function NumberBlock({ title, note, value, unit, children, picture }: NumberBlockProps) {
  return (
    <section className={styles.block} aria-label={title}>
      <h2 className={styles.head}>
        {title}
        {note ? <span className={styles.note}> {note}</span> : null}
      </h2>
      <div className={styles.value}>
        {value === null ? null : (
          <b className={styles.number}>
            {value}
            {unit ? <small className={styles.unit}>{unit}</small> : null}
          </b>
        )}
        <p className={styles.words}>{children}</p>
      </div>
      {picture}
    </section>
  )
}

/** Number blocks side by side between hairlines. */
export function Numbers({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  return <div className={cx(styles.numbers, className)}>{children}</div>
}

/** The small line under a picture: words left and right. */
export function PictureNote({
  children,
  right,
}: {
  readonly children?: ReactNode
  readonly right?: ReactNode
}) {
  return (
    <p className={styles.under}>
      <span>{children}</span>
      {right ? <span>{right}</span> : null}
    </p>
  )
}

export type FigureProps = {
  readonly value: string | number
  /** The quiet rest: "/9", "%". */
  readonly rest?: string | undefined
  readonly label: string
}

/** A number with its words under it, for page heads. */
export function Figure({ value, rest, label }: FigureProps) {
  return (
    <div className={styles.figure}>
      <span className={styles.figureValue}>
        {value}
        {rest ? <span className={styles.rest}>{rest}</span> : null}
      </span>
      <span className={styles.figureLabel}>{label}</span>
    </div>
  )
}
