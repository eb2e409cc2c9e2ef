// What stands at the foot of the sidebar: the box that says these are samples, and where the data is.

import { FlaskConical, HardDrive } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Icon, type IconType } from './icon'
import { cx } from './props'
import styles from './sidebar.module.css'

export type SampleBoxProps = {
  readonly onLeave: () => void
  readonly label?: string | undefined
  readonly actionLabel?: string | undefined
}

export function SampleBox({ onLeave, label = 'Sample data', actionLabel = 'Leave' }: SampleBoxProps) {
  return (
    <Button
      className={cx(styles.line, styles.sample)}
      onPress={() => onLeave()}
      aria-label={`${label}, ${actionLabel}`}
    >
      <Icon of={FlaskConical} size={14} />
      <span className={styles.word}>{label}</span>
      <span className={styles.action}>{actionLabel}</span>
    </Button>
  )
}

export type SidebarNoteProps = { readonly children: string; readonly icon?: IconType | undefined }

/** "Saved on this computer". */
export function SidebarNote({ children, icon = HardDrive }: SidebarNoteProps) {
  return (
    <p className={styles.line} title={children}>
      <Icon of={icon} size={14} />
      <span className={styles.word}>{children}</span>
    </p>
  )
}
