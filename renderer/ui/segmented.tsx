// One of two to five, all in sight; arrow keys move, the choice is read as a radio group.

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon } from './icon'
import type { Option } from './option'
import { cx, given } from './props'
import styles from './segmented.module.css'

export type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly options: readonly Option<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
}

export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, options, value, onChange, isDisabled, className } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find((option) => keys.has(option.id))
        if (next) onChange(next.id)
      }}
      {...given({ isDisabled })}
      className={cx(styles.track, className)}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          isDisabled={option.isDisabled ?? false}
          className={styles.part ?? ''}
        >
          {option.icon ? <Icon of={option.icon} size={14} /> : null}
          {option.label}
          {option.note ? <span className={styles.note}>{option.note}</span> : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
