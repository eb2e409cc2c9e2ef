// A month to pick a day from: arrow keys move by day and week, Page Up and Down by month.

import { parseDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components'
import { Icon } from './icon'
import styles from './month-grid.module.css'
import { given } from './props'

export type MonthGridProps = {
  /** 'YYYY-MM-DD' or null. */
  readonly value: string | null
  readonly onChange: (day: string) => void
  readonly today: string
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly 'aria-label'?: string | undefined
}

export function MonthGrid(props: MonthGridProps) {
  const { value, onChange, today, min, max } = props
  return (
    <Calendar
      aria-label={props['aria-label'] ?? 'Day'}
      value={value === null ? null : parseDate(value)}
      defaultFocusedValue={parseDate(value ?? today)}
      onChange={(day) => onChange(day.toString())}
      {...given({
        minValue: min === undefined ? undefined : parseDate(min),
        maxValue: max === undefined ? undefined : parseDate(max),
      })}
      autoFocus
      className={styles.calendar ?? ''}
    >
      <header className={styles.head}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <Icon of={ChevronLeft} />
        </Button>
        <CalendarHeading className={styles.month ?? ''} />
        <Button slot="next" className={styles.turn ?? ''}>
          <Icon of={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className={styles.weekday ?? ''}>{day.slice(0, 2)}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={styles.day ?? ''}
              data-now={date.toString() === today || undefined}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
