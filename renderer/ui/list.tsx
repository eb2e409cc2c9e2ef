// Lists and rows as things to read: hairlines, 36 high. A row may lead somewhere or be pressed.

import type { ReactNode } from 'react'
import { Button, Link } from 'react-aria-components'
import styles from './list.module.css'
import { cx, given } from './props'

export type ListProps = {
  readonly children: ReactNode
  readonly 'aria-label'?: string | undefined
  readonly 'aria-labelledby'?: string | undefined
  readonly isOrdered?: boolean | undefined
  /** 'line' draws hairlines between rows, 'bare' leaves only space. */
  readonly look?: 'line' | 'bare' | undefined
  readonly className?: string | undefined
}

export function List({ children, isOrdered = false, look = 'line', className, ...label }: ListProps) {
  const Kind = isOrdered ? 'ol' : 'ul'
  return (
    <Kind role="list" className={cx(styles.list, className)} data-look={look} {...label}>
      {children}
    </Kind>
  )
}

export type RowProps = {
  readonly children: ReactNode
  /** Marks, boxes, times before the words. */
  readonly start?: ReactNode
  /** Dates, numbers, buttons after them. */
  readonly end?: ReactNode
  /** A second line, small. */
  readonly note?: ReactNode
  readonly size?: 'tight' | 'medium' | 'two-line' | undefined
  readonly tone?: 'plain' | 'done' | 'missing' | 'disabled' | undefined
  readonly isTitle?: boolean | undefined
  readonly isSaid?: boolean | undefined
  readonly isSelected?: boolean | undefined
  /** The words lead there or do this. */
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly className?: string | undefined
}

/** One row of a List. */
export function Row(props: RowProps) {
  const { children, start, end, note, size = note ? 'two-line' : 'medium', tone = 'plain', className } = props
  const { href, onPress, isTitle, isSaid, isSelected } = props
  const words = (
    <>
      <span className={styles.words} data-title={isTitle || undefined} data-said={isSaid || undefined}>
        {children}
      </span>
      {note ? <span className={styles.note}>{note}</span> : null}
    </>
  )
  return (
    <li
      className={cx(styles.row, className)}
      data-size={size}
      data-tone={tone}
      data-selected={isSelected || undefined}
      data-pressable={href !== undefined || onPress ? true : undefined}
    >
      {start}
      {href !== undefined ? (
        <Link href={href} {...given({ onPress })} className={styles.body ?? ''}>
          {words}
        </Link>
      ) : onPress ? (
        <Button onPress={() => onPress()} className={styles.body ?? ''}>
          {words}
        </Button>
      ) : (
        <span className={styles.body}>{words}</span>
      )}
      {end ? <span className={styles.end}>{end}</span> : null}
    </li>
  )
}
