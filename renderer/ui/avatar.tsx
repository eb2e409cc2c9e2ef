// A person as initials. Never coloured; silent, since the name stands by it.

import styles from './avatar.module.css'
import { cx } from './props'

export type AvatarProps = {
  readonly name: string
  readonly size?: 'small' | 'large' | undefined
  readonly className?: string | undefined
}

/** First letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]]
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('')
}

export function Avatar({ name, size = 'small', className }: AvatarProps) {
  return (
    <span className={cx(styles.avatar, className)} data-size={size} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}
