// A whole number with its unit, taken as it is typed; arrow keys and two small buttons step it. Empty is null.

import { Minus, Plus } from 'lucide-react'
import { NumberField as AriaNumberField, Button, Input } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Icon } from './icon'
import styles from './number-field.module.css'
import { cx, given } from './props'

export type NumberFieldProps = FieldProps & {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
  /** Stands after the number: "min", "days". */
  readonly unit?: string | undefined
  readonly placeholder?: string | undefined
  readonly formatOptions?: Intl.NumberFormatOptions | undefined
  readonly hasSteps?: boolean | undefined
}

/** A small whole number within the bounds, or empty: taken as it is typed, so that nothing jumps when the field is left. */
function typedNumber(text: string, { min, max }: NumberFieldProps): number | null | undefined {
  if (text === '') return null
  if (!/^\d{1,3}$/.test(text)) return undefined
  const value = Number(text)
  return value < (min ?? value) || value > (max ?? value) ? undefined : value
}

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step, unit, placeholder, hasSteps = true, className, error } = props
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...given({
        minValue: min,
        maxValue: max,
        step,
        formatOptions: props.formatOptions,
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
        autoFocus: props.autoFocus,
      })}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      // What is typed stays: steps are for the buttons and arrow keys, bounds are said in words by the form.
      commitBehavior="validate"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isOptional={props.isOptional} />
      <div className={fieldStyles.box}>
        <Input
          className={cx(fieldStyles.input, styles.input)}
          {...given({ placeholder })}
          onInput={(event) => {
            const typed = typedNumber(event.currentTarget.value, props)
            if (typed !== undefined && typed !== value) onChange(typed)
          }}
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
        {hasSteps ? (
          <>
            <Button slot="decrement" className={fieldStyles.inside}>
              <Icon of={Minus} size={14} />
            </Button>
            <Button slot="increment" className={fieldStyles.inside}>
              <Icon of={Plus} size={14} />
            </Button>
          </>
        ) : null}
      </div>
      <FieldNotes description={props.description} error={error} />
    </AriaNumberField>
  )
}
