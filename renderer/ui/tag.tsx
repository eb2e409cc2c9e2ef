// A word on a chip. Its tone is plain, edged or late; hue comes only from a mark.

import type { ReactNode } from 'react'
import { Icon, type IconType } from './icon'
import { Mark } from './mark'
import { cx } from './props'
import type { Served } from './served'
import styles from './tag.module.css'

export type TagProps = {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'line' | 'late' | undefined
  readonly served?: Served | undefined
  readonly icon?: IconType | undefined
  readonly className?: string | undefined
}

export function Tag({ children, tone = 'plain', served, icon, className }: TagProps) {
  return (
    <span className={cx(styles.tag, className)} data-tone={tone}>
      {served ? <Mark served={served} isDecorative /> : null}
      {icon ? <Icon of={icon} size={12} /> : null}
      {children}
    </span>
  )
}
