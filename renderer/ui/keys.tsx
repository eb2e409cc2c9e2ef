// Key caps: one way of pressing drawn as caps, from raw keys ('Ctrl+Enter', 'g t') or a command.
// Silent by default, since the control that shows them says its keys by aria-keyshortcuts.

import { type CommandId, commandOf } from '../../shared/commands'
import { ariaKeysOf, keyCaps } from '../../shared/keys'
import styles from './keys.module.css'
import { platform } from './platform'
import { cx } from './props'

export type KeyCapProps = { readonly children: string; readonly className?: string | undefined }

export function KeyCap({ children, className }: KeyCapProps) {
  return <kbd className={cx(styles.cap, className)}>{children}</kbd>
}

/** Raw keys win over the keys of a command. */
export type KeysOf = {
  readonly keys?: string | undefined
  readonly command?: CommandId | undefined
}

/** The way of pressing meant by raw keys or a command, if any. */
export function pressedBy({ keys, command }: KeysOf): string | undefined {
  return keys ?? (command === undefined ? undefined : commandOf(command).keys[0])
}

/** What aria-keyshortcuts says of it. */
export function ariaKeys(of: KeysOf): string | undefined {
  const keys = pressedBy(of)
  return keys === undefined ? undefined : ariaKeysOf(keys, platform)
}

export type KeysProps = KeysOf & {
  /** Read the caps out; for sheets that explain keys. */
  readonly isSpoken?: boolean | undefined
  readonly className?: string | undefined
}

export function Keys({ isSpoken = false, className, ...of }: KeysProps) {
  const keys = pressedBy(of)
  if (keys === undefined) return null
  return (
    <span className={cx(styles.keys, className)} aria-hidden={isSpoken ? undefined : true}>
      {keyCaps(keys, platform).map((cap) => (
        <KeyCap key={cap}>{cap}</KeyCap>
      ))}
    </span>
  )
}
