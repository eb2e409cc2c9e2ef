// A lucide icon at the size and stroke of the design; silent, since a word or a name stands by it.

import type { LucideIcon } from 'lucide-react'
import styles from './icon.module.css'
import { cx } from './props'

export type IconType = LucideIcon

export type IconProps = {
  readonly of: IconType
  /** Edge in pixels at 100 %. */
  readonly size?: number | undefined
  readonly className?: string | undefined
}

export function Icon({ of: Drawing, size = 16, className }: IconProps) {
  return (
    <Drawing
      className={cx(styles.icon, className)}
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
    />
  )
}
