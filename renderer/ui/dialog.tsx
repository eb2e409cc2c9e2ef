// A modal dialog: title, body, footer. Escape closes it; a press outside does only when allowed,
// since a half-typed form must not vanish.

import { type CSSProperties, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
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
  /** Escape leaves only when pressed twice once something was typed; Cancel leaves at once. */
  readonly holdsTyped?: boolean | undefined
  readonly className?: string | undefined
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, children, footer, size = 'small', role, onSubmit, className } = props
  const typed = useTyped()
  const [isWarned, setWarned] = useState(false)
  const change = (willBeOpen: boolean) => {
    if (props.holdsTyped && !willBeOpen && !isWarned && typed.isThere()) setWarned(true)
    else onOpenChange(willBeOpen)
  }
  const [top, setTop] = useState<number | null>(null)
  const modal = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const isSent = useRef(false)
  // What is wrong may be known at once or only when the answer comes.
  useEffect(() => {
    if (isSent.current && form.current && focusWrong(form.current)) isSent.current = false
  })
  const input = () => {
    isSent.current = false
    setWarned(false)
    // What is being typed into stays where it is, whatever comes to stand under it.
    setTop(modal.current?.offsetTop ?? null)
  }
  const content = (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes what is typed in the fields within */}
      <div className={styles.body} onFocus={typed.onFocus} onInput={input}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        {children}
      </div>
      {props.holdsTyped ? (
        <p role="status" className={styles.held}>
          {isWarned ? 'Not saved yet. Press Escape again to leave it.' : null}
        </p>
      ) : null}
      {footer ? <footer className={styles.footer}>{footer}</footer> : null}
    </>
  )
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={change}
      isDismissable={props.isDismissable ?? false}
      className={styles.scrim ?? ''}
      data-overlay="modal"
      {...(top === null ? {} : { 'data-held': true, style: { '--top': `${top}px` } as CSSProperties })}
    >
      <Modal ref={modal} className={styles.modal ?? ''} data-size={size}>
        <AriaDialog {...given({ role })} className={cx(styles.dialog, className)}>
          {onSubmit ? (
            <form
              ref={form}
              className={styles.form}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                isSent.current = true
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

/** To the first field that is marked as wrong; where one has the focus it stays. False when nothing is wrong. */
function focusWrong(form: HTMLFormElement): boolean {
  const wrong = [...form.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-invalid] > button')]
  if (!wrong.some((field) => field === document.activeElement)) wrong[0]?.focus()
  return wrong.length > 0
}

type TextBox = HTMLInputElement | HTMLTextAreaElement

/** Remembers what each text field held when it was first entered, to tell whether words would be lost. */
function useTyped() {
  const before = useRef(new Map<TextBox, string>())
  return {
    onFocus: ({ target }: SyntheticEvent) => {
      const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
      if (isText && !before.current.has(target)) before.current.set(target, target.value)
    },
    isThere: () => [...before.current].some(([box, value]) => box.isConnected && box.value !== value),
  }
}
