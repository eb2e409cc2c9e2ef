// A checkbox with its words; the words may be only read out when a row already shows them.

import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './checkbox.module.css'
import { Icon } from './icon'
import { cx, given } from './props'

export type CheckboxProps = {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** The words beside the box. Leave out and give `aria-label` when the row shows them. */
  readonly children?: ReactNode
  readonly 'aria-label'?: string | undefined
  /** Something quiet at the right end. */
  readonly end?: ReactNode
  readonly isIndeterminate?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly slot?: string | null | undefined
  readonly className?: string | undefined
}

export function Checkbox(props: CheckboxProps) {
  const { isSelected, onChange, children, end, isIndeterminate, isDisabled, autoFocus, slot, className } =
    props
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      {...given({ isIndeterminate, isDisabled, autoFocus, slot, 'aria-label': props['aria-label'] })}
      className={cx(styles.checkbox, className)}
    >
      <span className={styles.box}>
        {isIndeterminate ? <Icon of={Minus} size={11} /> : isSelected ? <Icon of={Check} size={11} /> : null}
      </span>
      {children === undefined ? null : <span className={styles.words}>{children}</span>}
      {end ? <span className={styles.end}>{end}</span> : null}
    </AriaCheckbox>
  )
}
