// Small facts in one line, parted by dots that are not read out.

import { Fragment, type ReactNode } from 'react'
import styles from './meta-line.module.css'
import { cx } from './props'

export type MetaLineProps = { readonly items: readonly ReactNode[]; readonly className?: string | undefined }

export function MetaLine({ items, className }: MetaLineProps) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '')
  return (
    <p className={cx(styles.line, className)}>
      {shown.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line have no other name
        <Fragment key={index}>
          {index > 0 ? (
            <>
              {' '}
              <span className={styles.dot} aria-hidden="true" />{' '}
            </>
          ) : null}
          <span>{item}</span>
        </Fragment>
      ))}
    </p>
  )
}
