// A time of day as 'HH:MM', typed part by part in the order of the locale. Empty is null.

import { parseTime } from '@internationalized/date'
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { cx, given } from './props'
import styles from './time-field.module.css'

export type TimeFieldProps = FieldProps & {
  /** 'HH:MM' or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

export function TimeField(props: TimeFieldProps) {
  const { value, onChange, label, isLabelHidden, isOptional, description, error, className } = props
  const { isDisabled, isRequired, autoFocus } = props
  return (
    <AriaTimeField
      {...given({ isDisabled, isRequired, autoFocus })}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      granularity="minute"
      shouldForceLeadingZeros
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <DateInput className={cx(fieldStyles.box, styles.box)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      <FieldNotes description={description} error={error} />
    </AriaTimeField>
  )
}
