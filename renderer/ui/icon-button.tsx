// A button that is only an icon: for bars, rows and rails. Its name and keys are in the tooltip.

import { LoaderCircle } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconType } from './icon'
import styles from './icon-button.module.css'
import { ariaKeys, type KeysOf } from './keys'
import { cx, given } from './props'
import { Tooltip } from './tooltip'

export type IconButtonProps = KeysOf & {
  readonly icon: IconType
  readonly label: string
  readonly onPress?: (() => void) | undefined
  /** 24, 28 or 36 px. */
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** For buttons that stay on: aria-pressed. */
  readonly isOn?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isBusy?: boolean | undefined
  readonly slot?: string | null | undefined
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, size = 'medium', isOn, isDisabled, isBusy = false, slot, ref } = props
  const { keys, command, placement, className } = props
  return (
    <Tooltip text={label} keys={keys} command={command} placement={placement}>
      <AriaButton
        {...given({ isDisabled, slot, ref, onPress: onPress && !isBusy ? () => onPress() : undefined })}
        aria-label={label}
        className={cx(styles.button, className)}
        render={(dom) => (
          <button
            {...dom}
            data-size={size}
            data-on={isOn || undefined}
            aria-pressed={isOn}
            aria-keyshortcuts={ariaKeys({ keys, command })}
            aria-busy={isBusy || undefined}
            aria-disabled={isBusy || undefined}
          />
        )}
      >
        <Icon of={isBusy ? LoaderCircle : icon} size={size === 'small' ? 14 : 16} />
      </AriaButton>
    </Tooltip>
  )
}
