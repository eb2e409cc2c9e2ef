// Buttons: one look for pressing (Button), going somewhere (LinkButton) and words that link (TextLink).
// Keys are shown as caps and said by aria-keyshortcuts, so the accessible name stays the words.

import { LoaderCircle } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import styles from './button.module.css'
import { Icon, type IconType } from './icon'
import { ariaKeys, Keys, type KeysOf } from './keys'
import { cx, given } from './props'

export type ButtonVariant = 'default' | 'primary' | 'ghost'
export type ButtonSize = 'small' | 'medium' | 'large'

type Look = KeysOf & {
  readonly children: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: IconType | undefined
  readonly isWide?: boolean | undefined
  readonly className?: string | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
}

export type ButtonProps = Look & {
  readonly onPress?: (() => void) | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly form?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Shows a spinner and `busyLabel`, keeps the width, takes no presses. */
  readonly isBusy?: boolean | undefined
  readonly busyLabel?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly slot?: string | null | undefined
  readonly 'aria-expanded'?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

function Content({ icon, children, size, keys, command }: Look) {
  return (
    <>
      {icon ? <Icon of={icon} size={size === 'small' ? 14 : 16} className={styles.icon} /> : null}
      <span className={styles.words}>{children}</span>
      <Keys keys={keys} command={command} className={styles.keys} />
    </>
  )
}

export function Button(props: ButtonProps) {
  const { variant = 'default', size = 'medium', icon, keys, command, isWide, className, children } = props
  const { isBusy = false, busyLabel, onPress, type, form, isDisabled, autoFocus, slot, ref } = props
  const shortcut = ariaKeys({ keys, command })
  return (
    <AriaButton
      {...given({ type: isBusy ? 'button' : type, form, isDisabled, autoFocus, slot, ref })}
      {...given({
        onPress: onPress && !isBusy ? () => onPress() : undefined,
        'aria-label': props['aria-label'],
        'aria-describedby': props['aria-describedby'],
        'aria-expanded': props['aria-expanded'],
      })}
      className={cx(styles.button, className)}
      render={(dom) => (
        <button
          {...dom}
          data-variant={variant}
          data-size={size}
          data-wide={isWide || undefined}
          aria-keyshortcuts={shortcut}
          aria-busy={isBusy || undefined}
          aria-disabled={isBusy || undefined}
        />
      )}
    >
      <span className={styles.content} data-hidden={isBusy || undefined}>
        <Content icon={icon} size={size} keys={keys} command={command}>
          {children}
        </Content>
      </span>
      {isBusy ? (
        <span className={styles.busy}>
          <Icon of={LoaderCircle} size={14} className={styles.spinner} />
          <span className={styles.words}>{busyLabel ?? children}</span>
        </span>
      ) : null}
    </AriaButton>
  )
}

export type LinkButtonProps = Look & { readonly href: string; readonly onPress?: (() => void) | undefined }

export function LinkButton(props: LinkButtonProps) {
  const { variant = 'default', size = 'medium', icon, keys, command, isWide, className, children } = props
  const shortcut = ariaKeys({ keys, command })
  return (
    <AriaLink
      href={props.href}
      {...given({
        onPress: props.onPress,
        'aria-label': props['aria-label'],
        'aria-describedby': props['aria-describedby'],
      })}
      className={cx(styles.button, className)}
      render={(dom) => (
        <a
          {...('href' in dom ? dom : {})}
          data-variant={variant}
          data-size={size}
          data-wide={isWide || undefined}
          aria-keyshortcuts={shortcut}
        />
      )}
    >
      <span className={styles.content}>
        <Content icon={icon} size={size} keys={keys} command={command}>
          {children}
        </Content>
      </span>
    </AriaLink>
  )
}

export type TextLinkProps = {
  readonly children: ReactNode
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly className?: string | undefined
}

/** Underlined words: a link with `href`, else a button that looks like one. */
export function TextLink({ children, href, onPress, className }: TextLinkProps) {
  if (href !== undefined)
    return (
      <AriaLink href={href} {...given({ onPress })} className={cx(styles.link, className)}>
        {children}
      </AriaLink>
    )
  return (
    <AriaButton {...given({ onPress })} className={cx(styles.link, className)}>
      {children}
    </AriaButton>
  )
}
