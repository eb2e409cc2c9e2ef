// The way to drop in what a report sent beforehand: a button, and a place to drop text or a file on.
import { ClipboardPaste } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Id } from '../../../shared/words'
import { Button } from '../../ui'
import styles from './drop-in.module.css'
import { DropInDialog } from './drop-in-dialog'
import { type Dropped, droppedIn, isReadable } from './dropped'

type DropInButtonProps = {
  readonly relationshipId: Id
  /** The first name of whoever sent it. */
  readonly name: string
  /** The meeting it is for: its agenda takes it in at once. */
  readonly meetingId?: Id
  /** What stands above the button; it is dropped on as well. */
  readonly children?: ReactNode
}

export function DropInButton({ relationshipId, name, meetingId, children }: DropInButtonProps) {
  const [opened, setOpened] = useState<Dropped | null>(null)
  const [isOver, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped here can be pasted in the dialog as well
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!isReadable(event.dataTransfer)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!isReadable(event.dataTransfer)) return
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        void droppedIn(event.dataTransfer).then(setOpened)
      }}
    >
      {children}
      <Button
        size="small"
        variant="ghost"
        icon={ClipboardPaste}
        onPress={() => setOpened({ text: '', problem: null })}
      >
        {`Drop in what ${name} sent`}
      </Button>
      {opened ? (
        <DropInDialog
          relationshipId={relationshipId}
          name={name}
          meetingId={meetingId}
          opened={opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  )
}
