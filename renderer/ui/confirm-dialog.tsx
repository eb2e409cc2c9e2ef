// Asks once before something that cannot be undone. Where undo will do, use a toast instead.

import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

export type ConfirmDialogProps = {
  readonly title: string
  /** What goes and what stays. */
  readonly children: ReactNode
  /** The verb: "Delete Tomas". */
  readonly confirmLabel: string
  readonly cancelLabel?: string | undefined
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onConfirm: () => void
  readonly isBusy?: boolean | undefined
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel = 'Cancel', isOpen, onOpenChange, onConfirm } = props
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      role="alertdialog"
      footer={
        <>
          <Button variant="ghost" keys="Escape" onPress={() => onOpenChange(false)} autoFocus>
            {cancelLabel}
          </Button>
          <Button variant="primary" isBusy={props.isBusy} onPress={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  )
}
