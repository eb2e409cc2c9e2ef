// The head of a section: 12/16, a quiet note after it, something at the right.

import type { ReactNode } from 'react'
import { Mark } from './mark'
import { cx } from './props'
import styles from './section-head.module.css'
import type { Served } from './served'

export type SectionHeadProps = {
  readonly children: ReactNode
  readonly note?: ReactNode
  readonly right?: ReactNode
  readonly served?: Served | undefined
  /** A hairline under it, when a list follows. */
  readonly hasLine?: boolean | undefined
  readonly level?: 2 | 3 | 4 | undefined
  readonly id?: string | undefined
  readonly className?: string | undefined
}

export function SectionHead(props: SectionHeadProps) {
  const { children, note, right, served, hasLine = false, level = 2, id, className } = props
  const Level = `h${level}` as const
  return (
    <div className={cx(styles.head, className)} data-line={hasLine || undefined}>
      {served ? <Mark served={served} className={styles.mark} /> : null}
      <Level className={styles.words} id={id}>
        {children}
      </Level>
      {note ? <span className={styles.note}>{note}</span> : null}
      {right ? <span className={styles.right}>{right}</span> : null}
    </div>
  )
}
