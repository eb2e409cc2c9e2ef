// A quiet well that offers something: the coach's word on a question, a tip, a way on.

import { Lightbulb } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './hint.module.css'
import { Icon, type IconType } from './icon'
import { cx } from './props'

export type HintProps = {
  readonly children: ReactNode
  readonly icon?: IconType | undefined
  /** Small buttons under the words. */
  readonly actions?: ReactNode
  readonly className?: string | undefined
}

export function Hint({ children, icon = Lightbulb, actions, className }: HintProps) {
  return (
    <div className={cx(styles.hint, className)}>
      <Icon of={icon} size={14} className={styles.icon} />
      <div className={styles.words}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}
