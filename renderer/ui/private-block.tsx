// What only you see: hatch, lock and the word. Open with content, or one line that says something is there.

import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Keys, type KeysOf } from './keys'
import styles from './private-block.module.css'
import { cx } from './props'

export const PRIVATE_PROMISE = 'Only you. Never shared, printed or exported.'

export type PrivateBlockProps = KeysOf & {
  readonly children?: ReactNode
  /** Beside the word Private. */
  readonly note?: ReactNode
  /** At the right of the head: a Show button. */
  readonly end?: ReactNode
  readonly className?: string | undefined
}

export function PrivateBlock(props: PrivateBlockProps) {
  const { children, note = PRIVATE_PROMISE, end, keys, command, className } = props
  const isLine = children === undefined || children === null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this also holds notes to read
    <div
      role="group"
      aria-label="Private"
      className={cx(styles.block, className)}
      data-look={isLine ? 'line' : 'block'}
    >
      <div className={styles.head}>
        <Icon of={Lock} size={14} />
        <b className={styles.word}>Private</b>
        <span className={styles.note}>{note}</span>
        {end || keys || command ? (
          <span className={styles.end}>
            {end}
            <Keys keys={keys} command={command} />
          </span>
        ) : null}
      </div>
      {isLine ? null : <div className={styles.body}>{children}</div>}
    </div>
  )
}
