// One line or several lines of text, with the count shown only when the limit is near.

import type { Ref } from 'react'
import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Icon, type IconType } from './icon'
import { cx, given } from './props'

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly defaultValue?: string | undefined
  readonly onChange?: ((value: string) => void) | undefined
  readonly onBlur?: (() => void) | undefined
  /** Enter in a one-line field. */
  readonly onSubmit?: (() => void) | undefined
  readonly placeholder?: string | undefined
  readonly name?: string | undefined
  readonly isMultiline?: boolean | undefined
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly size?: 'medium' | 'large' | undefined
  /** What is typed will be said: a question, a quote. It is set in serif. */
  readonly isSaid?: boolean | undefined
  readonly icon?: IconType | undefined
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
}

/** How many characters are left, once fewer than a tenth or twenty are. */
function charactersLeft(value: string, maxLength: number | undefined): number | null {
  if (maxLength === undefined) return null
  const left = maxLength - value.length
  return left <= Math.max(20, Math.floor(maxLength / 10)) ? left : null
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, isOptional, description, error, className } = props
  const { isMultiline = false, rows = 3, placeholder, size = 'medium', isSaid = false, icon } = props
  const { onSubmit, maxLength, inputRef } = props
  const left = charactersLeft(props.value ?? '', maxLength)
  const input = given({ placeholder, ref: inputRef })
  return (
    <AriaTextField
      {...given({
        value: props.value,
        defaultValue: props.defaultValue,
        onChange: props.onChange,
        onBlur: props.onBlur,
        name: props.name,
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
        autoFocus: props.autoFocus,
        maxLength,
      })}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
      {...given({
        onKeyDown:
          onSubmit && !isMultiline
            ? (event: { key: string; continuePropagation: () => void }) =>
                event.key === 'Enter' ? onSubmit() : event.continuePropagation()
            : undefined,
      })}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className={fieldStyles.box} data-size={size}>
        {icon ? <Icon of={icon} size={14} className={fieldStyles.adorn} /> : null}
        {isMultiline ? (
          <TextArea
            {...input}
            rows={rows}
            className={cx(fieldStyles.input, fieldStyles.area)}
            data-said={isSaid || undefined}
          />
        ) : (
          <Input {...input} className={fieldStyles.input} data-said={isSaid || undefined} />
        )}
      </div>
      <FieldNotes description={description} error={error} aside={left === null ? null : `${left} left`} />
    </AriaTextField>
  )
}
