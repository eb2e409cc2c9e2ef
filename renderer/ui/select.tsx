// Choose one of a few: a closed field that opens a list.

import { ChevronDown } from 'lucide-react'
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Icon } from './icon'
import { type Option, OptionList, OptionSign, optionStyles } from './option'
import { cx, given } from './props'
import styles from './select.module.css'

export type SelectProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly placeholder?: string | undefined
  readonly size?: 'medium' | 'large' | undefined
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, label, isLabelHidden, isOptional, description, error, className } = props
  const { placeholder = 'Choose', size = 'medium', isDisabled, isRequired, autoFocus } = props
  const chosen = options.find((option) => option.id === value)
  return (
    <AriaSelect
      {...given({ isDisabled, isRequired, autoFocus })}
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.id === key)
        if (next) onChange(next.id)
      }}
      placeholder={placeholder}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Button
        className={cx(fieldStyles.box, styles.trigger)}
        render={(dom) => <button {...dom} data-size={size} />}
      >
        <SelectValue className={styles.value ?? ''}>
          {chosen ? (
            <>
              <OptionSign option={chosen} />
              <span className={styles.label}>{chosen.label}</span>
            </>
          ) : (
            <span className={styles.placeholder}>{placeholder}</span>
          )}
        </SelectValue>
        <Icon of={ChevronDown} size={14} className={fieldStyles.adorn} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={optionStyles.popover} offset={4} data-overlay>
        <OptionList items={options} />
      </Popover>
    </AriaSelect>
  )
}
