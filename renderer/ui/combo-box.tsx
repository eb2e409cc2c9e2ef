// A field that finds one of many as you type, and can offer to add what is not there.

import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ComboBox as AriaComboBox, Button, Input, Popover } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Icon } from './icon'
import { type Option, OptionList, optionStyles } from './option'
import { cx, given } from './props'

const NEW_ID = '__new'

export type ComboBoxProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string | undefined
  readonly emptyText?: string | undefined
  /** Offers to add what was typed, when no option is called that. */
  readonly onCreate?: ((text: string) => void) | undefined
}

function matching(options: readonly Option[], text: string): readonly Option[] {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return options
  return options.filter((option) => option.label.toLocaleLowerCase().includes(wanted))
}

export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { options, value, onChange, onCreate, label, isLabelHidden, isOptional, description, error } = props
  const {
    placeholder,
    emptyText = 'Nothing called that.',
    isDisabled,
    isRequired,
    autoFocus,
    className,
  } = props
  const chosen = options.find((option) => option.id === value)?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? chosen
  const items = useMemo(() => {
    if (typed === null || typed === chosen) return options
    const found = matching(options, typed)
    const isKnown = options.some((option) => option.label.toLowerCase() === typed.trim().toLowerCase())
    if (!onCreate || isKnown || typed.trim() === '') return found
    return [...found, { id: NEW_ID, label: `Add “${typed.trim()}”` }]
  }, [options, typed, chosen, onCreate])

  return (
    <AriaComboBox
      {...given({ isDisabled, isRequired, autoFocus })}
      items={items}
      value={value}
      inputValue={text}
      onInputChange={setTyped}
      onChange={(key) => {
        const name = (typed ?? '').trim()
        setTyped(null)
        if (key === NEW_ID) onCreate?.(name)
        else onChange(options.find((option) => option.id === key)?.id ?? null)
      }}
      onBlur={() => {
        if (typed?.trim() === '') onChange(null)
        setTyped(null)
      }}
      // An error is read where it stands: the list does not open over it.
      menuTrigger={props.error ? 'input' : 'focus'}
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className={fieldStyles.box}>
        <Input className={fieldStyles.input} {...given({ placeholder })} />
        <Button className={fieldStyles.inside} aria-label="Show choices">
          <Icon of={ChevronDown} size={14} />
        </Button>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover className={optionStyles.popover} offset={6} data-overlay="list">
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  )
}
