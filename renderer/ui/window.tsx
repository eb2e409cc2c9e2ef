// The frame of the window: sidebar or rail at the left, the view beside it.

import type { ReactNode } from 'react'
import { useIsNarrow } from './use-narrow'
import styles from './window.module.css'

export type WindowProps = {
  readonly sidebar?: ReactNode
  /** A bar, then a Page or Columns. */
  readonly children: ReactNode
  /** The sidebar is a rail in a wide window too: in a meeting, or by choice. */
  readonly isRail?: boolean | undefined
  /** 'overlay': the system draws its buttons over the bar. 'system': it has a title bar of its own. */
  readonly frame?: 'overlay' | 'system' | undefined
}

export function Window({ sidebar, children, isRail = false, frame = 'overlay' }: WindowProps) {
  const isNarrow = useIsNarrow()
  return (
    <div
      className={styles.window}
      data-frame={frame}
      data-narrow={isNarrow || undefined}
      data-side={sidebar === undefined ? 'none' : isRail || isNarrow ? 'rail' : 'full'}
    >
      {sidebar}
      <div className={styles.view}>{children}</div>
    </div>
  )
}
