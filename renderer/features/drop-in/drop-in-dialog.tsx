// Paste or drop what was sent; below it what becomes a topic, what is known already, and what cannot be taken.
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useDeferredValue, useMemo, useState } from 'react'
import { LONGEST_DROP_IN, readDropIn } from '../../../shared/topics/drop-in'
import type { Id } from '../../../shared/words'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { FormDialog, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './drop-in.module.css'
import { type Dropped, droppedIn } from './dropped'

type DropInDialogProps = {
  readonly relationshipId: Id
  readonly name: string
  readonly meetingId: Id | undefined
  readonly opened: Dropped
  readonly onClose: () => void
}

export function DropInDialog({ relationshipId, name, meetingId, opened, onClose }: DropInDialogProps) {
  const [text, setText] = useState(opened.text)
  const [fileProblem, setFileProblem] = useState(opened.problem)
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const live = useQuery(query.topics.list.queryOptions({ input: { relationshipId } })).data
  const known = useMemo(() => (live ?? []).map((topic) => topic.text), [live])
  // What is typed stays quick, however much was pasted; the preview follows.
  const settled = useDeferredValue(text)
  const read = useMemo(() => readDropIn(settled.slice(0, LONGEST_DROP_IN), known), [settled, known])
  const type = (next: string) => {
    setText(next)
    setFileProblem(null)
    act.clear()
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    // The place the dialog was opened from would take it as well.
    event.stopPropagation()
  }
  const drop = (event: DragEvent) => {
    over(event)
    void droppedIn(event.dataTransfer).then((dropped) => {
      if (dropped.problem !== null) setFileProblem(dropped.problem)
      else type(text.trim() === '' ? dropped.text : `${text.trimEnd()}\n${dropped.text}`)
    })
  }
  const count = read.topics.length
  const topics = count === 1 ? '1 topic' : `${count} topics`
  const save = async () => {
    setTried(true)
    if (act.isBusy || read.problem !== null || settled !== text) return
    const added = await act.run(
      () => api.topics.dropIn({ relationshipId, text, ...(meetingId ? { meetingId } : {}) }),
      ({ added: so }) => (so === 1 ? 'Added 1 topic.' : `Added ${so} topics.`),
    )
    if (added) onClose()
  }
  const problem = isTried || text.trim() !== '' ? read.problem : null
  return (
    <FormDialog
      title={`Drop in what ${name} sent`}
      size="medium"
      submitLabel={read.problem === null && count > 0 ? `Add ${topics}` : 'Add'}
      busyLabel="Adding"
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      problem={act.problem && !act.problem.field ? act.problem.message : null}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped here can be pasted as well */}
      <div className={styles.paste} onDragOver={over} onDrop={drop}>
        <TextField
          label={`What ${name} sent`}
          description="Paste it, or drop text or a .txt or .md file. Each line becomes a topic."
          isMultiline
          rows={8}
          autoFocus
          placeholder={'- Rota for the summer\n- Forklift training'}
          value={text}
          onChange={type}
          error={fileProblem ?? problem ?? act.errorAt('text')}
        />
      </div>
      <Gentle of={read.problem === null ? read.topics : ''} />
      {read.problem === null ? <Preview title={`${topics} from ${name}`} lines={read.topics} /> : null}
      {read.known.length > 0 && read.count <= mostShown ? (
        <Preview
          title={
            read.known.length === 1
              ? '1 is on the list already'
              : `${read.known.length} are on the list already`
          }
          lines={read.known}
          isKnown
        />
      ) : null}
    </FormDialog>
  )
}

const mostShown = 200

type PreviewProps = {
  readonly title: string
  readonly lines: readonly string[]
  readonly isKnown?: boolean
}

function Preview({ title, lines, isKnown = false }: PreviewProps) {
  return (
    <section aria-label={title} className={styles.preview} data-known={isKnown || undefined}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
      <ol role="list" aria-label={title}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is known may stand there twice
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ol>
    </section>
  )
}
