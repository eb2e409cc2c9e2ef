// A day, typed the way one says it or picked from a month. Says what was understood as one types;
// arrow up and down move by a day. The value is 'YYYY-MM-DD' or null.

import { CalendarDays } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components'
import styles from './date-field.module.css'
import { FieldLabel, FieldNotes, type FieldProps, fieldStyles } from './field'
import { Icon } from './icon'
import { MonthGrid } from './month-grid'
import { addDays, formatDay, parseDay } from './parse-day'
import { cx, given } from './props'

export type DateFieldProps = FieldProps & {
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  /** What "tomorrow" is counted from. */
  readonly today: string
  /** Where a day without its year lies. */
  readonly leans?: 'future' | 'past' | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly placeholder?: string | undefined
}

/** 3/4 is typed as the computer's language has it. */
const IS_MONTH_FIRST = typeof navigator !== 'undefined' && navigator.language === 'en-US'

/** The words for a value that lies outside its bounds, or null. */
function outOfBounds(day: string | null, { min, max, today }: DateFieldProps): string | null {
  if (day === null) return null
  if (min !== undefined && day < min) return `Choose ${formatDay(min, today)} or later.`
  if (max !== undefined && day > max) return `Choose ${formatDay(max, today)} or earlier.`
  return null
}

export function DateField(props: DateFieldProps) {
  const { value, onChange, today, leans, label, isLabelHidden, isOptional, description, className } = props
  const { placeholder = 'fri, tomorrow, 13/3', min, max, isDisabled } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const shown = value === null ? '' : formatDay(value, today)
  const text = draft ?? shown
  const parsed = draft === null ? null : parseDay(draft, { today, leans, isMonthFirst: IS_MONTH_FIRST })
  const [hasLeft, setHasLeft] = useState(false)
  const wrong = parsed?.kind === 'wrong' && hasLeft ? parsed.message : null
  const error = wrong ?? props.error ?? outOfBounds(value, props)
  const understood = parsed?.kind === 'day' ? formatDay(parsed.day, today) : null

  function type(next: string) {
    setDraft(next)
    setHasLeft(false)
    const read = parseDay(next, { today, leans, isMonthFirst: IS_MONTH_FIRST })
    onChange(read.kind === 'day' ? read.day : null)
  }

  function take(day: string) {
    setDraft(null)
    onChange(day)
  }

  function leave() {
    if (parsed?.kind === 'wrong') setHasLeft(true)
    else setDraft(null)
  }

  function step(event: KeyboardEvent) {
    const days = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (days === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    take(value === null ? today : addDays(value, days))
  }

  return (
    <TextField
      {...given({ isDisabled, isRequired: props.isRequired, autoFocus: props.autoFocus })}
      value={text}
      onChange={type}
      onBlur={leave}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className={fieldStyles.box}>
        <Input
          className={fieldStyles.input}
          placeholder={placeholder}
          onKeyDown={step}
          autoComplete="off"
          spellCheck="false"
        />
        {understood && understood !== text ? <span className={styles.understood}>{understood}</span> : null}
        <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
          <Button
            className={fieldStyles.inside}
            aria-label={`${label}, pick from a month`}
            {...given({ isDisabled })}
          >
            <Icon of={CalendarDays} size={14} />
          </Button>
          <Popover className={styles.popover ?? ''} placement="bottom end" offset={8} data-overlay="month">
            <Dialog className={styles.dialog ?? ''} aria-label={label}>
              <MonthGrid
                value={value}
                today={today}
                min={min}
                max={max}
                aria-label={label}
                onChange={(day) => {
                  take(day)
                  setIsOpen(false)
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <FieldNotes description={description} error={error} />
      <span role="status" className={styles.spoken}>
        {understood ?? ''}
      </span>
    </TextField>
  )
}
