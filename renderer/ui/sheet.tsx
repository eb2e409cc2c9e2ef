// What stands beside a view where there is room, over its right edge where there is not. Escape and a press beside
// it close it.

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import styles from './sheet.module.css'

export type SheetProps = {
  /** Names it; what it shows has a heading of its own. */
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
}

export function Sheet({ title, isOpen, onOpenChange, children }: SheetProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.scrim ?? ''}
      data-overlay="modal"
    >
      <Modal className={styles.sheet ?? ''}>
        <AriaDialog aria-label={title} className={styles.body ?? ''}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
