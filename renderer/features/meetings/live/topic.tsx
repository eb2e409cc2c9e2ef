// The topic of the moment: what it is, shared notes, the private area, and what came of it.
import type { AgendaItemView } from '../../../../shared/agenda/view'
import type { MeetingPage } from '../../../../shared/meetings/model'
import type { NoteView } from '../../../../shared/notes/contract'
import { EmptyState, MetaLine, PrivateBlock, SectionHead, Segmented } from '../../../ui'
import { NoteField } from '../../notes'
import { isQuestion } from '../question'
import type { Agenda } from '../use-agenda'
import styles from './live.module.css'
import { Outcomes } from './outcomes'

type TopicProps = {
  readonly item: AgendaItemView | undefined
  readonly agenda: Agenda
  readonly meeting: MeetingPage
  readonly notes: readonly NoteView[]
}

export function Topic({ item, agenda, meeting, notes }: TopicProps) {
  const text = (audience: NoteView['audience']) =>
    notes.find((note) => note.itemId === (item?.id ?? null) && note.audience === audience)?.text ?? ''
  const section = item && agenda.view.sections.find((candidate) => candidate.section === item.section)
  const at = item ? agenda.items.indexOf(item) + 1 : 0
  return (
    <div className={styles.topic}>
      {item ? (
        <header className={styles.now}>
          <MetaLine
            items={[
              section?.title ?? '',
              `topic ${at} of ${agenda.items.length}`,
              ...(item.minutes ? [`${item.minutes} min`] : []),
            ]}
          />
          <h1 data-said={isQuestion(item) || undefined}>{item.title}</h1>
          {item.followUp ? (
            <p className={styles.follow}>
              <span>Follow up</span> {item.followUp}
            </p>
          ) : item.detail ? (
            <p className={styles.quiet}>{item.detail}</p>
          ) : null}
          {item.section === 'theirs' ? (
            <Segmented
              label="What they need from you now"
              value={item.mode ?? 'none'}
              onChange={(mode) => void agenda.setMode(item, mode === 'none' ? null : mode)}
              options={[
                { id: 'none', label: 'Not said' },
                { id: 'update', label: 'Update' },
                { id: 'vent', label: 'Vent' },
                { id: 'disaster', label: 'Disaster' },
              ]}
            />
          ) : null}
          <Outcomes item={item} meeting={meeting} />
        </header>
      ) : (
        <EmptyState title="Nothing on the agenda. Write what was said, or add a topic." />
      )}
      <SectionHead note="these go into print and PDF">Shared notes</SectionHead>
      <NoteField
        meetingId={meeting.id}
        itemId={item?.id ?? null}
        audience="shared"
        label="Shared notes"
        initial={text('shared')}
        placeholder="Write what was said."
        focusKey="shared"
      />
      <PrivateBlock command="focus-private-notes">
        <NoteField
          meetingId={meeting.id}
          itemId={item?.id ?? null}
          audience="private"
          label="Private notes"
          initial={text('private')}
          placeholder="Only you will see this."
          focusKey="private"
          minRows="few"
        />
      </PrivateBlock>
    </div>
  )
}
