// Paper: what will be printed or saved.
import type { Id } from '../../../shared/words'
import { Dialog } from '../../ui'

type PrintDialogProps = {
  readonly meetingId: Id
  readonly document: 'agenda' | 'notes'
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export function PrintDialog({ document, isOpen, onOpenChange }: PrintDialogProps) {
  return (
    <Dialog title={`Print the ${document}`} isOpen={isOpen} onOpenChange={onOpenChange}>
      <p>Nothing to print yet.</p>
    </Dialog>
  )
}
