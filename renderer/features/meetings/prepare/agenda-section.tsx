// One section of the agenda: its heading, its items, a place to drop one, and open floor where it is protected.
import { type DragEvent, useState } from 'react'
import type { AgendaSectionView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { firstName, minutesWords } from '../../../app/words'
import { EmptyState, SectionHead } from '../../../ui'
import { DropInButton } from '../../drop-in'
import type { Agenda } from '../use-agenda'
import { AgendaRow } from './agenda-row'
import { dragType } from './drag'
import styles from './prepare.module.css'

type AgendaSectionProps = {
  readonly section: AgendaSectionView
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly selectedId: string | null
  readonly onSelect: (id: string | null) => void
}

/** Sections nobody needs to see empty. The customers' and the report's own always stand there. */
const shownEmpty = ['customers', 'theirs']

export function AgendaSection({ section, agenda, meeting, selectedId, onSelect }: AgendaSectionProps) {
  const [dropAt, setDropAt] = useState<number | null>(null)
  const { items } = section
  if (items.length === 0 && section.openFloorMinutes === 0 && !shownEmpty.includes(section.section))
    return null
  const dragOver = (position: number) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return
    event.preventDefault()
    event.stopPropagation()
    setDropAt(position)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const item = agenda.items.find(({ id }) => id === event.dataTransfer.getData(dragType))
    const at = dropAt ?? items.length
    setDropAt(null)
    if (!item) return
    const before = items.findIndex(({ id }) => id === item.id)
    void agenda.place(item, section.section, before !== -1 && before < at ? at - 1 : at)
  }
  const list = (
    // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
    <ol className={styles.items} role="list">
      {items.map((item, index) => (
        <AgendaRow
          key={item.id}
          item={item}
          agenda={agenda}
          meeting={meeting}
          isMixed={section.served === 'none'}
          isSelected={item.id === selectedId}
          onSelect={onSelect}
          isDropBefore={dropAt === index}
          onDragOver={dragOver(index)}
        />
      ))}
    </ol>
  )
  const headingId = `section-${section.section}`
  return (
    <section
      className={styles.section}
      aria-labelledby={headingId}
      onDragOver={dragOver(items.length)}
      onDragLeave={() => setDropAt(null)}
      onDrop={drop}
    >
      <SectionHead
        id={headingId}
        hasLine
        level={3}
        right={minutesWords(section.minutes + section.openFloorMinutes)}
        {...(section.served === 'none' ? {} : { served: section.served })}
      >
        {section.title}
      </SectionHead>
      {section.section === 'theirs' && meeting.kind === 'direct_report' ? (
        <DropInButton
          relationshipId={meeting.relationshipId}
          name={firstName(meeting.personName)}
          meetingId={meeting.id}
        >
          {list}
        </DropInButton>
      ) : (
        list
      )}
      {items.length === 0 && section.section === 'customers' ? (
        <EmptyState size="slot" title="No customer item yet" />
      ) : null}
      {section.openFloorMinutes > 0 ? (
        <p className={styles.floor}>
          <span>Open floor</span>
          <span>{section.openFloorMinutes}</span>
        </p>
      ) : null}
    </section>
  )
}
