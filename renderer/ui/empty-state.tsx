// What stands where nothing is yet: a page with a way to begin, a line in a list, or a dashed slot.

import type { ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Keys, type KeysOf } from './keys'
import { cx } from './props'

export type EmptyStateProps = KeysOf & {
  /** "Nothing is promised yet." */
  readonly title: string
  readonly children?: ReactNode
  /** One button. */
  readonly action?: ReactNode
  /** 'page' fills a view, 'line' stands in a list, 'slot' is a dashed place to fill. */
  readonly size?: 'page' | 'line' | 'slot' | undefined
  readonly className?: string | undefined
}

export function EmptyState(props: EmptyStateProps) {
  const { title, children, action, size = 'line', keys, command, className } = props
  if (size === 'page')
    return (
      <div className={cx(styles.page, className)}>
        <h1 className={styles.title}>{title}</h1>
        {children ? <div className={styles.lede}>{children}</div> : null}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
    )
  return (
    <div className={cx(styles.line, className)} data-size={size}>
      <p className={styles.words}>
        {title}
        {children ? <span className={styles.more}> {children}</span> : null}
      </p>
      {action}
      <Keys keys={keys} command={command} />
    </div>
  )
}
