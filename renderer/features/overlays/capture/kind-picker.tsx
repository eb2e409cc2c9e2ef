// The kinds of record side by side, the first ten each with its number key.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { CaptureKind } from '../../../app/shell-store'
import { Icon, KeyCap } from '../../../ui'
import { recordKinds } from '../records/kinds'
import styles from './capture.module.css'

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
      {recordKinds.map(({ kind, label, icon }, index) => (
        <ToggleButton key={kind} id={kind} aria-label={label} className={styles.kind ?? ''}>
          <Icon of={icon} size={14} />
          {label}
          {index < 10 ? (
            <span aria-hidden="true">
              <KeyCap>{String((index + 1) % 10)}</KeyCap>
            </span>
          ) : null}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
