// A line over a view that stays: calm for what can wait, late for what failed. Cause, what is safe, one action.

import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { Button } from './button'
import { Icon, type IconType } from './icon'
import { cx } from './props'

export type BannerProps = {
  readonly tone?: 'calm' | 'late' | undefined
  /** The first words, strong: "Could not save." */
  readonly title?: string | undefined
  readonly children?: ReactNode
  readonly icon?: IconType | undefined
  readonly action?:
    | { readonly label: string; readonly onPress: () => void; readonly isBusy?: boolean | undefined }
    | undefined
  readonly className?: string | undefined
}

export function Banner({ tone = 'calm', title, children, icon, action, className }: BannerProps) {
  const isLate = tone === 'late'
  return (
    <div role={isLate ? 'alert' : 'status'} className={cx(styles.banner, className)} data-tone={tone}>
      <Icon of={icon ?? (isLate ? TriangleAlert : Info)} className={styles.icon} />
      <p className={styles.words}>
        {title ? <b>{title} </b> : null}
        {children}
      </p>
      {action ? (
        <Button size="small" isBusy={action.isBusy} onPress={action.onPress}>
          {action.label}
        </Button>
      ) : null}
    </div>
  )
}
