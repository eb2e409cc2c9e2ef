// A modal dialog: title, body, footer. Escape closes it; a press outside does only when allowed,
// since a half-typed form must not vanish.

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog.module.css'
import { cx, given } from './props'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: ReactNode
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode
  /** `page` is as wide as a sheet of paper with something beside it. */
  readonly size?: 'small' | 'medium' | 'large' | 'page' | undefined
  readonly role?: 'dialog' | 'alertdialog' | undefined
  readonly isDismissable?: boolean | undefined
  /** Enter in any one-line field, or a submit button in the footer. */
  readonly onSubmit?: (() => void) | undefined
  readonly className?: string | undefined
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, children, footer, size = 'small', role, onSubmit, className } = props
  const content = (
    <>
      <div className={styles.body}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        {children}
      </div>
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </>
  )
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={props.isDismissable ?? false}
      className={styles.scrim ?? ''}
      data-overlay="modal"
    >
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog {...given({ role })} className={cx(styles.dialog, className)}>
          {onSubmit ? (
            <form
              className={styles.form}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                onSubmit()
              }}
            >
              {content}
            </form>
          ) : (
            content
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
