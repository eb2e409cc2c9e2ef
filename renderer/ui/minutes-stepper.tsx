// The minutes of one agenda row: a number at rest, a small stepper when its row is pointed at or active.

import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, NumberField } from 'react-aria-components'
import { Icon } from './icon'
import styles from './minutes-stepper.module.css'
import { cx, given } from './props'

export type MinutesStepperProps = {
  /** Whose minutes: "Minutes for import delays". */
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** Shown as a stepper, not only as a number. */
  readonly isActive?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Over time: said by the row in words, drawn here in late. */
  readonly isOver?: boolean | undefined
  readonly className?: string | undefined
}

export function MinutesStepper(props: MinutesStepperProps) {
  const {
    label,
    value,
    onChange,
    min = 0,
    max = 480,
    isActive = false,
    isDisabled,
    isOver,
    className,
  } = props
  return (
    <NumberField
      aria-label={label}
      value={value}
      onChange={(next) => (Number.isNaN(next) ? undefined : onChange(next))}
      minValue={min}
      maxValue={max}
      step={1}
      {...given({ isDisabled })}
      className={cx(styles.stepper, className)}
    >
      <Group
        className={styles.group ?? ''}
        data-active={isActive || undefined}
        data-over={isOver || undefined}
      >
        <Button slot="decrement" className={styles.step ?? ''}>
          <Icon of={Minus} size={14} />
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" className={styles.step ?? ''}>
          <Icon of={Plus} size={14} />
        </Button>
      </Group>
    </NumberField>
  )
}
