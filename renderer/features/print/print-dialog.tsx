// Paper: the page as it will lie on the table, which one and how large, and the way to the printer or into a file.
import { useQuery } from '@tanstack/react-query'
import { FileDown, Printer } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import type { PrintKind } from '../../../shared/print/contract'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { problemOf } from '../../app/problem'
import { useCommands } from '../../app/shortcuts'
import { changeSettings, useSettings } from '../../app/state'
import { Banner, Button, Dialog, PrivateBlock, SectionHead, Segmented, Skeleton } from '../../ui'
import styles from './print.module.css'
import { SheetPreview } from './sheet-preview'
import { type Paper, usePaper } from './use-paper'

type PrintDialogProps = {
  readonly meetingId: Id
  readonly document: PrintKind
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

export function PrintDialog(props: PrintDialogProps) {
  return props.isOpen ? <OpenPrintDialog {...props} /> : null
}

function OpenPrintDialog({ meetingId, document: first, isOpen, onOpenChange }: PrintDialogProps) {
  const [document, setDocument] = useState(first)
  const settings = useSettings()
  const paper = usePaper(meetingId, document)
  const box = useRef<HTMLElement>(null)
  const page = useQuery({
    ...query.print.preview.queryOptions({ input: { meetingId, document } }),
    // The paper is main's to know; naming it here draws the page again when it changes.
    queryKey: [...query.print.preview.queryKey({ input: { meetingId, document } }), settings.paper],
    staleTime: 0,
    gcTime: 0,
  })
  const isReady = page.data !== undefined && !page.isFetching
  useCommands(
    'anywhere',
    { print: () => isReady && paper.print(), 'export-pdf': () => isReady && paper.save() },
    { within: box },
  )
  return (
    <Dialog
      title={document === 'agenda' ? 'Print the agenda' : 'Print the notes'}
      size="page"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      footer={<Foot paper={paper} isReady={isReady} onClose={() => onOpenChange(false)} />}
    >
      <div className={styles.columns} ref={(element) => holdDialog(box, element)}>
        {page.data ? (
          <SheetPreview url={page.data.url} title={page.data.title} />
        ) : (
          <div className={styles.well}>
            {page.error ? (
              <Banner tone="late">{problemOf(page.error).message}</Banner>
            ) : (
              <Skeleton label="Drawing the page" />
            )}
          </div>
        )}
        <div className={styles.choices}>
          <SectionHead>What</SectionHead>
          <Segmented
            label="What to print"
            value={document}
            onChange={setDocument}
            isDisabled={paper.busy !== null}
            options={[
              { id: 'agenda', label: 'Agenda' },
              { id: 'notes', label: 'Notes' },
            ]}
          />
          <SectionHead>Paper</SectionHead>
          <Segmented
            label="Paper"
            value={settings.paper}
            onChange={(size) => void changeSettings({ paper: size })}
            isDisabled={paper.busy !== null}
            options={[
              { id: 'A4', label: 'A4' },
              { id: 'Letter', label: 'US Letter' },
            ]}
          />
          <p className={styles.pages} role="status">
            {page.data ? pagesInWords(page.data.pages) : ''}
          </p>
          <PrivateBlock note="">
            <p className={styles.promise}>Private notes stay out, always.</p>
          </PrivateBlock>
        </div>
      </div>
    </Dialog>
  )
}

function Foot(props: { readonly paper: Paper; readonly isReady: boolean; readonly onClose: () => void }) {
  const { paper, isReady, onClose } = props
  const isBusy = paper.busy !== null
  return (
    <>
      <p className={styles.problem} role="alert">
        {paper.problem}
      </p>
      <p className={styles.done} role="status">
        {paper.done}
      </p>
      <Button variant="ghost" onPress={isBusy ? paper.cancel : onClose}>
        {isBusy ? 'Cancel' : 'Close'}
      </Button>
      <Button
        icon={FileDown}
        command="export-pdf"
        onPress={paper.save}
        isBusy={paper.busy === 'save'}
        busyLabel="Saving"
        isDisabled={!isReady || paper.busy === 'print'}
      >
        Save PDF
      </Button>
      <Button
        variant="primary"
        icon={Printer}
        command="print"
        onPress={paper.print}
        isBusy={paper.busy === 'print'}
        busyLabel="Printing"
        isDisabled={!isReady || paper.busy === 'save'}
      >
        Print
      </Button>
    </>
  )
}

/** The keys of this dialog work wherever focus is inside it, its frame included. */
function holdDialog(box: RefObject<HTMLElement | null>, element: HTMLElement | null): void {
  box.current = element?.closest<HTMLElement>('[role="dialog"]') ?? null
}

function pagesInWords(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`
}
