// The small word over a control without one: what it does and its keys. Never the only place of a fact.

import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Keys, type KeysOf } from './keys'
import styles from './tooltip.module.css'

export type TooltipProps = KeysOf & {
  readonly text: string
  /** One control of this kit or of react-aria. */
  readonly children: ReactElement
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined
  readonly isDisabled?: boolean | undefined
}

export function Tooltip(props: TooltipProps) {
  const { text, children, placement = 'bottom', isDisabled = false, keys, command } = props
  return (
    <TooltipTrigger delay={600} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
        {text}
        <Keys keys={keys} command={command} />
      </AriaTooltip>
    </TooltipTrigger>
  )
}
