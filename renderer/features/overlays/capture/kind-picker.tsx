// The kinds of record side by side, the first ten each with its number key.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { CaptureKind } from '../../../app/shell-store'
import { Icon, KeyCap } from '../../../ui'
import { recordKinds } from '../records/kinds'
import styles from './capture.module.css'

/** Two rows of five with their numbers; the three about how people grow below. */
const rows = [recordKinds.slice(0, 5), recordKinds.slice(5, 10), recordKinds.slice(10)]

type KindPickerProps = {
  readonly value: CaptureKind
  readonly onChange: (kind: CaptureKind) => void
}

export function KindPicker({ value, onChange }: KindPickerProps) {
  return (
    <ToggleButtonGroup
      aria-label="Kind"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = recordKinds.find(({ kind }) => keys.has(kind))
        if (next) onChange(next.kind)
      }}
      className={styles.kinds ?? ''}
    >
      {rows.map((row) => (
        <div key={row[0]?.kind} className={styles.row}>
          {row.map(({ kind, label, icon }) => (
            <ToggleButton key={kind} id={kind} aria-label={label} className={styles.kind ?? ''}>
              <Icon of={icon} size={14} />
              {label}
              <Digit index={recordKinds.findIndex((each) => each.kind === kind)} />
            </ToggleButton>
          ))}
        </div>
      ))}
    </ToggleButtonGroup>
  )
}

function Digit({ index }: { readonly index: number }) {
  if (index >= 10) return null
  return (
    <span aria-hidden="true">
      <KeyCap>{String((index + 1) % 10)}</KeyCap>
    </span>
  )
}
