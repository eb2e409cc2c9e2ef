// A small raised panel by the control that opens it. Escape and a press outside close it.
// It is named by that control.

import { type ReactElement, type ReactNode, useContext } from 'react'
import { Popover as AriaPopover, DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components'
import styles from './popover.module.css'
import { given } from './props'

export type PopoverProps = {
  /** A Button or IconButton of this kit. */
  readonly trigger: ReactElement
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: 'bottom' | 'bottom start' | 'bottom end' | 'top' | 'top start' | 'top end' | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

function Content({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return (
    <div className={styles.content}>
      {typeof children === 'function' ? children(() => state?.close()) : children}
    </div>
  )
}

export function Popover(props: PopoverProps) {
  const { trigger, children, placement = 'bottom start', isOpen, onOpenChange } = props
  return (
    <DialogTrigger {...given({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={styles.popover ?? ''} data-overlay="panel">
        <Content>{children}</Content>
      </AriaPopover>
    </DialogTrigger>
  )
}
