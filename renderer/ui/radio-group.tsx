// One of a few, each with a line of explanation; arrow keys choose.

import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Mark } from './mark'
import { cx, given } from './props'
import styles from './radio-group.module.css'
import type { Served } from './served'

export type RadioOption<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string | undefined
  readonly served?: Served | undefined
  readonly isDisabled?: boolean | undefined
}

export type RadioGroupProps<Id extends string> = Omit<FieldProps, 'autoFocus'> & {
  readonly options: readonly RadioOption<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly direction?: 'column' | 'row' | undefined
}

export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, label, isLabelHidden, isOptional, description, error } = props
  const { isDisabled, isRequired, direction = 'column', className } = props
  return (
    <AriaRadioGroup
      {...given({ isDisabled, isRequired })}
      value={value}
      onChange={(id) => {
        const next = options.find((option) => option.id === id)
        if (next) onChange(next.id)
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className={styles.options} data-direction={direction}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={styles.radio ?? ''}
          >
            <span className={styles.dot} />
            {option.served ? <Mark served={option.served} isDecorative className={styles.mark} /> : null}
            <span>
              {option.label}
              {option.description ? <span className={styles.description}>{option.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}
