// What every field shares: label above, description and error below, the edge and its focus.
// Used inside react-aria fields, which tie label, description and error to the input.

import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Label, Text } from 'react-aria-components'
import styles from './field.module.css'
import { Icon } from './icon'

/** The props every field takes. */
export type FieldProps = {
  readonly label: string
  /** The label is read out but not drawn. */
  readonly isLabelHidden?: boolean | undefined
  /** Says "optional" beside the label. */
  readonly isOptional?: boolean | undefined
  readonly description?: ReactNode
  /** What is wrong and how to mend it; null or undefined when nothing is. */
  readonly error?: string | null | undefined
  readonly isDisabled?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly className?: string | undefined
}

type LabelProps = Pick<FieldProps, 'label' | 'isLabelHidden' | 'isOptional'>

export function FieldLabel({ label, isLabelHidden = false, isOptional = false }: LabelProps) {
  return (
    <Label className={styles.label ?? ''} data-hidden={isLabelHidden || undefined}>
      {label}
      {isOptional ? <span className={styles.optional}> optional</span> : null}
    </Label>
  )
}

type NoteProps = Pick<FieldProps, 'description' | 'error'> & { readonly aside?: ReactNode }

/** The lines under a field. The error takes the place of the description. */
export function FieldNotes({ description, error, aside }: NoteProps) {
  const hasLine = Boolean(error) || Boolean(description)
  if (!hasLine && !aside) return null
  return (
    <div className={styles.notes}>
      {error ? (
        <Text slot="errorMessage" className={styles.error ?? ''}>
          <Icon of={TriangleAlert} size={13} />
          <span>{error}</span>
        </Text>
      ) : description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
      {aside ? <span className={styles.aside}>{aside}</span> : null}
    </div>
  )
}

export const fieldStyles = {
  field: styles.field ?? '',
  box: styles.box ?? '',
  input: styles.input ?? '',
  area: styles.area ?? '',
  adorn: styles.adorn ?? '',
  inside: styles.inside ?? '',
} as const
