// A list of records of one kind about a person; pressing one opens it, the plus adds another.
import { Lock, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BossTopicKind } from '../../../shared/topics/model'
import type { Id, Served } from '../../../shared/words'
import { type CaptureKind, useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { dueWords } from '../../app/words'
import { EmptyState, Icon, IconButton, List, Mark, Row, SectionHead } from '../../ui'
import styles from './person.module.css'

export type RecordLine = {
  readonly id: Id
  readonly text: string
  readonly served: Served | null
  readonly isPrivate: boolean
  readonly note?: ReactNode
  readonly end: string
  readonly due: string | null
  readonly action?: ReactNode
}

type RecordListProps = {
  readonly title: string
  /** A quiet word after the title. */
  readonly note?: string | undefined
  readonly kind: CaptureKind
  /** Which of a boss's matters the plus adds. */
  readonly bossKind?: BossTopicKind
  readonly personId: Id
  readonly addLabel: string
  readonly empty: string
  readonly lines: readonly RecordLine[]
  /** Another way to add some, below the list. */
  readonly more?: ReactNode
}

export function RecordList(props: RecordListProps) {
  const { title, note, kind, bossKind, personId, addLabel, empty, lines, more } = props
  const { open } = useShell()
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        className={styles.action}
        note={note}
        right={
          <IconButton
            size="small"
            icon={Plus}
            label={addLabel}
            onPress={() => open({ type: 'capture', kind, personId, ...(bossKind ? { bossKind } : {}) })}
          />
        }
      >
        {title}
      </SectionHead>
      {lines.length === 0 ? (
        <EmptyState title={empty} />
      ) : (
        <List aria-label={title}>
          {lines.map((line) => (
            <Line key={line.id} line={line} onOpen={() => open({ type: 'edit', kind, id: line.id })} />
          ))}
        </List>
      )}
      {more}
    </section>
  )
}

function Line({ line, onOpen }: { readonly line: RecordLine; readonly onOpen: () => void }) {
  const today = useToday()
  const due = line.due === null ? null : dueWords(line.due, today)
  return (
    <Row
      start={<Mark served={line.served ?? 'none'} />}
      note={line.note}
      onPress={onOpen}
      end={
        <>
          {line.isPrivate ? (
            <span className={styles.lock}>
              <Icon of={Lock} size={12} /> private
            </span>
          ) : null}
          {line.end ? <span className={styles.ending}>{line.end}</span> : null}
          {due ? (
            <span className={styles.due} data-tone={due.tone}>
              {due.text}
            </span>
          ) : null}
          {line.action}
        </>
      }
    >
      {line.text}
    </Row>
  )
}
