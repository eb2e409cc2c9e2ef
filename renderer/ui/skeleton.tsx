// Three grey lines while something is read, shown only when it takes longer than 400 ms.

import { useEffect, useState } from 'react'
import { cx } from './props'
import styles from './skeleton.module.css'

const WAIT_MS = 400

export type SkeletonProps = { readonly label?: string | undefined; readonly className?: string | undefined }

export function Skeleton({ label = 'Loading', className }: SkeletonProps) {
  const [isShown, setIsShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className={cx(styles.skeleton, className)} aria-label={isShown ? label : undefined}>
      {isShown ? (
        <>
          <span className={styles.line} />
          <span className={styles.line} />
          <span className={styles.line} />
        </>
      ) : null}
    </div>
  )
}
