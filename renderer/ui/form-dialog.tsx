// A dialog that is a form: Cancel and one button that sends it, the same everywhere.

import type { ReactNode } from 'react'
import { Banner } from './banner'
import { Button } from './button'
import { Dialog, type DialogProps } from './dialog'
import styles from './form-dialog.module.css'

export type FormDialogProps = {
  readonly title: string
  readonly size?: DialogProps['size']
  readonly submitLabel?: string | undefined
  readonly busyLabel?: string | undefined
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onSubmit: () => void
  /** What is wrong and belongs to no field. */
  readonly problem?: string | null | undefined
  /** Buttons at the other end of the footer. */
  readonly others?: ReactNode
  readonly children: ReactNode
}

export function FormDialog(props: FormDialogProps) {
  const { title, size = 'medium', submitLabel = 'Save', busyLabel = 'Saving' } = props
  const { isBusy, onClose, onSubmit, problem, others } = props
  return (
    <Dialog
      title={title}
      size={size}
      isOpen
      holdsTyped
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onSubmit={onSubmit}
      footer={
        <>
          {others ? <span className={styles.others}>{others}</span> : null}
          <Button variant="ghost" keys="Escape" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" keys="Enter" isBusy={isBusy} busyLabel={busyLabel}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>{props.children}</div>
      {problem ? <Banner tone="late">{problem}</Banner> : null}
    </Dialog>
  )
}

/** Fields side by side where there is room. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
