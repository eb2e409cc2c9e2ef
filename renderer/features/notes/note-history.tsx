// Earlier versions of a note, to read and to bring back; what is there now is kept as a version too.
import { useQuery } from '@tanstack/react-query'
import { format, parseISO } from 'date-fns'
import { useState } from 'react'
import type { NoteView } from '../../../shared/notes/contract'
import { api, query, queryClient } from '../../app/api'
import { flushAll } from '../../app/flush'
import { useAct } from '../../app/use-act'
import { Banner, Button, Dialog, EmptyState, List, Row } from '../../ui'
import { NoteText } from './note-text'
import styles from './notes.module.css'

export type NoteHistoryProps = {
  readonly note: NoteView
  readonly onBroughtBack: () => void
}

export function NoteHistory(props: NoteHistoryProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="ghost" onPress={() => setOpen(true)}>
        Earlier versions
      </Button>
      {isOpen ? <Versions {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Versions({ note, onBroughtBack, onClose }: NoteHistoryProps & { readonly onClose: () => void }) {
  const versions = useQuery(query.notes.versions.queryOptions({ input: { noteId: note.id } })).data ?? []
  const [chosenId, choose] = useState<string | null>(null)
  const chosen = versions.find((version) => version.id === chosenId) ?? versions[0]
  const act = useAct()
  const bringBack = async () => {
    if (!chosen) return
    const done = await act.run(async () => {
      await flushAll()
      await api.notes.bringBack({ versionId: chosen.id })
      await queryClient.invalidateQueries({ queryKey: query.notes.list.key() })
      return true
    })
    if (!done) return
    onBroughtBack()
    onClose()
  }
  return (
    <Dialog
      title="Earlier versions"
      size="large"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button variant="ghost" keys="Escape" onPress={onClose}>
            Close
          </Button>
          <Button variant="primary" isDisabled={!chosen} isBusy={act.isBusy} onPress={() => void bringBack()}>
            Bring this back
          </Button>
        </>
      }
    >
      {versions.length === 0 ? (
        <EmptyState title="There is no earlier version yet. One is kept every few minutes." />
      ) : (
        <div className={styles.history}>
          <List aria-label="Versions">
            {versions.map((version) => (
              <Row key={version.id} isSelected={version.id === chosen?.id} onPress={() => choose(version.id)}>
                {format(parseISO(version.savedAt), 'd MMM, HH:mm')}
              </Row>
            ))}
          </List>
          {chosen ? <NoteText text={chosen.text} label="This version" /> : null}
        </div>
      )}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </Dialog>
  )
}
